import type { GridArea } from "../grid/grid";
import { type Shift, shiftedArea } from "../grid/shift";
import { intersection } from "./address";
import type { Book } from "./book";

export type Criteria = Readonly<Record<string, unknown>>;

/** By what a sheet is filtered, outside its tables. */
export interface Filtered {
  /** With the headings, which stay in sight. */
  readonly area: GridArea;
  /** By column of the area. */
  readonly criteria: Readonly<Record<number, Criteria>>;
}

const ownerOf = (sheetId: string): string => `autofilter ${sheetId}`;

/** The filter of a sheet; null where it has none. */
export function filteredOn(book: Book, sheetId: string): Filtered | null {
  const { filtered } = book.factsOf(ownerOf(sheetId)) as { filtered?: Filtered };
  return filtered ?? null;
}

export function keepFiltered(book: Book, sheetId: string, filtered: Filtered | null): void {
  if (filtered === null) book.forget(ownerOf(sheetId));
  else book.remember(ownerOf(sheetId), { filtered });
}

/** Whether the filter of the sheet may hide rows of an area. */
export function isAutoFiltered(book: Book, sheetId: string, area: GridArea): boolean {
  const filtered = filteredOn(book, sheetId);
  if (filtered === null || Object.keys(filtered.criteria).length === 0) return false;
  const { row, rows } = filtered.area;
  const body = { row: row + 1, rows: rows - 1, column: 0, columns: 16_384 };
  return intersection(body, area) !== null;
}

/** The filter goes with its cells when rows or columns of the sheet come or go. */
export function moveAutoFilter(book: Book, sheetId: string, shift: Shift): void {
  const filtered = filteredOn(book, sheetId);
  if (filtered === null) return;
  const area = shiftedArea(filtered.area, shift);
  if (area === null) {
    keepFiltered(book, sheetId, null);
    return;
  }
  const columns = Object.entries(filtered.criteria).flatMap(([index, criteria]) => {
    const cell = { ...filtered.area, column: filtered.area.column + Number(index), columns: 1 };
    const moved = shiftedArea(cell, shift);
    return moved === null ? [] : [[moved.column - area.column, criteria] as const];
  });
  keepFiltered(book, sheetId, { area, criteria: Object.fromEntries(columns) });
}
