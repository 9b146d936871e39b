import type { Issue, MetricRecord, Period } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import { issue, metricWords } from "./issue";
import { decimalPlaces, sumExactly } from "./sum";
import type { ControlRow } from "./total-rows";

export interface TotalsInput {
  readonly records: readonly MetricRecord[];
  readonly controls: readonly ControlRow[];
  /** The platform's total is the truth and the rows may leave some of it out. */
  readonly incomplete: boolean;
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
  readonly values: readonly number[];
  readonly own: number | undefined;
  readonly account: number | undefined;
}

/** The true total of each metric, and the differences between rows and the platform's own totals. */
export function readTotals(input: TotalsInput): TotalsRead {
  const totals: Record<string, number> = {};
  const missing: Record<string, number> = {};
  const issues: Issue[] = [];
  const mixed = mixedCurrencies(input.records);
  let compared = false;
  for (const metric of metricsOf(input)) {
    const words = metricWords(metric.id);
    const { aggregation, unit } = metricById(metric.id) ?? {};
    if (aggregation === "unique") {
      uniqueTotal(metric, totals, issues);
    } else if (aggregation === "last") {
      const last = lastValue(input.records, metric.id);
      if (last !== null) totals[metric.id] = last;
      else issues.push(issue("info", "last-unknown", words));
    } else if (metric.id === "results" && resultKinds(input.records).length > 1) {
      const kinds = resultKinds(input.records).join(", ");
      issues.push(issue("info", "results-mixed", { kinds }));
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
function metricsOf({ records, controls }: TotalsInput): readonly MetricValues[] {
  const values = new Map<string, number[]>();
  for (const record of records) {
    for (const [id, value] of Object.entries(record.values)) {
      const list = values.get(id);
      if (list === undefined) values.set(id, [value]);
      else list.push(value);
    }
  }
  const own = controls.find((control) => control.covers === "own")?.values ?? {};
  const account = controls.find((control) => control.covers === "account")?.values ?? {};
  // A total of 0 over empty cells is how platforms write "not measured".
  for (const [id, value] of Object.entries(own)) {
    if (!values.has(id) && value !== 0) values.set(id, []);
  }
  const weight = (id: string): number => ["spend", "views", "impressions"].indexOf(id) + 1 || 9;
  return [...values]
    .map(([id, list]) => ({ id, values: list, own: own[id], account: account[id] }))
    .sort((a, b) => weight(a.id) - weight(b.id));
}

function uniqueTotal(metric: MetricValues, totals: Record<string, number>, issues: Issue[]): void {
  const [only, ...more] = metric.values;
  const total = metric.own ?? (more.length === 0 ? only : undefined);
  if (total !== undefined) {
    totals[metric.id] = total;
    return;
  }
  const lower = metric.values.reduce((most, value) => Math.max(most, value), 0);
  const upper = sumExactly(metric.values);
  issues.push(issue("info", "not-summable", { ...metricWords(metric.id), lower, upper }));
}

/** Cells are rounded one by one: so many units in the last decimal may go astray. */
function roundingOf(metric: MetricValues): number {
  const own = metric.own ?? 0;
  const places = decimalPlaces([own, ...metric.values]);
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
  const values = { ...metricWords(metric.id), rows, total: metric.own, difference };
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
function lastValue(records: readonly MetricRecord[], id: string): number | null {
  const dated = records.filter((record) => record.values[id] !== undefined);
  const [only, ...more] = dated;
  if (only === undefined) return null;
  if (more.length === 0) return only.values[id] ?? null;
  if (dated.some((record) => record.to === null)) return null;
  const last = dated.reduce(
    (latest, record) => ((record.to ?? "") > latest ? (record.to ?? "") : latest),
    ""
  );
  const [final, ...others] = dated.filter((record) => record.to === last);
  return others.length > 0 ? null : (final?.values[id] ?? null);
}

function resultKinds(records: readonly MetricRecord[]): readonly string[] {
  const counted = records.filter((record) => record.values["results"] !== undefined);
  return [...new Set(counted.map((record) => record.resultType ?? "?"))];
}

function mixedCurrencies(records: readonly MetricRecord[]): boolean {
  return new Set(records.flatMap((record) => record.currency ?? [])).size > 1;
}

function remainderOf(input: TotalsInput, values: MetricRecord["values"]): MetricRecord {
  const { period, currency } = input;
  return { activity: "", ...period, currency, resultType: null, remainder: true, values };
}
