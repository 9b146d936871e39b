import type { Metric } from "../catalogue/types";
import { serialOf, type Month } from "./dates";
import type { FactRow, Facts, Series } from "./facts";
import { isSameText } from "./same-text";
import type { ErrorValue } from "./workbook";

/** What a cell shows: a number, or an error that says why there is none. */
export type Figure = number | ErrorValue;

export const notAvailable: ErrorValue = { error: "#N/A" };

/** One row of figures: in total, outside the months shown (null where that means nothing), month by month. */
export interface FigureRow {
  readonly total: Figure;
  readonly outside: Figure | null;
  readonly months: readonly Figure[];
}

type Window = Month | null;

/** Whether a row lies in a window; `null` is the whole time. */
export function isWithin(row: FactRow, window: Window): boolean {
  if (window === null) return true;
  return row.from !== null && row.to !== null && row.from >= window.from && row.to <= window.to;
}

/** The values that a metric has in a window, in the currency of the workbook where it is money. */
function valuesOf(facts: Facts, metric: Metric, window: Window): number[] {
  return facts.rows
    .filter((row) => metric.unit !== "money" || row.currency === facts.setup.currency)
    .filter((row) => isWithin(row, window))
    .flatMap((row) => row.values[metric.id] ?? []);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** ROUND(x,6): takes away what adding in another order left behind. */
export function withoutDust(value: number): number {
  const rounded = Math.round(Math.abs(value) * 1e6) / 1e6;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The total less what the months show. */
export function outsideOf(total: Figure, months: readonly Figure[]): Figure {
  if (typeof total !== "number") return total;
  return withoutDust(total - sumOf(months.filter((each) => typeof each === "number")));
}

/** A row of figures, each of its own window. */
export function rowWith(facts: Facts, figure: (window: Window) => Figure): FigureRow {
  return { total: figure(null), outside: null, months: facts.months.map(figure) };
}

/** How many rows answer for a metric. */
export function countsOf(facts: Facts, metric: Metric): FigureRow {
  return rowWith(facts, (window) => valuesOf(facts, metric, window).length);
}

/** How many rows of any kind lie in each month. */
export function rowCounts(facts: Facts): FigureRow {
  return rowWith(facts, (window) => facts.rows.filter((row) => isWithin(row, window)).length);
}

/** The date on which a stock was last known in each window, and its value on that date. */
export function stockOf(facts: Facts, series: Series): { dates: FigureRow; values: FigureRow } {
  const own = facts.rows.flatMap((row) => {
    const value = row.values[series.metric.id];
    const ofSeries =
      isSameText(row.platform, series.platform) && isSameText(row.activity, series.activity);
    return ofSeries && value !== undefined && row.to !== null ? [{ date: row.to, value }] : [];
  });
  const lastIn = (window: Window) =>
    own
      .filter(({ date }) => window === null || (date >= window.from && date <= window.to))
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? null;
  const valueOn = (date: string): number => {
    const values = own.filter((each) => each.date === date).map(({ value }) => value);
    return sumOf(values) / values.length;
  };
  return {
    dates: rowWith(facts, (window) => {
      const date = lastIn(window);
      return date === null ? 0 : serialOf(date);
    }),
    values: rowWith(facts, (window) => {
      const date = lastIn(window);
      return date === null ? notAvailable : valueOn(date);
    }),
  };
}

function added(figures: readonly Figure[]): Figure {
  const numbers = figures.filter((each) => typeof each === "number");
  return figures.length === 0 || numbers.length < figures.length ? notAvailable : sumOf(numbers);
}

function stockTotal(facts: Facts, metric: Metric): FigureRow {
  const parts = facts.series
    .filter((series) => series.metric.id === metric.id)
    .map((series) => stockOf(facts, series).values);
  return {
    total: added(parts.map((part) => part.total)),
    outside: null,
    months: facts.months.map((_, index) =>
      added(parts.map((part) => part.months[index] ?? notAvailable))
    ),
  };
}

function sumRow(facts: Facts, metric: Metric): FigureRow {
  const { total, months } = rowWith(facts, (window) => {
    const values = valuesOf(facts, metric, window);
    return values.length === 0 ? notAvailable : sumOf(values);
  });
  return { total, outside: outsideOf(total, months), months };
}

/** A metric over the workbook's columns, put together by its own rule. */
export function metricFigures(facts: Facts, metric: Metric): FigureRow {
  if (facts.typed.includes(metric)) {
    const nothing = unknownFigures(facts);
    return metric.aggregation === "sum" ? nothing : { ...nothing, outside: null };
  }
  if (metric.aggregation === "last") return stockTotal(facts, metric);
  if (metric.aggregation === "sum") return sumRow(facts, metric);
  return rowWith(facts, (window) => {
    const [only, second] = valuesOf(facts, metric, window);
    return only === undefined || second !== undefined ? notAvailable : only;
  });
}

/** Between what numbers of people the true total lies: all may be the same, or all different. Null where one row tells it. */
export function boundsOf(facts: Facts, metric: Metric): { lower: number; upper: number } | null {
  const values = valuesOf(facts, metric, null);
  return values.length < 2 ? null : { lower: Math.max(...values), upper: sumOf(values) };
}

/** A row of figures that nobody knows yet. */
export function unknownFigures(facts: Facts): FigureRow {
  return { ...rowWith(facts, () => notAvailable), outside: notAvailable };
}

/** The media spend of all activities, not known where no import tells it. */
export function mediaFigures(facts: Facts): FigureRow {
  const spend = facts.metrics.find(({ id }) => id === "spend");
  return spend === undefined ? unknownFigures(facts) : sumRow(facts, spend);
}
