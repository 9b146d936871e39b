import type { Words } from "../language";

/** Words of the sheet on which a person types targets. */
export const targetsWords = {
  subtitle: {
    en: "What you want to reach over the whole time shown: type it in the yellow cells, the dashboard judges with it. Rows may be sorted and filtered.",
    fr: "Ce que vous voulez atteindre sur toute la durée affichée\u00a0: à saisir dans les cellules jaunes, le tableau de bord juge d’après elles. Les lignes peuvent être triées et filtrées.",
  },
  toleranceNote: {
    en: "Within the tolerance of its target, a KPI counts as close. Without a target it is only watched: that is how a baseline begins.",
    fr: "À moins de la tolérance de sa cible, un indicateur compte comme proche. Sans cible, il est seulement suivi\u00a0: c’est ainsi que naît une référence.",
  },
  needed: {
    en: "Months known before a target is proposed",
    fr: "Mois connus avant qu’une cible soit proposée",
  },
  ambition: {
    en: "How much better than so far the proposal is",
    fr: "De combien la proposition améliore l’existant",
  },
  kpi: { en: "KPI", fr: "Indicateur" },
  unit: { en: "Unit", fr: "Unité" },
  soFar: { en: "So far", fr: "À ce jour" },
  target: { en: "Target", fr: "Cible" },
  direction: { en: "Good direction", fr: "Sens favorable" },
  tolerance: { en: "Tolerance", fr: "Tolérance" },
  status: { en: "Status", fr: "État" },
  due: { en: "By when", fr: "Pour quand" },
  what: { en: "What exactly", fr: "Quoi au juste" },
  sentence: { en: "In one sentence", fr: "En une phrase" },
  known: { en: "Months known", fr: "Mois connus" },
  proposed: { en: "Proposed target", fr: "Cible proposée" },
  proposal: { en: "Proposal", fr: "Proposition" },
  note: { en: "Your note", fr: "Votre note" },
  up: { en: "▲ higher", fr: "▲ plus haut" },
  down: { en: "▼ lower", fr: "▼ plus bas" },
  // Pieces of sentences, joined by formulas.
  colon: { en: ": ", fr: "\u00a0: " },
  atLeast: { en: "at least ", fr: "au moins " },
  atMost: { en: "at most ", fr: "au plus " },
  percent: { en: "%", fr: "\u00a0%" },
  by: { en: " by ", fr: " pour le " },
  noDate: { en: "; by when?", fr: "\u00a0; pour quand\u00a0?" },
  set: { en: "Target set", fr: "Cible fixée" },
  noValue: { en: "No value yet", fr: "Pas encore de valeur" },
  monthsKnown: { en: "Months known: ", fr: "Mois connus\u00a0: " },
  of: { en: " of ", fr: " sur " },
  better: { en: " better than so far", fr: " de mieux qu’à ce jour" },
  number: { en: "Type a number.", fr: "Saisissez un nombre." },
  positive: { en: "Type a number, 0 or more.", fr: "Saisissez un nombre, 0 ou plus." },
  share: {
    en: "Type a share between 0% and 100%.",
    fr: "Saisissez une part entre 0\u00a0% et 100\u00a0%.",
  },
  date: {
    en: "Type a date: the last day on which the target counts.",
    fr: "Saisissez une date\u00a0: le dernier jour où la cible compte.",
  },
  whatHint: {
    en: "Where, for whom, by which activity: what makes the target specific.",
    fr: "Où, pour qui, par quelle activité\u00a0: ce qui rend la cible précise.",
  },
} satisfies Record<string, Words>;
