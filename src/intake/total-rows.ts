import { metricById } from "../catalogue/metrics";
import { isNamed } from "./aliases";
import { textOf, type RawCell, type RawRow } from "./cells";
import type { RowColumns } from "./columns";
import { fold } from "./header";
import type { Layout } from "./layout";
import { isMissing } from "./numbers";
import { addsUp, sumsOf } from "./subtotals";

/** A row that adds others up: `own` this table's rows, `account` more than them, `part` some of them. */
export interface ControlRow {
  readonly covers: "own" | "account" | "part";
  readonly values: Readonly<Record<string, number>>;
}

/** "Total" as platforms, Excel and people write it, folded; whichever language the rest is in. */
const words: ReadonlySet<string> = new Set(
  [
    "Total, Totals, Grand total, Sum, Sum total, Overall",
    "Total général, Totaux, Somme, Ensemble",
    "Gesamt, Insgesamt, Gesamtergebnis, Gesamtsumme, Summe",
    "Total general, Suma, Suma total, Totales, Total geral, Soma",
    "Totale, Totale complessivo, Totali, Totaal, Eindtotaal",
    "Totalt, Summa, I alt, Sammenlagt, Yhteensä",
    "Razem, Łącznie, Suma końcowa, Celkem, Celkový součet, Spolu, Összesen, Végösszeg, Total general",
    "Итого, Всего, Общий итог, Разом, Усього, Общо, Укупно, Ukupno, Σύνολο, Γενικό άθροισμα",
    "Toplam, Genel toplam, الإجمالي, المجموع, סה״כ, 合計, 総計, 总计, 總計, 합계, 총계, Tổng",
  ].flatMap((list) => list.split(", ").map(fold))
);

