import type { PlatformInput } from "./schema";

/** Wix Analytics: traffic of the site. */
export const wix: PlatformInput = {
  id: "wix",
  name: "Wix Analytics",
  reports: [
    {
      id: "traffic-daily",
      name: { en: "Traffic per day", fr: "Trafic par jour" },
      signatures: [
        { columns: ["sessions", "visitors"] },
        { columns: ["views", "sessions"] },
        { columns: ["date", "sessions"], known: 3 },
      ],
      columns: [
        {
          key: "date",
          role: "date",
          names: { A: { en: ["Date"] }, G: { en: ["Day"], fr: ["Date", "Jour"] } },
        },
        {
          key: "dimension",
          role: "activity",
          apart: true,
          names: {
            G: {
              en: ["Traffic source", "Traffic category", "Country", "Device type", "Page"],
              fr: ["Source de trafic", "Catégorie de trafic", "Pays", "Appareil", "Page"],
            },
          },
        },
        {
          key: "views",
          metric: "pageviews",
          names: { A: { en: ["Page views"] }, G: { fr: ["Pages vues", "Vues de page"] } },
        },
        {
          key: "sessions",
          metric: "sessions",
          names: {
            A: { en: ["Site sessions"] },
            G: { fr: ["Sessions du site", "Sessions sur le site"] },
          },
        },
        {
          key: "visitors",
          metric: "users",
          names: { A: { en: ["Unique visitors"] }, G: { fr: ["Visiteurs uniques"] } },
        },
        {
          key: "bounce",
          metric: "bounce_rate",
          names: { A: { en: ["Bounce rate"] }, G: { fr: ["Taux de rebond"] } },
        },
        {
          key: "duration",
          metric: "average_duration",
          names: {
            A: { en: ["Avg. session duration"] },
            G: { fr: ["Durée moy. de session", "Durée moyenne de session"] },
          },
        },
        {
          key: "parts",
          role: "ignored",
          names: { G: { en: ["Avg. pages per session"], fr: ["Pages par session"] } },
        },
      ],
    },
  ],
};
