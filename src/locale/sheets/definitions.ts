import type { Words } from "../language";

/** Words of the sheet that says what everything means. */
export const definitionsWords = {
  about: { en: "About this workbook", fr: "À propos de ce classeur" },
  forWhom: {
    en: "For the people who run social media, and for finance who check it. It needs no add-in to be read or recalculated.",
    fr: "Pour celles et ceux qui animent les réseaux sociaux, et pour la finance qui contrôle. Aucun complément n’est nécessaire pour le lire ou le recalculer.",
  },
  howToRead: {
    en: "Read from left to right: {metrics} holds what was imported, {kpis} adds it up and computes, {dashboard} shows the result.",
    fr: "Lisez ainsi\u00a0: {metrics} contient ce qui a été importé, {kpis} additionne et calcule, {dashboard} montre le résultat.",
  },
  inputs: {
    en: "Yellow cells are yours to type in. Everything else is computed or imported.",
    fr: "Les cellules jaunes se remplissent à la main. Tout le reste est calculé ou importé.",
  },
  errors: {
    en: "#N/A means that a figure is not known; #DIV/0! that a divisor is zero. Neither is hidden, because a guess would be worse.",
    fr: "#N/A signifie qu’un chiffre est inconnu\u00a0; #DIV/0! qu’un diviseur est nul. Rien n’est masqué\u00a0: deviner serait pire.",
  },
  ratios: {
    en: "A ratio is always the ratio of sums, never the mean of ratios.",
    fr: "Un ratio est toujours le rapport des sommes, jamais la moyenne des ratios.",
  },
  together: {
    en: "Rates and prices of what platforms count take only imports that tell all their figures; a blank there counts as none.",
    fr: "Taux et prix de ce que comptent les plateformes ne prennent que les imports qui en donnent tous les chiffres\u00a0; un vide y vaut zéro.",
  },
  kpis: { en: "KPIs", fr: "Indicateurs" },
  meaning: { en: "Meaning", fr: "Signification" },
  inWords: { en: "Formula in words", fr: "Formule en clair" },
  native: { en: "Excel formula", fr: "Formule Excel" },
  functions: { en: "With our functions", fr: "Avec nos fonctions" },
  scope: { en: "What it counts", fr: "Ce qu’il compte" },
  source: { en: "Source of the definition", fr: "Source de la définition" },
  caveat: { en: "Beware", fr: "Attention" },
  version: { en: "Version", fr: "Version" },
  firstVersions: {
    en: "Every definition is in its first version.",
    fr: "Chaque définition en est à sa première version.",
  },
  versions: {
    en: "Every definition is in its first version, unless the column Version says what changed.",
    fr: "Chaque définition en est à sa première version, sauf si la colonne Version dit ce qui a changé.",
  },
  place: { en: "Where", fr: "Où" },
  stage: { en: "Stage", fr: "Étape" },
  confidence: { en: "How sure", fr: "Fiabilité" },
  reason: { en: "Why it matters", fr: "Pourquoi il compte" },
} satisfies Record<string, Words>;

/** Where on the way to a purchase a KPI tells something. */
export const stageWords = {
  awareness: { en: "Awareness", fr: "Notoriété" },
  consideration: { en: "Consideration", fr: "Considération" },
  conversion: { en: "Conversion", fr: "Conversion" },
  loyalty: { en: "Loyalty", fr: "Fidélité" },
  advocacy: { en: "Advocacy", fr: "Recommandation" },
} satisfies Record<string, Words>;

/** How sure a figure is. */
export const confidenceWords = {
  measured: { en: "Measured", fr: "Mesuré" },
  estimated: { en: "Estimated", fr: "Estimé" },
  modelled: { en: "Modelled from assumptions", fr: "Modélisé d’après des hypothèses" },
  declared: { en: "Declared", fr: "Déclaré" },
} satisfies Record<string, Words>;
