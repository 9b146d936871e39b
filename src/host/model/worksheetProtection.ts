import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";

/** Whether a sheet is protected: then an add-in can no longer write into locked cells; the grid lets people. */
export class WorksheetProtection extends ExcelObject {
  static override readonly typeName: string = "WorksheetProtection";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  get protected(): boolean {
    return this.book.factsOf(this.#owner).protected === true;
  }
  get options(): unknown {
    return this.book.factsOf(this.#owner).options ?? {};
  }
  protect(options: unknown = {}): void {
    if (this.protected) throw refuse("InvalidOperation", "The sheet is protected already.");
    this.book.remember(this.#owner, { protected: true, options: options ?? {} });
  }
  unprotect(): void {
    this.book.remember(this.#owner, { protected: false });
  }

  get #owner(): string {
    return `protection ${this.sheetId}`;
  }
}
