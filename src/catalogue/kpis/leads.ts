import type { Kpi } from "../types";

/** Do we win contacts, and at what price? */
export const leadKpis: readonly Kpi[] = [
  {
    id: "cpl",
    name: { en: "Cost per lead (CPL)", fr: "Coût par prospect (CPL)" },
    meaning: {
      en: "What one lead cost in media spend.",
      fr: "Ce qu’un prospect a coûté en dépenses médias.",
    },
    formula: "CPL(spend, leads)",
    unit: "money",
    direction: "down",
    reason: {
      en: "The price that sales can compare with its other sources of leads.",
      fr: "Le prix que les commerciaux comparent à leurs autres sources de prospects.",
    },
    scope: {
      en: "Media spend only; leads as imported or typed",
      fr: "Dépenses médias seules\u00a0; prospects importés ou saisis",
    },
    caveat: {
      en: "Says nothing of quality: read it with the customers won.",
      fr: "Ne dit rien de la qualité\u00a0: à lire avec les clients gagnés.",
    },
    source: "Founding method of the return on social investment",
    pairedWith: "new-customers",
  },
  {
    id: "form-completion",
    name: { en: "Form completion rate", fr: "Taux de complétion des formulaires" },
    meaning: {
      en: "The share of forms begun that were sent.",
      fr: "La part des formulaires commencés qui ont été envoyés.",
    },
    formula: "FORMCOMPLETION(forms_completed, forms_started)",
    unit: "percent",
    direction: "up",
    reason: {
      en: "The cheapest place to win leads: people are already there.",
      fr: "L’endroit le moins cher où gagner des prospects\u00a0: ils sont déjà là.",
    },
    scope: {
      en: "Forms of your site or of the platform",
      fr: "Formulaires du site ou de la plateforme",
    },
    source: "Founding method of the return on social investment",
  },
];
