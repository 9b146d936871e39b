import type { IsoDate, Period } from "../catalogue/imported";
import { textOf, type RawCell, type RawRow } from "./cells";
import { dayAfter, readSpan, spanFrom, type DateOrder, type DateSpan } from "./dates";
import type { Layout, LayoutColumn } from "./layout";
import { repairMojibake } from "./mojibake";
import { isMissing } from "./numbers";

/** The text of the column in that role, the first one the report lists; null where a row has none. */
export function textReader(
  layout: Layout,
  role: LayoutColumn["role"]
): (row: RawRow) => string | null {
  const [column] = layout.columns
    .filter((one) => one.role === role)
    .sort((a, b) => a.rank - b.rank);
  if (column === undefined) return () => null;
  return (row) => {
    const text = textOf(row[column.index]);
    return isMissing(text) ? null : text;
  };
}

/** "Campaign · Ad group · 25-34": the parts from the widest to the narrowest, as the report lists them. */
export function namesReader(layout: Layout, keepText: boolean): (row: RawRow) => readonly string[] {
  const columns = layout.columns
    .filter(({ role }) => role === "activity" || (keepText && role === "text"))
    .sort((a, b) => a.rank - b.rank);
  return (row) => columns.map(({ index }) => repairMojibake(textOf(row[index])));
}

const perDay = { days: 1, hours: 24 } as const;

/** The days a cell means in its column: a date, a span that begins with it, or so many days after the first. */
function daysOf(
  cell: RawCell,
  { dating: { counted, covers } }: LayoutColumn,
  order: DateOrder,
  firstDay: IsoDate | null
): DateSpan | null {
  if (counted !== undefined) {
    if (!/^\d{1,5}$/u.test(textOf(cell)) || firstDay === null) return null;
    const day = dayAfter(firstDay, Math.floor(Number(cell) / perDay[counted]));
    return { from: day, to: day };
  }
  const span = readSpan(cell, order);
  return span === null || covers === undefined ? span : spanFrom(span, covers);
}

/**
 * A row's own days: a day or range of its own goes before the report's first and last day.
 * Days counted from the first one of the period need that day, else the row has none.
 */
export function periodReader(
  dates: readonly LayoutColumn[],
  order: DateOrder,
  firstDay: IsoDate | null
): (row: RawRow, unreadable: (column: LayoutColumn) => void) => Period {
  const sorted = [...dates].sort((a, b) => Number(a.role === "date") - Number(b.role === "date"));
  // The same few days stand in very many rows.
  const known = new Map<LayoutColumn, Map<RawCell, DateSpan | null>>();
  return (row, unreadable) => {
    let from: IsoDate | null = null;
    let to: IsoDate | null = null;
    for (const column of sorted) {
      const cell = row[column.index];
      if (cell === undefined || isMissing(cell)) continue;
      let read = known.get(column);
      if (read === undefined) {
        read = new Map<RawCell, DateSpan | null>();
        known.set(column, read);
      }
      let span = read.get(cell);
      if (span === undefined) {
        span = daysOf(cell, column, order, firstDay);
        read.set(cell, span);
      }
      if (span === null) {
        if (column.dating.counted === undefined) unreadable(column);
        continue;
      }
      if (column.role !== "to") from = span.from;
      if (column.role !== "from") to = span.to;
    }
    return { from, to };
  };
}
