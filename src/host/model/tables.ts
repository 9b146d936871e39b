import type { GridArea, GridTable } from "../grid/grid";
import { refuse } from "../protocol/officeError";
import { areaText, intersection, isValidName } from "./address";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";
import { clearFilters, demandUnfiltered } from "./filter";
import { Range } from "./range";
import { TableColumnCollection } from "./tableColumns";
import { fillHeaders } from "./tableHeaders";
import { TableRowCollection } from "./tableRows";
import { Worksheet } from "./worksheet";

/** The tables of a sheet, or of the whole book. */
export class TableCollection extends ExcelObject {
  static override readonly typeName: string = "TableCollection";

  constructor(
    book: Book,
    private readonly sheetId: string | null
  ) {
    super(book);
  }

  get count(): number {
    return this.listed().length;
  }
  getCount(): number {
    return this.count;
  }
  listed(): readonly Table[] {
    return this.book.grid
      .tables()
      .filter(({ sheetId }) => this.sheetId === null || sheetId === this.sheetId)
      .map(({ id }) => new Table(this.book, id));
  }

  async add(address: Range | string, hasHeaders: boolean): Promise<Table> {
    const home = this.sheetId ?? this.book.grid.activeSheet();
    const place = typeof address === "string" ? this.book.place(address, home) : address;
    if (place === null) throw refuse("InvalidArgument", "That is not a range.");
    if (this.sheetId !== null && place.sheetId !== this.sheetId) {
      throw refuse("InvalidArgument", "The range is on another sheet.");
    }
    const { sheetId } = place;
    let { area } = place;
    if (!hasHeaders) area = await this.insertHeaders(sheetId, area);
    else if (area.rows === 1) area = { ...area, rows: 2 };
    demandFree(this.book, sheetId, area, null);
    await fillHeaders(this.book, sheetId, area);
    const id = await this.book.grid.addTable(this.freeName(), sheetId, area);
    return new Table(this.book, id);
  }

  getItem(nameOrId: string): Table {
    const found = this.getItemOrNullObject(nameOrId);
    if (found === null) throw refuse("ItemNotFound", `There is no table "${nameOrId}".`);
    return found;
  }

  getItemOrNullObject(nameOrId: string): Table | null {
    const wanted = nameOrId.toLowerCase();
    const tables = this.listed();
    return (
      tables.find(({ name }) => name.toLowerCase() === wanted) ??
      tables.find(({ id }) => id === nameOrId) ??
      null
    );
  }

  getItemAt(index: number): Table {
    const found = this.listed()[index];
    if (found === undefined) throw refuse("InvalidArgument", "There is no such table.");
    return found;
  }

  /** Excel moves the cells down and writes Column1, Column2 … above them. */
  private async insertHeaders(sheetId: string, area: GridArea): Promise<GridArea> {
    const cells = this.book.grid.read(sheetId, area);
    await this.book.grid.clear(sheetId, { ...area, rows: 1 }, "contents");
    await this.book.grid.write(sheetId, { ...area, row: area.row + 1 }, cells);
    return { ...area, rows: area.rows + 1 };
  }

  private freeName(): string {
    const names = new Set(this.book.grid.tables().map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (names.has(`table${number}`)) number += 1;
    return `Table${number}`;
  }
}

/** One table; it is known by its id, which survives renaming. */
export class Table extends ExcelObject {
  static override readonly typeName: string = "Table";

  constructor(
    book: Book,
    private readonly tableId: string
  ) {
    super(book);
  }