/** "Total of 12 results", "Gesamt (3)", "Total - 5 campaigns": the word, then how many rows it adds up. */
const counted = /^(\p{L}[\p{L} ]*?)(?: (?:of|de|di|von|van|av))? ?[([–—-]? ?\d+\P{N}*$/u;

/** True for "Total" in any language, also before a colon or a number of rows: "Totaal: campagnes". */
export function saysTotal(cell: RawCell | undefined): boolean {
  if (typeof cell !== "string" || cell === "" || cell.length > 60) return false;
  const label = fold(cell.split(/[:：]/u, 1)[0] ?? "");
  return words.has(counted.exec(label)?.[1] ?? label);
}

/** Where among the rows of a table a row stands that may be a total without a label. */
export type Edge = Readonly<{ first?: boolean; last?: boolean }>;

/** What a row calls itself: a video or campaign that is called "Total" has an id or a status before that. */
function labelOf(row: RawRow): RawCell | undefined {
  for (let index = 0; index < 3; index += 1) if (!isMissing(row[index])) return row[index];
  return undefined;
}

/** What a label calls a total, as the report names them; null for any other label. */
export function coverNamed({ report }: Layout, label: string): ControlRow["covers"] | null {
  const totals = report?.totals;
  if (totals === undefined) return words.has(fold(label)) ? "own" : null;
  if (isNamed(label, totals.own)) return "own";
  if (isNamed(label, totals.account)) return "account";
  return isNamed(label, totals.parts) ? "part" : null;
}

/** Tells the rows that a report's own labels call totals; null for any other row. */
export function labelledTotals(
  layout: Layout
): (row: RawRow, edge: Edge) => ControlRow["covers"] | null {
  const totals = layout.report?.totals;
  const width = layout.columns.length;
  const naming = layout.columns.filter(({ role }) => role === "activity" || role === "date");
  const days = naming.filter(({ role }) => role === "date");
  const known = new Map<string, ControlRow["covers"] | null>();
  return (row, edge) => {
    const label = labelOf(row);
    if (typeof label === "string") {
      let covers = known.get(label);
      if (covers === undefined) {
        covers = coverNamed(layout, label);
        known.set(label, covers);
      }
      if (covers !== null) return covers;
    }
    // No day is called "All": the row adds up the days of one activity.
    if (days.some(({ index }) => isNamed(textOf(row[index]), totals?.parts))) return "part";
    // "Grand total" may stand in one cell too many, behind the last column.
    const behind =
      row.length > width ? textOf(row.slice(width).find((cell) => !isMissing(cell))) : "";
    if (behind !== "" && isNamed(behind, totals?.own)) return "own";
    const mayBeBlank =
      (totals?.blank === true && edge.first === true) ||
      (totals?.blankLast === true && edge.last === true);
    if (!mayBeBlank || naming.length === 0) return null;
    return naming.every(({ index }) => textOf(row[index]) === "") ? "own" : null;
  };
}

const isNameless = ({ names }: RowColumns, row: number): boolean =>
  names.every((list) => list.at(row) === "");
const isDateless = ({ from, to }: RowColumns, row: number): boolean =>
  from.at(row) === null && to.at(row) === null;

/** True when the row's label, or one of its first cells, is a word for a total. */
function isWorded({ row: rows, cellsOf }: RowColumns, row: number): boolean {
  const all = cellsOf(rows[row] ?? 0);
  return (
    saysTotal(labelOf(all)) ||
    all.slice(0, 8).some((cell) => typeof cell === "string" && words.has(fold(cell)))
  );
}

/** The first and the last row between those called totals at the top and at the bottom; all where every row is. */
function betweenWorded(columns: RowColumns): readonly [first: number, last: number] {
  const first = columns.row.findIndex((_, row) => !isWorded(columns, row));
  let last = columns.row.length - 1;
  if (first < 0) return [0, last];
  while (isWorded(columns, last)) last -= 1;
  return [first, last];
}

function rowsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function summedMetrics({ values }: RowColumns, row: number): number {
  const summed = [...values].filter(([id]) => metricById(id)?.aggregation === "sum");
  return summed.filter(([, numbers]) => Math.abs(numbers[row] ?? NaN) > 0).length;
}

/**
 * Totals that no label of the report announces, found among the first and last rows: a row that says so
 * in any language, or one without name or date where the others have one. The sums must prove it; only
 * a row that says "Total" and has no date among dated rows is believed without.
 */
export function unannouncedTotals(columns: RowColumns): ReadonlyMap<number, ControlRow["covers"]> {
  const found = new Map<number, ControlRow["covers"]>();
  const [first, last] = betweenWorded(columns);
  const worded = [...rowsFrom(0, first - 1), ...rowsFrom(last + 1, columns.row.length - 1)];
  const dateless = rowsThat(first, last, (row) => isDateless(columns, row));
  const dated = dateless.length <= last - first;
  if (worded.length > 0) {
    const detail = sumsOf(columns, rowsFrom(first, last));
    const proven = new Set(worded.filter((row) => addsUp(columns, row, detail)));
    for (const row of worded) {
      const alike = proven.has(row);
      const stands = proven.size > 0 || (dated && isDateless(columns, row));
      if (alike || stands) found.set(row, alike || proven.size === 0 ? "own" : "account");
    }
  }
  if (found.size > 0 || last <= first) return found;
  const nameless = rowsThat(first, last, (row) => isNameless(columns, row));
  const only = (rows: readonly number[], row: number): boolean =>
    rows.length === 1 && rows[0] === row;
  for (const row of [first, last]) {
    if (found.size > 0) continue;
    const enough = only(dateless, row) || (only(nameless, row) && summedMetrics(columns, row) > 1);
    if (!enough) continue;
    const others = rowsFrom(first, last).filter((other) => other !== row);
    if (addsUp(columns, row, sumsOf(columns, others))) found.set(row, "own");
  }
  return found;
}

/** The rows from one to another of which something is true. */
function rowsThat(first: number, last: number, holds: (row: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let row = first; row <= last; row += 1) if (holds(row)) found.push(row);
  return found;
}
