import type { Words } from "../locale/language";
import type { SourceKey } from "./definition-sources";

/**
 * How a metric is put together over rows and periods.
 * `sum`: added. `last`: a stock, its value on the last date. `unique`: people, never added.
 * `recompute`: a ratio, always computed again from its summed parts, never read into a record.
 */
export type Aggregation = "sum" | "last" | "unique" | "recompute";
export const metricUnits = [
  "count",
  "people",
  "money",
  "ratio",
  "percent",
  "days",
  "hours",
  "seconds",
] as const;
export type MetricUnit = (typeof metricUnits)[number];

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
  /** The KPIs it leads: proposed first where the department is chosen. */
  readonly kpis: readonly string[];
  /** KPIs it answers for where no department leads them. */
  readonly also: readonly string[];
}

/**
 * `rate`: how many of those who could, a percentage that is never below 0 and often far below 1.
 * `points`: of a hundred, with their sign. `score`: from −1 to 1. `weighted`: actions, each times its weight.
 * `perPost` and `perLead`: so many for one post, fans for one lead.
 */
export const kpiUnits = [
  "count",
  "people",
  "money",
  "ratio",
  "percent",
  "rate",
  "points",
  "score",
  "days",
  "hours",
  "months",
  "weighted",
  "perPost",
  "perLead",
] as const;
export type KpiUnit = (typeof kpiUnits)[number];

/** Where on the way to a purchase, and beyond it, a KPI tells something. */
export const funnelStages = [
  "awareness",
  "consideration",
  "conversion",
  "loyalty",
  "advocacy",
] as const;
export type FunnelStage = (typeof funnelStages)[number];

/**
 * How sure a figure is. `measured`: counted. `estimated`: from a sample, or by a platform's own reckoning.
 * `modelled`: computed from assumptions. `declared`: a value that somebody set.
 */
export const confidences = ["measured", "estimated", "modelled", "declared"] as const;
export type Confidence = (typeof confidences)[number];

/** Whether a KPI speaks of money or of something else that is worth having. */
export const returnKinds = ["financial", "non-financial"] as const;
export type ReturnKind = (typeof returnKinds)[number];

export interface Kpi {
  /** kebab-case, e.g. `cost-per-fan`. */
  readonly id: string;
  /** Its number among the KPIs that the field knows best; absent for the others. */
  readonly no?: number;
  /** One of the 25 without which social media cannot be judged. */
  readonly essential?: true;
  readonly name: Words;
  readonly meaning: Words;
  /** Excel text over metric ids, assumption ids and our functions: `ROSI(spend, revenue, margin, other_costs)`. */
  readonly formula: string;
  /** Its figures mean something only together: it counts the imports that tell all of them. Absent: each figure counts wherever it is known. */
  readonly together?: true;
  /** It grows with the days it is counted for, as revenue does and a rate does not: months of different length do not compare. */
  readonly flow?: true;
  readonly unit: KpiUnit;
  /** Metrics of a rate that is so many of those observed, so that chance moves it: which, of which. */
  readonly observed?: readonly [hits: string, size: string];
  readonly direction: "up" | "down";
  readonly stage: FunnelStage;
  readonly confidence: Confidence;
  readonly returnKind: ReturnKind;
  /** Why this KPI is worth one of five places. */
  readonly reason: Words;
  readonly scope: Words;
  readonly caveat?: Words;
  /** Who defines it so. */
  readonly sources: readonly SourceKey[];
  /** What each version after the first changed, in their order; absent: this is the first. */
  readonly changes?: readonly Words[];
  /** Id of the assumption before which it says nothing of its own: a ROAS in place of a POAS. */
  readonly waitsFor?: string;
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