  override pathId(): string {
    return this.tableId;
  }
  get id(): string {
    return this.tableId;
  }
  get name(): string {
    return this.record().name;
  }
  set name(name: string) {
    if (!isValidName(name)) {
      throw refuse("InvalidArgument", `"${name}" is not a valid table name.`);
    }
    const wanted = name.toLowerCase();
    const others = this.book.grid.tables().filter(({ id }) => id !== this.tableId);
    const names = [...others, ...this.book.grid.names()];
    if (names.some((other) => other.name.toLowerCase() === wanted)) {
      throw refuse("InvalidArgument", `The name "${name}" is already in use.`);
    }
    this.book.later(this.book.grid.renameTable(this.tableId, name));
  }
  get showHeaders(): boolean {
    return true;
  }
  get showTotals(): boolean {
    return this.book.factsOf(this.#owner).showTotals === true;
  }
  set showTotals(showTotals: boolean) {
    this.book.remember(this.#owner, { showTotals });
  }
  get showBandedRows(): boolean {
    return this.book.factsOf(this.#owner).showBandedRows !== false;
  }
  set showBandedRows(showBandedRows: boolean) {
    this.book.remember(this.#owner, { showBandedRows });
  }
  get showBandedColumns(): boolean {
    return this.book.factsOf(this.#owner).showBandedColumns === true;
  }
  set showBandedColumns(showBandedColumns: boolean) {
    this.book.remember(this.#owner, { showBandedColumns });
  }
  get showFilterButton(): boolean {
    return this.book.factsOf(this.#owner).showFilterButton !== false;
  }
  set showFilterButton(showFilterButton: boolean) {
    this.book.remember(this.#owner, { showFilterButton });
  }
  get highlightFirstColumn(): boolean {
    return this.book.factsOf(this.#owner).highlightFirstColumn === true;
  }
  set highlightFirstColumn(highlightFirstColumn: boolean) {
    this.book.remember(this.#owner, { highlightFirstColumn });
  }
  get highlightLastColumn(): boolean {
    return this.book.factsOf(this.#owner).highlightLastColumn === true;
  }
  set highlightLastColumn(highlightLastColumn: boolean) {
    this.book.remember(this.#owner, { highlightLastColumn });
  }
  get style(): string {
    const known = this.book.factsOf(this.#owner).style;
    return typeof known === "string" ? known : "TableStyleMedium2";
  }
  set style(style: string) {
    if (!/^(TableStyle(Light|Medium|Dark)[0-9]{1,2})?$/.test(style)) {
      throw refuse("InvalidArgument", `"${style}" is not a table style.`);
    }
    this.book.remember(this.#owner, { style });
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.record().sheetId);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.book, this);
  }

  clearFilters(): void {
    clearFilters(this.book, this.tableId);
  }

  getRange(): Range {
    const { sheetId, area } = this.record();
    return new Range(this.book, sheetId, area);
  }
  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): Range {
    const { sheetId, area } = this.record();
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    return new Range(this.book, sheetId, body);
  }

  async resize(newRange: Range | string): Promise<void> {
    const { sheetId, area } = this.record();
    const place = typeof newRange === "string" ? this.book.place(newRange, sheetId) : newRange;
    const kept = place?.sheetId === sheetId && place.area.row === area.row;
    if (place === null || !kept || intersection(place.area, area) === null || place.area.rows < 2) {
      throw refuse("InvalidArgument", "The header row must stay where it is.");
    }
    demandFree(this.book, sheetId, place.area, this.tableId);
    demandUnfiltered(this.book, sheetId, area);
    await this.book.grid.resizeTable(this.tableId, place.area);
  }

  async delete(): Promise<void> {
    const { sheetId, area } = this.record();
    await this.book.grid.deleteTable(this.tableId);
    await this.book.grid.clear(sheetId, area, "all");
    this.book.forget(this.#owner);
  }

  async convertToRange(): Promise<Range> {
    const range = this.getRange();
    await this.book.grid.deleteTable(this.tableId);
    this.book.forget(this.#owner);
    return range;
  }

  /** The grid's own record; ItemNotFound once the table is gone. */
  record(): GridTable {
    const record = this.book.grid.tables().find(({ id }) => id === this.tableId);
    if (record === undefined) throw refuse("ItemNotFound", "The table has been deleted.");
    return record;
  }

  get #owner(): string {
    return `table ${this.tableId}`;
  }
}

function demandFree(book: Book, sheetId: string, area: GridArea, self: string | null): void {
  for (const table of book.grid.tables()) {
    if (table.id === self || table.sheetId !== sheetId) continue;
    if (intersection(table.area, area) === null) continue;
    throw refuse(
      "InvalidArgument",
      `A table cannot overlap another table (${table.name} at ${areaText(table.area)}).`
    );
  }
}
