import type * as carryOver from "../carry-over";
import type { HelpFor } from "./help";

export const carryOverHelp: HelpFor<typeof carryOver> = {
  ADSTOCK: {
    description: {
      en: "Spend with what earlier periods still carry over, one row a period.",
      fr: "Dépense augmentée de ce que les périodes passées font encore sentir, une ligne par période.",
    },
    parameters: {
      spend: {
        en: "Spend of each period, in order; write 0 for a period without any.",
        fr: "Dépense de chaque période, dans l’ordre\u00a0; écrivez 0 pour une période sans dépense.",
      },
      decay: {
        en: "Share of the effect that lasts into the next period, from 0 to below 1.",
        fr: "Part de l’effet qui se prolonge à la période suivante, de 0 à moins de 1.",
      },
      lags: {
        en: "Number of later periods the effect lasts; without end if left out.",
        fr: "Nombre de périodes suivantes où dure l’effet\u00a0; sans fin par défaut.",
      },
      normalise: {
        en: "TRUE to keep the total of the spend unchanged; FALSE if left out.",
        fr: "VRAI pour garder inchangé le total de la dépense\u00a0; FAUX par défaut.",
      },
    },
    examples: [
      { arguments: [[[100], [0], [0]], 0.5], expected: [[100], [50], [25]] },
      { arguments: [[[100], [0], [0]], 0.5, 1], expected: [[100], [50], [0]] },
    ],
    source: {
      en: "Broadbent’s adstock with geometric decay.",
      fr: "Adstock de Broadbent à décroissance géométrique.",
    },
  },
  HILL: {
    description: {
      en: "Response to a level of spend with diminishing returns.",
      fr: "Réponse à un niveau de dépense, à rendements décroissants.",
    },
    parameters: {
      spend: { en: "Spend of the period.", fr: "Dépense de la période." },
      half_saturation: {
        en: "Spend at which half of the maximum is reached.",
        fr: "Dépense à laquelle la moitié du maximum est atteinte.",
      },
      slope: {
        en: "How steep the curve is; 1 if left out.",
        fr: "Raideur de la courbe\u00a0; 1 par défaut.",
      },
      max: {
        en: "Response that no spend exceeds; 1 if left out.",
        fr: "Réponse qu’aucune dépense ne dépasse\u00a0; 1 par défaut.",
      },
    },
    examples: [{ arguments: [20, 5, 1, 100], expected: 80 }],
    source: {
      en: "The Hill curve of marketing-mix models.",
      fr: "La courbe de Hill des modèles de marketing mix.",
    },
  },
};
