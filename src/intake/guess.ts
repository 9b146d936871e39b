import { metricById } from "../catalogue/metrics";
import { indexedReports, type ColumnMatch } from "./aliases";
import { isBlank, textOf, type RawCell, type RawRow } from "./cells";
import { isCurrencyCode } from "./currency";
import { readDate, readSpan } from "./dates";
import type { Grid } from "./grid";
import { normaliseHeader } from "./header";
import { meaningOf, wordsOf, type WordMatch } from "./header-meaning";
import { confidences, unknownColumn, type Layout, type LayoutColumn } from "./layout";
import { isMissing, readNumber } from "./numbers";
import { isData } from "./split";
import { saysTotal } from "./total-rows";

/** The row most likely to be the header where no report is recognised; null when there is none. */
export function guessHeader(cells: Grid): number | null {
  let last = cells.length - 1;
  while (last > 0 && cells.filled(last) < 2) last -= 1;
  for (let index = 0; index < last; index += 1) {
    if (cells.filled(index) > 1 && !isData(cells.row(index))) return index;
  }
  return null;
}

/** What most cells of a column look like. */
type Shape = "numbers" | "percentages" | "dates" | "days" | "currencies" | "texts" | "none";

const sample = 200;

/** A date by its looks. "20260131" and serial numbers of days may be counts too: only the header tells. */
const looksDated = (cell: RawCell): boolean =>
  typeof cell === "string" &&
  !/^\d+$/u.test(cell.trim()) &&
  (readDate(cell, "day-first") !== null ||
    readDate(cell, "month-first") !== null ||
    readSpan(cell, "day-first") !== null);

const isNumber = (cell: RawCell): boolean =>
  readNumber(cell, ".") !== null || readNumber(cell, ",") !== null;

function shapeOf(rows: readonly RawRow[], index: number): Shape {
  const cells = rows.flatMap((row) => {
    const cell = row[index];
    return cell === undefined || isMissing(cell) || saysTotal(cell) ? [] : [cell];
  });
  const most = (fits: (cell: RawCell) => boolean): boolean =>
    cells.filter(fits).length > 0.8 * cells.length;
  if (cells.length === 0) return "none";
  if (most(looksDated)) return "dates";
  if (most((cell) => typeof cell === "string" && /^[^\d]*[\d.,\s]+%$/u.test(cell.trim())))
    return "percentages";
  if (most((cell) => readDate(cell, "day-first") !== null)) return "days";
  if (most(isNumber)) return "numbers";
  if (most((cell) => isCurrencyCode(textOf(cell).toUpperCase()))) return "currencies";
  return 2 * cells.length < rows.length ? "none" : "texts";
}

type Guess = Pick<LayoutColumn, "metric" | "role" | "confidence">;
const nothing: Guess = { metric: null, role: "ignored", confidence: 0 };

/** What platforms call a header, the best-proven meaning first. */
function bestAlias(text: string): ColumnMatch | null {
  const found = indexedReports.flatMap(({ columns }) => columns.get(text) ?? []);
  const useful = found.filter(({ column }) => column.role !== "ignored" && column.role !== "value");
  const [first] = useful.sort((a, b) => confidences[b.evidence] - confidences[a.evidence]);
  return first ?? null;
}

function guessByAlias(text: string): Guess | null {
  const match = bestAlias(text);
  if (match === null) return null;
  const { metric, role = "ignored" } = match.column;
  const confidence = confidences[match.evidence] / 2;
  if (metric !== undefined) return { metric, role: "metric", confidence };
  return { metric: null, role: role === "value" ? "ignored" : role, confidence };
}

function guessByWords({ meaning, whole }: WordMatch): Guess {
  const confidence = whole ? 0.5 : 0.3;
  return "metric" in meaning
    ? { metric: meaning.metric, role: "metric", confidence }
    : { metric: null, role: meaning.role, confidence };
}

const isRatio = (id: string): boolean => metricById(id)?.aggregation === "recompute";
const dateRoles: ReadonlySet<string> = new Set(["date", "from", "to"]);

