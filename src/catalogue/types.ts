import type { Words } from "../locale/language";

/**
 * How a metric is put together over rows and periods.
 * `sum`: added. `last`: a stock, its value on the last date. `unique`: people, never added.
 * `recompute`: a ratio, always computed again from its summed parts, never read into a record.
 */
export type Aggregation = "sum" | "last" | "unique" | "recompute";
export type MetricUnit = "count" | "people" | "money" | "ratio" | "percent" | "hours" | "seconds";

export interface Metric {
  readonly id: string;
  readonly name: Words;
  readonly unit: MetricUnit;
  readonly aggregation: Aggregation;
}

export interface Objective {
  readonly id: string;
  readonly name: Words;
  readonly question: Words;
  /** KPI ids, the first five are proposed first. */
  readonly kpis: readonly string[];
}

export interface Department {
  readonly id: string;
  readonly name: Words;
  readonly kpis: readonly string[];
}

export type KpiUnit = "count" | "people" | "money" | "ratio" | "percent";

export interface Kpi {
  /** kebab-case, e.g. `cost-per-fan`. */
  readonly id: string;
  readonly name: Words;
  readonly meaning: Words;
  /** Excel text over metric ids, assumption ids and our functions: `ROSI(spend, revenue, margin, other_costs)`. */
  readonly formula: string;
  readonly unit: KpiUnit;
  readonly direction: "up" | "down";
  /** Why this KPI is worth one of five places. */
  readonly reason: Words;
  readonly scope: Words;
  readonly caveat?: Words;
  readonly source: string;
  /** A number that flatters alone: the outcome KPI that must stand beside it. */
  readonly pairedWith?: string;
}

/** Something a person types once for the whole workbook, e.g. the contribution margin. */
export interface Assumption {
  readonly id: string;
  readonly name: Words;
  readonly meaning: Words;
  readonly unit: KpiUnit;
  /** Null: blank until the person types it, because any figure would be invented. */
  readonly initial: number | null;
}
