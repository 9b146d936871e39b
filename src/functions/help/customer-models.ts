import type * as customerModels from "../customer-models";
import type { HelpFor } from "./help";
import { phrases } from "./phrases";

const ids = {
  en: "Customer of each order, a number or a text; rows without one are skipped.",
  fr: "Client de chaque commande, nombre ou texte\u00a0; les lignes sans client sont ignorées.",
};
const dates = { en: "Date of each order.", fr: "Date de chaque commande." };
const amounts = {
  en: "Amount of each order, net of refunds; orders of one day count as one.",
  fr: "Montant de chaque commande, net des remboursements\u00a0; celles d’un même jour n’en font qu’une.",
};
const asOf = {
  en: "Day up to which the log is complete; the last order if left out.",
  fr: "Jour jusqu’auquel le journal est complet\u00a0; la dernière commande par défaut.",
};

/** Fifty customers who each ordered three times for 20, 30 days apart, the last time today. */
const regulars = Array.from({ length: 150 }, (_, order) => ({
  id: Math.floor(order / 3) + 1,
  date: 45658 + (order % 3) * 30,
}));

export const customerModelsHelp: HelpFor<typeof customerModels> = {
  RETENTIONFORECAST: {
    description: {
      en: "Share of customers still there in each coming period, one row a period: those who stay are the loyal ones.",
      fr: "Part des clients encore là à chaque période à venir, une ligne par période\u00a0: ceux qui restent sont les fidèles.",
    },
    parameters: {
      survival: {
        en: "Share of the first customers still there after each period, in order; all of them at the start need not be given.",
        fr: "Part des clients du départ encore là après chaque période, dans l’ordre\u00a0; le départ lui-même est facultatif.",
      },
      periods: { en: "Number of periods to project.", fr: "Nombre de périodes à projeter." },
      anchor: {
        en: "TRUE to go on from the last share seen, FALSE from the curve fitted; FALSE if left out.",
        fr: "VRAI pour partir de la dernière part observée, FAUX de la courbe ajustée\u00a0; FAUX par défaut.",
      },
    },
    examples: [
      {
        arguments: [[[0.5], [0.25], [0.125]], 2],
        expected: [[0.0625], [0.03125]],
        within: 1e-9,
      },
      {
        arguments: [[[0.869], [0.743], [0.653], [0.593], [0.551], [0.517], [0.491]], 5],
        expected: [[0.46], [0.436], [0.414], [0.395], [0.378]],
        within: 1e-3,
      },
    ],
    source: {
      en: "Fader and Hardie (2007), How to project customer retention: the shifted-beta-geometric model.",
      fr: "Fader et Hardie (2007), How to project customer retention\u00a0: le modèle bêta-géométrique décalé.",
    },
  },
  CLV: {
    description: {
      en: "One row a customer, from an order log: id, probability of still being one, orders to come, their value.",
      fr: "Une ligne par client, d’après un journal de commandes\u00a0: identifiant, probabilité d’être encore client, commandes à venir, leur valeur.",
    },
    parameters: {
      ids,
      dates,
      amounts,
      months: {
        en: "Number of months to look ahead; 12 if left out.",
        fr: "Nombre de mois à venir à compter\u00a0; 12 par défaut.",
      },
      annual_rate: phrases.annualRate,
      as_of: asOf,
    },
    examples: [
      {
        arguments: [
          regulars.map(({ id }) => [id]),
          regulars.map(({ date }) => [date]),
          regulars.map(() => [20]),
        ],
        // 365.25 days hold 12.175 orders 30 days apart.
        expected: Array.from({ length: 50 }, (_, index) => [index + 1, 1, 12.175, 243.5]),
        within: 1e-4,
      },
    ],
    source: {
      en: "BG/NBD (Fader, Hardie and Lee, 2005) with gamma-gamma (2013). One order only: probability 1, since the model lets customers leave only after a repeat order. 50 repeat buyers or more.",
      fr: "BG/NBD (Fader, Hardie et Lee, 2005) et gamma-gamma (2013). Une seule commande\u00a0: probabilité 1, car le modèle ne laisse partir un client qu’après un réachat. Au moins 50 clients ayant racheté.",
    },
  },
  COHORT: {
    description: {
      en: "Customers by the period of their first order, a row each: how many buy again in each later period.",
      fr: "Clients par période de première commande, une ligne chacune\u00a0: combien rachètent à chaque période suivante.",
    },
    parameters: {
      ids,
      dates,
      period: {
        en: "week (from Monday), month, quarter or year; month if left out.",
        fr: "semaine (dès le lundi), mois, trimestre ou année\u00a0; mois par défaut.",
      },
      output: {
        en: "count for customers, rate for the share of the cohort; count if left out.",
        fr: "nombre pour les clients, taux pour la part de la cohorte\u00a0; nombre par défaut.",
      },
    },
    examples: [
      {
        arguments: [
          [["Ann"], ["Ann"], ["Bob"], ["Eve"]],
          [[45658], [45700], [45660], [45690]],
        ],
        expected: [
          [45658, 2, 1],
          [45689, 1, ""],
        ],
      },
      {
        arguments: [
          [["Ann"], ["Ann"], ["Bob"], ["Eve"]],
          [[45658], [45700], [45660], [45690]],
          "month",
          "rate",
        ],
        expected: [
          [45658, 1, 0.5],
          [45689, 1, ""],
        ],
      },
    ],
    source: {
      en: "Cohort analysis: 0 where nobody bought, blank where the period is still to come. Natively with helper columns.",
      fr: "Analyse de cohortes\u00a0: 0 si personne n’a acheté, vide si la période est à venir. Sans complément, par colonnes auxiliaires.",
    },
  },
  RFM: {
    description: {
      en: "One row a customer: id, repeat orders, days from first to last order, days since the first, mean repeat amount.",
      fr: "Une ligne par client\u00a0: identifiant, réachats, jours de la première à la dernière commande, jours depuis la première, montant moyen des réachats.",
    },
    parameters: { ids, dates, amounts, as_of: asOf },
    examples: [
      {
        arguments: [
          [["Ann"], ["Bob"], ["Ann"], ["Ann"]],
          [[45658], [45660], [45668], [45678]],
          [[10], [50], [20], [40]],
          45688,
        ],
        expected: [
          ["Ann", 2, 20, 30, 30],
          ["Bob", 0, 0, 28, 0],
        ],
      },
    ],
    source: {
      en: "Recency, frequency and monetary value as BG/NBD takes them (Fader, Hardie and Lee, 2005). Natively with helper columns.",
      fr: "Récence, fréquence et montant tels que les prend BG/NBD (Fader, Hardie et Lee, 2005). Sans complément, par colonnes auxiliaires.",
    },
  },
  CONVERSIONCURVE: {
    description: {
      en: "Share of prospects converted by each day, with those still open counted for as long as they were followed.",
      fr: "Part des prospects convertis jour après jour, ceux encore ouverts comptant aussi longtemps qu’ils ont été suivis.",
    },
    parameters: {
      days: {
        en: "Days from first contact to the conversion, or to today for a prospect still open.",
        fr: "Jours du premier contact à la conversion, ou à aujourd’hui pour un prospect encore ouvert.",
      },
      converted: {
        en: "1 or TRUE for a prospect who became a customer; 0, FALSE or empty for one still open.",
        fr: "1 ou VRAI pour un prospect devenu client\u00a0; 0, FAUX ou vide s’il est encore ouvert.",
      },
    },
    examples: [
      {
        arguments: [
          [[2], [3], [5], [8]],
          [[1], [0], [1], [0]],
        ],
        expected: [
          [2, 0.25],
          [5, 0.625],
        ],
      },
    ],
    source: {
      en: "Kaplan and Meier (1958): each day’s share is taken of the prospects still followed. Natively with helper columns.",
      fr: "Kaplan et Meier (1958)\u00a0: la part du jour se prend sur les prospects encore suivis. Sans complément, par colonnes auxiliaires.",
    },
  },
};
