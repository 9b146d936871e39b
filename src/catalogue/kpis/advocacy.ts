import type { Kpi } from "../types";

/** Do people speak for us? */
export const advocacyKpis: readonly Kpi[] = [
  {
    id: "ambassador-rate",
    no: 34,
    name: { en: "Ambassador rate", fr: "Taux d’ambassadeurs" },
    meaning: {
      en: "The share of customers who speak for us.",
      fr: "La part des clients qui parlent pour nous.",
    },
    formula: "AMBASSADORRATE(ambassadors, customers_end)",
    unit: "rate",
    direction: "up",
    stage: "advocacy",
    confidence: "measured",
    returnKind: "non-financial",
    reason: { en: "They sell without being paid.", fr: "Ils vendent sans être payés." },
    scope: {
      en: "Customers who recommended, posted or referred, over customers at the end",
      fr: "Clients ayant recommandé, publié ou parrainé, sur clients à la fin",
    },
    sources: ["S4"],
  },
  {
    id: "ugc-value",
    no: 35,
    name: { en: "UGC value", fr: "Valeur des contenus clients" },
    meaning: {
      en: "The production cost avoided by content that customers made, less what it cost us to have it.",
      fr: "Le coût de production évité grâce aux contenus de clients, moins ce qu’il nous en a coûté.",
    },
    formula: "UGCVALUE(ugc_pieces, ugc_unit_cost, ugc_cost)",
    flow: true,
    unit: "money",
    direction: "up",
    stage: "advocacy",
    confidence: "declared",
    returnKind: "financial",
    reason: {
      en: "Content that others make for us saves real budgets.",
      fr: "Les contenus que d’autres font pour nous épargnent de vrais budgets.",
    },
    scope: {
      en: "Pieces that we would have produced, at the price that you typed, less the cost of the operation",
      fr: "Contenus que nous aurions produits, au prix saisi par vous, moins le coût de l’opération",
    },
    caveat: {
      en: "An avoided cost, not revenue: it is not part of ROSI. Type 0 where the operation cost nothing.",
      fr: "Un coût évité, pas un chiffre d’affaires\u00a0: il n’entre pas dans le ROSI. Saisissez 0 si l’opération n’a rien coûté.",
    },
    sources: ["S3"],
  },
  {
    id: "nps",
    name: { en: "Net promoter score (NPS)", fr: "Net promoter score (NPS)" },
    meaning: {
      en: "Promoters less detractors in a hundred answers.",
      fr: "Promoteurs moins détracteurs, sur cent réponses.",
    },
    formula: "(promoters-detractors)/nps_answers*100",
    together: true,
    unit: "points",
    direction: "up",
    stage: "advocacy",
    confidence: "estimated",
    returnKind: "non-financial",
    reason: {
      en: "One question that can be compared over years.",
      fr: "Une question unique, comparable d’une année à l’autre.",
    },
    scope: {
      en: "From −100 to 100: answers of 9 and 10 less answers of 0 to 6, over all answers",
      fr: "De −100 à 100\u00a0: notes de 9 et 10 moins notes de 0 à 6, sur toutes les réponses",
    },
    caveat: {
      en: "From a sample: a few points may be chance.",
      fr: "D’après un échantillon\u00a0: quelques points peuvent être dus au hasard.",
    },
    sources: ["T", "S4"],
  },
  {
    id: "referral-coefficient",
    name: { en: "Referral coefficient", fr: "Coefficient de parrainage" },
    meaning: {
      en: "How many new customers one customer brings.",
      fr: "Combien de nouveaux clients amène un client.",
    },
    formula: "referred_customers/customers_end",
    flow: true,
    unit: "ratio",
    direction: "up",
    stage: "advocacy",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "At 1 a community grows by itself.",
      fr: "À 1, une communauté grandit d’elle-même.",
    },
    scope: {
      en: "New customers who came by a referral over customers at the end",
      fr: "Nouveaux clients venus par parrainage sur clients à la fin",
    },
    sources: ["S3"],
  },
  {
    id: "contributors-share",
    name: { en: "Contributors share", fr: "Part de contributeurs internes" },
    meaning: {
      en: "The share of employees who contribute.",
      fr: "La part des salariés qui contribuent.",
    },
    formula: "contributors/employees",
    flow: true,
    unit: "rate",
    observed: ["contributors", "employees"],
    direction: "up",
    stage: "advocacy",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "A boss who writes on the blog shows that it counts.",
      fr: "Un patron qui écrit sur le blog montre que cela compte.",
    },
    scope: {
      en: "People who published or answered in the period, over employees",
      fr: "Personnes ayant publié ou répondu sur la période, sur salariés",
    },
    caveat: {
      en: "People are never added over months.",
      fr: "Les personnes ne s’additionnent pas d’un mois à l’autre.",
    },
    sources: ["S3"],
  },
];
