import type { Issue, MetricRecord, Period } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import { present, type CountedColumns } from "./columns";
import { issue, metricWords } from "./issue";
import { decimalPlaces, sumExactly } from "./sum";
import type { ControlRow } from "./total-rows";
import { weightedMean, type Weights } from "./weights";

export interface TotalsInput {
  readonly columns: CountedColumns;
  readonly controls: readonly ControlRow[];
  /** The platform's total is the truth and the rows may leave some of it out. */
  readonly incomplete: boolean;
  /** By which metrics averages are weighted. */
  readonly weights: Weights;
  /** Metrics that are balances and may be negative. */
  readonly signed: ReadonlySet<string>;
  readonly period: Period;
  readonly currency: string | null;
}

export interface TotalsRead {
  readonly totals: Readonly<Record<string, number>>;
  /** What the rows leave out of the platform's total, null when nothing. */
  readonly remainder: MetricRecord | null;
  readonly issues: readonly Issue[];
}

interface MetricValues {
  readonly id: string;
  readonly values: Float64Array;
  readonly own: number | undefined;
  readonly account: number | undefined;
}

/** The true total of each metric, and the differences between rows and the platform's own totals. */
export function readTotals(input: TotalsInput): TotalsRead {
  const totals: Record<string, number> = {};
  const missing: Record<string, number> = {};
  const issues: Issue[] = [];
  const { columns } = input;
  const mixed = columns.currency.different().filter((code) => code !== null).length > 1;
  const kinds = resultKinds(columns);
  let compared = false;
  for (const metric of metricsOf(input)) {
    const words = metricWords(metric.id);
    const { aggregation, unit } = metricById(metric.id) ?? {};
    if (aggregation === "unique") {
      uniqueTotal(metric, totals, issues);
    } else if (aggregation === "recompute") {
      const mean = metric.own ?? meanOf(input, metric.id);
      if (mean !== null) totals[metric.id] = mean;
    } else if (aggregation === "last") {
      const last = lastValue(columns, metric.id);
      if (last !== null) totals[metric.id] = last;
      else issues.push(issue("info", "last-unknown", words));
    } else if (metric.id === "results" && kinds.length > 1) {
      issues.push(issue("info", "results-mixed", { kinds: kinds.join(", ") }));
    } else if (unit !== "money" || !mixed) {
      const rows = sumExactly(metric.values);
      const left = leftOut(metric, rows, input);
      totals[metric.id] = metric.own ?? rows;
      if (left.remainder !== null) missing[metric.id] = left.remainder;
      if (left.issue !== null) issues.push(left.issue);
      if (!compared && metric.account !== undefined && metric.account > (metric.own ?? rows)) {
        compared = true;
        issues.push(accountIssue(metric.id, metric.own ?? rows, metric.account));
      }
    }
  }
  const found = Object.keys(missing)[0];
  if (found !== undefined) {
    const difference = missing[found] ?? 0;
    const total = totals[found] ?? 0;
    const rows = sumExactly([total, -difference]);
    issues.push(issue("info", "rows-cut", { ...metricWords(found), rows, total, difference }));
  }
  return { totals, remainder: found === undefined ? null : remainderOf(input, missing), issues };
}

/** Metrics in the order of weight: what costs and what is seen first, so that one issue names the telling one. */
function metricsOf({ columns, controls }: TotalsInput): readonly MetricValues[] {
  const values = new Map<string, Float64Array>();
  for (const [id, numbers] of columns.values) {
    const found = present(numbers);
    if (found.length > 0) values.set(id, found);
  }
  const own = controls.find((control) => control.covers === "own")?.values ?? {};
  const account = controls.find((control) => control.covers === "account")?.values ?? {};
  // A total of 0 over empty cells is how platforms write "not measured".
  for (const [id, value] of Object.entries(own)) {
    if (!values.has(id) && value !== 0) values.set(id, new Float64Array());
  }
  const weight = (id: string): number => ["spend", "views", "impressions"].indexOf(id) + 1 || 9;
  return [...values]
    .map(([id, list]) => ({ id, values: list, own: own[id], account: account[id] }))
    .sort((a, b) => weight(a.id) - weight(b.id));
}

function uniqueTotal(metric: MetricValues, totals: Record<string, number>, issues: Issue[]): void {
  const total = metric.own ?? (metric.values.length === 1 ? metric.values[0] : undefined);
  if (total !== undefined) {
    totals[metric.id] = total;
    return;
  }
  const lower = metric.values.reduce((most, value) => Math.max(most, value), 0);
  const upper = sumExactly(metric.values);
  issues.push(issue("info", "not-summable", { ...metricWords(metric.id), lower, upper }));
}

/** An average over all rows; null where its weight is not told. */
function meanOf({ columns, weights }: TotalsInput, id: string): number | null {
  const none = new Float64Array();
  const by = columns.values.get(weights.get(id) ?? "") ?? none;
  return weightedMean(columns.values.get(id) ?? none, by);
}

/** Cells are rounded one by one: so many units in the last decimal may go astray. */
function roundingOf(metric: MetricValues): number {
  const own = metric.own ?? 0;
  const places = Math.max(decimalPlaces([own]), decimalPlaces(metric.values));
  return places === 0 ? 0 : (0.5 * (metric.values.length + 1)) / 10 ** places;
}

function leftOut(
  metric: MetricValues,
  rows: number,
  { incomplete, signed }: TotalsInput
): Readonly<{ remainder: number | null; issue: Issue | null }> {
  const nothing = { remainder: null, issue: null };
  if (metric.own === undefined) return nothing;
  const difference = sumExactly([metric.own, -rows]);
  if (difference === 0) return nothing;
  const words = { metric: metric.id, ...metricWords(metric.id) };
  const values = { ...words, rows, total: metric.own, difference };
  if (Math.abs(difference) <= roundingOf(metric)) {
    return { remainder: null, issue: issue("info", "total-rounded", values) };
  }
  if (incomplete && (difference > 0 || signed.has(metric.id)))
    return { remainder: difference, issue: null };
  return { remainder: null, issue: issue("warning", "total-differs", values) };
}

function accountIssue(id: string, rows: number, total: number): Issue {
  const difference = sumExactly([total, -rows]);
  return issue("info", "account-total-larger", { ...metricWords(id), rows, total, difference });
}

/** A level on the last day; null when several rows share that day, or rows have no day. */
function lastValue({ values, to }: CountedColumns, id: string): number | null {
  const numbers = values.get(id) ?? new Float64Array();
  const counted = [...to.codes.keys()].filter((place) => !Number.isNaN(numbers[place] ?? NaN));
  const [only, ...more] = counted;
  if (only === undefined) return null;
  if (more.length === 0) return numbers[only] ?? null;
  let last = "";
  for (const place of counted) {
    const day = to.at(place) ?? null;
    if (day === null) return null;
    if (day > last) last = day;
  }
  const [final, ...others] = counted.filter((place) => to.at(place) === last);
  return final === undefined || others.length > 0 ? null : (numbers[final] ?? null);
}

/** The different things that the rows count as results. */
function resultKinds({ values, resultType }: CountedColumns): readonly string[] {
  const numbers = values.get("results") ?? new Float64Array();
  const counted = resultType.different((place) => !Number.isNaN(numbers[place] ?? NaN));
  return counted.map((kind) => kind ?? "?");
}

function remainderOf(input: TotalsInput, values: MetricRecord["values"]): MetricRecord {
  const { period, currency } = input;
  return { activity: "", ...period, currency, resultType: null, remainder: true, values };
}
