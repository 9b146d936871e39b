import type { MetricId } from "./metrics";

/** Metrics that a person may type month by month when no import brings them: the company's own figures. */
export const typedMetrics: readonly MetricId[] = [
  "revenue",
  "total_revenue",
  "conversions",
  "leads",
  "forms_started",
  "forms_completed",
  "new_customers",
  "customers_start",
  "customers_end",
  "followers_start",
  "followers",
  "brand_mentions",
  "all_mentions",
  "positive_mentions",
  "negative_mentions",
  "neutral_mentions",
];
