import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IFunctionService } from "@univerjs/preset-sheets-core";
import type {
  CellContent,
  CellFormat,
  Grid,
  GridArea,
  GridChange,
  GridChart,
  GridConditionalFormat,
  GridTable,
  GridValidation,
} from "./grid";
import { areaOf, rangeOf } from "./univer-area";
import { UniverCalculation } from "./univer-calculation";
import { cellBlock, cellContent, isBlank } from "./univer-cells";
import { isEntry } from "./univer-entry";
import { type ChartDrawer, UniverCharts } from "./univer-charts";
import { formatOf, shownTexts, styleOf } from "./univer-format";
import { definedNames, insertName } from "./univer-names";
import {
  computableRule,
  conditionalFormatOf,
  conditionalFormatRule,
  validationOf,
  validationRule,
} from "./univer-rules";
import { UniverSheets } from "./univer-sheets";
import type { RunningUniver } from "./univer-start";
import { UniverTables } from "./univer-tables";

/** Rows written per command: enough to be quick, few enough to keep the page alive. */
const ROWS_PER_WRITE = 1000;

/** The grid on a running Univer workbook: what the playground shows. */
export class UniverGrid extends UniverSheets implements Grid {
  private readonly tablesOfBook: UniverTables;
  private readonly chartsOfBook: UniverCharts;
  private readonly listeners = new Set<(change: GridChange) => void>();
  private readonly calculation: UniverCalculation;
  private readonly api: FUniver;
  private readonly formulas: FormulaDataModel;

  constructor(running: RunningUniver, drawChart: ChartDrawer) {
    const { api, univer } = running;
    const book = api.getActiveWorkbook();
    if (!book) throw new Error("Univer has no workbook yet");
    super(book);
    this.api = api;
    const injector = univer.__getInjector();
    this.formulas = injector.get(FormulaDataModel);
    this.calculation = new UniverCalculation(api, book.getId(), this.formulas);
    this.tablesOfBook = new UniverTables(api, book.getId(), injector.get(IFunctionService));
    api.addEvent(api.Event.SheetValueChanged, ({ payload, effectedRanges }) => {
      if (!isEntry(payload)) return;
      this.calculation.needed("person");
      for (const range of effectedRanges) {
        const change = { sheetId: range.getSheetId(), area: areaOf(range.getRange()) };
        this.tablesOfBook.readHeaders(change.sheetId, change.area);
        for (const listener of this.listeners) listener(change);
      }
    });
    this.chartsOfBook = new UniverCharts(running, this, drawChart);
  }

  async deleteSheet(sheetId: string): Promise<void> {
    this.chartsOfBook.deleteOf(sheetId);
    this.book.deleteSheet(sheetId);
    return Promise.resolve();
  }

  read(sheetId: string, area: GridArea): readonly (readonly CellContent[])[] {
    const range = this.range(sheetId, area);
    const formulas = range.getFormulas();
    const spilled = this.formulas.getArrayFormulaCellData()[this.book.getId()]?.[sheetId];
    return range.getCellDatas().map((row, i) =>
      row.map((cell, j) => {
        const formula = formulas[i]?.[j] ?? "";
        const spill = formula === "" ? spilled?.[area.row + i]?.[area.column + j] : null;
        return cellContent(isBlank(cell) ? (spill ?? cell) : cell, formula);
      })
    );
  }

  async write(
    sheetId: string,
    area: GridArea,
    cells: readonly (readonly (CellContent | null)[])[]
  ): Promise<void> {
    this.grown(sheetId, area);
    for (let first = 0; first < cells.length; first += ROWS_PER_WRITE) {
      const part = cells.slice(first, first + ROWS_PER_WRITE);
      const top = { ...area, row: area.row + first };
      const block = cellBlock(top, part, (formula) => this.computable(formula));
      if (Object.keys(block).length === 0) continue;
      const entry = { unitId: this.book.getId(), subUnitId: sheetId, value: block };
      await this.api.executeCommand("sheet.command.set-range-values", entry);
    }
    this.tablesOfBook.readHeaders(sheetId, area);
    this.calculation.needed("program");
  }

  override async insertLines(...lines: Parameters<UniverSheets["insertLines"]>) {
    await this.calculation.stands();
    await super.insertLines(...lines);
    this.moved(lines[0]);
  }

  override async deleteLines(...lines: Parameters<UniverSheets["deleteLines"]>) {
    await this.calculation.stands();
    await super.deleteLines(...lines);
    this.moved(lines[0]);
  }

  text(sheetId: string, area: GridArea): readonly (readonly string[])[] {
    return shownTexts(this.range(sheetId, area).getDisplayValues());
  }

  async clear(sheetId: string, area: GridArea, what: "contents" | "formats" | "all") {
    const range = this.range(sheetId, this.within(sheetId, area));
    if (what === "contents") range.clearContent();
    else if (what === "formats") range.clearFormat();
    else range.clear();
    this.calculation.needed("program");
    return Promise.resolve();
  }

