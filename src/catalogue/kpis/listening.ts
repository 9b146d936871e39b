import type { Kpi } from "../types";

/** What is said of us, and what do we learn from it? */
export const listeningKpis: readonly Kpi[] = [
  {
    id: "mentions",
    no: 10,
    name: { en: "Mentions", fr: "Mentions" },
    meaning: {
      en: "How many times our brand was named.",
      fr: "Nombre de fois où notre marque a été citée.",
    },
    formula: "brand_mentions",
    unit: "count",
    direction: "up",
    stage: "awareness",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "How much we are talked about, before in what terms.",
      fr: "À quel point on parle de nous, avant de savoir en quels termes.",
    },
    scope: {
      en: "As your listening tool counts them: keep the same query",
      fr: "Selon votre outil de veille\u00a0: gardez la même requête",
    },
    caveat: { en: "A crisis raises it too.", fr: "Une crise l’augmente aussi." },
    sources: ["CO"],
    pairedWith: "net-sentiment",
  },
  {
    id: "sentiment-ratio",
    no: 12,
    name: { en: "Sentiment ratio", fr: "Ratio positif/négatif" },
    meaning: {
      en: "How many positive mentions there are for one negative.",
      fr: "Nombre de mentions positives pour une négative.",
    },
    formula: "positive_mentions/negative_mentions",
    together: true,
    unit: "ratio",
    direction: "up",
    stage: "awareness",
    confidence: "estimated",
    returnKind: "non-financial",
    reason: { en: "Moves early when opinion turns.", fr: "Bouge tôt quand l’opinion tourne." },
    scope: {
      en: "Positive over negative mentions; neutral ones left out",
      fr: "Mentions positives sur négatives\u00a0; neutres exclues",
    },
    caveat: {
      en: "Tools misread irony: check a sample by hand.",
      fr: "Les outils lisent mal l’ironie\u00a0: vérifiez un échantillon à la main.",
    },
    sources: ["T"],
  },
  {
    id: "insight-rate",
    no: 38,
    name: { en: "Insight rate", fr: "Taux d’enseignement" },
    meaning: {
      en: "The share of comments read that taught us something.",
      fr: "La part des commentaires lus qui nous ont appris quelque chose.",
    },
    formula: "insights/comments_read",
    together: true,
    unit: "rate",
    observed: ["insights", "comments_read"],
    direction: "up",
    stage: "consideration",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "Listening pays by what is learned, not by what is posted.",
      fr: "L’écoute rapporte par ce qu’on apprend, non par ce qu’on publie.",
    },
    scope: {
      en: "Comments noted as an insight over comments read",
      fr: "Commentaires notés comme enseignement sur commentaires lus",
    },
    sources: ["S2"],
  },
  {
    id: "insight-to-action",
    no: 39,
    name: { en: "Insight-to-action rate", fr: "Enseignements suivis d’action" },
    meaning: {
      en: "The share of insights after which something was done.",
      fr: "La part des enseignements suivis d’une action.",
    },
    formula: "insights_acted_on/insights",
    together: true,
    unit: "rate",
    observed: ["insights_acted_on", "insights"],
    direction: "up",
    stage: "loyalty",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "An insight without action changes nothing.",
      fr: "Un enseignement sans suite ne change rien.",
    },
    scope: {
      en: "Insights with an action recorded over insights",
      fr: "Enseignements avec action enregistrée sur enseignements",
    },
    sources: ["S2"],
  },
];
