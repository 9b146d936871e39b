import type { Kpi } from "../types";

/** Do customers stay, and what are they worth? */
export const loyaltyKpis: readonly Kpi[] = [
  {
    id: "ltv",
    no: 70,
    essential: true,
    name: { en: "Customer lifetime value (LTV)", fr: "Valeur vie client (LTV)" },
    meaning: {
      en: "The margin that a customer is expected to bring over the years, in today’s money.",
      fr: "La marge qu’un client devrait apporter au fil des ans, en valeur d’aujourd’hui.",
    },
    formula: "LTV(margin_per_customer, retention_rate, discount)",
    unit: "money",
    direction: "up",
    stage: "loyalty",
    confidence: "modelled",
    returnKind: "financial",
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
    sources: ["S0", "GL"],
  },
  {
    id: "retention",
    no: 73,
    essential: true,
    name: { en: "Retention rate", fr: "Taux de fidélité" },
    meaning: {
      en: "The share of the customers at the start who are still there at the end.",
      fr: "La part des clients du début encore présents à la fin.",
    },
    formula: "RETENTIONRATE(customers_start, customers_end, new_customers)",
    unit: "rate",
    direction: "up",
    stage: "loyalty",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "Keeping a customer costs less than winning one.",
      fr: "Garder un client coûte moins que d’en gagner un.",
    },
    scope: {
      en: "Customers as counted in your CRM; new customers taken out",
      fr: "Clients selon votre CRM\u00a0; nouveaux clients déduits",
    },
    sources: ["S0"],
  },
  {
    id: "ltv-cac",
    no: 71,
    name: { en: "LTV:CAC", fr: "LTV:CAC" },
    meaning: {
      en: "How many times the value of a customer covers what it cost to win one.",
      fr: "Combien de fois la valeur d’un client couvre ce qu’il a coûté de le gagner.",
    },
    formula:
      "LTVCAC(LTV(margin_per_customer, retention_rate, discount), CAC(investment, new_customers))",
    unit: "ratio",
    direction: "up",
    stage: "loyalty",
    confidence: "modelled",
    returnKind: "financial",
    reason: {
      en: "Below 1, every new customer loses money.",
      fr: "En dessous de 1, chaque nouveau client fait perdre de l’argent.",
    },
    scope: {
      en: "Margin, not revenue; all costs known",
      fr: "Marge et non chiffre d’affaires\u00a0; tous les coûts connus",
    },
    caveat: {
      en: "An estimate over an estimate: as good as the assumptions.",
      fr: "Une estimation sur une estimation\u00a0: elle vaut ce que valent les hypothèses.",
    },
    sources: ["MK"],
  },
  {
    id: "cac-payback",
    no: 72,
    name: { en: "CAC payback", fr: "Délai d’amortissement (du CAC)" },
    meaning: {
      en: "The months until a customer has paid for its acquisition.",
      fr: "Le nombre de mois avant qu’un client ait remboursé son acquisition.",
    },
    formula: "CACPAYBACK(CAC(investment, new_customers), margin_per_customer/12)",
    unit: "months",
    direction: "down",
    stage: "loyalty",
    confidence: "modelled",
    returnKind: "financial",
    reason: {
      en: "Says for how long growth must be financed.",
      fr: "Dit combien de temps il faut financer la croissance.",
    },
    scope: {
      en: "All costs known; margin of a customer and year, a twelfth each month",
      fr: "Tous les coûts connus\u00a0; marge par client et par an, un douzième par mois",
    },
    caveat: {
      en: "Customers who leave before are not counted.",
      fr: "Ne tient pas compte des clients partis avant.",
    },
    sources: ["MK"],
  },
  {
    id: "loyalty-change",
    no: 74,
    name: {
      en: "Evolution of loyalty (in points)",
      fr: "Évolution du taux de fidèles (en points)",
    },
    meaning: {
      en: "By how many points the share of loyal customers changed.",
      fr: "De combien de points la part des clients fidèles a changé.",
    },
    formula:
      "LOYALTYCHANGE(loyal_customers_start/customers_start, loyal_customers_end/customers_end)*100",
    unit: "points",
    direction: "up",
    stage: "loyalty",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "Says whether the relation deepens, not only whether sales rise.",
      fr: "Dit si la relation s’approfondit, et pas seulement si les ventes montent.",
    },
    scope: {
      en: "Loyal customers as your CRM defines them, at the start and at the end",
      fr: "Clients fidèles au sens de votre CRM, au début et à la fin",
    },
    caveat: { en: "Needs months to move.", fr: "Met des mois à bouger." },
    sources: ["S0"],
  },
  {
    id: "loyalty-change-relative",
    name: { en: "Evolution of loyalty (relative)", fr: "Évolution du taux de fidèles (relative)" },
    meaning: {
      en: "By what part the share of loyal customers changed.",
      fr: "De quelle part la proportion de clients fidèles a changé.",
    },
    formula:
      'LOYALTYCHANGE(loyal_customers_start/customers_start, loyal_customers_end/customers_end, "relative")',
    unit: "percent",
    direction: "up",
    stage: "loyalty",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "Compares brands with many and with few loyal customers.",
      fr: "Compare des marques qui ont beaucoup et peu de fidèles.",
    },
    scope: {
      en: "Loyal customers as your CRM defines them, as a part of the rate at the start",
      fr: "Clients fidèles au sens de votre CRM, en part du taux de départ",
    },
    caveat: {
      en: "Looks large where few were loyal before.",
      fr: "Paraît grande quand peu étaient fidèles avant.",
    },
    sources: ["S0"],
  },
  {
    id: "customer-share",
    no: 75,
    name: { en: "Customer share of the community", fr: "Part de clients dans la communauté" },
    meaning: {
      en: "The share of followers who are customers.",
      fr: "La part des abonnés qui sont clients.",
    },
    formula: "CUSTOMERSHARE(community_customers, followers)",
    unit: "rate",
    direction: "up",
    stage: "loyalty",
    confidence: "estimated",
    returnKind: "non-financial",
    reason: {
      en: "Says whether the community serves loyalty or conquest.",
      fr: "Dit si la communauté sert la fidélité ou la conquête.",
    },
    scope: {
      en: "Followers matched with the CRM, or a sample, over followers",
      fr: "Abonnés rapprochés du CRM, ou un échantillon, sur abonnés",
    },
    sources: ["S4"],
  },
  {
    id: "prospect-share",
    name: { en: "Prospect share of the community", fr: "Part de prospects dans la communauté" },
    meaning: {
      en: "The share of followers who may become customers.",
      fr: "La part des abonnés qui peuvent devenir clients.",
    },
    formula: "community_prospects/followers",
    unit: "rate",
    direction: "up",
    stage: "consideration",
    confidence: "estimated",
    returnKind: "non-financial",
    reason: {
      en: "The reserve from which new customers come.",
      fr: "La réserve d’où viennent les nouveaux clients.",
    },
    scope: {
      en: "Followers in the target who are not customers, over followers",
      fr: "Abonnés de la cible non clients, sur abonnés",
    },
    sources: ["S4"],
  },
  {
    id: "churn",
    name: { en: "Churn rate", fr: "Taux d’attrition" },
    meaning: {
      en: "The share of the customers at the start who left.",
      fr: "La part des clients du début qui sont partis.",
    },
    formula: "1-RETENTIONRATE(customers_start, customers_end, new_customers)",
    unit: "rate",
    direction: "down",
    stage: "loyalty",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "The leak that new customers must fill first.",
      fr: "La fuite que les nouveaux clients doivent d’abord combler.",
    },
    scope: {
      en: "Customers as counted in your CRM; per period, not per year",
      fr: "Clients selon votre CRM\u00a0; par période et non par an",
    },
    caveat: {
      en: "For another length of period use CHURNCONVERT, not a multiplication.",
      fr: "Pour une autre durée, utilisez CHURNCONVERT et non une multiplication.",
    },
    sources: ["T"],
  },
  {
    id: "repeat-purchase-rate",
    name: { en: "Repeat purchase rate", fr: "Taux de réachat" },
    meaning: {
      en: "The share of buyers who ordered at least twice.",
      fr: "La part des acheteurs ayant commandé au moins deux fois.",
    },
    formula: "repeat_customers/buyers",
    together: true,
    unit: "rate",
    observed: ["repeat_customers", "buyers"],
    direction: "up",
    stage: "loyalty",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "The earliest sign of loyalty in a shop.",
      fr: "Le premier signe de fidélité dans une boutique.",
    },
    scope: {
      en: "Customers with two orders or more over customers with one or more, same period",
      fr: "Clients de deux commandes ou plus sur clients d’une ou plus, même période",
    },
    caveat: {
      en: "Customers are people: months are never added.",
      fr: "Les clients sont des personnes\u00a0: les mois ne s’additionnent pas.",
    },
    sources: ["T"],
  },
  {
    id: "arpu",
    name: { en: "Average revenue per user (ARPU)", fr: "Revenu moyen par client (ARPU)" },
    meaning: {
      en: "What a customer brings on average in the period.",
      fr: "Ce qu’un client rapporte en moyenne sur la période.",
    },
    formula: "total_revenue/customers_end",
    unit: "money",
    direction: "up",
    stage: "loyalty",
    confidence: "measured",
    returnKind: "financial",
    reason: {
      en: "Growth without new customers shows here first.",
      fr: "La croissance sans nouveaux clients se voit ici d’abord.",
    },
    scope: {
      en: "All revenue of the company over customers at the end; gross",
      fr: "Tout le chiffre d’affaires de l’entreprise sur clients à la fin\u00a0; brut",
    },
    sources: ["T"],
  },
];
