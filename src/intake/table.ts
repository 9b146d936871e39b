import type { ImportedTable, IsoDate, Issue, MetricRecord, Period } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import type { SkipReason } from "../locale/issues/intake";
import { platformById, type Report } from "../platforms";
import type { RawTable } from "./cells";
import { hasNumbers, recordsOf, type RowColumns } from "./columns";
import { fingerprint } from "./fingerprint";
import type { CodedColumn } from "./coded-column";
import type { Grid } from "./grid";
import { issue } from "./issue";
import { isRatio } from "./metric-cells";
import { importedColumn, type Layout } from "./layout";
import type { DecimalMark } from "./numbers";
import { previewOf } from "./preview";
import { readRows, type RowsRead } from "./records";
import { coverReport, statedPeriod } from "./stated-period";
import { readTotals } from "./totals";
import { weightsOf } from "./weights";
import type { Work } from "./work";

/** An imported table together with its raw cells, so that columns can still be mapped by hand. */
export interface ReadTable extends ImportedTable {
  readonly source: RawTable;
  /** Metrics that another table of the file counts, because both split the same numbers. */
  readonly countedElsewhere?: readonly string[];
}

export interface TableContext {
  readonly source: RawTable;
  readonly layout: Layout;
  /** The cells under the header, column by column. */
  readonly cells: readonly CodedColumn[];
  readonly platform: string | null;
  /** What the person said where the file is silent. */
  readonly currency?: string | null;
  readonly period?: Period;
  /** Issues found before the rows were read. */
  readonly issues: readonly Issue[];
}

const commaLanguages: ReadonlySet<string> = new Set(["fr", "de", "es", "pt", "it"]);

function usualDecimal(source: RawTable, language: string | null): DecimalMark {
  if (source.delimiter === ";") return ",";
  const tabbed = source.delimiter === "\t" && source.encoding === "clipboard";
  return tabbed && language !== null && commaLanguages.has(language) ? "," : ".";
}

function widestPeriod({ from, to }: RowColumns): Period {
  let first: IsoDate | null = null;
  let last: IsoDate | null = null;
  for (const day of from.different()) {
    if (day !== null && (first === null || day < first)) first = day;
  }
  for (const day of to.different()) if (day !== null && (last === null || day > last)) last = day;
  return { from: first, to: last };
}

/** A report that holds shares or segments only: none of its columns is a metric. */
const hasNoMetric = ({ columns, events }: Report): boolean =>
  events === undefined &&
  columns.every(({ metric, role }) => metric === undefined && role !== "value");

/** Averages and rates, without the numbers they are made of. */
function onlyRatios({ columns }: Layout): boolean {
  const metrics = columns.filter(({ role }) => role === "metric");
  return metrics.length > 0 && metrics.every(({ metric }) => isRatio(metric));
}

const currencyGiven = (table: TableContext): string | null => table.currency ?? null;

const isMoney = (id: string): boolean => metricById(id)?.unit === "money";

/** What is known of a table once its rows are read and its totals made. */
interface Outcome {
  readonly read: RowsRead;
  readonly remainder: MetricRecord | null;
  readonly period: Period;
}

function hasMoney({ read, remainder }: Outcome): boolean {
  const { values } = read.columns;
  const inRows = [...values].some(([id, numbers]) => isMoney(id) && hasNumbers(numbers));
  return inRows || Object.keys(remainder?.values ?? {}).some(isMoney);
}

/** How many rows have so many cells that hold something, one or two. */
function rowsFilled(cells: Grid, enough: 1 | 2): number {
  let count = 0;
  for (let row = 0; row < cells.length; row += 1) if (cells.filled(row) >= enough) count += 1;
  return count;
}

function gaps(table: TableContext, outcome: Outcome): Issue[] {
  const { read, remainder, period } = outcome;
  const isEmpty = read.columns.row.length === 0 && remainder === null;
  const { source, layout } = table;
  const found: Issue[] = [];
  if (rowsFilled(source.cells.slice(layout.header + 1), 2) === 0) {
    // A report of many tables writes the headers of those that have nothing to tell.
    const usual = platformById(table.platform ?? "")?.splits === true;
    found.push(usual ? issue("info", "table-empty") : issue("warning", "no-rows"));
  } else if (layout.report?.ofOthers === true) {
    found.push(issue("info", "other-companies"));
  } else if (layout.report !== null && hasNoMetric(layout.report)) {
    found.push(issue("info", "nothing-to-add-up"));
  } else if (onlyRatios(layout)) found.push(issue("info", "only-ratios"));
  else if (isEmpty) found.push(issue("warning", "no-numbers"));
  if (isEmpty) return found;
  if (hasMoney(outcome) && read.currencies.length === 0 && currencyGiven(table) === null) {
    found.push(issue("warning", "currency-missing"));
  }
  const yearless = read.issues.some(({ code }) => code === "dates-without-year");
  if ((period.from === null || period.to === null) && !yearless) {
    found.push(issue("warning", "period-unknown"));
  }
  return found;
}

