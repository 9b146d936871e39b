import type { Kpi } from "../types";

/** Do people react, and what does a reaction cost? */
export const engagementKpis: readonly Kpi[] = [
  {
    id: "engagements",
    name: { en: "Engagements", fr: "Interactions" },
    meaning: {
      en: "Reactions, comments, shares and the other actions that the platform counts as engagement.",
      fr: "Réactions, commentaires, partages et autres actions que la plateforme compte comme interactions.",
    },
    formula: "engagements",
    unit: "count",
    direction: "up",
    reason: {
      en: "Shows that content moved people to act.",
      fr: "Montre que les contenus ont fait agir.",
    },
    scope: {
      en: "The actions that each platform counts: they differ",
      fr: "Les actions que chaque plateforme compte\u00a0: elles diffèrent",
    },
    source: "Conclave on Social Media Measurement Standards",
    pairedWith: "conversion-rate",
  },
  {
    id: "engagement-rate",
    name: { en: "Engagement rate (by impressions)", fr: "Taux d’engagement (par impressions)" },
    meaning: {
      en: "The share of displays that led to an engagement.",
      fr: "La part des affichages qui ont donné lieu à une interaction.",
    },
    formula: "ENGAGEMENTRATE(engagements, impressions)",
    unit: "percent",
    direction: "up",
    reason: {
      en: "Compares contents and platforms of any size.",
      fr: "Compare contenus et plateformes de toute taille.",
    },
    scope: {
      en: "Basis: impressions, not reach and not followers",
      fr: "Base\u00a0: les impressions, ni la couverture ni les abonnés",
    },
    caveat: {
      en: "Rates on another basis cannot be compared with this one.",
      fr: "Un taux calculé sur une autre base ne se compare pas à celui-ci.",
    },
    source: "Adloop metric dictionary",
  },
  {
    id: "cost-per-engagement",
    name: { en: "Cost per engagement", fr: "Coût par interaction" },
    meaning: {
      en: "What one engagement cost in media spend.",
      fr: "Ce qu’une interaction a coûté en dépenses médias.",
    },
    formula: "CPE(spend, engagements)",
    unit: "money",
    direction: "down",
    reason: {
      en: "Brings engagement and budget together.",
      fr: "Rapproche l’engagement du budget.",
    },
    scope: {
      en: "Media spend only; all engagements imported",
      fr: "Dépenses médias seules\u00a0; toutes les interactions importées",
    },
    source: "Adloop metric dictionary",
  },
  {
    id: "cost-per-fan",
    name: { en: "Cost per new follower", fr: "Coût par nouvel abonné" },
    meaning: {
      en: "What one more follower cost in media spend.",
      fr: "Ce qu’un abonné de plus a coûté en dépenses médias.",
    },
    formula: "COSTPERFAN(spend, new_followers)",
    unit: "money",
    direction: "down",
    reason: {
      en: "Tells whether growing the community beats buying contacts.",
      fr: "Dit s’il vaut mieux agrandir la communauté qu’acheter des contacts.",
    },
    scope: {
      en: "Media spend only; followers gained, losses not deducted",
      fr: "Dépenses médias seules\u00a0; abonnés gagnés, pertes non déduites",
    },
    source: "Founding method of the return on social investment",
  },
];
