import { constant, type Slot } from "./cells";
import type { StyleToken } from "./workbook";

/** What a cell looks like in a row with a line below. */
const withLine: Readonly<Partial<Record<StyleToken, StyleToken>>> = {
  label: "record-label",
  "label-wrapped": "record-label",
  entry: "record-text",
  "entry-wrapped": "record-wrapped",
  unit: "record-unit",
  note: "record-note",
  working: "record-working",
};

/** A row of a table, `width` columns wide: its line goes through all of them, also the empty ones. */
export function ruled(cells: readonly Slot[], width = cells.length): Slot[] {
  return Array.from({ length: width }, (_, index) => {
    const cell = cells[index] ?? constant(null, "record-text");
    return { ...cell, style: withLine[cell.style] ?? cell.style };
  });
}

/** A table: its headings, and rows below that are as wide. */
export function ruledTable([heading, ...rows]: readonly (readonly Slot[])[]): Slot[][] {
  if (heading === undefined) return [];
  return [[...heading], ...rows.map((cells) => ruled(cells, heading.length))];
}
