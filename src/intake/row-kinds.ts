import type { SkipReason } from "../locale/issues/intake";
import { isNamed } from "./aliases";
import { textOf, type RawCell, type RawRow } from "./cells";
import type { CodedColumn } from "./coded-column";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { plainRows } from "./plain-rows";
import { labelledTotals, type ControlRow, type Edge } from "./total-rows";

/** Why a row under the header is no record: a trailer may say that rows are cut, a total row what it covers. */
export type SkippedKind = Readonly<{
  reason: SkipReason;
  cut?: boolean;
  covers?: ControlRow["covers"];
}>;

/**
 * Tells records (null) from rows that are none, by their index under the header; blank rows are not asked
 * about. `reasonOf` says why a row that is neither header, trailer nor total has nothing to tell.
 */
export function rowKinds(
  layout: Layout,
  rows: Grid,
  cells: readonly CodedColumn[],
  reasonOf: (place: number) => SkipReason | null
): (place: number) => SkippedKind | null {
  const body = rows.slice(layout.header + 1);
  const header = rows.row(layout.header).map(textOf);
  const last = body.length - 1;
  const edges = edgesOf(rows, layout.header);
  const totalOf = labelledTotals(layout);
  const isPlain = plainRows(layout, header, body, cells);
  // Parts are parts of other rows: where every row is called "All", that is the name of what it tells.
  let hasWhole = false;
  for (let index = layout.header + 1; index < rows.length && !hasWhole; index += 1) {
    hasWhole = rows.filled(index) > 0 && totalOf(rows.row(index), {}) !== "part";
  }
  // Looked at and forgotten: one list serves all rows.
  const cellsAtHand: RawCell[] = [];
  return (place) => {
    if (isPlain(place) && !edges.has(place)) {
      const reason = reasonOf(place);
      return reason === null ? null : { reason };
    }
    const row = body.row(place, cellsAtHand);
    if (textOf(row[0]) === header[0] && header.every((text, at) => textOf(row[at]) === text)) {
      return { reason: "repeated-header" };
    }
    const single = body.filled(place) === 1;
    const trailer = single ? trailerOf(row, layout) : null;
    if (trailer !== null) return trailer;
    const covers = totalOf(row, edges.get(place) ?? {});
    if (covers !== null && (hasWhole || covers !== "part")) return { reason: "total-row", covers };
    const reason = reasonOf(place);
    if (reason !== null && reason !== "no-numbers") return { reason };
    if (reason === null && !single) return null;
    return { reason: single && place === last ? "trailer" : "no-numbers" };
  };
}

/** The first and the last row of several, by their index under the header: totals without a label stand there. */
function edgesOf(rows: Grid, header: number): ReadonlyMap<number, Edge> {
  let found = 0;
  for (let index = header + 1; index < rows.length && found < 2; index += 1) {
    if (rows.filled(index) > 1) found += 1;
  }
  if (found < 2) return new Map();
  let last = rows.length - 1;
  while (rows.filled(last) < 2) last -= 1;
  return new Map([
    [last - header - 1, { last: true }],
    [0, { first: true, last: last === header + 1 }],
  ]);
}

function trailerOf(row: RawRow, { report }: Layout): SkippedKind | null {
  const text = textOf(row.find((cell) => textOf(cell) !== ""));
  const found = report?.trailers.find(({ names }) => isNamed(text, names));
  return found === undefined ? null : { reason: "trailer", cut: found.cut === true };
}
