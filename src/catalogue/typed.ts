import type { MetricId } from "./metrics";
import { ownFigures } from "./own-figures";

/** Figures that a platform may bring, and that a person can count where none does. */
const countable: readonly MetricId[] = [
  "revenue",
  "orders",
  "conversions",
  "results",
  "leads",
  "qualified_leads",
  "store_visits",
  "sessions",
  "engaged_sessions",
  "followers",
  "new_followers",
  "lost_followers",
  "posts",
  "reactions",
  "likes",
  "comments",
  "shares",
];

/** Metrics that a person may type month by month when no import brings them. */
export const typedMetrics: readonly MetricId[] = [
  ...countable,
  ...ownFigures.map(({ id }) => id),
  "action_value",
];
