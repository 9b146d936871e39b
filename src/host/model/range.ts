import type { CellContent, GridArea, GridTable } from "../grid/grid";
import { refuse } from "../protocol/officeError";
import { absoluteText, areaText, LAST_COLUMN, LAST_ROW, quoteSheet } from "./address";
import { entered, shaped } from "./cellValues";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { demandUnfiltered } from "./filter";
import { lockedIn } from "./formatProtection";
import { RangeFormat } from "./rangeFormat";
import { RangeNeighbours } from "./rangeNeighbours";
import { moveAutoFilter } from "./sheetFilter";
import { headInserted } from "./tableHeaders";
import { Worksheet } from "./worksheet";
import { WorksheetProtection } from "./worksheetProtection";

/** Excel answers null for the contents of a range that has no end, such as a whole column. */
const MOST_CELLS = 5_000_000;

/** A rectangle of cells. */
export class Range extends RangeNeighbours {
  static override readonly typeName: string = "Range";

  get address(): string {
    return `${quoteSheet(this.book.sheetName(this.sheetId))}!${areaText(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get cellCount(): number {
    const cells = this.area.rows * this.area.columns;
    return cells > 2_147_483_647 ? -1 : cells;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === LAST_ROW;
  }
  get isEntireRow(): boolean {
    return this.area.columns === LAST_COLUMN;
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheetId);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.book, this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this);
  }

  get values(): unknown {
    return this.each((cell) => cell.value ?? "");
  }
  set values(assigned: unknown) {
    this.enter(assigned);
  }
  get formulas(): unknown {
    return this.each((cell) => cell.formula ?? cell.value ?? "");
  }
  set formulas(assigned: unknown) {
    this.enter(assigned);
  }
  get formulasLocal(): unknown {
    return this.formulas;
  }
  set formulasLocal(assigned: unknown) {
    this.enter(assigned);
  }
  get text(): unknown {
    return this.#unbounded ? null : this.book.grid.text(this.alive(), this.area);
  }
  get valueTypes(): unknown {
    return this.each(valueType);
  }
  get numberFormat(): unknown {
    return this.each((_, row, column) => this.numberFormatAt(row, column));
  }
  set numberFormat(assigned: unknown) {
    this.setNumberFormat(assigned);
  }
  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }
  set numberFormatLocal(assigned: unknown) {
    this.setNumberFormat(assigned);
  }
  get hasSpill(): boolean {
    return false;
  }
  get columnHidden(): boolean {
    return this.book.factsOf(this.#owner).columnHidden === true;
  }
  set columnHidden(hidden: boolean) {
    this.book.remember(this.#owner, { columnHidden: hidden });
  }
  get rowHidden(): boolean {
    return this.book.factsOf(this.#owner).rowHidden === true;
  }
  set rowHidden(hidden: boolean) {
    this.book.remember(this.#owner, { rowHidden: hidden });
  }

  async clear(applyTo = "All"): Promise<void> {
    const known: Readonly<Record<string, "contents" | "formats" | "all">> = {
      All: "all",
      Contents: "contents",
      Formats: "formats",
      RemoveHyperlinks: "contents",
    };
    const what = known[applyTo];
    if (what === undefined) throw refuse("InvalidArgument", `Nothing is cleared by "${applyTo}".`);
    await this.book.grid.clear(this.alive(), this.area, what);
    if (what !== "contents") await this.book.grid.clearConditionalFormats(this.sheetId, this.area);
  }

  /** Whole rows or columns only: then nothing that refers to cells can be torn apart. */
  async insert(shift: string): Promise<Range> {
    const { axis, at, count } = this.#lines(shift, { rows: "Down", columns: "Right" });
    await this.book.grid.insertLines(this.alive(), axis, at, count);
    moveAutoFilter(this.book, this.sheetId, { axis, at, count });
    if (axis === "columns") await headInserted(this.book, this.sheetId, this.area);
    return this.with(this.area);
  }

  /** Whole rows or columns, or the whole width of rows of a table. */
  async delete(shift: string): Promise<void> {
    if (shift === "Up") demandUnfiltered(this.book, this.alive(), this.area);
    const table = this.#tableAround();
    if (table !== undefined && shift === "Up" && !this.isEntireRow) {
      await this.#deleteTableRows(table);
      return;
    }
    const { axis, at, count } = this.#lines(shift, { rows: "Up", columns: "Left" });
    await this.book.grid.deleteLines(this.alive(), axis, at, count);
    moveAutoFilter(this.book, this.sheetId, { axis, at, count: -count });
  }

  #lines(shift: string, shifts: Readonly<Record<"rows" | "columns", string>>) {
    const { row, rows, column, columns } = this.area;
    if (this.isEntireRow && shift === shifts.rows)
      return { axis: "rows", at: row, count: rows } as const;
    if (this.isEntireColumn && shift === shifts.columns) {
      return { axis: "columns", at: column, count: columns } as const;
    }
    throw refuse("ApiNotFound", "Here only whole rows and columns come and go.");
  }

  #tableAround(): GridTable | undefined {
    const { row, rows, column, columns } = this.area;
    return this.book.grid
      .tables()
      .find(
        ({ sheetId, area }) =>
          sheetId === this.sheetId &&
          area.column === column &&
          area.columns === columns &&
          row > area.row &&
          row + rows <= area.row + area.rows
      );
  }

  async #deleteTableRows({ id, area }: GridTable): Promise<void> {
    const { grid } = this.book;
    const below = { ...area, row: this.area.row + this.area.rows };
    const moved = { ...below, rows: area.row + area.rows - below.row };
    if (moved.rows > 0) {
      const cells = grid.read(this.alive(), moved);
      await grid.write(this.sheetId, { ...moved, row: this.area.row }, cells);
    }
    const last = area.row + area.rows - this.area.rows;
    await grid.clear(this.sheetId, { ...area, row: last, rows: this.area.rows }, "contents");
    await grid.resizeTable(id, { ...area, rows: area.rows - this.area.rows });
  }

  /** The cells that the result of the one cell of this range fills; null where it fills only its own. */
  getSpillingToRangeOrNullObject(): Range | null {
    const { row, column } = this.area;
    const area = this.book.grid.spill?.(this.alive(), row, column) ?? null;
    return area === null ? null : this.with(area);
  }

  async select(): Promise<void> {
    await this.book.grid.select(this.alive(), this.area);
  }

  /** Values and formulas of another range of the same book, as they stand. */
  async copyFrom(source: Range | string): Promise<void> {
    const from = typeof source === "string" ? this.book.place(source, this.sheetId) : source;
    if (from === null) throw refuse("InvalidArgument", "The source is not a range.");
    const cells = this.book.grid.read(from.sheetId, from.area);
    const target = this.getAbsoluteResizedRange(from.area.rows, from.area.columns);
    await this.book.grid.write(target.alive(), target.area, cells);
  }

  merge(across = false): void {
    const merged = this.book.factsOf(`sheet ${this.alive()}`).merged;
    const areas = Array.isArray(merged) ? (merged as string[]) : [];
    const rows = across ? this.area.rows : 1;
    const added = Array.from({ length: rows }, (_, row) =>
      areaText(across ? this.getRow(row).area : this.area)
    );
    this.book.remember(`sheet ${this.sheetId}`, { merged: [...areas, ...added] });
  }

  calculate(): void {
    void this.alive();
  }

  /** "Sheet1!$A$1:$B$2", as names and rules refer to it. */
  absoluteAddress(): string {
    return `${quoteSheet(this.book.sheetName(this.sheetId))}!${absoluteText(this.area)}`;
  }

  get #unbounded(): boolean {
    return (
      this.area.rows * this.area.columns > MOST_CELLS || this.isEntireColumn || this.isEntireRow
    );
  }

  get #owner(): string {
    return `range ${this.sheetId} ${areaText(this.area)}`;
  }

  protected override with(area: GridArea): Range {
    return new Range(this.book, this.sheetId, area);
  }

  private numberFormatAt(row: number, column: number): string {
    return this.book.grid.formatAt(this.sheetId, row, column).numberFormat ?? "General";
  }

  private each(pick: (cell: CellContent, row: number, column: number) => unknown): unknown {
    if (this.#unbounded) return null;
    return this.book.grid
      .read(this.alive(), this.area)
      .map((cells, row) =>
        cells.map((cell, column) => pick(cell, this.area.row + row, this.area.column + column))
      );
  }

  private enter(assigned: unknown): void {
    if (this.#unbounded) throw refuse("InvalidArgument", "The range is too large to be written.");
    const isProtected = new WorksheetProtection(this.book, this.sheetId).protected;
    if (isProtected && lockedIn(this.book, this.alive(), this.area) !== false) {
      throw refuse("AccessDenied", "The sheet is protected.");
    }
    demandUnfiltered(this.book, this.alive(), this.area);
    const cells = shaped(assigned, this.area).map((values, row) =>
      values.map((value, column) => {
        const format =
          typeof value === "string"
            ? this.numberFormatAt(this.area.row + row, this.area.column + column)
            : "General";
        return entered(value, format);
      })
    );
    this.book.later(this.book.grid.write(this.alive(), this.area, cells));
  }

  private setNumberFormat(assigned: unknown): void {
    if (!Array.isArray(assigned)) {
      this.format.apply({ numberFormat: String(assigned) });
      return;
    }
    for (const [row, formats] of shaped(assigned, this.area).entries()) {
      for (const [column, numberFormat] of formats.entries()) {
        if (typeof numberFormat !== "string") continue;
        this.getCell(row, column).format.apply({ numberFormat: numberFormat });
      }
    }
  }
}

function valueType(cell: CellContent): string {
  if (cell.error === true) return "Error";
  if (cell.value === null) return cell.formula === undefined ? "Empty" : "String";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}
