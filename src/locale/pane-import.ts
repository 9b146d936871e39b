import type { Words } from "./language";

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
