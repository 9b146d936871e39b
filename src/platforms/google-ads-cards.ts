import type { PlatformInput } from "./schema";

type Report = PlatformInput["reports"][number];
type Columns = Report["columns"];

/** Cards are in English here: no download in another language has been seen. */
const seen = (...en: string[]): Columns[number]["names"] => ({ A: { en } });

const numbers: Columns = [
  { key: "clicks", metric: "clicks", names: { A: { en: ["Clicks"] }, G: { fr: ["Clics"] } } },
  {
    key: "impressions",
    metric: "impressions",
    names: { A: { en: ["Impressions"] }, G: { fr: ["Impressions"] } },
  },
  { key: "cost", metric: "spend", names: { A: { en: ["Cost"] }, G: { fr: ["Coût"] } } },
  {
    key: "conversions",
    metric: "conversions",
    names: { A: { en: ["Conversions"] }, G: { fr: ["Conversions"] } },
  },
  { key: "value", metric: "revenue", names: { G: { en: ["Conv. value", "Conversion value"] } } },
  { key: "cpc", metric: "cpc", names: { A: { en: ["Avg. CPC"] }, G: { fr: ["CPC moy."] } } },
  { key: "ctr", metric: "ctr", names: { A: { en: ["CTR"] }, G: { fr: ["CTR"] } } },
  {
    key: "cpa",
    metric: "cpa",
    names: { G: { en: ["Cost / conv."], fr: ["Coût/conv."] } },
  },
  { key: "conversion-rate", metric: "conversion_rate", names: { G: { en: ["Conv. rate"] } } },
];

const activity = (key: string, names: Columns[number]["names"]): Columns[number] => ({
  key,
  role: "activity",
  names,
});

/** Each card splits the account's numbers in its own way; which numbers it shows is chosen on the page. */
export const googleAdsCards: readonly Report[] = [
  {
    id: "overview-card",
    name: { en: "Overview card per day", fr: "Fiche de la vue d’ensemble par jour" },
    signatures: [
      { columns: ["date", "clicks", "impressions", "cpc", "cost"], exact: true },
      { columns: ["date", "clicks", "cost"], exact: true },
      { columns: ["date", "impressions", "cost"], exact: true },
    ],
    columns: [
      { key: "date", role: "date", names: { A: { en: ["Date"] }, G: { fr: ["Date"] } } },
      ...numbers,
    ],
  },
  {
    id: "demographics-card",
    name: { en: "Demographics card", fr: "Fiche des données démographiques" },
    signatures: ["gender", "age"].map((key) => ({
      columns: [key, "impressions", "share"],
      exact: true as const,
    })),
    columns: [
      activity("gender", seen("Gender")),
      activity("age", seen("Age Range")),
      ...numbers,
      { key: "share", role: "ignored", names: seen("Percent of known total") },
    ],
  },
  {
    id: "devices-card",
    name: { en: "Devices card", fr: "Fiche des appareils" },
    signatures: [{ columns: ["device", "cost", "clicks"], exact: true }],
    columns: [activity("device", { A: { en: ["Device"] }, G: { fr: ["Appareil"] } }), ...numbers],
  },
  {
    id: "networks-card",
    name: { en: "Networks card", fr: "Fiche des réseaux" },
    signatures: [{ columns: ["network", "clicks", "cost"], exact: true }],
    columns: [activity("network", { A: { en: ["Network"] }, G: { fr: ["Réseau"] } }), ...numbers],
  },
  {
    id: "day-and-hour-card",
    name: { en: "Day and hour card", fr: "Fiche des jours et des heures" },
    signatures: [
      { columns: ["weekday", "hour"], exact: true },
      { columns: ["hour", "impressions"], exact: true },
      { columns: ["weekday", "impressions"], exact: true, unsure: true },
    ],
    columns: [
      // The name of a weekday, which may stand for several days of the period.
      activity("weekday", seen("Day")),
      activity("hour", seen("Start Hour")),
      ...numbers,
    ],
  },
  {
    id: "locations-card",
    name: { en: "Locations card", fr: "Fiche des zones géographiques" },
    signatures: [{ columns: ["location"], exact: true, known: 2 }],
    columns: [activity("location", seen("Location Name")), ...numbers],
  },
  {
    id: "keywords-card",
    name: { en: "Search keywords card", fr: "Fiche des mots clés" },
    signatures: [{ columns: ["keyword", "status", "cost"] }],
    columns: [
      activity("keyword", seen("Search Keyword")),
      {
        key: "status",
        role: "ignored",
        names: seen("Criterion Status", "Campaign Status", "Ad Group Status"),
      },
      { key: "match", role: "ignored", names: seen("Match type") },
      ...numbers,
    ],
  },
  {
    id: "searches-card",
    name: { en: "Searches card", fr: "Fiche des recherches" },
    signatures: [{ columns: ["search", "cost", "clicks"], exact: true }],
    columns: [activity("search", seen("Search")), ...numbers],
  },
  {
    // One search has several words, so that its numbers stand in several rows.
    id: "words-card",
    name: { en: "Words card", fr: "Fiche des mots recherchés" },
    signatures: [{ columns: ["word", "numbers"] }],
    columns: [
      activity("word", seen("Word")),
      {
        key: "numbers",
        role: "ignored",
        names: seen("Cost", "Clicks", "Impressions", "Conversions"),
      },
      { key: "queries", role: "ignored", names: seen("Top Containing Queries") },
    ],
  },
];
