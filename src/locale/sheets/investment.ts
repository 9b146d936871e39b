import type { Words } from "../language";

/** Words of the sheet on which a person types costs, own figures and assumptions. */
export const investmentWords = {
  subtitle: {
    en: "What everything costs, and what only your company knows. Yellow cells are yours to fill in.",
    fr: "Ce que tout cela coûte, et ce que votre entreprise seule sait. Les cellules jaunes sont à remplir par vous.",
  },
  filters: {
    en: "All platforms and activities, whatever the filters of the sheet {sheet} say.",
    fr: "Toutes plateformes et activités, quels que soient les filtres de la feuille {sheet}.",
  },
  line: { en: "Line", fr: "Ligne" },
  explanation: { en: "What it is", fr: "Ce que c’est" },
  costs: { en: "Investment", fr: "Investissement" },
  media: { en: "Media", fr: "Médias" },
  mediaNote: {
    en: "Imported spend, in this currency",
    fr: "Dépenses importées, dans cette devise",
  },
  noMedia: { en: "No spend imported", fr: "Aucune dépense importée" },
  fees: { en: "Fees", fr: "Honoraires" },
  feesNote: {
    en: "Agencies, creators, freelancers",
    fr: "Agences, créateurs, indépendants",
  },
  tools: { en: "Tools", fr: "Outils" },
  toolsNote: { en: "Software, listening, scheduling", fr: "Logiciels, veille, programmation" },
  personDays: { en: "Person-days", fr: "Jours-personnes" },
  personDaysNote: {
    en: "Days that your own people worked on it",
    fr: "Jours que vos équipes y ont consacrés",
  },
  dayRate: { en: "Cost of a day", fr: "Coût d’une journée" },
  dayRateNote: {
    en: "One day of one person, charges included: type it once, under Total",
    fr: "Une journée d’une personne, charges comprises\u00a0: à saisir une fois, sous Total",
  },
  prizes: { en: "Prizes", fr: "Dotations" },
  prizesNote: { en: "Prizes, samples, vouchers", fr: "Lots, échantillons, bons d’achat" },
  totalInvestment: { en: "Total investment", fr: "Investissement total" },
  otherCosts: { en: "Other costs", fr: "Autres coûts" },
  otherNote: { en: "Total less media", fr: "Total moins médias" },
  noOther: { en: "None typed above", fr: "Aucun saisi ci-dessus" },
  typed: { en: "Your own figures", fr: "Vos propres chiffres" },
  typedNote: {
    en: "Type it by month; leave blank if not known",
    fr: "À saisir mois par mois\u00a0; vide si inconnu",
  },
  typedStockNote: {
    en: "A state, not a sum: type it for the months and for the whole time",
    fr: "Un état, pas une somme\u00a0: à saisir pour les mois et pour toute la période",
  },
  // Without months, there is none to type for.
  typedWholeNote: {
    en: "Type it for the whole time; blank if not known",
    fr: "À saisir pour toute la période\u00a0; vide si inconnu",
  },
  typedWholeStockNote: {
    en: "A state, not a sum: type it under Total",
    fr: "Un état, pas une somme\u00a0: à saisir sous Total",
  },
  assumptions: { en: "Assumptions", fr: "Hypothèses" },
  yourValue: { en: "Your value", fr: "Votre valeur" },
  inUse: { en: "In use", fr: "Utilisée" },
  positive: { en: "Type a number, 0 or more.", fr: "Saisissez un nombre, 0 ou plus." },
  share: {
    en: "Type a share between 0% and 100%.",
    fr: "Saisissez une part entre 0\u00a0% et 100\u00a0%.",
  },
} satisfies Record<string, Words>;

/** Pieces of the sentence that says which costs are known, joined by a formula; no name has a space in it. */
export const costScopeWords = {
  // Imported costs are mostly media, but a table of one's own may hold any.
  media: { en: "spend", fr: "dépenses" },
  fees: { en: "fees", fr: "honoraires" },
  tools: { en: "tools", fr: "outils" },
  personDays: { en: "person-days", fr: "jours-personnes" },
  prizes: { en: "prizes", fr: "dotations" },
  noMedia: { en: " (no spend imported)", fr: " (aucune dépense importée)" },
  noOther: { en: " (no other cost known)", fr: " (aucun autre coût connu)" },
  none: { en: "none imported or typed", fr: "aucun importé ou saisi" },
} satisfies Record<string, Words>;
