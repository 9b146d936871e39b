import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";
import { Filter } from "./filter";
import type { Range } from "./range";
import type { Table } from "./tables";

/** The columns of a table. */
export class TableColumnCollection extends ExcelObject {
  static override readonly typeName: string = "TableColumnCollection";

  constructor(
    book: Book,
    private readonly table: Table
  ) {
    super(book);
  }

  get count(): number {
    return this.table.record().area.columns;
  }
  getCount(): number {
    return this.count;
  }
  listed(): readonly TableColumn[] {
    return Array.from({ length: this.count }, (_, index) => this.at(index));
  }
  getItem(nameOrId: string | number): TableColumn {
    const found = this.getItemOrNullObject(nameOrId);
    if (found === null) throw refuse("ItemNotFound", `There is no column "${String(nameOrId)}".`);
    return found;
  }
  getItemOrNullObject(nameOrId: string | number): TableColumn | null {
    const wanted = String(nameOrId).toLowerCase();
    const columns = this.listed();
    return (
      columns.find(({ name }) => name.toLowerCase() === wanted) ??
      columns.find(({ id }) => id === nameOrId) ??
      null
    );
  }
  getItemAt(index: number): TableColumn {
    if (!(index >= 0 && index < this.count)) {
      throw refuse("InvalidArgument", "There is no such column.");
    }
    return this.at(index);
  }

  /** Adds at the right edge; the stand-in cannot move cells aside for a column in between. */
  async add(index?: number | null, values?: unknown, name?: string): Promise<TableColumn> {
    const { sheetId, area } = this.table.record();
    const last = index === undefined || index === null || index === -1 || index === area.columns;
    if (!last) throw refuse("InvalidArgument", "Columns are added at the right edge here.");
    const wider = { ...area, columns: area.columns + 1 };
    await this.book.grid.resizeTable(this.table.id, wider);
    const column = this.at(area.columns);
    const range = column.getRange();
    const header = [[{ value: name ?? `Column${area.columns + 1}` }]];
    await this.book.grid.write(sheetId, { ...range.area, rows: 1 }, header);
    if (!Array.isArray(values)) return column;
    // Values come with their header, or for the rows alone when the name is given too.
    const lines: unknown[] = values;
    range.values = lines.length < area.rows ? [[column.name], ...lines] : lines;
    return column;
  }

  private at(index: number): TableColumn {
    return new TableColumn(this.book, this.table, index);
  }
}

/** One column of a table; its id is its place, counted from 1. */
export class TableColumn extends ExcelObject {
  static override readonly typeName: string = "TableColumn";

  constructor(
    book: Book,
    private readonly table: Table,
    private readonly place: number
  ) {
    super(book);
  }

  override pathId(): number {
    return this.id;
  }
  get id(): number {
    return this.place + 1;
  }
  get index(): number {
    return this.place;
  }
  get name(): string {
    const { sheetId, area } = this.table.record();
    const header = { ...area, column: area.column + this.place, rows: 1, columns: 1 };
    return String(this.book.grid.read(sheetId, header)[0]?.[0]?.value ?? "");
  }
  set name(name: string) {
    const { sheetId, area } = this.table.record();
    const header = { ...area, column: area.column + this.place, rows: 1, columns: 1 };
    this.book.later(this.book.grid.write(sheetId, header, [[{ value: name }]]));
  }
  get filter(): Filter {
    return new Filter(this.book, this.table.id, this.name);
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.table.getRange().getColumn(this.place);
  }
  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.place);
  }
  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.place);
  }
}
