import type { Words } from "../locale/language";

/** Where the definitions of the KPIs come from, by the key that the records use. */
export const definitionSources = {
  S0: {
    en: "Founding article on the return on social investment (2009)",
    fr: "Article fondateur sur le retour sur investissement social (2009)",
  },
  S1: {
    en: "Guide to measuring the return of social media (2018)",
    fr: "Guide de mesure du retour des réseaux sociaux (2018)",
  },
  S2: {
    en: "Hal Thomas, on what social media are worth",
    fr: "Hal Thomas, sur la valeur des réseaux sociaux",
  },
  S3: {
    en: "Webcastory debate on the return of social media",
    fr: "Débat Webcastory sur le retour des réseaux sociaux",
  },
  S4: {
    en: "So-Buzz, business KPIs of social media (2017)",
    fr: "So-Buzz, indicateurs business des réseaux sociaux (2017)",
  },
  AD: { en: "Adloop metric dictionary", fr: "Dictionnaire de métriques d’Adloop" },
  BF: { en: "Blufire glossary", fr: "Glossaire de Blufire" },
  C4: {
    en: "calc4marketers, website of marketing calculators",
    fr: "calc4marketers, site de calculateurs de marketing",
  },
  CO: {
    en: "Conclave on Social Media Measurement Standards",
    fr: "Conclave on Social Media Measurement Standards",
  },
  DS: { en: "Dynamic Signal", fr: "Dynamic Signal" },
  EM: { en: "e-marketing.fr", fr: "e-marketing.fr" },
  GA: { en: "Google Analytics 4", fr: "Google Analytics 4" },
  GL: { en: "Gupta & Lehmann", fr: "Gupta et Lehmann" },
  ME: { en: "Google Meridian", fr: "Google Meridian" },
  MK: {
    en: "metrickittools, website on marketing metrics",
    fr: "metrickittools, site sur les mesures de marketing",
  },
  MR: { en: "MRC and IAB", fr: "MRC et IAB" },
  PL: {
    en: "Usage of the platforms: Meta Business Suite, YouTube Studio, TikTok Studio",
    fr: "Usage des plateformes\u00a0: Meta Business Suite, YouTube Studio, TikTok Studio",
  },
  SP: { en: "Sprinklr", fr: "Sprinklr" },
  T: { en: "Usage of the trade", fr: "Usage de la profession" },
} as const satisfies Record<string, Words>;

/** The key of a source of definitions. */
export type SourceKey = keyof typeof definitionSources;
