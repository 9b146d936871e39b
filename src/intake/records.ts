import type { Issue, IsoDate, MetricRecord, Period } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import type { SkipReason } from "../locale/issues/intake";
import { isNamed } from "./aliases";
import { filled, isBlank, textOf, type RawCell, type RawRow } from "./cells";
import { currencyOf } from "./currency";
import { decideOrder, isDateWithoutYear, readSpan, type DateOrder } from "./dates";
import { issue } from "./issue";
import type { Layout, LayoutColumn } from "./layout";
import { repairMojibake } from "./mojibake";
import { decideDecimal, isMissing, readNumber, type DecimalMark } from "./numbers";
import { subtotalsAmong } from "./subtotals";
import { sumExactly } from "./sum";

type Values = Readonly<Record<string, number>>;

/** A row that adds others up: `own` this table's rows, `account` more than them, `part` some of them. */
export interface ControlRow {
  readonly covers: "own" | "account" | "part";
  readonly values: Values;
}

/** A record before it is known which currency and period the whole table has. */
export interface DraftRecord extends Omit<MetricRecord, "remainder"> {
  /** The activity's names from the widest to the narrowest, "" where the row has none. */
  readonly parts: readonly string[];
}

export interface RowsRead {
  readonly drafts: readonly DraftRecord[];
  readonly controls: readonly ControlRow[];
  readonly skipped: ReadonlyMap<SkipReason, number>;
  /** A line of the file says that rows are left out. */
  readonly cut: boolean;
  /** Codes met in the header, a currency column or beside amounts. */
  readonly currencies: readonly string[];
  readonly issues: readonly Issue[];
}

export interface RowContext {
  readonly layout: Layout;
  readonly rows: readonly RawRow[];
  /** Row number in the source of the block's first row, from 1. */
  readonly firstRow: number;
  /** The decimal mark where no cell of the table tells. */
  readonly usualDecimal: DecimalMark;
}

/** Columns whose numbers go into records: ratios are computed again from their parts. */
function recorded(layout: Layout): readonly LayoutColumn[] {
  return layout.columns.filter(
    ({ role, metric }) =>
      role === "metric" && metric !== null && metricById(metric)?.aggregation !== "recompute"
  );
}

const perHour = { hours: 1, minutes: 60, seconds: 3600 } as const;

/** Reads the rows under the header: records, total rows, and what was left out and why. */
export function readRows(context: RowContext): RowsRead {
  const { layout, firstRow } = context;
  const body = context.rows.slice(layout.header + 1);
  const metrics = recorded(layout);
  const dates = layout.columns.filter(({ role }) => ["date", "from", "to"].includes(role));
  const at = (column: LayoutColumn, row?: number): Issue["where"] => ({
    ...(row === undefined ? {} : { row }),
    column: column.header,
  });
  const issues: Issue[] = [];

  const numberColumns = layout.columns.filter((column) => column.metric !== null);
  const counts = metrics.filter(({ metric }) => isCount(metric));
  const decimal = decideDecimal(
    cellsOf(body, numberColumns),
    cellsOf(body, counts),
    context.usualDecimal
  );
  if (decimal.doubtful > 0) {
    const other = decimal.mark === "." ? "," : ".";
    const values = { count: decimal.doubtful, mark: decimal.mark, other };
    issues.push(issue("warning", "decimal-assumed", values));
  }
  const order = decideOrder(
    cellsOf(body, dates),
    layout.report?.dates ??
      (layout.language !== null && layout.language !== "en" ? "day-first" : null)
  );
  if (order.doubtful > 0) {
    const said = order.order === "day-first" ? "dayfirst" : "monthfirst";
    issues.push(issue("warning", "dates-ambiguous", { order: said }));
  }

  const skipped = new Map<SkipReason, number>();
  const skip = (reason: SkipReason): void => {
    skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  };
  const faults = new Map<LayoutColumn, { count: number; row: number }>();
  const fault = (column: LayoutColumn, row: number): void => {
    const known = faults.get(column);
    faults.set(column, { count: (known?.count ?? 0) + 1, row: known?.row ?? row });
  };
  const currencies = new Set(
    metrics.concat(numberColumns).flatMap(({ currency }) => currency ?? [])
  );
  const header = context.rows[layout.header] ?? [];
  const dataRows = body.filter((row) => filled(row) > 1).length;
  const drafts: DraftRecord[] = [];
  const controls: ControlRow[] = [];
  let cut = false;
  const yearless = { found: false };

  body.forEach((row, index) => {
    const number = firstRow + layout.header + 1 + index;
    if (isBlank(row)) return;
    if (repeats(row, header)) {
      skip("repeated-header");
      return;
    }
    const trailer = trailerOf(row, layout);
    if (trailer !== null) {
      cut ||= trailer.cut;
      skip("trailer");
      return;
    }
    const covers = totalOf(row, layout, index === 0 && dataRows > 1);
    const { values, symbols, bad } = valuesOf(row, metrics, decimal.mark);
    if (covers !== null) {
      controls.push({ covers, values });
      skip("total-row");
      return;
    }
    if (filled(row) === 1 || Object.keys(values).length === 0) {
      skip(filled(row) === 1 && index === body.length - 1 ? "trailer" : "no-numbers");
      return;
    }
    bad.forEach((column) => {
      fault(column, number);
    });
    const currency = currencyColumn(row, layout) ?? symbols[0] ?? null;
    [...symbols, ...(currency === null ? [] : [currency])].forEach((code) => currencies.add(code));
    const period = periodOf(row, dates, order.order, (column) => {
      if (isDateWithoutYear(row[column.index] ?? "")) yearless.found = true;
      else fault(column, number);
    });
    const parts = partsOf(row, layout);
    drafts.push({
      activity: parts.filter((part) => part !== "").join(" · "),
      parts,
      ...period,
      currency,
      resultType: textIn(row, layout, "resultType"),
      values,
    });
  });

  for (const [column, { count, row }] of faults) {
    const code = dates.includes(column) ? "date-unreadable" : "not-a-number";
    issues.push(issue("warning", code, { count }, at(column, row)));
  }
  if (yearless.found) issues.push(issue("warning", "dates-without-year"));
  const subtotals = subtotalsAmong(drafts);
  subtotals.forEach(() => {
    skip("total-row");
  });
  return {
    drafts: drafts.filter((draft) => !subtotals.has(draft)),
    controls,
    skipped,
    cut,
    currencies: [...currencies],
    issues,
  };
}

