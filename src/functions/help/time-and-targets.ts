import type * as timeAndTargets from "../time-and-targets";
import type { HelpFor } from "./help";

const actual = { en: "Value reached.", fr: "Valeur atteinte." };
const target = { en: "Value aimed at.", fr: "Valeur visée." };

export const timeAndTargetsHelp: HelpFor<typeof timeAndTargets> = {
  MATURITY: {
    description: {
      en: "Whether it is time to judge: 0 too early, 1 provisional, 2 mature.",
      fr: "S’il est temps de juger : 0 trop tôt, 1 provisoire, 2 mûr.",
    },
    parameters: {
      launch: { en: "Date of the launch.", fr: "Date du lancement." },
      as_of: {
        en: "Date of the judgement: TODAY() or the last date in the data.",
        fr: "Date du jugement : AUJOURDHUI() ou la dernière date des données.",
      },
      min_months: {
        en: "Months before any judgement; 6 if left out.",
        fr: "Mois avant tout jugement ; 6 par défaut.",
      },
      full_months: {
        en: "Months before a final judgement; 12 if left out.",
        fr: "Mois avant un jugement définitif ; 12 par défaut.",
      },
      buzz: {
        en: "TRUE for a one-off buzz operation, mature at once; FALSE if left out.",
        fr: "VRAI pour une opération de buzz ponctuelle, mûre d’emblée ; FAUX par défaut.",
      },
    },
    examples: [
      { arguments: [45658, 45748], expected: 0 },
      { arguments: [45658, 45870], expected: 1 },
      { arguments: [45658, 46023], expected: 2 },
      { arguments: [45658, 45748, null, null, true], expected: 2 },
    ],
    source: {
      en: "Practice of this method: social media are judged between month 6 and month 12.",
      fr: "Usage de cette méthode : les réseaux sociaux se jugent entre le 6e et le 12e mois.",
    },
  },
  KPISTATUS: {
    description: {
      en: "Where a KPI stands: 1 reached, 0 near the target, -1 missed, ready for icons.",
      fr: "Où en est un indicateur : 1 atteint, 0 proche de la cible, −1 manqué, prêt pour les icônes.",
    },
    parameters: {
      actual,
      target,
      lower_is_better: {
        en: "TRUE for a cost or a delay; FALSE if left out.",
        fr: "VRAI pour un coût ou un délai ; FAUX par défaut.",
      },
      tolerance: {
        en: "Share of the target that still counts as near; 10% if left out.",
        fr: "Part de la cible qui compte encore comme proche ; 10 % par défaut.",
      },
    },
    examples: [
      { arguments: [105, 100], expected: 1 },
      { arguments: [95, 100], expected: 0 },
      { arguments: [80, 100], expected: -1 },
      { arguments: [95, 100, true], expected: 1 },
    ],
    source: {
      en: "Three-state status against a target with a tolerance.",
      fr: "État à trois niveaux face à une cible, avec une tolérance.",
    },
  },
  TARGETATTAINMENT: {
    description: {
      en: "Share of the way to the target that has been covered.",
      fr: "Part du chemin vers la cible déjà parcourue.",
    },
    parameters: {
      actual,
      target,
      baseline: {
        en: "Where the way began; 0 if left out.",
        fr: "Le point de départ ; 0 par défaut.",
      },
    },
    examples: [
      { arguments: [75, 100], expected: 0.75 },
      { arguments: [75, 100, 50], expected: 0.5 },
    ],
    source: {
      en: "Progress from a baseline to a target.",
      fr: "Progression d’un point de départ vers une cible.",
    },
  },
};
