import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";

/** Which way a break runs: below a row, or beside a column. */
export type BreakKind = "horizontal" | "vertical";

/** The rows or columns that a person or an add-in lets begin a page. */
export class PageBreakCollection extends ExcelObject {
  static override readonly typeName: string = "PageBreakCollection";

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly kind: BreakKind
  ) {
    super(book);
  }

  add(range: Range | string): PageBreak {
    const place = typeof range === "string" ? this.book.place(range, this.sheetId) : range;
    if (place === null || place.sheetId !== this.sheetId) {
      throw refuse("InvalidArgument", "That is not a range of this sheet.");
    }
    const { row, column } = place.area;
    const first = this.kind === "horizontal" ? row : column;
    if (first === 0) throw refuse("InvalidArgument", "There is nothing before this break.");
    this.book.remember(this.#owner, { [first]: true });
    return new PageBreak(this.book, this.sheetId, this.kind, first);
  }
  listed(): readonly PageBreak[] {
    return Object.entries(this.book.factsOf(this.#owner))
      .filter(([, kept]) => kept === true)
      .map(([first]) => new PageBreak(this.book, this.sheetId, this.kind, Number(first)));
  }
  getCount(): number {
    return this.listed().length;
  }
  getItem(index: number | string): PageBreak {
    const found = this.listed()[Number(index)];
    if (found === undefined) throw refuse("ItemNotFound", `There is no page break ${index}.`);
    return found;
  }
  removePageBreaks(): void {
    this.listed().forEach((each) => {
      each.delete();
    });
  }

  get #owner(): string {
    return ownerOf(this.kind, this.sheetId);
  }
}

/** One of them, known by the row or column after it. */
export class PageBreak extends ExcelObject {
  static override readonly typeName: string = "PageBreak";

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly kind: BreakKind,
    private readonly first: number
  ) {
    super(book);
  }

  /** The client finds a break by its place among the others. */
  override pathId(): string {
    const breaks = new PageBreakCollection(this.book, this.sheetId, this.kind).listed();
    return String(breaks.findIndex(({ first }) => first === this.first));
  }
  get rowIndex(): number {
    return this.kind === "horizontal" ? this.first : 0;
  }
  get columnIndex(): number {
    return this.kind === "vertical" ? this.first : 0;
  }
  getCellAfterBreak(): Range {
    const area = { row: this.rowIndex, column: this.columnIndex, rows: 1, columns: 1 };
    return new Range(this.book, this.sheetId, area);
  }
  delete(): void {
    this.book.remember(ownerOf(this.kind, this.sheetId), { [this.first]: undefined });
  }
}

function ownerOf(kind: BreakKind, sheetId: string): string {
  return `${kind} page breaks ${sheetId}`;
}
