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
