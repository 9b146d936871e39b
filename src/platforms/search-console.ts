import type { Names, PlatformInput } from "./schema";

type Column = PlatformInput["reports"][number]["columns"][number];

/** In a comparison every number stands twice; the earlier one is not this period's. */
const latest = ["7 days", "28 days", "3 months", "6 months", "12 months", "16 months"];
const derniers = ["7 derniers jours", "28 derniers jours", "3 derniers mois", "6 derniers mois"];

/** A number's header alone, and behind the period that a comparison puts before it. */
function compared(names: Names, en: string, fr: string): Pick<Column, "names"> {
  const { B: proven = {}, C: aliases = {}, ...others } = names;
  return {
    names: {
      ...others,
      B: {
        ...proven,
        en: [...(proven["en"] ?? []), ...latest.map((time) => `Last ${time} ${en}`)],
      },
      C: { ...aliases, fr: [...(aliases["fr"] ?? []), ...derniers.map((time) => `${time} ${fr}`)] },
    },
  };
}

const earlier = (["Clicks", "Impressions", "CTR", "Position"] as const).flatMap((metric) =>
  latest.map((time) => `Previous ${time} ${metric}`)
);
const auparavant = ["Clics", "Impressions", "CTR", "Position"].flatMap((metric) =>
  ["7 jours précédents", "28 jours précédents", "3 mois précédents", "6 mois précédents"].map(
    (time) => `${time} ${metric}`
  )
);

/** Google Search Console: performance by date, query, page, country, device or appearance. */
export const searchConsole: PlatformInput = {
  id: "search-console",
  name: "Google Search Console",
  splits: true,
  reports: [
    {
      id: "performance",
      name: { en: "Search performance", fr: "Performances dans la recherche" },
      signatures: [
        { columns: ["date", "clicks", "impressions", "ctr", "position"] },
        { columns: ["dimension", "clicks", "impressions"] },
        { columns: ["clicks", "impressions", "position"], known: 4 },
      ],
      columns: [
        {
          key: "date",
          role: "date",
          names: {
            A: { en: ["Date"], fr: ["Date"], es: ["Fecha"], pt: ["Data"] },
            B: { de: ["Datum"] },
          },
        },
        {
          key: "dimension",
          role: "activity",
          apart: true,
          names: {
            A: {
              en: ["Top queries", "Top pages", "Search Appearance"],
              fr: [
                "Requêtes les plus fréquentes",
                "Pages les plus populaires",
                "Apparence dans les résultats de recherche",
              ],
            },
            B: {
              de: [
                "Häufigste Suchanfragen",
                "Die häufigsten Suchanfragen",
                "Häufigste Seiten",
                "Die häufigsten Seiten",
              ],
              es: ["Consultas principales", "Páginas principales"],
              pt: ["Principais consultas", "Principais páginas"],
            },
            G: {
              de: ["Darstellung in der Suche"],
              es: ["Apariencia en el buscador", "Aspecto en el buscador"],
              pt: ["Aparência da pesquisa", "Aspecto na pesquisa"],
            },
          },
        },
        {
          key: "place",
          role: "activity",
          apart: true,
          names: {
            A: { en: ["Country", "Device"], fr: ["Pays", "Appareil"], es: ["País"] },
            G: { de: ["Land", "Gerät"], es: ["Dispositivo"], pt: ["País", "Dispositivo"] },
          },
        },
        // Queries and pages together, as add-ons and the interface of programs name them.
        {
          key: "api",
          role: "activity",
          apart: true,
          names: { C: { en: ["Query", "Page"], fr: ["Requête", "Page"] } },
        },
        {
          key: "clicks",
          metric: "clicks",
          ...compared(
            {
              A: { en: ["Clicks"], fr: ["Clics"], es: ["Clics"] },
              B: { de: ["Klicks"], pt: ["Cliques"] },
            },
            "Clicks",
            "Clics"
          ),
        },
        {
          key: "impressions",
          metric: "impressions",
          ...compared(
            {
              A: { en: ["Impressions"], fr: ["Impressions"], es: ["Impresiones"] },
              B: { de: ["Impressionen"], pt: ["Impressões"] },
            },
            "Impressions",
            "Impressions"
          ),
        },
        {
          key: "ctr",
          metric: "ctr",
          ...compared(
            {
              A: { en: ["CTR"], fr: ["CTR"], es: ["CTR"] },
              B: { de: ["CTR", "Klickrate"], pt: ["CTR"] },
            },
            "CTR",
            "CTR"
          ),
        },
        {
          key: "position",
          metric: "position",
          weight: "impressions",
          ...compared(
            {
              A: { en: ["Position"], fr: ["Position"], es: ["Posición"] },
              B: { de: ["Position", "Durchschnittliche Position"], pt: ["Posição"] },
            },
            "Position",
            "Position"
          ),
        },
        { key: "earlier", role: "ignored", names: { B: { en: earlier }, C: { fr: auparavant } } },
      ],
    },
    {
      id: "filters",
      name: { en: "Filters of the export", fr: "Filtres de l’export" },
      signatures: [{ columns: ["filter", "value"], exact: true }],
      columns: [
        {
          key: "filter",
          role: "ignored",
          names: { B: { en: ["Filter"], pt: ["Filtro"] }, G: { fr: ["Filtre"], es: ["Filtro"] } },
        },
        {
          key: "value",
          role: "ignored",
          names: {
            B: { en: ["Value"], pt: ["Valor"] },
            G: { fr: ["Valeur"], de: ["Wert"], es: ["Valor"] },
          },
        },
      ],
    },
  ],
};