const repeats = (row: RawRow, header: RawRow): boolean =>
  header.every((cell, index) => textOf(row[index]) === textOf(cell));

const cellsOf = (rows: readonly RawRow[], columns: readonly LayoutColumn[]): RawCell[] =>
  rows.flatMap((row) => columns.map(({ index }) => row[index] ?? ""));

function isCount(metric: string | null): boolean {
  const unit = metricById(metric ?? "")?.unit;
  return unit === "count" || unit === "people";
}

function trailerOf(row: RawRow, layout: Layout): Readonly<{ cut: boolean }> | null {
  if (filled(row) !== 1) return null;
  const text = textOf(row.find((cell) => textOf(cell) !== ""));
  const found = layout.report?.trailers.find(({ names }) => isNamed(text, names));
  return found === undefined ? null : { cut: found.cut === true };
}

const plainTotal = {
  A: { en: ["Total", "Grand total", "Totals"], fr: ["Total général"], de: ["Gesamt"] },
};

function totalOf(row: RawRow, layout: Layout, mayBeBlank: boolean): ControlRow["covers"] | null {
  const labels = row.slice(0, 3).filter((cell) => typeof cell === "string" && textOf(cell) !== "");
  const named = (names: Parameters<typeof isNamed>[1]): boolean =>
    labels.some((label) => isNamed(String(label), names));
  const totals = layout.report === null ? { own: plainTotal } : layout.report.totals;
  if (named(totals.own)) return "own";
  if ("account" in totals && named(totals.account)) return "account";
  if ("parts" in totals && named(totals.parts)) return "part";
  const naming = layout.columns.filter(({ role }) => role === "activity" || role === "date");
  const nameless = naming.length > 0 && naming.every(({ index }) => textOf(row[index]) === "");
  return "blank" in totals && totals.blank === true && mayBeBlank && nameless ? "own" : null;
}

interface ValuesRead {
  readonly values: Values;
  readonly symbols: readonly string[];
  readonly bad: readonly LayoutColumn[];
}

function valuesOf(row: RawRow, metrics: readonly LayoutColumn[], mark: DecimalMark): ValuesRead {
  const values: Record<string, number> = {};
  const symbols: string[] = [];
  const bad: LayoutColumn[] = [];
  for (const column of metrics) {
    const cell = row[column.index];
    if (cell === undefined || isMissing(cell) || column.metric === null) continue;
    const read = readNumber(cell, mark);
    if (read === null) {
      bad.push(column);
      continue;
    }
    if (read.currency !== null) symbols.push(read.currency);
    const inHours = metricById(column.metric)?.unit === "hours" && column.measure !== null;
    const value = inHours ? read.value / perHour[column.measure] : read.value;
    const known = values[column.metric];
    values[column.metric] = known === undefined ? value : sumExactly([known, value]);
  }
  return { values, symbols, bad };
}

function textIn(row: RawRow, layout: Layout, role: LayoutColumn["role"]): string | null {
  const column = layout.columns.find((one) => one.role === role);
  const text = column === undefined ? "" : textOf(row[column.index]);
  return text === "" || isMissing(text) ? null : text;
}

function currencyColumn(row: RawRow, layout: Layout): string | null {
  const text = textIn(row, layout, "currency");
  return text === null ? null : (currencyOf(text) ?? null);
}

/** "Campaign · Ad group · 25-34": the parts from the widest to the narrowest, as the report lists them. */
function partsOf(row: RawRow, layout: Layout): readonly string[] {
  return layout.columns
    .filter(({ role }) => role === "activity")
    .sort((a, b) => a.rank - b.rank)
    .map(({ index }) => repairMojibake(textOf(row[index])));
}

/** A row's own days: a day or range of its own goes before the report's first and last day. */
function periodOf(
  row: RawRow,
  dates: readonly LayoutColumn[],
  order: DateOrder,
  unreadable: (column: LayoutColumn) => void
): Period {
  let from: IsoDate | null = null;
  let to: IsoDate | null = null;
  const sorted = [...dates].sort((a, b) => Number(a.role === "date") - Number(b.role === "date"));
  for (const column of sorted) {
    const cell = row[column.index];
    if (cell === undefined || isMissing(cell)) continue;
    const span = readSpan(cell, order);
    if (span === null) {
      unreadable(column);
      continue;
    }
    if (column.role !== "to") from = span.from;
    if (column.role !== "from") to = span.to;
  }
  return { from, to };
}
