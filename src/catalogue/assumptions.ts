import type { Assumption } from "./types";

/** What a person says once for the whole workbook. */
export const assumptions: readonly Assumption[] = [
  {
    id: "margin",
    name: { en: "Contribution margin", fr: "Marge sur coûts variables" },
    meaning: {
      en: "What is left of revenue after the cost of sales; 100% = gross",
      fr: "Ce qui reste du chiffre d’affaires après le coût des ventes\u00a0; 100\u00a0% = brut",
    },
    unit: "percent",
    initial: 1,
  },
  {
    id: "margin_per_customer",
    name: { en: "Margin per customer and year", fr: "Marge par client et par an" },
    meaning: {
      en: "What an average customer leaves you in a year, after the costs of the goods sold.",
      fr: "Ce qu’un client moyen vous laisse en un an, après le coût des ventes.",
    },
    unit: "money",
    initial: null,
  },
  {
    id: "retention_rate",
    name: { en: "Retention per year", fr: "Fidélité par an" },
    meaning: {
      en: "The share of customers who are still customers a year later.",
      fr: "La part des clients encore clients un an plus tard.",
    },
    unit: "percent",
    initial: null,
  },
  {
    id: "discount",
    name: { en: "Discount rate per year", fr: "Taux d’actualisation par an" },
    meaning: {
      en: "What money costs your company per year: ask finance.",
      fr: "Ce que l’argent coûte à votre entreprise par an\u00a0: demandez à la finance.",
    },
    unit: "percent",
    initial: null,
  },
];

const byId: ReadonlyMap<string, Assumption> = new Map(
  assumptions.map((assumption) => [assumption.id, assumption])
);

/** The assumption of that id; undefined where the catalogue has none. */
export function assumptionById(id: string): Assumption | undefined {
  return byId.get(id);
}
