import type { RawTable } from "./cells";
import { textOf } from "./cells";
import type { Layout, LayoutColumn } from "./layout";

const previewRows = 10;

/** What stands in the place of words that stay out. */
export const masked = "•••";

/** `anna@example.org`, `@anna`, `+33 6 12 34 56 78`: a person, whatever the column is called. */
const personal = /\S@\S+\.\S|^@\w|^\+\d[\d\s().-]{6,}$/u;

/** Columns that are known and left out: nobody has to see them to say what they mean. */
function isPrivate({ role, confidence }: LayoutColumn, keepText: boolean): boolean {
  return role === "text" ? !keepText : role === "ignored" && confidence > 0;
}

/** The first rows as they stand, header first, without the words of people that stay out of the records. */
export function previewOf({ cells, keepText }: RawTable, layout: Layout): string[][] {
  const hidden = layout.columns.map((column) => isPrivate(column, keepText));
  const rows = cells.rows(layout.header, layout.header + previewRows);
  return rows.map((row, at) =>
    row.map((cell, column) => {
      const text = textOf(cell);
      if (at === 0 || text === "") return String(cell);
      return hidden[column] === true || personal.test(text) ? masked : String(cell);
    })
  );
}
