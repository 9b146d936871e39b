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

/** Who answers for which KPIs. The first department that lists a KPI leads it. */
export const departments: readonly (Department & Readonly<{ id: DepartmentId }>)[] = [
  {
    id: "communication",
    name: { en: "Communication and brand", fr: "Communication et marque" },
    kpis: [
      "reach",
      "frequency",
      "share-of-voice",
      "net-sentiment",
      "community-size",
      "community-growth",
      "impressions",
    ],
  },
  {
    id: "marketing",
    name: { en: "Marketing and media", fr: "Marketing et médias" },
    kpis: ["cpm", "ctr", "cpc", "conversion-rate", "roas", "cpl", "engagement-rate"],
  },
  {
    id: "content",
    name: { en: "Content and community", fr: "Contenus et communauté" },
    kpis: ["engagements", "engagement-rate", "cost-per-engagement", "cost-per-fan"],
  },
  {
    id: "sales",
    name: { en: "Sales", fr: "Ventes" },
    kpis: [
      "revenue",
      "revenue-share",
      "new-customers",
      "form-completion",
      "cpl",
      "conversion-rate",
    ],
  },
  {
    id: "crm",
    name: { en: "Customer relations (CRM)", fr: "Relation client (CRM)" },
    kpis: ["retention", "ltv", "new-customers"],
  },
  {
    id: "service",
    name: { en: "Customer service", fr: "Service client" },
    kpis: ["net-sentiment", "retention"],
  },
  {
    id: "internal",
    name: { en: "Human resources and internal", fr: "Ressources humaines et interne" },
    kpis: ["engagement-rate", "community-growth"],
  },
  {
    id: "finance",
    name: { en: "Finance", fr: "Finance" },
    kpis: ["rosi", "cac", "ltv", "revenue"],
  },
];
