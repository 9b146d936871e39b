import type { GridArea } from "../grid/grid";
import { intersection } from "./address";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";
import type { Formatted } from "./rangeFormat";

/** What was said of cells: the last word on a cell counts. */
interface Lock {
  readonly area: GridArea;
  readonly locked: boolean;
}

/** Whether cells may be changed once the sheet is protected. */
export class FormatProtection extends ExcelObject {
  static override readonly typeName: string = "FormatProtection";

  constructor(
    book: Book,
    private readonly range: Formatted
  ) {
    super(book);
  }

  /** Null where some cells are locked and others are not. */
  get locked(): boolean | null {
    return lockedIn(this.book, this.range.alive(), this.range.area);
  }
  set locked(locked: boolean | null) {
    const owner = ownerOf(this.range.alive());
    const lock: Lock = { area: this.range.area, locked: locked === true };
    this.book.remember(owner, { cells: [...locksOf(this.book, this.range.alive()), lock] });
  }
  get formulaHidden(): boolean {
    return this.book.factsOf(ownerOf(this.range.alive())).formulaHidden === true;
  }
  set formulaHidden(formulaHidden: boolean) {
    this.book.remember(ownerOf(this.range.alive()), { formulaHidden });
  }
}

/** Whether the cells of an area are locked, as all are to begin with; null where they differ. */
export function lockedIn(book: Book, sheetId: string, area: GridArea): boolean | null {
  const locks = locksOf(book, sheetId).filter((lock) => intersection(lock.area, area) !== null);
  if (locks.length === 0) return true;
  let all: boolean | null = null;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = { row, column, rows: 1, columns: 1 };
      const said = locks.filter((lock) => intersection(lock.area, cell) !== null).at(-1);
      const locked = said?.locked ?? true;
      if (all !== null && all !== locked) return null;
      all = locked;
    }
  }
  return all;
}

function locksOf(book: Book, sheetId: string): readonly Lock[] {
  const { cells } = book.factsOf(ownerOf(sheetId));
  return Array.isArray(cells) ? (cells as Lock[]) : [];
}

const ownerOf = (sheetId: string): string => `locks ${sheetId}`;
