import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";
import type { Range } from "./range";
import type { Table } from "./tables";

/** The rows of a table, header not counted. */
export class TableRowCollection extends ExcelObject {
  static override readonly typeName: string = "TableRowCollection";

  constructor(
    book: Book,
    private readonly table: Table
  ) {
    super(book);
  }

  get count(): number {
    return this.table.record().area.rows - 1;
  }
  getCount(): number {
    return this.count;
  }
  listed(): readonly TableRow[] {
    return Array.from(
      { length: this.count },
      (_, index) => new TableRow(this.book, this.table, index)
    );
  }
  getItemAt(index: number): TableRow {
    if (!(index >= 0 && index < this.count))
      throw refuse("InvalidArgument", "There is no such row.");
    return new TableRow(this.book, this.table, index);
  }

  /** Adds at the end, or moves the rows below down. */
  async add(index?: number | null, values?: unknown): Promise<TableRow> {
    const { sheetId, area } = this.table.record();
    const rows = values === undefined || values === null ? [[]] : values;
    if (!Array.isArray(rows)) throw refuse("InvalidArgument", "Rows come as a 2-D array.");
    const place = index === undefined || index === null || index < 0 ? this.count : index;
    const taller = { ...area, rows: area.rows + rows.length };
    const first = area.row + 1 + place;
    const moved = { ...area, row: first, rows: area.row + area.rows - first };
    const below = moved.rows > 0 ? this.book.grid.read(sheetId, moved) : [];
    await this.table.resize(
      this.table.getRange().getAbsoluteResizedRange(taller.rows, area.columns)
    );
    if (below.length > 0) {
      await this.book.grid.write(sheetId, { ...moved, row: first + rows.length }, below);
    }
    const added = this.table.getRange().getOffsetRange(place + 1, 0);
    if (values !== undefined && values !== null) {
      added.getAbsoluteResizedRange(rows.length, area.columns).values = rows;
    }
    return new TableRow(this.book, this.table, place);
  }
}

/** One row of a table. */
export class TableRow extends ExcelObject {
  static override readonly typeName: string = "TableRow";

  constructor(
    book: Book,
    private readonly table: Table,
    private readonly place: number
  ) {
    super(book);
  }

  get index(): number {
    return this.place;
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.table.getDataBodyRange().getRow(this.place);
  }
}
