import { indexedReports, type ColumnMatch } from "./aliases";
import { filled, type RawRow } from "./cells";
import { normaliseHeader } from "./header";
import { confidences, unknownColumn, type Layout, type LayoutColumn } from "./layout";
import { isData } from "./split";

/** The row most likely to be the header where no report is recognised; null when there is none. */
export function guessHeader(rows: readonly RawRow[]): number | null {
  const index = rows.findIndex(
    (row, at) =>
      filled(row) > 1 && !isData(row) && rows.slice(at + 1).some((next) => filled(next) > 1)
  );
  return index < 0 ? null : index;
}

/** What platforms call a header, the best-proven meaning first. */
function bestMeaning(text: string): ColumnMatch | null {
  const found = indexedReports.flatMap(({ columns }) => columns.get(text) ?? []);
  const useful = found.filter(({ column }) => column.role !== "ignored" && column.role !== "value");
  const [first] = useful.sort((a, b) => confidences[b.evidence] - confidences[a.evidence]);
  return first ?? null;
}

/** A column of a table that no platform claims: any platform's header of that name, at half its worth. */
export function guessColumn(cell: RawRow[number], index: number): LayoutColumn {
  const base = unknownColumn(cell, index);
  const match = bestMeaning(normaliseHeader(String(cell)).text);
  if (match === null) return base;
  const confidence = confidences[match.evidence] / 2;
  const metric = match.column.metric ?? null;
  const role = match.column.role;
  return {
    ...base,
    confidence,
    metric,
    role: metric !== null ? "metric" : role === undefined || role === "value" ? "ignored" : role,
  };
}

/** A layout of guesses, to be confirmed by hand. */
export function guessLayout(rows: readonly RawRow[], header: number): Layout {
  const columns = (rows[header] ?? []).map(guessColumn);
  return { header, columns, report: null, language: null, issues: [] };
}
