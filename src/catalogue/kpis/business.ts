import type { Kpi } from "../types";

/** What does it bring in, compared with all that it costs? */
export const businessKpis: readonly Kpi[] = [
  {
    id: "rosi",
    name: {
      en: "Return on social investment (ROSI)",
      fr: "Retour sur investissement social (ROSI)",
    },
    meaning: {
      en: "What remains of the margin after all costs, per unit of money invested.",
      fr: "Ce qui reste de la marge après tous les coûts, par unité investie.",
    },
    formula: "ROSI(investment, revenue, margin)",
    unit: "percent",
    direction: "up",
    reason: {
      en: "The one figure that says whether the money came back.",
      fr: "Le chiffre qui dit si l’argent est revenu.",
    },
    scope: {
      en: "Revenue × margin, fully loaded cost (media, fees, tools, person-days, prizes), revenue as attributed",
      fr: "Chiffre d’affaires × marge, coût complet (médias, honoraires, outils, jours-personnes, dotations), chiffre d’affaires attribué",
    },
    caveat: {
      en: "With a margin of 100% it is gross: type your contribution margin on the investment sheet.",
      fr: "Avec une marge de 100\u00a0%, il est brut\u00a0: saisissez votre marge sur coûts variables dans la feuille d’investissement.",
    },
    source: "Founding method of the return on social investment",
  },
  {
    id: "roas",
    name: {
      en: "Return on ad spend (ROAS)",
      fr: "Retour sur dépenses publicitaires (ROAS)",
    },
    meaning: {
      en: "Revenue per unit of media spend.",
      fr: "Chiffre d’affaires par unité de dépense média.",
    },
    formula: "ROAS(spend, revenue)",
    unit: "ratio",
    direction: "up",
    reason: {
      en: "The figure that platforms report, so that theirs and ours can be compared.",
      fr: "Le chiffre des plateformes, pour comparer le leur au nôtre.",
    },
    scope: {
      en: "Gross revenue, media spend only, as attributed by the platform",
      fr: "Chiffre d’affaires brut, dépenses médias seules, attribution de la plateforme",
    },
    caveat: {
      en: "Ignores margin and every cost but media: never a profit.",
      fr: "Ignore la marge et tout coût autre que les médias\u00a0: jamais un bénéfice.",
    },
    source: "Adloop metric dictionary",
    pairedWith: "rosi",
  },
  {
    id: "new-customers",
    name: { en: "New customers", fr: "Nouveaux clients" },
    meaning: {
      en: "People who bought for the first time.",
      fr: "Personnes ayant acheté pour la première fois.",
    },
    formula: "new_customers",
    unit: "count",
    direction: "up",
    reason: {
      en: "What growth is made of.",
      fr: "Ce dont la croissance est faite.",
    },
    scope: { en: "As counted in your CRM or shop", fr: "Selon votre CRM ou votre boutique" },
    source: "Founding method of the return on social investment",
    pairedWith: "cac",
  },
  {
    id: "cac",
    name: {
      en: "Customer acquisition cost (CAC, fully loaded)",
      fr: "Coût d’acquisition client (CAC complet)",
    },
    meaning: {
      en: "What one new customer cost, all costs included.",
      fr: "Ce qu’un nouveau client a coûté, tous coûts compris.",
    },
    formula: "CAC(investment, new_customers)",
    unit: "money",
    direction: "down",
    reason: {
      en: "The price of growth; compare it with what a customer is worth.",
      fr: "Le prix de la croissance\u00a0; à comparer à ce que vaut un client.",
    },
    scope: {
      en: "Fully loaded cost; new customers of the same period",
      fr: "Coût complet\u00a0; nouveaux clients de la même période",
    },
    source: "metrickittools",
  },
  {
    id: "revenue",
    name: { en: "Revenue", fr: "Chiffre d’affaires" },
    meaning: {
      en: "Sales that the platforms attribute to our activities, or that you typed.",
      fr: "Ventes que les plateformes attribuent à nos activités, ou que vous avez saisies.",
    },
    formula: "revenue",
    unit: "money",
    direction: "up",
    reason: {
      en: "The return in money, before margin.",
      fr: "Le retour en argent, avant marge.",
    },
    scope: {
      en: "Gross, attributed, in the currency of the workbook",
      fr: "Brut, attribué, dans la devise du classeur",
    },
    caveat: {
      en: "Several platforms may claim the same sale.",
      fr: "Plusieurs plateformes peuvent revendiquer la même vente.",
    },
    source: "Founding method of the return on social investment",
    pairedWith: "rosi",
  },
  {
    id: "revenue-share",
    name: { en: "Share of revenue", fr: "Part du chiffre d’affaires" },
    meaning: {
      en: "The share of the company’s revenue that came through social media.",
      fr: "La part du chiffre d’affaires de l’entreprise venue des réseaux sociaux.",
    },
    formula: "REVENUESHARE(revenue, total_revenue)",
    unit: "percent",
    direction: "up",
    reason: {
      en: "Puts social media in proportion for management.",
      fr: "Donne à la direction la juste proportion des réseaux sociaux.",
    },
    scope: {
      en: "Attributed revenue over all revenue of the same months",
      fr: "Chiffre d’affaires attribué sur chiffre d’affaires total des mêmes mois",
    },
    source: "Founding method of the return on social investment",
  },
];
