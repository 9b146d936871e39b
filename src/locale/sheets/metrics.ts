import type { Words } from "../language";

/** Words of the sheet that holds the imported rows. */
export const metricsWords = {
  instruction: {
    en: "What the platforms reported, one row per platform, activity and period. Filled by imports; every other sheet reads it. Amounts count in the currency of their row.",
    fr: "Ce que les plateformes ont communiqué\u00a0: une ligne par plateforme, activité et période. Rempli par les imports\u00a0; toutes les autres feuilles le lisent. Les montants comptent dans la devise de leur ligne.",
  },
  platform: { en: "Platform", fr: "Plateforme" },
  report: { en: "Report", fr: "Rapport" },
  activity: { en: "Activity", fr: "Activité" },
  from: { en: "From", fr: "Du" },
  to: { en: "To", fr: "Au" },
  currency: { en: "Currency", fr: "Devise" },
  source: { en: "Source", fr: "Source" },
  countedAs: { en: "Result type", fr: "Type de résultat" },
  unknownPlatform: { en: "(unknown platform)", fr: "(plateforme inconnue)" },
  wholeAccount: { en: "(whole account)", fr: "(compte entier)" },
  remainder: {
    en: "(rest of the platform’s total)",
    fr: "(reste du total de la plateforme)",
  },
} satisfies Record<string, Words>;
