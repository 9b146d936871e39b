import type * as customers from "../customers";
import type { HelpFor } from "./help";
import { phrases, sources } from "./phrases";

export const customersHelp: HelpFor<typeof customers> = {
  LTV: {
    description: {
      en: "What a customer is worth over time, at a constant margin and retention.",
      fr: "Ce que vaut un client dans la durée, à marge et fidélité constantes.",
    },
    parameters: {
      margin: {
        en: "Margin one customer brings in a period.",
        fr: "Marge apportée par un client en une période.",
      },
      retention: {
        en: "Share of customers kept from one period to the next, between 0 and 1.",
        fr: "Part des clients conservés d’une période à l’autre, entre 0 et 1.",
      },
      discount: {
        en: "Discount rate of one period, such as 10%; 0 for none.",
        fr: "Taux d’actualisation d’une période, par exemple 10 % ; 0 pour aucun.",
      },
      periods: {
        en: "Number of periods to count; for ever if left out.",
        fr: "Nombre de périodes à compter ; sans limite par défaut.",
      },
      timing: {
        en: "start if the first margin is earned at once, end after one period; end if left out.",
        fr: "début si la première marge est acquise d’emblée, fin après une période ; fin par défaut.",
      },
    },
    examples: [
      { arguments: [100, 0.75, 0.25], expected: 150 },
      { arguments: [100, 0.75, 0.25, null, "start"], expected: 250 },
      { arguments: [100, 1, 0, 12], expected: 1200 },
    ],
    source: {
      en: "Gupta and Lehmann (2003), Customers as Assets.",
      fr: "Gupta et Lehmann (2003), Customers as Assets.",
    },
  },
  LTVSIMPLE: {
    description: {
      en: "A quick lifetime value: order, orders in a period, periods and margin multiplied.",
      fr: "Valeur client rapide : panier, commandes par période, périodes et marge multipliés.",
    },
    parameters: {
      average_order: { en: "Average amount of an order.", fr: "Montant moyen d’une commande." },
      orders_per_period: {
        en: "Orders one customer places in a period.",
        fr: "Commandes d’un client en une période.",
      },
      periods: {
        en: "Number of periods a customer stays.",
        fr: "Nombre de périodes pendant lesquelles un client reste.",
      },
      margin: phrases.margin,
    },
    examples: [{ arguments: [50, 4, 3, 0.5], expected: 300 }],
    source: sources.marketingMetrics,
  },
  LTVCAC: {
    description: {
      en: "Lifetime value for each unit of money spent to win the customer.",
      fr: "Valeur client par unité dépensée pour gagner ce client.",
    },
    parameters: {
      ltv: { en: "Lifetime value of a customer.", fr: "Valeur d’un client dans la durée." },
      cac: { en: "Cost of winning one customer.", fr: "Coût d’acquisition d’un client." },
    },
    examples: [{ arguments: [300, 100], expected: 3 }],
    source: { en: "A ratio of two values.", fr: "Un rapport de deux valeurs." },
  },
  RETENTIONRATE: {
    description: {
      en: "Share of the customers of the start who are still there at the end.",
      fr: "Part des clients du début encore présents à la fin.",
    },
    parameters: {
      start: { en: "Customers at the start.", fr: "Clients au début." },
      end: { en: "Customers at the end.", fr: "Clients à la fin." },
      new_customers: {
        en: "Customers won in between and still there at the end.",
        fr: "Clients gagnés entre-temps et encore présents à la fin.",
      },
    },
    examples: [{ arguments: [1000, 950, 200], expected: 0.75 }],
    source: sources.marketingMetrics,
  },
  CHURNCONVERT: {
    description: {
      en: "Churn over another length of time, compounded: 10% a month is 72% a year.",
      fr: "Attrition sur une autre durée, composée : 10 % par mois font 72 % par an.",
    },
    parameters: {
      rate: {
        en: "Share of customers lost in one period, between 0 and 1.",
        fr: "Part des clients perdus en une période, entre 0 et 1.",
      },
      periods: {
        en: "Number of periods: 12 from months to a year, 1/12 the other way.",
        fr: "Nombre de périodes : 12 des mois vers l’année, 1/12 dans l’autre sens.",
      },
    },
    examples: [{ arguments: [0.5, 2], expected: 0.75 }],
    source: { en: "Compound decay.", fr: "Décroissance composée." },
  },
  CONVERSIONTIME: {
    description: {
      en: "Days from prospect to customer, among those who became customers.",
      fr: "Nombre de jours pour passer de prospect à client, parmi ceux devenus clients.",
    },
    parameters: {
      starts: {
        en: "Dates of first contact, one row a prospect.",
        fr: "Dates de premier contact, une ligne par prospect.",
      },
      ends: {
        en: "Dates of conversion, empty while the prospect is open.",
        fr: "Dates de conversion, vides tant que le prospect ne l’a pas faite.",
      },
      stat: {
        en: "median or mean; median if left out.",
        fr: "médiane ou moyenne ; médiane par défaut.",
      },
    },
    examples: [
      {
        arguments: [
          [[45000], [45000], [45000], [45000]],
          [[45002], [45005], [45014], [null]],
        ],
        expected: 5,
      },
      {
        arguments: [[[45000], [45000], [45000]], [[45002], [45005], [45014]], "mean"],
        expected: 7,
      },
    ],
    source: {
      en: "Median or mean of the completed delays; it is low while many prospects are open.",
      fr: "Médiane ou moyenne des délais achevés ; sous-estimée tant que beaucoup restent ouverts.",
    },
  },
};
