import { isNamed } from "./aliases";
import { textOf, type RawCell } from "./cells";
import { noCells, type CodedColumn } from "./coded-column";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { isMissing } from "./numbers";
import { coverNamed } from "./total-rows";

/** What a cell says of its row: nothing, that it is a mere label, or that it needs a closer look. */
const [silent, label, telling, unasked] = [0, 1, 2, 3] as const;

/** So many cells can be asked at once without a pause. */
const few = 1000;

/** The answers of a column, each different cell asked once; one number where all of its cells answer the same. */
function answers(
  { cells, counts, codes }: CodedColumn,
  ask: (cell: RawCell) => number
): number | ((place: number) => number) {
  const given = new Uint8Array(cells.length).fill(unasked);
  const answerOf = (code: number): number => {
    const known = given[code] ?? silent;
    return known === unasked ? (given[code] = ask(cells[code] ?? "")) : known;
  };
  if (cells.length <= few) {
    const standing = [...cells.keys()].filter((code) => (counts[code] ?? 0) > 0);
    const [only = ask(""), ...others] = new Set(standing.map(answerOf));
    if (others.length === 0) return only;
  }
  return (place) => answerOf(codes[place] ?? 0);
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
  const parts = layout.report?.totals.parts;
  const width = layout.columns.length;
  const labels: ((place: number) => number)[] = [];
  for (let index = 0; index < 3; index += 1) {
    const column = answers(cells[index] ?? noCells, (cell) => {
      if (index === 0 && textOf(cell) === header[0]) return telling;
      if (isMissing(cell)) return silent;
      return typeof cell === "string" && coverNamed(layout, cell) !== null ? telling : label;
    });
    if (typeof column !== "number") labels.push(column);
    else if (column === telling) return () => false;
    // No row's label stands further right.
    else if (column === label) break;
  }
  const days = layout.columns
    .filter(({ role }) => role === "date" && parts !== undefined)
    .map(({ index }) =>
      answers(cells[index] ?? noCells, (cell) => (isNamed(textOf(cell), parts) ? telling : silent))
    )
    .filter((column) => column !== silent);
  return (place) => {
    if (body.filled(place) < 2 || body.widthOf(place) > width) return false;
    for (const answer of labels) {
      const said = answer(place);
      if (said === telling) return false;
      if (said === label) break;
    }
    return days.every((answer) => typeof answer !== "number" && answer(place) !== telling);
  };
}
