import type { Issue, Period } from "../catalogue/imported";
import type { SkipReason } from "../locale/issues/intake";
import type { RawCell } from "./cells";
import { valuesReader, withoutRows, type RowColumns } from "./columns";
import { decideOrder, orderWithin, type OrderDecision } from "./dates";
import { eventsReader, gatherEvents, type EventRead } from "./events";
import { noFaults } from "./faults";
import type { CodedColumn } from "./coded-column";
import type { Grid } from "./grid";
import { issue } from "./issue";
import type { Layout, LayoutColumn } from "./layout";
import { isRatio, readMetrics, type MetricCells } from "./metric-cells";
import type { DecimalMark } from "./numbers";
import { readColumns } from "./row-columns";
import { rowKinds } from "./row-kinds";
import { knownOrder } from "./stated-period";
import { subtotalsAmong } from "./subtotals";
import { sumExactly } from "./sum";
import { unannouncedTotals, type ControlRow } from "./total-rows";
import { forEach, partOf, type Work } from "./work";

export interface RowsRead {
  /** Rows that became records, or parts of them. */
  readonly count: number;
  /** The rows that count. */
  readonly columns: RowColumns;
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
  readonly rows: Grid;
  /** The cells under the header, column by column. */
  readonly cells: readonly CodedColumn[];
  /** Row number in the source of the block's first row, from 1. */
  readonly firstRow: number;
  /** The decimal mark where no cell of the table tells. */
  readonly usualDecimal: DecimalMark;
  /** The period that the file states. */
  readonly stated: Period;
  /** As in `RawTable`. */
  readonly keepText: boolean;
}

/** Reads the rows under the header: records, total rows, and what was left out and why. */
export function* readRows(context: RowContext): Work<RowsRead> {
  const { layout, rows, cells } = context;
  const body = rows.slice(layout.header + 1);
  const { cells: metrics, ...numbers } = yield* partOf(
    readMetrics(layout, cells, context.usualDecimal),
    0,
    0.5
  );
  const values = valuesByMetric(metrics);
  const valuesAt = valuesReader({ values });
  const dates = layout.columns.filter(({ role }) => ["date", "from", "to"].includes(role));
  const { order, issues: ambiguous } = orderOf(context, dates);

  const firstRow = context.firstRow + layout.header + 1;
  const faults = noFaults();
  const events = eventsReader(layout, order, context.stated);
  const told: (readonly EventRead[])[] = [];
  let tells: readonly EventRead[] = [];
  const numbered = [...values].flatMap(([metric, cells]) => (isRatio(metric) ? [] : [cells]));
  // Looked at and forgotten: one list serves all rows.
  const cellsAtHand: RawCell[] = [];
  const reasonOf = (place: number): SkipReason | null => {
    if (events === null) return hasNumber(numbered, place) ? null : "no-numbers";
    const row = body.row(place, cellsAtHand);
    const read = events.read(row, valuesAt(place), (column) => {
      faults.day(column, firstRow + place, row[column.index] ?? "");
    });
    if (typeof read === "string") return read;
    tells = read;
    return null;
  };

  const skipped = new Map<SkipReason, number>();
  const skip = (reason: SkipReason): void => {
    skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  };
  const controls: ControlRow[] = [];
  const places: number[] = [];
  let cut = false;
  const kindOf = rowKinds(layout, rows, cells, reasonOf);
  const sorting = forEach(body.length, (place) => {
    if (body.filled(place) === 0) return;
    const kind = kindOf(place);
    if (kind === null) {
      places.push(place);
      if (events !== null) told.push(tells);
      return;
    }
    skip(kind.reason);
    cut ||= kind.cut === true;
    const { covers } = kind;
    if (covers !== undefined) controls.push({ covers, values: valuesAt(place) });
  });
  yield* partOf(sorting, 0.5, 0.6);

  const read = yield* partOf(
    readColumns({
      ...{ layout, body, cells, places, firstRow, metrics, values, order, faults },
      dates: events === null ? dates : [],
      stated: context.stated,
      keepText: context.keepText,
    }),
    0.6,
    1
  );
  const found: Issue[] = [];
  const withoutTotals = (columns: RowColumns): RowColumns => {
    const totals = unannouncedTotals(columns);
    const valuesOf = valuesReader(columns);
    for (const [place, covers] of totals) {
      controls.push({ covers, values: valuesOf(place) });
      skip("total-row");
      found.push(issue("info", "total-found", {}, { row: columns.row[place] ?? 0 }));
    }
    const counted = withoutRows(columns, new Set(totals.keys()));
    const subtotals = subtotalsAmong(counted);
    subtotals.forEach(() => {
      skip("total-row");
    });
    return withoutRows(counted, subtotals);
  };
  const columns = events === null ? withoutTotals(read.columns) : gatherEvents(read.columns, told);
  const inHeaders = [...metrics.map(({ column }) => column), ...layout.columns].flatMap(
    ({ metric, currency }) => (metric === null ? [] : (currency ?? []))
  );
  return {
    count: events === null ? columns.row.length : places.length,
    columns,
    controls,
    skipped,
    cut,
    currencies: [...new Set([...inHeaders, ...read.currencies])],
    issues: [
      ...numbers.issues,
      ...ambiguous,
      ...(events?.issues ?? []),
      ...faults.issues(),
      ...found,
    ],
  };
}

function hasNumber(columns: readonly Float64Array[], place: number): boolean {
  for (const numbers of columns) if (!Number.isNaN(numbers[place] ?? NaN)) return true;
  return false;
}

/** The numbers of each metric by row under the header; columns that count the same are added. */
function valuesByMetric(cells: readonly MetricCells[]): ReadonlyMap<string, Float64Array> {
  const found = new Map<string, Float64Array>();
  for (const { metric, values } of cells) {
    const known = found.get(metric);
    const sum =
      known === undefined ? values : values.map((value, row) => added(known[row] ?? NaN, value));
    found.set(metric, sum);
  }
  return found;
}

function added(one: number, other: number): number {
  if (Number.isNaN(one)) return other;
  return Number.isNaN(other) ? one : sumExactly([one, other]);
}

function orderOf(
  { layout, cells, stated }: RowContext,
  dates: readonly LayoutColumn[]
): Readonly<{ order: OrderDecision["order"]; issues: readonly Issue[] }> {
  const foreign = layout.language !== null && layout.language !== "en";
  const days = dates.flatMap(({ index }) => cells[index] ?? []);
  const known = knownOrder(layout.report, layout.language);
  const usual = known ?? orderWithin(days, stated) ?? (foreign ? "day-first" : null);
  const { order, doubtful } = decideOrder(days, usual);
  const said = order === "day-first" ? "dayfirst" : "monthfirst";
  const issues = doubtful > 0 ? [issue("warning", "dates-ambiguous", { order: said })] : [];
  return { order, issues };
}
