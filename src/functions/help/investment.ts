import type * as investment from "../investment";
import type { HelpFor } from "./help";
import { phrases } from "./phrases";

const fullCost = {
  en: "Full costing: the sum of everything the work consumed, time included.",
  fr: "Coût complet : la somme de tout ce que le travail a consommé, temps compris.",
};

export const investmentHelp: HelpFor<typeof investment> = {
  TOTALINVEST: {
    description: {
      en: "Everything social media cost: media, fees, tools, people’s time and prizes.",
      fr: "Tout ce que les réseaux sociaux ont coûté : médias, honoraires, outils, temps et lots.",
    },
    parameters: {
      media: {
        en: "Money paid to the platforms: one cell or a range to add up.",
        fr: "Argent versé aux plateformes : une cellule, ou une plage à additionner.",
      },
      fees: {
        en: "Agency, creation and influencer fees; 0 if left out.",
        fr: "Honoraires d’agence, de création et d’influence ; 0 par défaut.",
      },
      tools: {
        en: "Cost of software and subscriptions; 0 if left out.",
        fr: "Coût des logiciels et abonnements ; 0 par défaut.",
      },
      person_days: {
        en: "Days worked by your own people; 0 if left out.",
        fr: "Jours travaillés par vos équipes ; 0 par défaut.",
      },
      day_rate: {
        en: "Cost of one person for one day; 0 if left out.",
        fr: "Coût d’une personne pour une journée ; 0 par défaut.",
      },
      prizes: {
        en: "Prizes, gifts and samples; 0 if left out.",
        fr: "Lots, cadeaux et échantillons ; 0 par défaut.",
      },
    },
    examples: [
      { arguments: [10000], expected: 10000 },
      { arguments: [10000, 2000, 500, 8, 400, 300], expected: 16000 },
    ],
    source: fullCost,
  },
  PERSONDAYCOST: {
    description: {
      en: "Time as money: days worked times the day rate.",
      fr: "Le temps en argent : jours travaillés multipliés par le coût journalier.",
    },
    parameters: {
      days: {
        en: "Days worked: one cell or a range to add up.",
        fr: "Jours travaillés : une cellule, ou une plage à additionner.",
      },
      day_rate: phrases.dayRate,
      load: {
        en: "Multiplier for overheads, such as 1.4; 1 if left out.",
        fr: "Coefficient de charges, par exemple 1,4 ; 1 par défaut.",
      },
    },
    examples: [
      { arguments: [5, 400], expected: 2000 },
      { arguments: [5, 400, 1.5], expected: 3000 },
    ],
    source: fullCost,
  },
};
