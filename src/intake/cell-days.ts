import type { Period } from "../catalogue/imported";
import { textOf, type RawCell } from "./cells";
import { dateWithin, dayAfter, readSpan, spanFrom, type DateOrder, type DateSpan } from "./dates";
import type { LayoutColumn } from "./layout";
import { isMissing } from "./numbers";

const perDay = { days: 1, hours: 24 } as const;

/** The days a cell means in its column: a date, a span that begins with it, or so many days after the first. */
function daysOf(
  cell: RawCell,
  { dating: { counted, covers } }: LayoutColumn,
  order: DateOrder,
  stated: Period
): DateSpan | null {
  if (counted !== undefined) {
    const firstDay = stated.from;
    if (!/^\d{1,5}$/u.test(textOf(cell)) || firstDay === null) return null;
    const day = dayAfter(firstDay, Math.floor(Number(cell) / perDay[counted]));
    return { from: day, to: day };
  }
  const within = dateWithin(cell, stated);
  if (within !== null) return { from: within, to: within };
  const span = readSpan(cell, order);
  return span === null || covers === undefined ? span : spanFrom(span, covers);
}

/**
 * Reads the days of one column's cells; null for a cell that has none, of which `unreadable` is told when
 * it holds something else. Days counted from the first one of the period need that day, days without a year
 * a period that has each only once.
 */
export function daysReader(
  column: LayoutColumn,
  order: DateOrder,
  stated: Period
): (cell: RawCell, unreadable: () => void) => DateSpan | null {
  // The same few days stand in very many rows.
  const known = new Map<RawCell, DateSpan | null>();
  return (cell, unreadable) => {
    if (isMissing(cell)) return null;
    let span = known.get(cell);
    if (span === undefined) {
      span = daysOf(cell, column, order, stated);
      known.set(cell, span);
    }
    if (span === null && column.dating.counted === undefined) unreadable();
    return span;
  };
}
