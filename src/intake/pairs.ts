import { filled, hasContent, type RawCell, type RawRow } from "./cells";
import { readSpan } from "./dates";
import type { Grid } from "./grid";
import { readNumber } from "./numbers";

/** A label and what stands beside it: "Total Opens:" and "20". */
type Pair = readonly [label: string, value: RawCell];

function pairOf(row: RawRow): Pair | null {
  const [label, value, ...more] = row.filter(hasContent);
  return typeof label === "string" && value !== undefined && more.length === 0
    ? [label.trim(), value]
    : null;
}

/** "9 (0.5%)" is the number with its share beside it. */
const withoutShare = (value: RawCell): RawCell =>
  typeof value === "string" ? value.replace(/^\s*([\d., ]*\d) ?\([\d., ]+%\)\s*$/u, "$1") : value;

const isNumber = (value: RawCell): boolean =>
  readNumber(value, ".") !== null || readNumber(value, ",") !== null;

/** "Total followers on 1/31/2026:" is a number as of a day. */
const dated = /^(\D*\S) (\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}):?$/u;

const isSpan = (value: RawCell): boolean =>
  ["month-first", "day-first"].some((order) => {
    const span = readSpan(value, order as "month-first" | "day-first");
    return span !== null && span.from !== span.to;
  });

/** The rows as pairs; null where they are a table of another kind. */
function pairsOf(rows: readonly RawRow[]): readonly Pair[] | null {
  const lines = rows.filter((row) => filled(row, 2) > 1);
  const pairs = lines.map(pairOf);
  const known = pairs.filter((pair) => pair !== null);
  const [first, ...others] = known;
  if (first === undefined || known.length < lines.length) return null;
  const [label, value] = first;
  const asOf = others.length === 0 && isNumber(value) ? dated.exec(label) : null;
  if (asOf !== null)
    return [
      [asOf[1] ?? "", value],
      ["Date", asOf[2] ?? ""],
    ];
  const bySpan =
    isSpan(value) && others.length > 0 && others.every(([, number]) => isNumber(number));
  return bySpan || known.every(([text]) => /[:：]$/u.test(text)) ? known : null;
}

/** Lines of labels that tell no number belong to those further down that do. */
const tells = (pairs: readonly Pair[]): boolean =>
  pairs.filter(([, value]) => isNumber(withoutShare(value))).length > (pairs.length > 2 ? 1 : 0);

/**
 * Turns tables that stand on their side, a label and its value in each line, into a header with one row.
 * `above` keeps what lines without a number tell of all the tables that follow: they give no rows of their
 * own. Null where the rows are no such table.
 */
export function turnPairs(cells: Grid, above: Pair[]): readonly RawRow[] | null {
  // Most tables are wider, and long ones need not be looked through.
  if (cells.length > 60) return null;
  const rows = cells.rows();
  if (rows.some((row) => filled(row, 3) > 2)) return null;
  const pairs = pairsOf(rows);
  if (pairs === null) return null;
  if (!tells(pairs)) {
    above.push(...pairs);
    return [];
  }
  const all = [...above, ...pairs];
  const titles = rows.filter((row) => filled(row, 2) === 1);
  return [
    ...titles.slice(0, 1),
    all.map(([label]) => label.replace(/[:：]$/u, "").trim()),
    all.map(([, value]) => withoutShare(value)),
  ];
}
