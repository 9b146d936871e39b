import type * as attribution from "../attribution";
import type { HelpFor } from "./help";

const paths = {
  en: "One journey a row: its contacts in order, such as Facebook > Search > Email.",
  fr: "Un parcours par ligne\u00a0: ses contacts dans l’ordre, par exemple Facebook > Search > Email.",
};
const conversions = {
  en: "Number of journeys along each path that ended with a conversion.",
  fr: "Nombre de parcours de chaque chemin qui ont abouti à une conversion.",
};
const nulls = {
  en: "Number of journeys along each path that ended without; only the Markov model uses them.",
  fr: "Nombre de parcours de chaque chemin sans conversion\u00a0; seul le modèle de Markov s’en sert.",
};

/** Ten sales after Facebook then Search, ten after Search alone. */
const journeys = [["Facebook > Search"], ["Search"]];

export const attributionHelp: HelpFor<typeof attribution> = {
  ATTRIBUTION: {
    description: {
      en: "Conversions credited to each channel by one model, one row a channel.",
      fr: "Conversions attribuées à chaque canal selon un modèle, une ligne par canal.",
    },
    parameters: {
      paths,
      model: {
        en: "How a conversion is shared: the first contact, the last, equal parts, 40/20/40 and so on.",
        fr: "Partage d’une conversion\u00a0: premier contact, dernier, parts égales, 40/20/40, etc.",
      },
      conversions,
      nulls,
      parameter: {
        en: "For lastnondirect the channel passed over, Direct if left out; for decay the half-life in contacts, 1.",
        fr: "Pour dernier-non-direct, le canal ignoré, Direct par défaut\u00a0; pour décroissance, la demi-vie en contacts, 1.",
      },
    },
    examples: [
      {
        arguments: [journeys, "linear", [[10], [10]]],
        expected: [
          ["Facebook", 5],
          ["Search", 15],
        ],
      },
      {
        arguments: [journeys, "first", [[10], [10]]],
        expected: [
          ["Facebook", 10],
          ["Search", 10],
        ],
      },
      {
        arguments: [journeys, "markov", [[10], [10]], [[0], [20]]],
        expected: [
          ["Facebook", 4],
          ["Search", 16],
        ],
      },
    ],
    source: {
      en: "Usual attribution rules; Anderl, Becker, von Wangenheim and Schumann (2016) for the Markov chain.",
      fr: "Règles d’attribution usuelles\u00a0; Anderl, Becker, von Wangenheim et Schumann (2016) pour la chaîne de Markov.",
    },
  },
  ATTRIBCOMPARE: {
    description: {
      en: "Seven models side by side: first, last, linear, 40/20/40, decay, equal split, Markov.",
      fr: "Sept modèles côte à côte\u00a0: premier, dernier, linéaire, 40/20/40, décroissance, parts égales, Markov.",
    },
    parameters: { paths, conversions, nulls },
    examples: [
      {
        arguments: [journeys, [[10], [10]]],
        expected: [
          ["Facebook", 10, 0, 5, 5, 10 / 3, 5, 20 / 3],
          ["Search", 10, 20, 15, 15, 50 / 3, 15, 40 / 3],
        ],
      },
    ],
    source: {
      en: "The models of ATTRIBUTION on the same journeys; decay halves at each contact.",
      fr: "Les modèles d’ATTRIBUTION sur les mêmes parcours\u00a0; la décroissance réduit de moitié à chaque contact.",
    },
  },
  TIMEDECAY: {
    description: {
      en: "Credit of each contact before a sale: the more recent, the more, one row a contact.",
      fr: "Crédit de chaque contact avant une vente\u00a0: plus il est récent, plus il compte, une ligne par contact.",
    },
    parameters: {
      ages: {
        en: "Days between each contact and the sale.",
        fr: "Nombre de jours entre chaque contact et la vente.",
      },
      half_life: {
        en: "Days after which a contact counts half as much, such as 7.",
        fr: "Nombre de jours après lequel un contact compte moitié moins, par exemple 7.",
      },
      value: {
        en: "Value of the sale to share out; 1 if left out.",
        fr: "Valeur de la vente à répartir\u00a0; 1 par défaut.",
      },
    },
    examples: [{ arguments: [[[7], [7], [0]], 7, 100], expected: [[25], [25], [50]] }],
    source: {
      en: "Time-decay attribution with a half-life.",
      fr: "Attribution à décroissance temporelle, avec une demi-vie.",
    },
  },
  SHAPLEY: {
    description: {
      en: "What each channel is worth when the value of every combination of channels is known.",
      fr: "Ce que vaut chaque canal lorsque la valeur de chaque combinaison de canaux est connue.",
    },
    parameters: {
      coalitions: {
        en: "One combination of channels a row, such as Facebook,Search; every combination needs a row.",
        fr: "Une combinaison de canaux par ligne, par exemple Facebook,Search\u00a0; chacune doit avoir sa ligne.",
      },
      values: {
        en: "Value of each combination, such as the sales of a region where only those channels ran.",
        fr: "Valeur de chaque combinaison, par exemple les ventes d’une région où seuls ces canaux ont servi.",
      },
    },
    examples: [
      {
        arguments: [
          [["A"], ["B"], ["A,B"]],
          [[20], [10], [80]],
        ],
        expected: [
          ["A", 45],
          ["B", 35],
        ],
      },
    ],
    source: {
      en: "Shapley (1953), A Value for n-Person Games.",
      fr: "Shapley (1953), A Value for n-Person Games.",
    },
  },
};
