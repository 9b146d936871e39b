import { refuse } from "../protocol/officeError";
import type { Book, Place } from "./book";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";

const OWNER = "comments";

/** A comment as the document keeps it; the cell it is on does not move with inserted lines here. */
interface Kept extends Place {
  readonly content: string;
}

function keptIn(book: Book, id: string): Kept | null {
  return (book.factsOf(OWNER)[id] as Kept | undefined) ?? null;
}

/** The comments of the book, one a cell at most. */
export class CommentCollection extends ExcelObject {
  static override readonly typeName: string = "CommentCollection";

  listed(): readonly Comment[] {
    return Object.keys(this.book.factsOf(OWNER))
      .filter((id) => keptIn(this.book, id) !== null)
      .map((id) => new Comment(this.book, id));
  }
  getCount(): number {
    return this.listed().length;
  }
  add(cell: Range | string, content: string): Comment {
    const place =
      typeof cell === "string" ? this.book.place(cell, this.book.grid.activeSheet()) : cell;
    if (place === null) throw refuse("InvalidArgument", "That is not a cell.");
    const { sheetId, area } = place;
    const isTaken = this.listed().some(({ place: { sheetId: sheet, area: at } }) => {
      return sheet === sheetId && at.row === area.row && at.column === area.column;
    });
    if (isTaken) throw refuse("InvalidOperation", "The cell has a comment.");
    const id = this.book.newId("comment");
    this.book.remember(OWNER, { [id]: { sheetId, area, content } });
    return new Comment(this.book, id);
  }
  getItem(id: string): Comment {
    if (keptIn(this.book, id) === null) throw refuse("ItemNotFound", "There is no such comment.");
    return new Comment(this.book, id);
  }
}

/** One comment. */
export class Comment extends ExcelObject {
  static override readonly typeName: string = "Comment";

  constructor(
    book: Book,
    private readonly commentId: string
  ) {
    super(book);
  }

  override pathId(): string {
    return this.commentId;
  }
  get id(): string {
    return this.commentId;
  }
  get content(): string {
    return this.#kept.content;
  }
  getLocation(): Range {
    const { sheetId, area } = this.#kept;
    return new Range(this.book, sheetId, area);
  }
  delete(): void {
    this.book.remember(OWNER, { [this.commentId]: undefined });
  }

  get place(): Place {
    return this.#kept;
  }

  get #kept(): Kept {
    const kept = keptIn(this.book, this.commentId);
    if (kept === null) throw refuse("ItemNotFound", "The comment has been deleted.");
    return kept;
  }
}
