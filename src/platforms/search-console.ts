import type { PlatformInput } from "./schema";

/** Google Search Console: performance by date, query, page, country or device. */
export const searchConsole: PlatformInput = {
  id: "search-console",
  name: "Google Search Console",
  reports: [
    {
      id: "performance",
      name: { en: "Search performance", fr: "Performances dans la recherche" },
      signatures: [
        { columns: ["date", "clicks", "impressions", "ctr", "position"] },
        { columns: ["dimension", "clicks", "impressions", "ctr", "position"] },
      ],
      columns: [
        { key: "date", role: "date", names: { A: { en: ["Date"], fr: ["Date"] } } },
        {
          key: "dimension",
          role: "activity",
          names: {
            A: {
              en: ["Top queries", "Top pages", "Country", "Device", "Search Appearance"],
              fr: [
                "Requêtes les plus fréquentes",
                "Pages les plus populaires",
                "Pays",
                "Appareil",
                "Apparence dans les résultats de recherche",
              ],
            },
          },
        },
        { key: "clicks", metric: "clicks", names: { A: { en: ["Clicks"], fr: ["Clics"] } } },
        {
          key: "impressions",
          metric: "impressions",
          names: { A: { en: ["Impressions"], fr: ["Impressions"] } },
        },
        { key: "ctr", metric: "ctr", names: { A: { en: ["CTR"], fr: ["CTR"] } } },
        {
          key: "position",
          metric: "position",
          names: { A: { en: ["Position"], fr: ["Position"] } },
        },
      ],
    },
  ],
};
