import type { GridArea } from "../grid/grid";
import { refuse } from "../protocol/officeError";
import { intersection } from "./address";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";
import { type Criteria, isAutoFiltered } from "./sheetFilter";

/** The filter of one column of a table: by what it hides rows is kept, which rows it hides is not. */
export class Filter extends ExcelObject {
  static override readonly typeName: string = "Filter";

  constructor(
    book: Book,
    private readonly tableId: string,
    private readonly column: string
  ) {
    super(book);
  }

  get criteria(): Criteria | null {
    const known = this.book.factsOf(ownerOf(this.tableId))[this.column];
    return known === undefined ? null : (known as Criteria);
  }

  apply(criteria: Criteria): void {
    if (typeof criteria["filterOn"] !== "string") {
      throw refuse("InvalidArgument", "The criteria do not say what to filter on.");
    }
    this.book.remember(ownerOf(this.tableId), { [this.column]: criteria });
  }

  clear(): void {
    this.book.remember(ownerOf(this.tableId), { [this.column]: undefined });
  }
}

const ownerOf = (tableId: string): string => `filters ${tableId}`;

export function clearFilters(book: Book, tableId: string): void {
  book.forget(ownerOf(tableId));
}

function isFiltered(book: Book, tableId: string): boolean {
  return Object.values(book.factsOf(ownerOf(tableId))).some((criteria) => criteria !== undefined);
}

/**
 * Refuses what goes wrong where a filter hides rows. Excel does not refuse it: values meant for hidden rows
 * land in others, and rows to be deleted stay. Nobody would notice in a test, so the stand-in says no.
 */
export function demandUnfiltered(book: Book, sheetId: string, area: GridArea): void {
  if (isAutoFiltered(book, sheetId, area)) {
    throw refuse("GeneralException", `The sheet ${book.sheetName(sheetId)} is filtered.`);
  }
  for (const table of book.grid.tables()) {
    if (table.sheetId !== sheetId || !isFiltered(book, table.id)) continue;
    const { row, rows } = table.area;
    const body = { row: row + 1, rows: rows - 1, column: 0, columns: 16_384 };
    if (intersection(body, area) === null) continue;
    throw refuse("GeneralException", `The table ${table.name} is filtered.`);
  }
}
