import type {
  CellContent,
  CellFormat,
  Grid,
  GridArea,
  GridCell,
  GridChange,
  GridChart,
  GridConditionalFormat,
  GridTable,
  GridValidation,
} from "./grid";
import { displayText } from "./displayText";
import { MemorySheet } from "./memorySheet";
import { type GridSnapshot, snapshotOf } from "./snapshot";

/** Where a formula stands, for a calculation that wants to read other cells. */
export interface FormulaContext {
  readonly grid: MemoryGrid;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface MemoryGridOptions {
  /** Computes a formula when it is read; without it a formula's value is null. */
  readonly calculate?: (formula: string, context: FormulaContext) => GridCell;
  /** Names of the sheets to begin with; one called Sheet1 otherwise. */
  readonly sheets?: readonly string[];
}

export interface ConditionalFormatRecord {
  readonly id: string;
  readonly sheetId: string;
  area: GridArea;
  readonly rule: GridConditionalFormat;
}

export interface ValidationRecord {
  readonly sheetId: string;
  readonly area: GridArea;
  readonly rule: GridValidation;
  readonly message: string;
}

/** A workbook in memory: remembers everything, computes nothing by itself. */
export class MemoryGrid implements Grid {
  private sheetList: MemorySheet[] = [];
  private tableList: GridTable[] = [];
  private nameList: { name: string; formula: string }[] = [];
  private chartList: GridChart[] = [];
  private formatList: ConditionalFormatRecord[] = [];
  private validationList: ValidationRecord[] = [];
  private readonly facts = new Map<string, Readonly<Record<string, unknown>>>();
  private readonly listeners = new Set<(change: GridChange) => void>();
  private readonly computing = new Set<string>();
  private active: string;
  private selected: { sheetId: string; area: GridArea } | null;
  private cellBeingEdited = false;
  private counter = 0;

