import type { Words } from "../language";

/** Words of the sheet on which a person types targets. */
export const targetsWords = {
  subtitle: {
    en: "What you want to reach over the whole time shown. Type the yellow cells; the dashboard judges with them.",
    fr: "Ce que vous voulez atteindre sur toute la durée affichée. Remplissez les cellules jaunes\u00a0: le tableau de bord juge d’après elles.",
  },
  target: { en: "Target", fr: "Cible" },
  direction: { en: "Good direction", fr: "Bon sens" },
  tolerance: { en: "Tolerance", fr: "Tolérance" },
  up: { en: "▲ higher is better", fr: "▲ plus vaut mieux" },
  down: { en: "▼ lower is better", fr: "▼ moins vaut mieux" },
  toleranceNote: {
    en: "Within the tolerance of its target, a KPI counts as close.",
    fr: "À moins de la tolérance de sa cible, un indicateur compte comme proche.",
  },
  number: { en: "Type a number.", fr: "Saisissez un nombre." },
  share: {
    en: "Type a share between 0% and 100%.",
    fr: "Saisissez une part entre 0\u00a0% et 100\u00a0%.",
  },
} satisfies Record<string, Words>;
