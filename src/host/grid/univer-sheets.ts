import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { GridArea } from "./grid";
import { areaOf, POINTS_PER_PIXEL, rangeOf } from "./univer-area";

/** The sheets of a Univer workbook: their order, their size, and how they are laid out. */
export class UniverSheets {
  constructor(protected readonly book: FWorkbook) {}

  sheets() {
    return this.book
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() }));
  }

  async addSheet(name: string): Promise<string> {
    if (this.book.getSheetByName(name))
      throw new RangeError(`A sheet called ${name} exists already`);
    // Univer activates the sheet it inserts; Excel does not.
    const active = this.book.getActiveSheet();
    const sheet = this.book.insertSheet(name, { sheet: { rowCount: 200, columnCount: 40 } });
    this.book.setActiveSheet(active);
    return Promise.resolve(sheet.getSheetId());
  }

  async renameSheet(sheetId: string, name: string): Promise<void> {
    this.sheet(sheetId).setName(name);
    return Promise.resolve();
  }

  activeSheet(): string {
    return this.book.getActiveSheet().getSheetId();
  }

  async activateSheet(sheetId: string): Promise<void> {
    this.book.setActiveSheet(this.sheet(sheetId));
    return Promise.resolve();
  }

  async moveSheet(sheetId: string, position: number): Promise<void> {
    this.book.moveSheet(this.sheet(sheetId), position);
    return Promise.resolve();
  }

  size(sheetId: string) {
    const sheet = this.sheet(sheetId);
    return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  }

  usedArea(sheetId: string): GridArea | null {
    const { startRow, endRow, startColumn, endColumn } = this.sheet(sheetId)
      .getSheet()
      .getDataRealRange();
    if (endRow < startRow || endColumn < startColumn) return null;
    return areaOf({ startRow, endRow, startColumn, endColumn });
  }

  async insertLines(sheetId: string, axis: "rows" | "columns", at: number, count: number) {
    const sheet = this.sheet(sheetId);
    if (axis === "rows") sheet.insertRowsBefore(at, count);
    else sheet.insertColumnsBefore(at, count);
    return Promise.resolve();
  }

  async deleteLines(sheetId: string, axis: "rows" | "columns", at: number, count: number) {
    const sheet = this.sheet(sheetId);
    // Whatever sheet it deletes from, Univer moves the formulas of the active one.
    const active = this.book.getActiveSheet();
    this.book.setActiveSheet(sheet);
    if (axis === "rows") sheet.deleteRows(at, count);
    else sheet.deleteColumns(at, count);
    this.book.setActiveSheet(active);
    return Promise.resolve();
  }

  async setColumnWidth(sheetId: string, column: number, columns: number, points: number) {
    this.sheet(sheetId).setColumnWidths(column, columns, points / POINTS_PER_PIXEL);
    return Promise.resolve();
  }

  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).getColumnWidth(column) * POINTS_PER_PIXEL;
  }

  async setRowHeight(sheetId: string, row: number, rows: number, points: number): Promise<void> {
    this.sheet(sheetId).setRowHeightsForced(row, rows, points / POINTS_PER_PIXEL);
    return Promise.resolve();
  }

  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).getRowHeight(row) * POINTS_PER_PIXEL;
  }

  async freeze(sheetId: string, rows: number, columns: number): Promise<void> {
    this.sheet(sheetId).setFreeze({
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
    return Promise.resolve();
  }

  frozen(sheetId: string) {
    const sheet = this.sheet(sheetId);
    return { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() };
  }

  async setGridlines(sheetId: string, visible: boolean): Promise<void> {
    this.sheet(sheetId).setHiddenGridlines(!visible);
    return Promise.resolve();
  }

  async setTabColor(sheetId: string, color: string): Promise<void> {
    this.sheet(sheetId).setTabColor(color);
    return Promise.resolve();
  }

  protected sheet(sheetId: string): FWorksheet {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) throw new RangeError(`No sheet ${sheetId}`);
    return sheet;
  }

  protected range(sheetId: string, area: GridArea) {
    return this.sheet(sheetId).getRange(rangeOf(area));
  }

  /** The sheet, made large enough for the area: Univer's sheets have a fixed size. */
  protected grown(sheetId: string, area: GridArea): FWorksheet {
    const sheet = this.sheet(sheetId);
    if (sheet.getMaxRows() < area.row + area.rows) sheet.setRowCount(area.row + area.rows + 50);
    if (sheet.getMaxColumns() < area.column + area.columns) {
      sheet.setColumnCount(area.column + area.columns + 5);
    }
    return sheet;
  }

  protected within(sheetId: string, area: GridArea): GridArea {
    const { rows, columns } = this.size(sheetId);
    return {
      ...area,
      rows: Math.min(area.rows, rows - area.row),
      columns: Math.min(area.columns, columns - area.column),
    };
  }
}
