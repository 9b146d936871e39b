import type { ColumnRole, ImportedColumn, Issue } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import type { Evidence, Report, ReportColumn } from "../platforms";
import type { ColumnMatch } from "./aliases";
import { textOf, type RawRow } from "./cells";
import type { Grid } from "./grid";
import { normaliseHeader, type Header } from "./header";
import { issue, metricWords } from "./issue";
import { titleText, type Recognition } from "./recognise";

/** What one column of a table means, ready for reading its cells. */
export interface LayoutColumn {
  readonly index: number;
  /** The report's key of the column; null where the report does not know it. */
  readonly key: string | null;
  readonly header: string;
  readonly metric: string | null;
  readonly role: ColumnRole | "resultType";
  readonly confidence: number;
  /** Code in the header: "Amount spent (EUR)". */
  readonly currency: string | null;
  /** Unit of the cells where it is a time. */
  readonly measure: Header["measure"];
  readonly fraction: boolean;
  /** Metric that its average is weighted by, where the report tells; null for any other column. */
  readonly weight: string | null;
  /** A balance, which may be negative. */
  readonly signed: boolean;
  /** How its dates are meant where they are not plain days. */
  readonly dating: Pick<ReportColumn, "counted" | "covers" | "opens">;
  /** Place among the parts of an activity's name. */
  readonly rank: number;
}

/** How the rows of a table are read. */
export interface Layout {
  /** Index of the header in the block. */
  readonly header: number;
  readonly columns: readonly LayoutColumn[];
  readonly report: Report | null;
  readonly language: string | null;
  readonly issues: readonly Issue[];
}

/** How far a spelling is to be trusted, by its evidence. */
export const confidences: Readonly<Record<Evidence, number>> = { A: 1, B: 1, C: 0.8, G: 0.6 };

/** The cells of a header as they stand, without outer quotes and spaces. */
export function headerText(cell: RawRow[number]): string {
  return textOf(cell)
    .replace(/^"(.*)"$/su, "$1")
    .trim();
}

/** The column as it is shown and mapped by hand. */
export function importedColumn(column: LayoutColumn): ImportedColumn {
  const unit = column.metric === null ? null : (metricById(column.metric)?.unit ?? null);
  return {
    header: column.header,
    metric: column.metric,
    unit: column.fraction ? "ratio" : unit,
    role: column.role === "resultType" ? "ignored" : column.role,
    confidence: column.confidence,
  };
}

/** A column nobody knows: kept in sight, left out of the records. */
export function unknownColumn(cell: RawRow[number], index: number): LayoutColumn {
  const { currency, measure } = normaliseHeader(String(cell));
  return {
    index,
    key: null,
    header: headerText(cell),
    metric: null,
    role: "ignored",
    confidence: 0,
    currency,
    measure,
    fraction: false,
    weight: null,
    signed: false,
    dating: {},
    rank: index,
  };
}

/** The layout of a recognised report, with what the person should know about its columns. */
export function layoutOf(cells: Grid, recognition: Recognition): Layout {
  const { report } = recognition.indexed;
  const rows = cells.rows(0, recognition.header + 1);
  const header = rows[recognition.header] ?? [];
  const issues: Issue[] = [];
  const title = titleOf(rows, recognition, issues);
  const winners = winningColumns(recognition, report);
  const columns = header.map((cell, index): LayoutColumn => {
    const base = unknownColumn(cell, index);
    const match = recognition.matches[index] ?? null;
    if (match === null) return base;
    const { column } = match;
    const metric = column.role === "value" ? (title?.metric ?? null) : (column.metric ?? null);
    const confidence =
      confidences[column.role === "value" && title !== null ? title.evidence : match.evidence];
    const known = {
      ...base,
      key: column.key,
      confidence,
      measure: base.measure ?? column.measure ?? null,
      fraction: column.percent === "fraction",
      weight: column.weight ?? null,
      signed: column.signed === true,
      dating: column,
      rank: report.columns.indexOf(column),
    };
    if (metric === null) {
      const role = column.role ?? "ignored";
      return { ...known, role: role === "value" ? "ignored" : role };
    }
    if (!winners.has(index)) {
      issues.push(issue("info", "column-twice", {}, { column: base.header }));
      return { ...known, metric, role: "ignored" };
    }
    if (confidence <= confidences.G) {
      issues.push(issue("warning", "column-guessed", metricWords(metric), { column: base.header }));
    }
    return { ...known, metric, role: "metric" };
  });
  const unknown = columns.filter((column) => column.confidence === 0 && column.header !== "");
  if (unknown.length > 0 && report.columns.length > 0) {
    const names = unknown.map((column) => column.header).join(", ");
    issues.push(issue("info", "columns-unknown", { count: unknown.length, names }));
  }
  return {
    header: recognition.header,
    columns,
    report,
    language: languageOf(recognition, rows),
    issues,
  };
}

/** Columns whose metric counts: the one listed first in the report, and those that add to it. */
function winningColumns(recognition: Recognition, report: Report): ReadonlySet<number> {
  const byMetric = new Map<string, { index: number; match: ColumnMatch }[]>();
  recognition.matches.forEach((match, index) => {
    if (match === null) return;
    const key = match.column.metric ?? match.column.role ?? "";
    byMetric.set(key, [...(byMetric.get(key) ?? []), { index, match }]);
  });
  const winners = new Set<number>();
  for (const list of byMetric.values()) {
    const places = list.map(({ match }) => report.columns.indexOf(match.column));
    const first = list[places.indexOf(Math.min(...places))];
    const seen = new Set<string>();
    for (const { index, match } of list) {
      const wins =
        match.column.adds === true ? !seen.has(match.column.key) : index === first?.index;
      seen.add(match.column.key);
      if (wins) winners.add(index);
    }
  }
  return winners;
}

function titleOf(
  rows: readonly RawRow[],
  { indexed, header, matches, title }: Recognition,
  issues: Issue[]
): Readonly<{ metric: string | null; evidence: Evidence }> | null {
  const value = matches.findIndex((match) => match?.column.role === "value");
  if (value < 0) return null;
  const column = headerText(rows[header]?.[value] ?? "");
  const found = title === null ? undefined : titleText(rows, title, indexed);
  if (title === null || found === undefined) {
    issues.push(issue("warning", "title-unknown", {}, { column }));
    return null;
  }
  const above = headerText((rows[title] ?? []).find((cell) => textOf(cell) !== "") ?? "");
  const repeats =
    matches[value]?.column.key === "value" || above.toLowerCase() === column.toLowerCase();
  if (!repeats) issues.push(issue("info", "title-header-differ", { title: above, header: column }));
  return found;
}

/** The language in which most headers and the title are; null when all of them are the same in several. */
function languageOf(recognition: Recognition, rows: readonly RawRow[]): string | null {
  const { indexed, title, matches } = recognition;
  // "Primary" stays English in every language, so it says nothing.
  const telling = matches.filter((match) => match?.column.role !== "value");
  const spelt = [...telling, title === null ? null : (titleText(rows, title, indexed) ?? null)];
  const votes = new Map<string, number>();
  for (const match of spelt) {
    for (const language of match?.languages ?? []) {
      votes.set(language, (votes.get(language) ?? 0) + 1);
    }
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined) return null;
  // A tie means every header is spelt alike in both: the file does not tell.
  return second !== undefined && second[1] === first[1] ? null : first[0];
}
