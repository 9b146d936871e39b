import type { Words } from "../language";

/** Words of the sheet that says who looks at which KPI, and when next. */
export const calendarWords = {
  subtitle: {
    en: "Who looks at which KPI, how often, and what is done next. Yellow cells are yours; rows may be sorted and filtered.",
    fr: "Qui regarde quel indicateur, à quel rythme, et ce qui est fait ensuite. Les cellules jaunes sont à vous\u00a0; les lignes peuvent être triées et filtrées.",
  },
  asOf: { en: "As of", fr: "En date du" },
  asOfHint: {
    en: "Type today’s date; left blank, the last day of data counts.",
    fr: "Saisissez la date du jour\u00a0; vide, le dernier jour de données compte.",
  },
  typedDate: { en: "in use: the date typed", fr: "retenue\u00a0: la date saisie" },
  lastDay: {
    en: "in use: the last day of data, until today’s date is typed",
    fr: "retenu\u00a0: le dernier jour des données, tant que la date du jour n’est pas saisie",
  },
  noDay: {
    en: "no row has a date: type today’s date",
    fr: "aucune ligne n’est datée\u00a0: saisissez la date du jour",
  },
  limits: { en: "Data is old after, days", fr: "Données anciennes après, jours" },
  frequencies: { en: "How often", fr: "À quel rythme" },
  daily: { en: "daily", fr: "chaque jour" },
  weekly: { en: "weekly", fr: "chaque semaine" },
  monthly: { en: "monthly", fr: "chaque mois" },
  quarterly: { en: "quarterly", fr: "chaque trimestre" },
  kpi: { en: "KPI", fr: "Indicateur" },
  frequency: { en: "Frequency", fr: "Fréquence" },
  department: { en: "Department", fr: "Service" },
  owner: { en: "Owner", fr: "Responsable" },
  review: { en: "Next review", fr: "Prochaine revue" },
  due: { en: "Review", fr: "Revue" },
  last: { en: "Last day of data", fr: "Dernier jour de données" },
  age: { en: "Age in days", fr: "Âge en jours" },
  data: { en: "Data, as of the date above", fr: "Données, à la date ci-dessus" },
  action: { en: "Action", fr: "Action" },
  step: { en: "Next step", fr: "Étape suivante" },
  isDue: { en: "due", fr: "à faire" },
  planned: { en: "planned", fr: "prévue" },
  noDate: { en: "no date", fr: "sans date" },
  old: { en: "old", fr: "anciennes" },
  fresh: { en: "up to date", fr: "à jour" },
  noValue: { en: "no value yet", fr: "sans valeur" },
  undated: { en: "no dated figure", fr: "aucun chiffre daté" },
  noFrequency: { en: "choose a frequency", fr: "choisir une fréquence" },
  date: { en: "Type a date.", fr: "Saisissez une date." },
  days: { en: "Type a number of days.", fr: "Saisissez un nombre de jours." },
  chooseFrequency: {
    en: "Choose how often this KPI is looked at.",
    fr: "Choisissez à quel rythme cet indicateur est regardé.",
  },
} satisfies Record<string, Words>;
