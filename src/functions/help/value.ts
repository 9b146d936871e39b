import type * as value from "../value";
import type { HelpFor } from "./help";
import { phrases } from "./phrases";

export const valueHelp: HelpFor<typeof value> = {
  ENGAGEMENTVALUE: {
    description: {
      en: "Value of every action, on your own scale of what an action is worth.",
      fr: "Valeur de toutes les actions, selon votre propre échelle de valeur.",
    },
    parameters: { counts: phrases.counts, values: phrases.values },
    examples: [
      {
        arguments: [
          [[200], [50]],
          [[0.5], [2]],
        ],
        expected: 200,
      },
    ],
    source: {
      en: "The brand’s own value scale: number of each action times its value.",
      fr: "L’échelle de valeur de la marque : nombre de chaque action multiplié par sa valeur.",
    },
  },
  UGCVALUE: {
    description: {
      en: "Production cost avoided thanks to content that customers made.",
      fr: "Coût de production évité grâce aux contenus créés par les clients.",
    },
    parameters: {
      pieces: { en: "Pieces of content reused.", fr: "Contenus réutilisés." },
      unit_cost: {
        en: "What producing one of them would have cost.",
        fr: "Ce qu’aurait coûté la production d’un contenu.",
      },
      spend: {
        en: "Money spent to obtain them; 0 if left out.",
        fr: "Argent dépensé pour les obtenir ; 0 par défaut.",
      },
    },
    examples: [{ arguments: [12, 250, 500], expected: 2500 }],
    source: { en: "Replacement cost.", fr: "Coût de remplacement." },
  },
  EMV: {
    description: {
      en: "What the impressions would have cost as advertising: not revenue, never part of ROSI.",
      fr: "Ce qu’auraient coûté les impressions en publicité : ni un revenu, ni une part du ROSI.",
    },
    parameters: {
      impressions: phrases.impressions,
      cpm: {
        en: "Cost of a thousand impressions bought.",
        fr: "Coût de mille impressions achetées.",
      },
      factor: {
        en: "Weight of an earned impression against a bought one; 1 if left out.",
        fr: "Poids d’une impression gagnée face à une achetée ; 1 par défaut.",
      },
    },
    examples: [{ arguments: [1200000, 14, 1.2], expected: 20160 }],
    source: {
      en: "Media equivalent; no standard formula exists.",
      fr: "Équivalent média ; aucune formule ne fait norme.",
    },
  },
};
