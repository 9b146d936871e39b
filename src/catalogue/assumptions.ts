import type { Assumption } from "./types";

/** What a person says once for the whole workbook. */
export const assumptions: readonly Assumption[] = [
  {
    id: "margin",
    name: { en: "Contribution margin", fr: "Marge sur coûts variables" },
    meaning: {
      en: "What is left of revenue after the cost of sales; 100% = gross",
      fr: "Ce qui reste du chiffre d’affaires après le coût des ventes\u00a0; 100\u00a0% = brut",
    },
    unit: "percent",
    initial: 1,
  },
  {
    id: "margin_per_customer",
    name: { en: "Margin per customer and year", fr: "Marge par client et par an" },
    meaning: {
      en: "What an average customer leaves you in a year, after the costs of the goods sold.",
      fr: "Ce qu’un client moyen vous laisse en un an, après le coût des ventes.",
    },
    unit: "money",
    initial: null,
  },
  {
    id: "retention_rate",
    name: { en: "Retention per year", fr: "Fidélité par an" },
    meaning: {
      en: "The share of customers who are still customers a year later.",
      fr: "La part des clients encore clients un an plus tard.",
    },
    unit: "percent",
    initial: null,
  },
  {
    id: "discount",
    name: { en: "Discount rate per year", fr: "Taux d’actualisation par an" },
    meaning: {
      en: "What money costs your company per year: ask finance.",
      fr: "Ce que l’argent coûte à votre entreprise par an\u00a0: demandez à la finance.",
    },
    unit: "percent",
    initial: null,
  },
  {
    id: "addressable_audience",
    name: { en: "Addressable audience", fr: "Audience adressable" },
    meaning: {
      en: "The people whom you could reach at all; note the source and its date.",
      fr: "Les personnes que vous pourriez toucher\u00a0; notez la source et sa date.",
    },
    unit: "people",
    initial: null,
  },
  {
    id: "reference_cpm",
    name: { en: "Reference CPM", fr: "CPM de référence" },
    meaning: {
      en: "What a thousand displays cost you as advertising, for EMV only.",
      fr: "Ce que mille affichages vous coûtent en publicité, pour l’EMV seulement.",
    },
    unit: "money",
    initial: null,
  },
  {
    id: "reference_cpc",
    name: { en: "Reference CPC", fr: "CPC de référence" },
    meaning: {
      en: "What a click costs you as advertising, for EMV only.",
      fr: "Ce qu’un clic vous coûte en publicité, pour l’EMV seulement.",
    },
    unit: "money",
    initial: null,
  },
  {
    id: "reaction_factor",
    name: { en: "Clicks that a reaction is worth", fr: "Clics par réaction" },
    meaning: { en: "Declared, for EMV only.", fr: "Déclaré, pour l’EMV seulement." },
    unit: "ratio",
    initial: null,
  },
  {
    id: "weight_reaction",
    name: { en: "Weight of a reaction", fr: "Poids d’une réaction" },
    meaning: {
      en: "Declared: low, medium or high against the others; 1 for the least.",
      fr: "Déclaré\u00a0: faible, moyen ou fort face aux autres\u00a0; 1 pour le moindre.",
    },
    unit: "ratio",
    initial: null,
  },
  {
    id: "weight_comment",
    name: { en: "Weight of a comment", fr: "Poids d’un commentaire" },
    meaning: {
      en: "Declared: low, medium or high against the others; 1 for the least.",
      fr: "Déclaré\u00a0: faible, moyen ou fort face aux autres\u00a0; 1 pour le moindre.",
    },
    unit: "ratio",
    initial: null,
  },
  {
    id: "weight_share",
    name: { en: "Weight of a share", fr: "Poids d’un partage" },
    meaning: {
      en: "Declared: low, medium or high against the others; 1 for the least.",
      fr: "Déclaré\u00a0: faible, moyen ou fort face aux autres\u00a0; 1 pour le moindre.",
    },
    unit: "ratio",
    initial: null,
  },
  {
    id: "lead_cost_elsewhere",
    name: { en: "Price of a lead elsewhere", fr: "Prix d’un prospect ailleurs" },
    meaning: {
      en: "What a qualified lead costs you by your usual means, e.g. search advertising.",
      fr: "Ce qu’un prospect qualifié vous coûte par vos moyens habituels, comme les liens sponsorisés.",
    },
    unit: "money",
    initial: null,
  },
  {
    id: "involvement",
    name: { en: "Involvement factor", fr: "Facteur d’implication" },
    meaning: {
      en: "Declared: how much more a fan responds than anybody else; 1 = no more.",
      fr: "Déclaré\u00a0: combien un fan répond mieux qu’un autre\u00a0; 1 = pas davantage.",
    },
    unit: "ratio",
    initial: 1,
  },
  {
    id: "ugc_unit_cost",
    name: { en: "Production cost of one content", fr: "Coût de production d’un contenu" },
    meaning: {
      en: "What you would have paid to produce it: ask for a quote.",
      fr: "Ce que vous auriez payé pour le produire\u00a0: demandez un devis.",
    },
    unit: "money",
    initial: null,
  },
  {
    id: "call_cost",
    name: { en: "Cost of a call", fr: "Coût d’un appel" },
    meaning: {
      en: "What your service pays for one call answered, people included.",
      fr: "Ce que votre service paie par appel traité, personnel compris.",
    },
    unit: "money",
    initial: null,
  },
  {
    id: "social_contact_cost",
    name: { en: "Cost of an answer on social media", fr: "Coût d’une réponse sur réseaux sociaux" },
    meaning: {
      en: "What your service pays for one message answered, people included.",
      fr: "Ce que votre service paie par message traité, personnel compris.",
    },
    unit: "money",
    initial: null,
  },
];

const byId: ReadonlyMap<string, Assumption> = new Map(
  assumptions.map((assumption) => [assumption.id, assumption])
);

/** The assumption of that id; undefined where the catalogue has none. */
export function assumptionById(id: string): Assumption | undefined {
  return byId.get(id);
}
