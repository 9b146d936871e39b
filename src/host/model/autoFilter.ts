import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";
import { type Criteria, type Filtered, filteredOn, keepFiltered } from "./sheetFilter";

/** The filter of a sheet, over cells that are no table: by what it hides rows is kept, which rows it hides is not. */
export class AutoFilter extends ExcelObject {
  static override readonly typeName: string = "AutoFilter";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  get enabled(): boolean {
    return this.#filtered !== null;
  }
  get isDataFiltered(): boolean {
    return Object.keys(this.#filtered?.criteria ?? {}).length > 0;
  }
  get criteria(): readonly (Criteria | null)[] {
    const filtered = this.#filtered;
    if (filtered === null) return [];
    return Array.from({ length: filtered.area.columns }, (_, i) => filtered.criteria[i] ?? null);
  }

  apply(range: Range | string, columnIndex?: number | null, criteria?: Criteria | null): void {
    const place = typeof range === "string" ? this.book.place(range, this.sheetId) : range;
    if (place === null || place.sheetId !== this.sheetId) {
      throw refuse("InvalidArgument", "That is not a range of this sheet.");
    }
    const known = this.#filtered;
    const same = JSON.stringify(known?.area) === JSON.stringify(place.area);
    const added = typeof columnIndex === "number" && criteria ? { [columnIndex]: criteria } : {};
    this.#keep({ area: place.area, criteria: { ...(same ? known?.criteria : {}), ...added } });
  }
  clearCriteria(): void {
    const filtered = this.#filtered;
    if (filtered !== null) this.#keep({ ...filtered, criteria: {} });
  }
  reapply(): void {
    if (!this.enabled) throw refuse("InvalidOperation", "The sheet has no filter.");
  }
  remove(): void {
    keepFiltered(this.book, this.sheetId, null);
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw refuse("ItemNotFound", "The sheet has no filter.");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const filtered = this.#filtered;
    return filtered && new Range(this.book, this.sheetId, filtered.area);
  }

  get #filtered(): Filtered | null {
    return filteredOn(this.book, this.sheetId);
  }
  #keep(filtered: Filtered): void {
    keepFiltered(this.book, this.sheetId, filtered);
  }
}
