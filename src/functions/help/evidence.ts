import type * as evidence from "../evidence";
import type { HelpFor } from "./help";
import { phrases } from "./phrases";

const conversionsA = { en: "Conversions of version A.", fr: "Conversions de la version A." };
const visitorsA = {
  en: "Visitors who saw version A.",
  fr: "Visiteurs qui ont vu la version A.",
};
const conversionsB = { en: "Conversions of version B.", fr: "Conversions de la version B." };
const visitorsB = {
  en: "Visitors who saw version B.",
  fr: "Visiteurs qui ont vu la version B.",
};

export const evidenceHelp: HelpFor<typeof evidence> = {
  PROPCI: {
    description: {
      en: "A rate with its margin of error, in one row: rate, low, high.",
      fr: "Un taux et sa marge d’erreur, sur une ligne\u00a0: taux, borne basse, borne haute.",
    },
    parameters: {
      successes: {
        en: "How many succeeded: clicks, sales, answers.",
        fr: "Nombre de succès\u00a0: clics, ventes, réponses.",
      },
      trials: { en: "How many there were in all.", fr: "Nombre total d’essais." },
      confidence: phrases.confidence,
      method: {
        en: "wilson, exact, jeffreys, agresti-coull or wald; wilson if left out.",
        fr: "wilson, exact, jeffreys, agresti-coull ou wald\u00a0; wilson par défaut.",
      },
    },
    examples: [
      { arguments: [190, 200], expected: [[0.95, 0.910421851861224, 0.972617354399236]] },
      { arguments: [0, 30], expected: [[0, 0, 0.11351339317396877]] },
    ],
    source: {
      en: "Wilson (1927); Clopper and Pearson (1934) for exact.",
      fr: "Wilson (1927)\u00a0; Clopper et Pearson (1934) pour exact.",
    },
  },
  ABTEST: {
    description: {
      en: "How likely a difference at least this large is by luck alone: the p-value of A against B.",
      fr: "Probabilité qu’un écart au moins aussi grand soit dû au hasard\u00a0: la valeur p de A contre B.",
    },
    parameters: {
      conversions_a: conversionsA,
      visitors_a: visitorsA,
      conversions_b: conversionsB,
      visitors_b: visitorsB,
      tails: {
        en: "2 to ask whether they differ, 1 to ask whether B is better; 2 if left out.",
        fr: "2 pour savoir s’ils diffèrent, 1 pour savoir si B est meilleur\u00a0; 2 par défaut.",
      },
    },
    examples: [
      { arguments: [15, 50, 25, 50], expected: 0.0412268333371637 },
      { arguments: [100, 10000, 130, 10000, 1], expected: 0.023316693019580653 },
    ],
    source: {
      en: "Pooled two-proportion z test, without continuity correction.",
      fr: "Test z de deux proportions, variance commune, sans correction de continuité.",
    },
  },
  LIFTCI: {
    description: {
      en: "How much higher the rate is in the test group, in one row: lift, low, high.",
      fr: "De combien le taux du groupe test est plus haut, sur une ligne\u00a0: écart, borne basse, borne haute.",
    },
    parameters: {
      conversions_test: phrases.conversionsTest,
      size_test: phrases.sizeTest,
      conversions_control: phrases.conversionsControl,
      size_control: phrases.sizeControl,
      confidence: phrases.confidence,
      mode: {
        en: "absolute for points, relative for a share of the control rate; absolute if left out.",
        fr: "absolu pour des points, relatif pour une part du taux témoin\u00a0; absolu par défaut.",
      },
    },
    examples: [
      {
        arguments: [130, 10000, 100, 10000],
        expected: [[0.003, 3.800453742660406e-5, 0.005994230974589199]],
      },
    ],
    source: {
      en: "Newcombe (1998), method 10; Katz and others (1978) for relative.",
      fr: "Newcombe (1998), méthode 10\u00a0; Katz et al. (1978) pour le mode relatif.",
    },
  },
  SAMPLESIZE: {
    description: {
      en: "Visitors each group needs before a test can show the smallest effect that matters.",
      fr: "Visiteurs nécessaires par groupe pour qu’un test montre le plus petit effet utile.",
    },
    parameters: {
      baseline: { en: "Rate today, such as 2%.", fr: "Taux actuel, par exemple 2\u00a0%." },
      minimum_effect: {
        en: "Smallest change worth finding, in points, or as a share of baseline if relative.",
        fr: "Plus petite variation utile, en points, ou en part de baseline si relative.",
      },
      power: {
        en: "Chance to find that change if it exists; 80% if left out.",
        fr: "Probabilité de trouver cette variation si elle existe\u00a0; 80\u00a0% par défaut.",
      },
      confidence: phrases.confidence,
      relative: {
        en: "TRUE if minimum_effect is a share of baseline; FALSE if left out.",
        fr: "VRAI si minimum_effect est une part de baseline\u00a0; FAUX par défaut.",
      },
    },
    examples: [
      { arguments: [0.5, 0.25, 0.9], expected: 77 },
      { arguments: [0.2, 0.05], expected: 1094 },
    ],
    source: {
      en: "R’s power.prop.test, rounded up; calculators with another variance give a little less.",
      fr: "power.prop.test de R, arrondi au-dessus\u00a0; d’autres calculateurs donnent un peu moins.",
    },
  },
  PROBBEATS: {
    description: {
      en: "Probability that the true rate of B is higher than that of A.",
      fr: "Probabilité que le vrai taux de B soit supérieur à celui de A.",
    },
    parameters: {
      conversions_a: conversionsA,
      visitors_a: visitorsA,
      conversions_b: conversionsB,
      visitors_b: visitorsB,
      prior_a: {
        en: "Successes known in advance for either version, plus 1; 1 if left out.",
        fr: "Succès connus d’avance pour chaque version, plus 1\u00a0; 1 par défaut.",
      },
      prior_b: {
        en: "Failures known in advance for either version, plus 1; 1 if left out.",
        fr: "Échecs connus d’avance pour chaque version, plus 1\u00a0; 1 par défaut.",
      },
    },
    examples: [
      { arguments: [0, 0, 0, 0], expected: 0.5 },
      { arguments: [100, 200, 120, 200], expected: 0.9775863632721477 },
    ],
    source: {
      en: "Two independent beta-binomial posteriors (Evan Miller).",
      fr: "Deux lois a posteriori bêta-binomiales indépendantes (Evan Miller).",
    },
  },
  SRMTEST: {
    description: {
      en: "p-value that visitors were split as planned: below 0.001, distrust the whole test.",
      fr: "Valeur p d’une répartition conforme au plan\u00a0: sous 0,001, défiez-vous de tout le test.",
    },
    parameters: {
      size_a: { en: "Visitors in group A.", fr: "Visiteurs du groupe A." },
      size_b: { en: "Visitors in group B.", fr: "Visiteurs du groupe B." },
      share_a: {
        en: "Share of visitors planned for A; one half if left out.",
        fr: "Part des visiteurs prévue pour A\u00a0; la moitié par défaut.",
      },
    },
    examples: [
      { arguments: [5000, 5000], expected: 1 },
      { arguments: [90000, 10200, 0.9], expected: 0.05802988846198249 },
    ],
    source: {
      en: "Chi-squared test with one degree of freedom; Kohavi, Tang and Xu (2020).",
      fr: "Test du khi-deux à un degré de liberté\u00a0; Kohavi, Tang et Xu (2020).",
    },
  },
};
