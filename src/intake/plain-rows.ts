import { isNamed } from "./aliases";
import { textOf, type RawCell } from "./cells";
import { noCells, type CodedColumn, type Grid } from "./grid";
import type { Layout } from "./layout";
import { isMissing } from "./numbers";
import { coverNamed } from "./total-rows";

/** What a cell says of its row: that it needs a closer look, that it is a mere label, or nothing. */
const [unasked, telling, label, silent] = [0, 1, 2, 3] as const;

/** Asks each different cell of a column once. */
function asked(
  { cells, codes }: CodedColumn,
  ask: (cell: RawCell) => number
): (place: number) => number {
  const known = new Uint8Array(cells.length);
  return (place) => {
    const code = codes[place] ?? 0;
    const answer = known[code] ?? unasked;
    if (answer !== unasked) return answer;
    return (known[code] = ask(cells[code] ?? ""));
  };
}

/**
 * Tells the rows that are neither header, trailer nor total whichever way one looks at them, by their place
 * in `body`; the others are to be looked at. Columns answer for whole tables, so that hardly any row is made.
 */
export function plainRows(
  layout: Layout,
  header: readonly string[],
  body: Grid,
  cells: readonly CodedColumn[]
): (place: number) => boolean {
  const totals = layout.report?.totals;
  const labels = [0, 1, 2].map((index) =>
    asked(cells[index] ?? noCells, (cell) => {
      if (index === 0 && textOf(cell) === header[0]) return telling;
      if (isMissing(cell)) return silent;
      return typeof cell === "string" && coverNamed(layout, cell) !== null ? telling : label;
    })
  );
  const days = layout.columns
    .filter(({ role }) => role === "date")
    .map(({ index }) =>
      asked(cells[index] ?? noCells, (cell) =>
        isNamed(textOf(cell), totals?.parts) ? telling : silent
      )
    );
  const width = layout.columns.length;
  return (place) => {
    if (body.filled(place) < 2 || body.widthOf(place) > width) return false;
    for (const ask of labels) {
      const answer = ask(place);
      if (answer === telling) return false;
      if (answer === label) break;
    }
    return days.every((ask) => ask(place) !== telling);
  };
}
