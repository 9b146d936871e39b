import type { IsoDate, Period } from "../catalogue/imported";
import { textOf, type RawCell, type RawRow } from "./cells";
import { readSpan, type DateOrder } from "./dates";
import type { Layout, LayoutColumn } from "./layout";
import { repairMojibake } from "./mojibake";
import { isMissing } from "./numbers";

/** The text of the column in that role; null where a row has none. */
export function textReader(
  layout: Layout,
  role: LayoutColumn["role"]
): (row: RawRow) => string | null {
  const column = layout.columns.find((one) => one.role === role);
  if (column === undefined) return () => null;
  return (row) => {
    const text = textOf(row[column.index]);
    return isMissing(text) ? null : text;
  };
}

/** "Campaign · Ad group · 25-34": the parts from the widest to the narrowest, as the report lists them. */
export function namesReader(layout: Layout): (row: RawRow) => readonly string[] {
  const columns = layout.columns
    .filter(({ role }) => role === "activity")
    .sort((a, b) => a.rank - b.rank);
  return (row) => columns.map(({ index }) => repairMojibake(textOf(row[index])));
}

/** A row's own days: a day or range of its own goes before the report's first and last day. */
export function periodReader(
  dates: readonly LayoutColumn[],
  order: DateOrder
): (row: RawRow, unreadable: (column: LayoutColumn) => void) => Period {
  const sorted = [...dates].sort((a, b) => Number(a.role === "date") - Number(b.role === "date"));
  // The same few days stand in very many rows.
  const known = new Map<RawCell, ReturnType<typeof readSpan>>();
  return (row, unreadable) => {
    let from: IsoDate | null = null;
    let to: IsoDate | null = null;
    for (const column of sorted) {
      const cell = row[column.index];
      if (cell === undefined || isMissing(cell)) continue;
      let span = known.get(cell);
      if (span === undefined) {
        span = readSpan(cell, order);
        known.set(cell, span);
      }
      if (span === null) {
        unreadable(column);
        continue;
      }
      if (column.role !== "to") from = span.from;
      if (column.role !== "from") to = span.to;
    }
    return { from, to };
  };
}
