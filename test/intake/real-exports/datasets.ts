import type { Expected } from "./expected";

const unknown = { platform: null, read: 0, totals: {}, period: [null, null] } as const;
const issues = ["platform-unknown"];
/** Headers that the Spanish copy of the data set kept in English. */
const postMetrics = {
  "Lifetime Post Total Reach": "reach",
  "Lifetime Post Total Impressions": "impressions",
  "Lifetime Engaged Users": "users",
  comment: "comments",
  like: "likes",
  "Total Interactions": "engagements",
};

/** Data sets that no platform exports: nothing is imported, the columns are guessed. */
export const datasets: readonly Expected[] = [
  {
    ...unknown,
    file: "datasets/cdnow-summary-with-transactions.csv",
    language: null,
    skipped: 2357,
    issues,
    guesses: {},
  },
  {
    ...unknown,
    file: "datasets/kag-conversion-data-campaign1178.csv",
    language: "en",
    skipped: 625,
    issues,
    guesses: {
      age: "activity",
      gender: "activity",
      Impressions: "impressions",
      Clicks: "clicks",
      Spent: "spend",
      Total_Conversion: "conversions",
    },
  },
  {
    ...unknown,
    file: "datasets/meridian-national-media.csv",
    language: "en",
    skipped: 156,
    issues,
    guesses: {
      time: "date",
      conversions: "conversions",
      ...Object.fromEntries(
        [0, 1, 2, 3].flatMap((n) => [
          [`Channel${String(n)}_impression`, "impressions"],
          [`Channel${String(n)}_spend`, "spend"],
        ])
      ),
    },
  },
  {
    ...unknown,
    file: "datasets/robyn-dt-simulated-weekly.csv",
    language: "en",
    skipped: 208,
    issues,
    guesses: { DATE: "date", revenue: "revenue", search_clicks_P: "clicks" },
  },
  {
    ...unknown,
    file: "datasets/uci-facebook-metrics-semicolon-496.csv",
    language: "en",
    skipped: 496,
    issues,
    guesses: {
      "Page total likes": "followers",
      Type: "activity",
      "Lifetime Post Consumptions": "clicks",
      ...postMetrics,
      share: "shares",
    },
  },
  {
    ...unknown,
    file: "datasets/uci-facebook-metrics-semicolon-es-cp1252.csv",
    language: "en",
    skipped: 500,
    issues,
    guesses: { Tipo: "activity", ...postMetrics, compartir: "shares" },
  },
];