  async format(sheetId: string, area: GridArea, format: CellFormat): Promise<void> {
    const row: Record<number, ICellData> = {};
    for (let j = 0; j < area.columns; j++) row[area.column + j] = { s: styleOf(format) };
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let i = 0; i < area.rows; i++) cellValue[area.row + i] = row;
    const subUnitId = this.grown(sheetId, area).getSheetId();
    // As the style command does it: any other trigger takes cells without a formula for emptied ones.
    const trigger = "sheet.command.set-style";
    const change = { unitId: this.book.getId(), subUnitId, cellValue, trigger };
    await this.api.executeCommand("sheet.mutation.set-range-values", change);
  }

  formatAt(sheetId: string, row: number, column: number): CellFormat {
    return formatOf(this.sheet(sheetId).getSheet().getCellStyle(row, column) ?? {});
  }

  tables(): readonly GridTable[] {
    return this.tablesOfBook.all();
  }

  async addTable(name: string, sheetId: string, area: GridArea): Promise<string> {
    this.grown(sheetId, area);
    return Promise.resolve(this.tablesOfBook.add(name, sheetId, area));
  }

  async resizeTable(id: string, area: GridArea): Promise<void> {
    const table = this.tables().find((candidate) => candidate.id === id);
    if (table !== undefined) this.grown(table.sheetId, area);
    this.tablesOfBook.resize(id, area);
    return Promise.resolve();
  }

  async renameTable(id: string, name: string): Promise<void> {
    this.tablesOfBook.rename(id, name);
    return Promise.resolve();
  }

  async deleteTable(id: string): Promise<void> {
    this.tablesOfBook.delete(id);
    return Promise.resolve();
  }

  names() {
    return definedNames(this.book);
  }

  async addName(name: string, formula: string): Promise<void> {
    this.book.deleteDefinedName(name);
    insertName(this.book, name, this.computable(formula));
    this.calculation.needed("program");
    return Promise.resolve();
  }

  async deleteName(name: string): Promise<void> {
    this.book.deleteDefinedName(name);
    return Promise.resolve();
  }

  async addConditionalFormat(sheetId: string, area: GridArea, rule: GridConditionalFormat) {
    const id = crypto.randomUUID();
    this.grown(sheetId, area).addConditionalFormattingRule(
      conditionalFormatRule(
        id,
        area,
        computableRule(rule, (formula) => this.computable(formula))
      )
    );
    return Promise.resolve(id);
  }

  conditionalFormats(sheetId: string) {
    return this.sheet(sheetId)
      .getConditionalFormattingRules()
      .flatMap((stored) => {
        const rule = conditionalFormatOf(stored);
        if (rule === null) return [];
        return stored.ranges.map((range) => ({ id: stored.cfId, area: areaOf(range), rule }));
      });
  }

  async clearConditionalFormats(sheetId: string, area: GridArea): Promise<void> {
    const where = { unitId: this.book.getId(), subUnitId: sheetId, ranges: [rangeOf(area)] };
    await this.api.executeCommand("sheet.command.clear-range-conditional-rule", where);
  }

  async setValidation(
    sheetId: string,
    area: GridArea,
    rule: GridValidation | null,
    message: string
  ): Promise<void> {
    this.grown(sheetId, area)
      .getRange(rangeOf(area))
      .setDataValidation(
        rule === null
          ? null
          : validationRule(
              this.api,
              computableRule(rule, (formula) => this.computable(formula)),
              message
            )
      );
    return Promise.resolve();
  }

  validations(sheetId: string) {
    return this.sheet(sheetId)
      .getDataValidations()
      .flatMap((stored) => validationOf(stored.rule));
  }

  charts(): readonly GridChart[] {
    return this.chartsOfBook.all();
  }

  async putChart(chart: GridChart): Promise<void> {
    this.chartsOfBook.put(chart);
    return Promise.resolve();
  }

  async deleteChart(id: string): Promise<void> {
    this.chartsOfBook.delete(id);
    return Promise.resolve();
  }

  selection() {
    const range = this.book.getActiveRange();
    return range && { sheetId: range.getSheetId(), area: areaOf(range.getRange()) };
  }

  async select(sheetId: string, area: GridArea): Promise<void> {
    await this.activateSheet(sheetId);
    this.book.setActiveRange(this.range(sheetId, area));
  }

  async calculated(): Promise<void> {
    await this.enterAgain();
    await this.calculation.done();
  }

  editing(): boolean {
    return this.book.isCellEditing();
  }

  onChange(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private moved(sheet: string): void {
    this.tablesOfBook.moved(sheet);
    this.calculation.needed("program");
  }

  private async enterAgain(): Promise<void> {
    const isConcerned = this.tablesOfBook.takeChanges();
    if (isConcerned === null) return;
    for (const { id } of this.sheets()) {
      const used = this.usedArea(id);
      if (used === null) continue;
      const cells = this.read(id, used).map((row) =>
        row.map((cell) => (isConcerned(cell.formula ?? "") ? cell : null))
      );
      if (cells.some((row) => row.some((cell) => cell !== null))) await this.write(id, used, cells);
    }
  }

  private computable(formula: string): string {
    if (!formula.includes("[")) return formula;
    return this.tablesOfBook.computable(formula);
  }
}
