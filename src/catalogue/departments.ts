import type { Department } from "./types";

/** The ids in the order in which the wizard shows the departments. */
export const departmentIds = [
  "communication",
  "marketing",
  "content",
  "sales",
  "crm",
  "service",
  "internal",
  "finance",
] as const;
export type DepartmentId = (typeof departmentIds)[number];

/** Who answers for which KPIs. The first department that leads a KPI has it. */
export const departments: readonly (Department & Readonly<{ id: DepartmentId }>)[] = [
  {
    id: "communication",
    name: { en: "Communication and brand", fr: "Communication et marque" },
    kpis: [
      "reach",
      "frequency",
      "share-of-voice",
      "net-sentiment",
      "brand-lift",
      "community-size",
      "community-growth",
      "impressions",
    ],
    also: [
      "relative-lift",
      "reach-rate",
      "cpm-reach",
      "views",
      "net-new-fans",
      "influencer-reach",
      "mentions",
      "sentiment-ratio",
      "emv",
      "insight-rate",
      "insight-to-action",
    ],
  },
  {
    id: "marketing",
    name: { en: "Marketing and media", fr: "Marketing et médias" },
    kpis: ["cpm", "engagement-rate", "ctr", "cpc", "cpl", "conversion-rate", "roas"],
    also: [
      "viewability-rate",
      "vcpm",
      "video-completion-rate",
      "view-through-rate",
      "cpv",
      "social-traffic-share",
      "arrival-rate",
      "bounce-rate",
      "cost-per-visit",
      "contacts",
      "cost-per-contact",
      "opt-in-rate",
      "lead-qualification-rate",
      "fan-lead-parity",
      "dedupe-rate",
      "poas",
      "cpa",
      "aov",
      "marginal-roas",
      "mer",
      "target-attainment",
      "cost-per-result",
      "over-claim",
    ],
  },
  {
    id: "content",
    name: { en: "Content and community", fr: "Contenus et communauté" },
    kpis: [
      "engagements",
      "engagement-rate",
      "weighted-engagement",
      "cost-per-engagement",
      "cost-per-fan",
      "ambassador-rate",
      "ugc-value",
    ],
    also: [
      "conversation-rate",
      "amplification-rate",
      "virality-rate",
      "applause-rate",
      "active-fans",
      "audience-match",
      "action-value",
      "return-on-engagement",
      "break-even-fan-value",
    ],
  },
  {
    id: "sales",
    name: { en: "Sales", fr: "Ventes" },
    kpis: [
      "form-completion",
      "cpl",
      "conversion-rate",
      "conversion-time",
      "store-visits",
      "new-customers",
      "revenue",
      "revenue-share",
    ],
    also: ["cac", "referral-coefficient"],
  },
  {
    id: "crm",
    name: { en: "Customer relations (CRM)", fr: "Relation client (CRM)" },
    kpis: [
      "ltv",
      "retention",
      "loyalty-change",
      "customer-share",
      "ambassador-rate",
      "repeat-purchase-rate",
    ],
    also: ["loyalty-change-relative", "prospect-share", "churn", "arpu"],
  },
  {
    id: "service",
    name: { en: "Customer service", fr: "Service client" },
    kpis: ["response-rate", "first-response-time", "csat", "deflection-saving", "loyalty-change"],
    also: ["sla-compliance", "nps"],
  },
  {
    id: "internal",
    name: { en: "Human resources and internal", fr: "Ressources humaines et interne" },
    kpis: ["cost-avoided", "time-saved", "contributors-share"],
    also: [],
  },
  {
    id: "finance",
    name: { en: "Finance", fr: "Finance" },
    kpis: ["rosi", "cac-loaded", "net-gain", "ltv-cac", "cac-payback"],
    also: ["break-even-roas"],
  },
];

/** The department that answers for a KPI: among the chosen ones where they do, those that lead it first. */
export function departmentOf(
  kpi: string,
  chosen: readonly string[]
): (typeof departments)[number] | undefined {
  const leading = departments.filter(({ kpis }) => kpis.includes(kpi));
  const all = [...leading, ...departments.filter(({ also }) => also.includes(kpi))];
  return all.find(({ id }) => chosen.includes(id)) ?? all[0];
}
