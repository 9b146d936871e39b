import type { IsoDate, Period } from "../catalogue/imported";
import type { Report } from "../platforms";
import { spellingOf } from "./aliases";
import { textOf, type RawRow, type RawTable } from "./cells";
import { readDate, readSpan, spanInName, type DateOrder, type DateSpan } from "./dates";
import { fold } from "./header";
import type { Layout } from "./layout";

/** Order of all-digit dates that a report is known to have in this language; null where it is not known. */
export function knownOrder(report: Report | null, language: string | null): DateOrder | null {
  const known = report?.dates ?? null;
  return known === null || typeof known === "string" ? known : (known[language ?? ""] ?? null);
}

/** A line above the header as one text: a date's own comma can have split it into cells. */
const lineOf = (row: RawRow): string =>
  row
    .map(String)
    .filter((cell) => cell.trim() !== "")
    .join(", ");

/** A day, a range, or two days with a comma between them. */
function spanOf(text: string, order: DateOrder): DateSpan | null {
  const [from, to, ...more] = text.split(",").flatMap((part) => readDate(part.trim(), order) ?? []);
  const two = from !== undefined && to !== undefined && more.length === 0 && from <= to;
  return two ? { from, to } : readSpan(text, order);
}

/**
 * The days after the report's labels, nearest to the header first and each label once: lines further up
 * may belong to a table of which only the header is left.
 */
function labelled(
  lines: readonly string[],
  labels: Report["periodLabels"],
  order: DateOrder
): DateSpan | null {
  const spans = new Map<string, DateSpan>();
  for (const line of lines) {
    const label = spellingOf(line, labels);
    if (label === null || spans.has(label)) continue;
    const span = spanOf(fold(line).slice(label.length).trim(), order);
    if (span !== null) spans.set(label, span);
  }
  const days = [...spans.values()].flatMap(({ from, to }) => [from, to]).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** The period that the lines above the header give, a table further up or the file's name; null where none does. */
export function statedPeriod(
  { cells, file, periodAbove }: Pick<RawTable, "cells" | "file" | "periodAbove">,
  header: number,
  report: Report | null,
  language: string | null
): Period {
  const order = knownOrder(report, language) ?? "day-first";
  const lines = cells
    .rows(0, header)
    .filter((row) => row.some((cell) => textOf(cell) !== ""))
    .map(lineOf)
    .reverse();
  const found = labelled(lines, report?.periodLabels, order);
  if (found !== null) return found;
  if (report?.periodLine === true) {
    for (const line of lines) {
      const span = readSpan(line.replace(/^#\s*/u, ""), order);
      if (span !== null) return span;
    }
  }
  if (periodAbove !== undefined) return periodAbove;
  return spanInName(file.replace(/^.*[/\\]/su, "")) ?? { from: null, to: null };
}

/**
 * True where rows of a report without a breakdown by day all carry its first day: they cover it whole.
 * Only a column that opens a time says so; by day, the rows would go on to other days.
 */
export function coverReport(
  { columns }: Layout,
  firstDays: readonly (IsoDate | null)[],
  { from, to }: Period
): boolean {
  return (
    columns.some(({ dating }) => dating.opens === true) &&
    from !== null &&
    to !== null &&
    firstDays.every((day) => day === from)
  );
}
