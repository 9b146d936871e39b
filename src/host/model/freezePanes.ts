import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";

/** The rows and columns that stay in view. */
export class WorksheetFreezePanes extends ExcelObject {
  static override readonly typeName: string = "WorksheetFreezePanes";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  async freezeRows(count = 1): Promise<void> {
    await this.book.grid.freeze(this.sheetId, count, 0);
  }

  async freezeColumns(count = 1): Promise<void> {
    await this.book.grid.freeze(this.sheetId, 0, count);
  }

  /** Freezes at the end of the range, which is taken to begin at A1. */
  async freezeAt(frozen: Range | string): Promise<void> {
    const place = typeof frozen === "string" ? this.book.place(frozen, this.sheetId) : frozen;
    if (place === null || place.sheetId !== this.sheetId) {
      throw refuse("InvalidArgument", "That is not a range of this sheet.");
    }
    const { row, column, rows, columns } = place.area;
    await this.book.grid.freeze(this.sheetId, row + rows, column + columns);
  }

  async unfreeze(): Promise<void> {
    await this.book.grid.freeze(this.sheetId, 0, 0);
  }

  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    if (location === null) throw refuse("ItemNotFound", "Nothing is frozen.");
    return location;
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.book.grid.frozen(this.sheetId);
    if (rows === 0 && columns === 0) return null;
    const size = { rows: 1_048_576, columns: 16_384 };
    const area = {
      row: 0,
      column: 0,
      rows: rows === 0 ? size.rows : rows,
      columns: columns === 0 ? size.columns : columns,
    };
    return new Range(this.book, this.sheetId, area);
  }
}
