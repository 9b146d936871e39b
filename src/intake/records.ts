import type { IsoDate, Issue, MetricRecord } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import type { SkipReason } from "../locale/issues/intake";
import { isNamed } from "./aliases";
import { filled, isBlank, textOf, type RawCell, type RawRow } from "./cells";
import { currencyOf } from "./currency";
import { decideOrder, isDateWithoutYear } from "./dates";
import { eventsReader, gatherEvents } from "./events";
import { issue } from "./issue";
import type { Layout, LayoutColumn } from "./layout";
import {
  decideDecimal,
  decimalVotes,
  isMissing,
  markOfColumn,
  readNumber,
  type DecimalMark,
  type DecimalVotes,
} from "./numbers";
import { namesReader, periodReader, textReader } from "./row-readers";
import { subtotalsAmong } from "./subtotals";
import { sumExactly } from "./sum";
import { labelledTotals, saysTotal, unannouncedTotals, type ControlRow } from "./total-rows";
import type { Work } from "./work";

type Values = Readonly<Record<string, number>>;

/** A record before it is known which currency and period the whole table has. */
export interface DraftRecord extends Omit<MetricRecord, "remainder"> {
  /** The activity's names from the widest to the narrowest, "" where the row has none. */
  readonly parts: readonly string[];
  /** Row number in the source, from 1. */
  readonly row: number;
  readonly cells: RawRow;
}

export interface RowsRead {
  /** Rows that became records, or parts of them. */
  readonly count: number;
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
  /** First day of the period that the file states; null where it states none. */
  readonly firstDay: IsoDate | null;
  /** As in `RawTable`. */
  readonly keepText: boolean;
}

/** Columns whose numbers go into records: ratios are computed again from their parts. */
function recorded(layout: Layout): readonly LayoutColumn[] {
  return layout.columns.filter(
    ({ role, metric }) =>
      role === "metric" && metric !== null && metricById(metric)?.aggregation !== "recompute"
  );
}

const perHour = { hours: 1, minutes: 60, seconds: 3600 } as const;

/** Rows that are read in one step. */
const rowsInStep = 500;

