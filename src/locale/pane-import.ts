import type { Words } from "./language";

/** Words of the ways in from the open workbook, and of a long read. */
export const sourceWords = {
  sheet: { en: "sheet “{name}”", fr: "feuille «\u00a0{name}\u00a0»" },
  table: { en: "table “{name}”", fr: "tableau «\u00a0{name}\u00a0»" },
  title: { en: "From this workbook", fr: "Depuis ce classeur" },
  list: { en: "Sheet or table to read", fr: "Feuille ou tableau à lire" },
  choose: { en: "Choose a sheet or a table", fr: "Choisir une feuille ou un tableau" },
  read: {
    en: "Read {kind, select, sheet {sheet} other {table}} “{name}”",
    fr: "Lire {kind, select, sheet {la feuille} other {le tableau}} «\u00a0{name}\u00a0»",
  },
  sheets: { en: "Sheets", fr: "Feuilles" },
  tables: { en: "Tables", fr: "Tableaux" },
  untouched: {
    en: "Your cells are read, never changed.",
    fr: "Vos cellules sont lues, jamais modifiées.",
  },
  cancel: { en: "Cancel reading", fr: "Annuler la lecture" },
  share: { en: "{share, number, percent} read", fr: "{share, number, percent} lus" },
  brought: {
    en: "{name}: {tables, plural, one {# table} other {# tables}}, {rows, plural, one {# row} other {# rows}}",
    fr: "{name}\u00a0: {tables, plural, one {# tableau} other {# tableaux}}, {rows, plural, one {# ligne} other {# lignes}}",
  },
} satisfies Record<string, Words>;

/** Words of the questions about what was brought twice. */
export const countWords = {
  title: { en: "Nothing counts twice", fr: "Rien ne compte deux fois" },
  question: {
    en: "{platform}: which of these should count?",
    fr: "{platform}\u00a0: lequel doit compter\u00a0?",
  },
  lead: {
    en: "They tell the same days of one platform in different ways, so they are not added. What only one of them tells counts anyway.",
    fr: "Ils décrivent les mêmes jours d’une même plateforme de façons différentes\u00a0: ils ne sont donc pas additionnés. Ce qu’un seul contient compte de toute façon.",
  },
  rival: { en: "{report}, {step}", fr: "{report}, {step}" },
  rivalHint: {
    en: "{sources} · {metric}: {total}",
    fr: "{sources} · {metric}\u00a0: {total}",
  },
  proposed: { en: "proposed", fr: "proposé" },
  all: { en: "All of them: add them up", fr: "Tous\u00a0: les additionner" },
  allHint: {
    en: "Only right if they are different accounts or campaigns.",
    fr: "Juste seulement s’il s’agit de comptes ou de campagnes différents.",
  },
  bothCount: {
    en: "They are two accounts: count both",
    fr: "Ce sont deux comptes\u00a0: compter les deux",
  },
  newerCounts: {
    en: "It is one account: let the newer import replace the older",
    fr: "C’est un seul compte\u00a0: le nouvel import remplace l’ancien",
  },
} satisfies Record<string, Words>;

/** How the rows of a table cut time. */
export const stepWords = {
  day: { en: "by day", fr: "par jour" },
  week: { en: "by week", fr: "par semaine" },
  month: { en: "by month", fr: "par mois" },
  whole: { en: "one figure for the whole period", fr: "un chiffre pour toute la période" },
} satisfies Record<string, Words>;

/** Words of what is remembered of columns. */
export const memoryWords = {
  used: {
    en: "These columns mean what you said last time: the headers are the same.",
    fr: "Ces colonnes ont le sens que vous leur avez donné la dernière fois\u00a0: les en-têtes sont les mêmes.",
  },
  usedFor: {
    en: "{name}: its columns mean what you said last time. You can change that on the next page.",
    fr: "{name}\u00a0: ses colonnes ont le sens que vous leur avez donné la dernière fois. Vous pouvez le changer à la page suivante.",
  },
  forget: { en: "Forget what I said of these columns", fr: "Oublier le sens de ces colonnes" },
  kept: {
    en: "Next month’s export with these headers will be read the same way.",
    fr: "L’export du mois prochain avec ces en-têtes sera lu de la même façon.",
  },
  notKept: {
    en: "Excel could not keep this in the workbook just now. It is remembered while the pane is open; it is kept when you write the workbook.",
    fr: "Excel n’a pas pu conserver cela dans le classeur à l’instant. C’est retenu tant que le volet est ouvert, et conservé quand vous écrirez le classeur.",
  },
} satisfies Record<string, Words>;

/** Words of the tick that keeps texts of people. */
export const textWords = {
  keep: { en: "Keep the texts of posts", fr: "Conserver les textes des publications" },
  why: {
    en: "They are left out, as they may name people who were never asked to be in your workbook.",
    fr: "Ils sont laissés de côté, car ils peuvent nommer des personnes à qui rien n’a été demandé.",
  },
} satisfies Record<string, Words>;

/** How sure a guess about a column is. */
export const confidenceWords = {
  sure: { en: "known header", fr: "en-tête connu" },
  likely: { en: "likely, please check", fr: "probable, à vérifier" },
  guess: { en: "a guess, please check", fr: "une supposition, à vérifier" },
  none: { en: "not recognised", fr: "non reconnu" },
} satisfies Record<string, Words>;
