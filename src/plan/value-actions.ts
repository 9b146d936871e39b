import type { MetricId } from "../catalogue/metrics";
import type { ObjectiveId } from "../catalogue/objectives";
import type { valuesWords } from "../locale/sheets";

/** What the public does, and the metric that counts it; null where only a person can. */
export const valueActions = [
  { id: "like", metric: "likes" },
  { id: "reaction", metric: "reactions" },
  { id: "comment", metric: "comments" },
  { id: "moving", metric: null },
  { id: "share", metric: "shares" },
  { id: "follow", metric: "new_followers" },
  { id: "click", metric: "link_clicks" },
  { id: "optIn", metric: "opt_ins" },
  { id: "lead", metric: "leads" },
  { id: "visit", metric: "store_visits" },
  { id: "appointment", metric: "appointments" },
  { id: "video", metric: "ugc_pieces" },
  { id: "review", metric: null },
  { id: "referral", metric: "referred_customers" },
] as const satisfies readonly Readonly<{
  id: keyof typeof valuesWords;
  metric: MetricId | null;
}>[];

/** Rows for actions of the person's own. */
export const ownActions = 4;

/** The objectives for which the value scale is at hand. */
export const valueObjectives: readonly ObjectiveId[] = [
  "engagement",
  "loyalty",
  "advocacy",
  "business",
];
/** What the scale itself computes, wherever it appears. */
export const scaleKpis: readonly string[] = ["action-value", "return-on-engagement"];
/** What a community is worth, computed wherever one is wanted. */
const communityKpis: readonly string[] = [
  "cost-per-fan",
  "break-even-fan-value",
  "fan-lead-parity",
  "ugc-value",
  "emv",
];
/** Everything that is read beside the scale, where it is computed. */
export const valueKpis: readonly string[] = [
  ...scaleKpis,
  ...communityKpis,
  "referral-coefficient",
];

/** The KPIs that the scale brings with it for what the person wants. */
export function broughtKpis(objectives: readonly ObjectiveId[]): readonly string[] {
  const wantsCommunity = objectives.some((id) => id === "engagement" || id === "advocacy");
  return wantsCommunity ? [...scaleKpis, ...communityKpis] : scaleKpis;
}
