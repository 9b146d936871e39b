import { metricById } from "../catalogue/metrics";
import { isNamed } from "./aliases";
import { textOf, type RawCell, type RawRow } from "./cells";
import { fold } from "./header";
import type { Layout } from "./layout";
import { isMissing } from "./numbers";
import type { DraftRecord } from "./records";
import { addsUp } from "./subtotals";

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

/** True for "Total" in any language, also before a colon: "Totaal: campagnes". */
export function saysTotal(cell: RawCell | undefined): boolean {
  if (typeof cell !== "string" || cell === "" || cell.length > 60) return false;
  return words.has(fold(cell.split(/[:：]/u, 1)[0] ?? ""));
}

/** Where among the rows of a table a row stands that may be a total without a label. */
export type Edge = Readonly<{ first?: boolean; last?: boolean }>;

/** Tells the rows that a report's own labels call totals; null for any other row. */
export function labelledTotals(
  layout: Layout
): (row: RawRow, edge: Edge) => ControlRow["covers"] | null {
  const totals = layout.report?.totals;
  const width = layout.columns.length;
  const naming = layout.columns.filter(({ role }) => role === "activity" || role === "date");
  const known = new Map<string, ControlRow["covers"] | null>();
  const coverOf = (label: string): ControlRow["covers"] | null => {
    if (totals === undefined) return words.has(fold(label)) ? "own" : null;
    if (isNamed(label, totals.own)) return "own";
    if (isNamed(label, totals.account)) return "account";
    return isNamed(label, totals.parts) ? "part" : null;
  };
  return (row, edge) => {
    // The label comes first: a video or campaign that is called "Total" has an id or a status before it.
    const label = row.slice(0, 3).find((cell) => !isMissing(cell));
    if (typeof label === "string") {
      let covers = known.get(label);
      if (covers === undefined) {
        covers = coverOf(label);
        known.set(label, covers);
      }
      if (covers !== null) return covers;
    }
    // "Grand total" may stand in one cell too many, behind the last column.
    const behind =
      row.length > width ? textOf(row.slice(width).find((cell) => !isMissing(cell))) : "";
    if (isNamed(behind, totals?.own)) return "own";
    const mayBeBlank =
      (totals?.blank === true && edge.first === true) ||
      (totals?.blankLast === true && edge.last === true);
    if (!mayBeBlank || naming.length === 0) return null;
    return naming.every(({ index }) => textOf(row[index]) === "") ? "own" : null;
  };
}

const isNameless = ({ parts }: DraftRecord): boolean => parts.every((part) => part === "");
const isDateless = ({ from, to }: DraftRecord): boolean => from === null && to === null;
const noDraft = { cells: [] };
const isWorded = ({ cells }: Pick<DraftRecord, "cells">): boolean =>
  saysTotal(cells.slice(0, 3).find((cell) => !isMissing(cell))) ||
  cells.slice(0, 8).some((cell) => typeof cell === "string" && words.has(fold(cell)));

/** The rows called totals that stand together at the top or at the bottom. */
function wordedEdge(drafts: readonly DraftRecord[]): readonly DraftRecord[] {
  const top = drafts.findIndex((draft) => !isWorded(draft));
  if (top < 0) return [];
  let bottom = drafts.length;
  while (bottom > top && isWorded(drafts[bottom - 1] ?? noDraft)) bottom -= 1;
  return [...drafts.slice(0, top), ...drafts.slice(bottom)];
}

const summedMetrics = ({ values }: DraftRecord): number =>
  Object.entries(values).filter(
    ([id, value]) => value !== 0 && metricById(id)?.aggregation === "sum"
  ).length;

/**
 * Totals that no label of the report announces, found among the first and last rows: a row that says so
 * in any language, or one without name or date where the others have one. The sums must prove it; only
 * a row that says "Total" and has no date among dated rows is believed without.
 */
export function unannouncedTotals(
  drafts: readonly DraftRecord[]
): ReadonlyMap<DraftRecord, ControlRow["covers"]> {
  const found = new Map<DraftRecord, ControlRow["covers"]>();
  const worded = wordedEdge(drafts);
  const rest = worded.length === 0 ? drafts : drafts.filter((draft) => !worded.includes(draft));
  const dated = rest.some((draft) => !isDateless(draft));
  const proven = worded.filter((draft) => addsUp(draft, rest));
  for (const draft of worded) {
    const alike = proven.includes(draft);
    const stands = proven.length > 0 || (dated && isDateless(draft));
    if (alike || stands) found.set(draft, alike || proven.length === 0 ? "own" : "account");
  }
  for (const draft of new Set([rest[0], rest.at(-1)])) {
    if (draft === undefined || found.size > 0 || rest.length < 2) continue;
    const others = rest.filter((other) => other !== draft);
    const dateless = isDateless(draft) && others.every((other) => !isDateless(other));
    const nameless = isNameless(draft) && others.every((other) => !isNameless(other));
    const enough = dateless || (nameless && summedMetrics(draft) > 1);
    if (enough && addsUp(draft, others)) found.set(draft, "own");
  }
  return found;
}