/** Reads the rows under the header: records, total rows, and what was left out and why. */
export function* readRows(context: RowContext): Work<RowsRead> {
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
  const votes = new Map(
    numberColumns.map((column) => [column, decimalVotes(cellsOf(body, [column]))])
  );
  const votesOf = (columns: readonly LayoutColumn[]): readonly DecimalVotes[] =>
    columns.flatMap((column) => votes.get(column) ?? []);
  const counts = metrics.filter(({ metric }) => isCount(metric));
  const decimal = decideDecimal(votesOf(numberColumns), votesOf(counts), context.usualDecimal);
  const marked = metrics.map((column): MarkedColumn => {
    const shown = votes.get(column);
    const mark = shown === undefined ? decimal.mark : markOfColumn(shown, decimal.mark);
    return { column, mark };
  });
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
  let dataRows = 0;
  for (const row of body) if (dataRows < 2 && filled(row, 2) > 1) dataRows += 1;
  let last = body.length - 1;
  while (last > 0 && filled(body[last] ?? [], 2) < 2) last -= 1;
  const totalOf = labelledTotals(layout);
  const partsOf = namesReader(layout, context.keepText);
  const periodOf = periodReader(dates, order.order, context.firstDay);
  const resultType = textReader(layout, "resultType");
  const currencyText = textReader(layout, "currency");
  const events = eventsReader(layout, order.order);
  issues.push(...(events?.issues ?? []));
  const drafts: DraftRecord[] = [];
  let eventRows = 0;
  const controls: ControlRow[] = [];
  let cut = false;
  const yearless = { found: false };

  const readRow = (row: RawRow, index: number): void => {
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
    const covers = totalOf(row, dataRows > 1 ? { first: index === 0, last: index === last } : {});
    const { values, symbols, bad } = valuesOf(row, marked);
    if (covers !== null) {
      controls.push({ covers, values });
      skip("total-row");
      return;
    }
    const unreadable = (column: LayoutColumn): void => {
      const cell = row[column.index] ?? "";
      if (isDateWithoutYear(cell)) yearless.found = true;
      else if (!saysTotal(cell)) fault(column, number);
    };
    const told = events?.read(row, values, unreadable) ?? [];
    if (typeof told === "string") {
      skip(told);
      return;
    }
    if ((events === null && !hasAny(values)) || filled(row, 2) === 1) {
      skip(filled(row, 2) === 1 && index === body.length - 1 ? "trailer" : "no-numbers");
      return;
    }
    bad.forEach((column) => {
      fault(column, number);
    });
    const code = currencyText(row);
    const currency = (code === null ? null : currencyOf(code)) ?? symbols[0] ?? null;
    for (const symbol of symbols) currencies.add(symbol);
    if (currency !== null) currencies.add(currency);
    const parts = partsOf(row);
    const draft = {
      activity: parts.filter((part) => part !== "").join(" · "),
      parts,
      currency,
      resultType: resultType(row),
      row: number,
      cells: row,
    };
    if (events === null) drafts.push({ ...draft, ...periodOf(row, unreadable), values });
    else for (const event of told) drafts.push({ ...draft, ...event });
    eventRows += told.length > 0 ? 1 : 0;
  };
  for (const [index, row] of body.entries()) {
    readRow(row, index);
    if (index % rowsInStep === 0) yield index / body.length;
  }

  for (const [column, { count, row }] of faults) {
    const code = dates.includes(column) ? "date-unreadable" : "not-a-number";
    issues.push(issue("warning", code, { count }, at(column, row)));
  }
  if (yearless.found) issues.push(issue("warning", "dates-without-year"));
  const totals = unannouncedTotals(events === null ? drafts : []);
  for (const [{ row, values }, covers] of totals) {
    controls.push({ covers, values });
    skip("total-row");
    issues.push(issue("info", "total-found", {}, { row }));
  }
  const rows = totals.size === 0 ? drafts : drafts.filter((draft) => !totals.has(draft));
  const subtotals = subtotalsAmong(events === null ? rows : []);
  subtotals.forEach(() => {
    skip("total-row");
  });
  const details = subtotals.size === 0 ? rows : rows.filter((draft) => !subtotals.has(draft));
  return {
    count: events === null ? details.length : eventRows,
    drafts: events === null ? details : gatherEvents(details),
    controls,
    skipped,
    cut,
    currencies: [...currencies],
    issues,
  };
}

const repeats = (row: RawRow, header: RawRow): boolean =>
  header.every((cell, index) => textOf(row[index]) === textOf(cell));

/** One cell after the other, never in a list: a table may have millions. */
function* cellsOf(rows: readonly RawRow[], columns: readonly LayoutColumn[]): Iterable<RawCell> {
  for (const row of rows) for (const { index } of columns) yield row[index] ?? "";
}

function hasAny(values: Values): boolean {
  for (const id in values) if (values[id] !== undefined) return true;
  return false;
}

function isCount(metric: string | null): boolean {
  const unit = metricById(metric ?? "")?.unit;
  return unit === "count" || unit === "people";
}

function trailerOf(row: RawRow, layout: Layout): Readonly<{ cut: boolean }> | null {
  if (filled(row, 2) !== 1) return null;
  const text = textOf(row.find((cell) => textOf(cell) !== ""));
  const found = layout.report?.trailers.find(({ names }) => isNamed(text, names));
  return found === undefined ? null : { cut: found.cut === true };
}

interface MarkedColumn {
  readonly column: LayoutColumn;
  readonly mark: DecimalMark;
}

interface ValuesRead {
  readonly values: Values;
  readonly symbols: readonly string[];
  readonly bad: readonly LayoutColumn[];
}

function valuesOf(row: RawRow, metrics: readonly MarkedColumn[]): ValuesRead {
  const values: Record<string, number> = {};
  const symbols: string[] = [];
  const bad: LayoutColumn[] = [];
  for (const { column, mark } of metrics) {
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
