import type { Kpi } from "../types";

/** Do customers stay, and what are they worth? */
export const loyaltyKpis: readonly Kpi[] = [
  {
    id: "ltv",
    name: { en: "Customer lifetime value (LTV)", fr: "Valeur vie client (LTV)" },
    meaning: {
      en: "The margin that a customer is expected to bring over the years, in today’s money.",
      fr: "La marge qu’un client devrait apporter au fil des ans, en valeur d’aujourd’hui.",
    },
    formula: "LTV(margin_per_customer, retention_rate, discount)",
    unit: "money",
    direction: "up",
    reason: {
      en: "Sets the limit of what a new customer may cost.",
      fr: "Fixe la limite de ce qu’un nouveau client peut coûter.",
    },
    scope: {
      en: "Margin, not revenue; from your assumptions, the same for every month",
      fr: "Marge et non chiffre d’affaires\u00a0; d’après vos hypothèses, identique chaque mois",
    },
    caveat: {
      en: "An estimate: it is as good as the three assumptions on the investment sheet.",
      fr: "Une estimation\u00a0: elle vaut ce que valent les trois hypothèses de la feuille d’investissement.",
    },
    source: "Gupta & Lehmann",
  },
  {
    id: "retention",
    name: { en: "Retention rate", fr: "Taux de fidélité" },
    meaning: {
      en: "The share of the customers at the start who are still there at the end.",
      fr: "La part des clients du début encore présents à la fin.",
    },
    formula: "RETENTIONRATE(customers_start, customers_end, new_customers)",
    unit: "percent",
    direction: "up",
    reason: {
      en: "Keeping a customer costs less than winning one.",
      fr: "Garder un client coûte moins que d’en gagner un.",
    },
    scope: {
      en: "Customers as counted in your CRM; new customers taken out",
      fr: "Clients selon votre CRM\u00a0; nouveaux clients déduits",
    },
    source: "Founding method of the return on social investment",
  },
];