  constructor(private readonly options: MemoryGridOptions = {}) {
    for (const name of options.sheets ?? ["Sheet1"]) this.insertSheet(name);
    const [first] = this.sheetList;
    if (first === undefined) throw new RangeError("A workbook has at least one sheet.");
    this.active = first.id;
    this.selected = { sheetId: first.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  sheets(): readonly { id: string; name: string }[] {
    return this.sheetList.map(({ id, name }) => ({ id, name }));
  }
  addSheet(name: string): Promise<string> {
    return done(this.insertSheet(name));
  }
  deleteSheet(sheetId: string): Promise<void> {
    const { name } = this.sheet(sheetId);
    const elsewhere = <T extends { sheetId: string }>(item: T): boolean => item.sheetId !== sheetId;
    this.sheetList = this.sheetList.filter(({ id }) => id !== sheetId);
    this.tableList = this.tableList.filter(elsewhere);
    this.chartList = this.chartList.filter(elsewhere);
    this.formatList = this.formatList.filter(elsewhere);
    this.validationList = this.validationList.filter(elsewhere);
    this.rewriteNames(name, "#REF");
    const [first] = this.sheetList;
    if (first !== undefined && this.active === sheetId) this.active = first.id;
    if (this.selected?.sheetId === sheetId) this.selected = null;
    return done();
  }
  renameSheet(sheetId: string, name: string): Promise<void> {
    const sheet = this.sheet(sheetId);
    this.rewriteNames(sheet.name, quoted(name));
    sheet.name = name;
    return done();
  }
  activeSheet(): string {
    return this.active;
  }
  activateSheet(sheetId: string): Promise<void> {
    this.active = this.sheet(sheetId).id;
    return done();
  }
  moveSheet(sheetId: string, position: number): Promise<void> {
    const sheet = this.sheet(sheetId);
    const others = this.sheetList.filter((one) => one !== sheet);
    this.sheetList = [...others.slice(0, position), sheet, ...others.slice(position)];
    return done();
  }
  size(sheetId: string): { rows: number; columns: number } {
    this.sheet(sheetId);
    return { rows: 1_048_576, columns: 16_384 };
  }
  usedArea(sheetId: string): GridArea | null {
    return this.sheet(sheetId).used();
  }

  read(sheetId: string, area: GridArea): readonly (readonly CellContent[])[] {
    const sheet = this.sheet(sheetId);
    return matrix(area, (row, column) => this.computed(sheet, row, column));
  }
  write(
    sheetId: string,
    area: GridArea,
    cells: readonly (readonly (CellContent | null)[])[]
  ): Promise<void> {
    const sheet = this.sheet(sheetId);
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell !== null) sheet.put(area.row + row, area.column + column, cell);
      });
    });
    this.tell({ sheetId, area });
    return done();
  }
  text(sheetId: string, area: GridArea): readonly (readonly string[])[] {
    const sheet = this.sheet(sheetId);
    return matrix(area, (row, column) =>
      displayText(this.computed(sheet, row, column).value, sheet.formatAt(row, column).numberFormat)
    );
  }
  clear(sheetId: string, area: GridArea, what: "contents" | "formats" | "all"): Promise<void> {
    const sheet = this.sheet(sheetId);
    if (what !== "formats") sheet.erase(area);
    if (what !== "contents") sheet.eraseFormats(area);
    if (what !== "formats") this.tell({ sheetId, area });
    return done();
  }
  format(sheetId: string, area: GridArea, format: CellFormat): Promise<void> {
    this.sheet(sheetId).format(area, format);
    return done();
  }
  formatAt(sheetId: string, row: number, column: number): CellFormat {
    return this.sheet(sheetId).formatAt(row, column);
  }
  setColumnWidth(sheetId: string, column: number, columns: number, points: number): Promise<void> {
    this.sheet(sheetId).setWidths(column, columns, points);
    return done();
  }
  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).widthOf(column);
  }
  setRowHeight(sheetId: string, row: number, rows: number, points: number): Promise<void> {
    this.sheet(sheetId).setHeights(row, rows, points);
    return done();
  }
  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).heightOf(row);
  }
  freeze(sheetId: string, rows: number, columns: number): Promise<void> {
    this.sheet(sheetId).frozen = { rows, columns };
    return done();
  }
  frozen(sheetId: string): { rows: number; columns: number } {
    return this.sheet(sheetId).frozen;
  }
  setGridlines(sheetId: string, visible: boolean): Promise<void> {
    this.sheet(sheetId).gridlines = visible;
    return done();
  }
  setTabColor(sheetId: string, color: string): Promise<void> {
    this.sheet(sheetId).tabColor = color;
    return done();
  }

  tables(): readonly GridTable[] {
    return this.tableList.map((table) => ({ ...table }));
  }
  addTable(name: string, sheetId: string, area: GridArea): Promise<string> {
    const id = this.newId("table");
    this.tableList.push({ id, name, sheetId, area });
    return done(id);
  }
  resizeTable(id: string, area: GridArea): Promise<void> {
    this.table(id).area = area;
    return done();
  }
  renameTable(id: string, name: string): Promise<void> {
    this.table(id).name = name;
    return done();
  }
  deleteTable(id: string): Promise<void> {
    this.tableList = this.tableList.filter((table) => table.id !== id);
    return done();
  }

  names(): readonly { name: string; formula: string }[] {
    return this.nameList;
  }
  addName(name: string, formula: string): Promise<void> {
    this.nameList.push({ name, formula });
    return done();
  }
  deleteName(name: string): Promise<void> {
    this.nameList = this.nameList.filter((named) => named.name !== name);
    return done();
  }

  addConditionalFormat(
    sheetId: string,
    area: GridArea,
    rule: GridConditionalFormat
  ): Promise<string> {
    const id = this.newId("format");
    this.formatList.push({ id, sheetId, area, rule });
    return done(id);
  }
  conditionalFormats(
    sheetId: string
  ): readonly { id: string; area: GridArea; rule: GridConditionalFormat }[] {
    return this.formatList.filter((format) => format.sheetId === sheetId);
  }
  clearConditionalFormats(sheetId: string, area: GridArea): Promise<void> {
    this.formatList = this.formatList.filter(
      (format) => format.sheetId !== sheetId || !overlap(format.area, area)
    );
    return done();
  }
  setValidation(
    sheetId: string,
    area: GridArea,
    rule: GridValidation | null,
    message: string
  ): Promise<void> {
    this.validationList = this.validationList.filter(
      (known) => known.sheetId !== sheetId || !overlap(known.area, area)
    );
    if (rule !== null) this.validationList.push({ sheetId, area, rule, message });
    return done();
  }
  validations(sheetId: string): readonly ValidationRecord[] {
    return this.validationList.filter((validation) => validation.sheetId === sheetId);
  }

  charts(): readonly GridChart[] {
    return this.chartList;
  }
  putChart(chart: GridChart): Promise<void> {
    const known = this.chartList.findIndex(({ id }) => id === chart.id);
    if (known < 0) this.chartList.push(chart);
    else this.chartList[known] = chart;
    return done();
  }
  deleteChart(id: string): Promise<void> {
    this.chartList = this.chartList.filter((chart) => chart.id !== id);
    return done();
  }

  selection(): { sheetId: string; area: GridArea } | null {
    return this.selected;
  }
  select(sheetId: string, area: GridArea): Promise<void> {
    this.sheet(sheetId);
    this.selected = { sheetId, area };
    this.active = sheetId;
    return done();
  }
  calculated(): Promise<void> {
    return done();
  }
  editing(): boolean {
    return this.cellBeingEdited;
  }
  /** Acts as a person who starts or stops typing into a cell. */
  setEditing(editing: boolean): void {
    this.cellBeingEdited = editing;
  }
  onChange(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  remember(owner: string, facts: Readonly<Record<string, unknown>> | null): void {
    if (facts === null) this.facts.delete(owner);
    else this.facts.set(owner, facts);
  }

  /** The whole document as plain JSON in a stable order, for comparison and reading. */
  snapshot(): GridSnapshot {
    return snapshotOf({
      sheets: this.sheetList,
      tables: this.tableList,
      names: this.nameList,
      charts: this.chartList,
      conditionalFormats: this.formatList,
      validations: this.validationList,
      facts: this.facts,
    });
  }

  private computed(sheet: MemorySheet, row: number, column: number): CellContent {
    const cell = sheet.at(row, column);
    const { calculate } = this.options;
    if (cell.formula === undefined || calculate === undefined) return cell;
    const place = `${sheet.id} ${row} ${column}`;
    if (this.computing.has(place)) return { ...cell, value: "#REF!", error: true };
    this.computing.add(place);
    try {
      const value = calculate(cell.formula, { grid: this, sheetId: sheet.id, row, column });
      const error = typeof value === "string" && /^#[A-Z/0]+[!?A]$/.test(value);
      return { formula: cell.formula, value, ...(error ? { error } : {}) };
    } finally {
      this.computing.delete(place);
    }
  }

  private insertSheet(name: string): string {
    const sheet = new MemorySheet(this.newId("sheet"), name);
    this.sheetList.push(sheet);
    return sheet.id;
  }

  private sheet(id: string): MemorySheet {
    const sheet = this.sheetList.find((one) => one.id === id);
    if (sheet === undefined) throw new RangeError(`There is no sheet with the id ${id}.`);
    return sheet;
  }

  private table(id: string): GridTable {
    const table = this.tableList.find((one) => one.id === id);
    if (table === undefined) throw new RangeError(`There is no table with the id ${id}.`);
    return table;
  }

  private rewriteNames(sheet: string, by: string): void {
    const from = `${quoted(sheet)}!`;
    this.nameList = this.nameList.map(({ name, formula }) => ({
      name,
      formula: formula.replaceAll(from, `${by}!`),
    }));
  }

  private tell(change: GridChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private newId(kind: string): string {
    this.counter += 1;
    return `${kind}${this.counter}`;
  }
}

function done(): Promise<void>;
function done<T>(value: T): Promise<T>;
function done<T>(value?: T): Promise<T | undefined> {
  return Promise.resolve(value);
}

function matrix<T>(area: GridArea, pick: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => pick(area.row + row, area.column + column))
  );
}

function overlap(a: GridArea, b: GridArea): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
