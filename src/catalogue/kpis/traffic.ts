import type { Kpi } from "../types";

/** Do people come, and do they do what we hoped for? */
export const trafficKpis: readonly Kpi[] = [
  {
    id: "ctr",
    name: { en: "Click-through rate (CTR)", fr: "Taux de clic (CTR)" },
    meaning: {
      en: "The share of displays that led to a click on the link.",
      fr: "La part des affichages suivis d’un clic sur le lien.",
    },
    formula: "CTR(link_clicks, impressions)",
    unit: "percent",
    direction: "up",
    reason: {
      en: "The first sign that a message is relevant to the people who see it.",
      fr: "Le premier signe qu’un message intéresse ceux qui le voient.",
    },
    scope: {
      en: "Link clicks, not all clicks; basis: impressions",
      fr: "Clics sur le lien, pas tous les clics\u00a0; base\u00a0: les impressions",
    },
    source: "Adloop metric dictionary",
  },
  {
    id: "cpc",
    name: { en: "Cost per click (CPC)", fr: "Coût par clic (CPC)" },
    meaning: {
      en: "What one click on the link cost.",
      fr: "Ce qu’un clic sur le lien a coûté.",
    },
    formula: "CPC(spend, link_clicks)",
    unit: "money",
    direction: "down",
    reason: {
      en: "The price of a visitor, comparable with every other channel.",
      fr: "Le prix d’un visiteur, comparable à tout autre canal.",
    },
    scope: {
      en: "Media spend only; link clicks, not all clicks",
      fr: "Dépenses médias seules\u00a0; clics sur le lien, pas tous les clics",
    },
    source: "Adloop metric dictionary",
  },
  {
    id: "conversion-rate",
    name: { en: "Conversion rate (per link click)", fr: "Taux de conversion (par clic)" },
    meaning: {
      en: "The share of link clicks that led to a conversion.",
      fr: "La part des clics sur le lien suivis d’une conversion.",
    },
    formula: "CVR(conversions, link_clicks)",
    unit: "percent",
    direction: "up",
    reason: {
      en: "Tells whether the visitors whom we pay for are the right ones.",
      fr: "Dit si les visiteurs que nous payons sont les bons.",
    },
    scope: {
      en: "Conversions as the platform attributes them; basis: link clicks",
      fr: "Conversions attribuées par la plateforme\u00a0; base\u00a0: les clics sur le lien",
    },
    caveat: {
      en: "May exceed 100%: a click can convert more than once, or a view without a click.",
      fr: "Peut dépasser 100\u00a0%\u00a0: un clic peut convertir plusieurs fois, ou une vue sans clic.",
    },
    source: "Adloop metric dictionary",
  },
];
