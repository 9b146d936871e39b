import type * as returns from "../return";
import type { HelpFor } from "./help";
import { phrases, sources } from "./phrases";

export const returnHelp: HelpFor<typeof returns> = {
  ROSI: {
    description: {
      en: "Net return for each unit of money spent on social media: 2 means 200%.",
      fr: "Retour net de chaque unité dépensée sur les réseaux sociaux : 2 veut dire 200 %.",
    },
    parameters: {
      spend: phrases.spend,
      revenue: phrases.revenue,
      margin: phrases.margin,
      other_costs: {
        en: "Costs besides the spend, such as fees and time; 0 if left out.",
        fr: "Coûts en plus de la dépense, comme les honoraires et le temps ; 0 par défaut.",
      },
    },
    examples: [
      { arguments: [10000, 50000], expected: 4 },
      { arguments: [10000, 50000, 0.6], expected: 2 },
      { arguments: [10000, 50000, 0.6, 5000], expected: 1 },
    ],
    source: sources.marketingMetrics,
  },
  ROAS: {
    description: {
      en: "Revenue for each unit of money spent on advertising, before any cost.",
      fr: "Chiffre d’affaires par unité dépensée en publicité, avant tout autre coût.",
    },
    parameters: { spend: phrases.spend, revenue: phrases.revenue },
    examples: [{ arguments: [10000, 50000], expected: 5 }],
    source: sources.ratio,
  },
  BREAKEVENROAS: {
    description: {
      en: "The ROAS a campaign must reach to earn back its spend at a given margin.",
      fr: "Le ROAS qu’une campagne doit atteindre pour rembourser sa dépense, à marge donnée.",
    },
    parameters: {
      margin: {
        en: "Share of revenue left as margin, above 0 and up to 1.",
        fr: "Part du chiffre d’affaires qui reste en marge, supérieure à 0 et au plus égale à 1.",
      },
    },
    examples: [{ arguments: [0.25], expected: 4 }],
    source: {
      en: "ROSI set to 0 and solved for revenue over spend.",
      fr: "ROSI égal à 0, résolu pour le chiffre d’affaires rapporté à la dépense.",
    },
  },
  ROSINPV: {
    description: {
      en: "ROSI of a campaign that pays back over time, discounted, at a stated horizon.",
      fr: "ROSI d’une campagne qui rapporte dans la durée, actualisé, à un horizon donné.",
    },
    parameters: {
      spend: phrases.spend,
      cashflows: phrases.cashflows,
      annual_rate: phrases.annualRate,
      horizon: {
        en: "Number of periods to count; all of them if left out.",
        fr: "Nombre de périodes à compter ; toutes par défaut.",
      },
      periods_per_year: phrases.periodsPerYear,
    },
    examples: [
      { arguments: [1000, [[400], [500], [600]]], expected: 0.5 },
      { arguments: [1000, [[400], [500], [600]], 0, 2], expected: -0.1 },
      { arguments: [1000, [[1100], [1210]], 0.1, null, 1], expected: 1 },
    ],
    source: sources.discounting,
  },
  ROSICURVE: {
    description: {
      en: "ROSI as it stands after each period, one row a period: it shows when to measure.",
      fr: "ROSI tel qu’il est après chaque période, une ligne par période : il montre quand mesurer.",
    },
    parameters: {
      spend: phrases.spend,
      cashflows: phrases.cashflows,
      annual_rate: phrases.annualRate,
      periods_per_year: phrases.periodsPerYear,
    },
    examples: [{ arguments: [1000, [[400], [500], [600]]], expected: [[-0.6], [-0.1], [0.5]] }],
    source: sources.discounting,
  },
  PAYBACK: {
    description: {
      en: "Number of periods, with its fraction, after which the spend is paid back.",
      fr: "Nombre de périodes, avec sa fraction, au bout desquelles la dépense est remboursée.",
    },
    parameters: {
      spend: phrases.spend,
      cashflows: phrases.cashflows,
      rate_per_period: {
        en: "Discount rate of one period; 0 if left out.",
        fr: "Taux d’actualisation d’une période ; 0 par défaut.",
      },
    },
    examples: [{ arguments: [1000, [[400], [400], [400]]], expected: 2.5 }],
    source: {
      en: "Payback period with a straight line inside the period, discounted if a rate is given.",
      fr: "Délai de récupération, linéaire à l’intérieur de la période, actualisé si un taux est donné.",
    },
  },
  ENGAGEMENTROI: {
    description: {
      en: "Return on engagement: value of all actions less the spend, over the spend.",
      fr: "Retour sur engagement : valeur de toutes les actions moins la dépense, sur la dépense.",
    },
    parameters: { spend: phrases.spend, counts: phrases.counts, values: phrases.values },
    examples: [{ arguments: [100, [[200], [50]], [[0.5], [2]]], expected: 1 }],
    source: {
      en: "ROSI whose revenue is the brand’s own value scale applied to actions.",
      fr: "ROSI dont le revenu est l’échelle de valeur de la marque appliquée aux actions.",
    },
  },
  INCREMENTAL: {
    description: {
      en: "Conversions the advertising added, measured by a holdout, in one row: estimate, low, high.",
      fr: "Conversions ajoutées par la publicité selon un groupe témoin\u00a0: estimation, borne basse, borne haute.",
    },
    parameters: {
      conversions_test: phrases.conversionsTest,
      size_test: phrases.sizeTest,
      conversions_control: phrases.conversionsControl,
      size_control: phrases.sizeControl,
      confidence: phrases.confidence,
    },
    examples: [
      {
        arguments: [1260, 90000, 100, 10000],
        expected: [[360, 155.40667093826, 534.449984947316]],
      },
    ],
    source: {
      en: "Size of the test group times Newcombe’s (1998) interval of the difference of two rates.",
      fr: "Effectif du groupe test fois l’intervalle de Newcombe (1998) d’un écart de deux taux.",
    },
  },
  ROSICI: {
    description: {
      en: "ROSI with its margin of error, from a holdout, in one row: estimate, low, high.",
      fr: "ROSI avec sa marge d’erreur, selon un groupe témoin\u00a0: estimation, borne basse, borne haute.",
    },
    parameters: {
      conversions_test: phrases.conversionsTest,
      size_test: phrases.sizeTest,
      conversions_control: phrases.conversionsControl,
      size_control: phrases.sizeControl,
      value_per_conversion: {
        en: "Margin one conversion brings.",
        fr: "Marge apportée par une conversion.",
      },
      spend: phrases.spend,
      confidence: phrases.confidence,
    },
    examples: [
      {
        arguments: [1260, 90000, 100, 10000, 60, 9000],
        expected: [[1.4, 0.036044472921733246, 2.5629998996487733]],
      },
    ],
    source: {
      en: "INCREMENTAL valued and set against the spend, at the estimate and at both ends.",
      fr: "INCREMENTAL valorisé et rapporté à la dépense, à l’estimation et aux deux bornes.",
    },
  },
};