/** True where the cells can be what the header says. */
function fits({ metric, role }: Guess, shape: Shape): boolean {
  if (role === "activity") return shape === "texts" || shape === "currencies";
  if (shape === "none") return true;
  if (role === "metric" && metric !== null) {
    const counted = shape === "numbers" || shape === "days";
    return counted || (shape === "percentages" && isRatio(metric));
  }
  if (dateRoles.has(role)) return shape === "dates" || shape === "days";
  return role === "currency" ? shape === "currencies" : true;
}

function guessColumn(cell: RawCell, index: number, body: readonly RawRow[]): LayoutColumn {
  const base = unknownColumn(cell, index);
  const shape = shapeOf(body, index);
  const words = meaningOf(base.header);
  const guesses = [
    words?.whole === true ? guessByWords(words) : null,
    guessByAlias(normaliseHeader(String(cell)).text),
    words === null ? null : guessByWords(words),
  ];
  const guess = guesses.find((one) => one !== null && fits(one, shape)) ?? nothing;
  if (guess.confidence > 0) return { ...base, ...guess };
  if (shape === "dates") return { ...base, role: "date", confidence: 0.4 };
  return { ...base, ...(shape === "currencies" ? { role: "currency", confidence: 0.3 } : nothing) };
}

/** Words of columns that hold one another or are no sums: they are never added to their like. */
const parts: ReadonlySet<string> = new Set(
  [
    "total, all, overall, organic, paid, sponsored, unique, gross, net, new, approved, desktop, mobile",
    "organique, paye, sponsorise, brut, gesamt, organisch, bezahlt, organico, pago, bruto",
  ].flatMap((list) => list.split(", "))
);

/** Headers alike but for one word, as "TV spend" and "Radio spend": parts that add up. */
function addUp(headers: readonly string[]): boolean {
  const lists = headers.map((header) => wordsOf(header));
  const [first = []] = lists;
  if (lists.some((list) => list.length !== first.length)) return false;
  const differing = first.flatMap((word, at) =>
    lists.some((list) => list[at] !== word) ? lists.map((list) => list[at] ?? "") : []
  );
  return differing.length === lists.length && !differing.some((word) => parts.has(word));
}

/** One column a metric counts: the surest, then the one with the fewest words beside it. */
function withoutRivals(columns: readonly LayoutColumn[]): readonly LayoutColumn[] {
  const left = new Set<LayoutColumn>();
  for (const metric of new Set(columns.map((column) => column.metric))) {
    if (metric === null) continue;
    const rivals = columns.filter((column) => column.metric === metric);
    const surest = Math.max(...rivals.map(({ confidence }) => confidence));
    const best = rivals.filter(({ confidence }) => confidence === surest);
    rivals.filter(({ confidence }) => confidence < surest).forEach((column) => left.add(column));
    if (addUp(best.map(({ header }) => header))) continue;
    const [, ...others] = best.sort((a, b) => besides(a.header) - besides(b.header));
    others.forEach((column) => left.add(column));
  }
  return columns.map((column) => (left.has(column) ? { ...column, ...nothing } : column));
}

/** Words of a header that say something else than what it was taken for. */
const besides = (header: string): number => meaningOf(header)?.besides ?? 0;

/** The language most headers are written in; null when none leads, or one word is all there is. */
function languageOf(columns: readonly LayoutColumn[]): string | null {
  const votes = new Map<string, number>();
  for (const { header, confidence } of columns) {
    if (confidence === 0) continue;
    for (const language of meaningOf(header)?.languages ?? []) {
      votes.set(language, (votes.get(language) ?? 0) + 1);
    }
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] < 2 || first[1] === second?.[1] ? null : first[0];
}

/** A layout of guesses from the words of the headers and the look of the cells, to be confirmed by hand. */
export function guessLayout(cells: Grid, header: number): Layout {
  const body = cells.rows(header + 1, header + 1 + sample).filter((row) => !isBlank(row));
  const columns = withoutRivals(
    cells.row(header).map((cell, index) => guessColumn(cell, index, body))
  );
  return { header, columns, report: null, language: languageOf(columns), issues: [] };
}
