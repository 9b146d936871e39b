import type { Words } from "../language";

/** Words of the sheet that holds the imported rows. */
export const metricsWords = {
  reported: {
    en: "What the platforms reported, by activity and period.",
    fr: "Ce que disent les plateformes, par activité et période.",
  },
  filled: {
    en: "Filled by imports; every other sheet reads it.",
    fr: "Remplie par les imports, lue par les autres feuilles.",
  },
  onPaper: {
    en: "On paper, its first rows only.",
    fr: "Sur papier, ses premières lignes seulement.",
  },
  amounts: {
    en: "Amounts count in the currency of their row.",
    fr: "Les montants comptent dans la devise de leur ligne.",
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
