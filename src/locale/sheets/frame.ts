import type { Words } from "../language";

/** The visible names of the sheets; the workbook is never searched by them. */
export const sheetNames = {
  dashboard: { en: "Dashboard", fr: "Tableau de bord" },
  answer: { en: "CMO answer", fr: "Réponse à la direction" },
  activities: { en: "Activities", fr: "Activités" },
  kpis: { en: "KPIs", fr: "Indicateurs" },
  metrics: { en: "Metrics", fr: "Données" },
  investment: { en: "Investment", fr: "Investissement" },
  values: { en: "Value scale", fr: "Échelle de valeur" },
  targets: { en: "Targets", fr: "Cibles" },
  calendar: { en: "Calendar", fr: "Calendrier" },
  listening: { en: "Listening", fr: "Écoute" },
  ledger: { en: "Ledger", fr: "Grand livre" },
  checks: { en: "Checks", fr: "Contrôles" },
  definitions: { en: "Definitions", fr: "Définitions" },
  sources: { en: "Sources", fr: "Provenance" },
} satisfies Record<string, Words>;

/** Words that several sheets share. */
export const frameWords = {
  kpi: { en: "KPI", fr: "Indicateur" },
  unit: { en: "Unit", fr: "Unité" },
  note: { en: "Note", fr: "Note" },
  total: { en: "Total", fr: "Total" },
  outside: { en: "Outside these months", fr: "Hors de ces mois" },
  whole: { en: "Whole time", fr: "Toute la période" },
  from: { en: "From", fr: "Du" },
  to: { en: "To", fr: "Au" },
  currency: { en: "Currency", fr: "Devise" },
  check: { en: "Check", fr: "Contrôle" },
  agree: { en: "Sums agree with the sources: yes", fr: "Sommes conformes aux sources\u00a0: oui" },
  disagree: {
    en: "Sums agree with the sources: no, see {sheet}",
    fr: "Sommes conformes aux sources\u00a0: non, voir {sheet}",
  },
  all: { en: "All", fr: "Toutes" },
  chooseDepartment: {
    en: "Choose a department, or type one of your own.",
    fr: "Choisissez un service, ou saisissez le vôtre.",
  },
  and: { en: "and", fr: "et" },
} satisfies Record<string, Words>;

/** How a unit stands beside its number; money is its currency. */
export const unitWords = {
  count: { en: "number", fr: "nombre" },
  people: { en: "people", fr: "personnes" },
  ratio: { en: "×", fr: "×" },
  percent: { en: "%", fr: "%" },
  rate: { en: "%", fr: "%" },
  score: { en: "−1 to 1", fr: "−1 à 1" },
  hours: { en: "hours", fr: "heures" },
  seconds: { en: "seconds", fr: "secondes" },
  days: { en: "days", fr: "jours" },
  months: { en: "months", fr: "mois" },
  weighted: { en: "weighted", fr: "pondéré" },
  perPost: { en: "per post", fr: "par publication" },
  perLead: { en: "fans per lead", fr: "fans par lead" },
  month: { en: "month", fr: "mois" },
  date: { en: "date", fr: "date" },
  state: { en: "state", fr: "état" },
  moneyPerDay: { en: "{currency} a day", fr: "{currency} par jour" },
  points: { en: "points", fr: "points" },
} satisfies Record<string, Words>;