/** In a workbook, every issue says on which sheet it is. */
function placed({ sheet }: RawTable, issues: readonly Issue[]): readonly Issue[] {
  return sheet === null
    ? issues
    : issues.map((one) => ({ ...one, where: { sheet, ...one.where } }));
}

/** What makes two exports the same: everything but where in its file a row stands. */
function contentOf({ names, from, to, currency, resultType, values }: RowColumns): unknown {
  const numbers = [...values].filter(([, list]) => hasNumbers(list));
  return [names, from, to, currency, resultType, numbers];
}

/** Reads the rows of a table in a given layout into records, totals and issues. */
export function* readTable(table: TableContext): Work<ReadTable> {
  const { source, layout, platform } = table;
  const stated =
    table.period ?? statedPeriod(source, layout.header, layout.report, layout.language);
  const read = yield* readRows({
    layout,
    rows: source.cells,
    cells: table.cells,
    firstRow: source.firstRow,
    usualDecimal: usualDecimal(source, layout.language),
    stated,
    keepText: source.keepText,
  });
  const [first, ...others] = read.currencies;
  const given = currencyGiven(table);
  const mixed = given === null && others.length > 0;
  const currency = mixed ? null : (given ?? first ?? null);
  const whole = coverReport(layout, read.columns.from.different(), stated);
  const columns: RowColumns = {
    ...read.columns,
    currency: read.columns.currency.map((code) => given ?? code ?? currency),
    from: read.columns.from.map((day) => day ?? stated.from),
    to: read.columns.to.map((day) => (whole ? null : day) ?? stated.to),
  };
  const own = widestPeriod(columns);
  const period = { from: own.from ?? stated.from, to: own.to ?? stated.to };
  const incomplete = read.cut || layout.report?.totals.completes === true;
  const { totals, remainder, issues } = readTotals({
    columns,
    controls: read.controls,
    incomplete,
    weights: weightsOf(layout.columns),
    signed: new Set(layout.columns.flatMap((one) => (one.signed ? (one.metric ?? []) : []))),
    period,
    currency,
  });
  const skipped = [...read.skipped].map(([reason, count]) => ({ reason, count }));
  const mixedIssue = mixed
    ? [issue("error", "currencies-mixed", { currencies: read.currencies.join(", ") })]
    : [];
  // One object a row is made when somebody asks: many reads only need totals.
  let records: readonly MetricRecord[] | null = null;
  return {
    ...describe(table),
    // Tables that give no record differ by what they hold.
    id: fingerprint([
      platform,
      layout.report?.id ?? null,
      period,
      read.count === 0 && remainder === null ? source.cells : contentOf(columns),
      remainder,
    ]),
    currency,
    period,
    rows: { read: read.count, skipped: skipped.reduce((sum, { count }) => sum + count, 0) },
    skipped,
    totals,
    get records() {
      records ??= [...recordsOf(columns), ...(remainder === null ? [] : [remainder])];
      return records;
    },
    issues: placed(source, [
      ...table.issues,
      ...layout.issues,
      ...read.issues,
      ...mixedIssue,
      ...issues,
      ...gaps(table, { read, remainder, period }),
    ]),
  };
}

/** A table that waits for its columns to be chosen: nothing of it is imported yet. */
export function unmappedTable(table: TableContext): ReadTable {
  const { source, layout } = table;
  const rows = rowsFilled(source.cells.slice(layout.header + 1), 1);
  const reason: SkipReason = "not-mapped";
  return {
    ...describe(table),
    id: fingerprint(source.cells),
    currency: null,
    period: { from: null, to: null },
    rows: { read: 0, skipped: rows },
    skipped: rows === 0 ? [] : [{ reason, count: rows }],
    totals: {},
    records: [],
    issues: placed(source, table.issues),
  };
}

function describe({
  source,
  layout,
  platform,
}: TableContext): Pick<
  ReadTable,
  | "file"
  | "sheet"
  | "platform"
  | "report"
  | "language"
  | "encoding"
  | "delimiter"
  | "columns"
  | "preview"
  | "source"
> {
  const { file, sheet, encoding, delimiter } = source;
  return {
    file,
    sheet,
    platform,
    report: layout.report?.id ?? null,
    language: layout.language,
    encoding,
    delimiter,
    columns: layout.columns.map(importedColumn),
    preview: previewOf(source, layout),
    source,
  };
}
