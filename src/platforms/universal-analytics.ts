import type { PlatformInput } from "./schema";

type Report = PlatformInput["reports"][number];
type Columns = Report["columns"];

const dates: Columns = [
  {
    key: "day-index",
    role: "date",
    names: {
      A: { en: ["Day Index"] },
      G: {
        fr: ["Indice du jour"],
        de: ["Tagesindex"],
        es: ["Índice diario"],
        pt: ["Índice de dia"],
      },
    },
  },
  { key: "hour-index", role: "date", counted: "hours", names: { B: { en: ["Hour Index"] } } },
  { key: "date", role: "date", names: { G: { en: ["Date"], fr: ["Date"] } } },
];

const dimensions: Columns = [
  {
    key: "grouping",
    role: "activity",
    names: {
      B: { en: ["Default Channel Grouping"] },
      G: { fr: ["Groupe de canaux par défaut"], de: ["Standard-Channelgruppierung"] },
    },
  },
  {
    key: "dimension",
    role: "activity",
    apart: true,
    names: {
      A: { en: ["Page", "Landing Page", "Device Category"] },
      B: {
        en: [
          "Source / Medium",
          "Page Title",
          "Campaign",
          "Country",
          "City",
          "Browser",
          "Browser Version",
          "Source",
          "Social Network",
          "User Type",
          "Age",
          "Gender",
        ],
      },
      G: {
        en: ["Medium", "Language", "Keyword", "Event Category", "Event Action", "Event Label"],
        fr: ["Page de destination", "Source/Support", "Campagne", "Pays", "Navigateur"],
      },
    },
  },
];

const metrics: Columns = [
  {
    key: "pageviews",
    metric: "pageviews",
    names: { A: { en: ["Pageviews"] }, G: { fr: ["Pages vues"], de: ["Seitenaufrufe"] } },
  },
  {
    key: "sessions",
    metric: "sessions",
    names: {
      A: { en: ["Sessions"] },
      B: { en: ["Visits"] },
      G: { fr: ["Sessions"], de: ["Sitzungen"], es: ["Sesiones"], pt: ["Sessões"] },
    },
  },
  {
    key: "users",
    metric: "users",
    names: {
      B: { en: ["Users"] },
      G: { fr: ["Utilisateurs"], de: ["Nutzer"], es: ["Usuarios"], pt: ["Usuários"] },
    },
  },
  {
    key: "new-users",
    metric: "new_users",
    names: { A: { en: ["New Users"] }, G: { fr: ["Nouveaux utilisateurs"] } },
  },
  {
    key: "goals",
    metric: "conversions",
    names: { B: { en: ["Goal Completions"] }, G: { fr: ["Objectifs réalisés"] } },
  },
  {
    key: "transactions",
    metric: "transactions",
    names: { B: { en: ["Transactions"] }, G: { fr: ["Transactions"] } },
  },
  { key: "revenue", metric: "revenue", names: { A: { en: ["Revenue"] } } },
  {
    key: "bounce",
    metric: "bounce_rate",
    names: { A: { en: ["Bounce Rate"] }, G: { fr: ["Taux de rebond"], de: ["Absprungrate"] } },
  },
  {
    key: "session-duration",
    metric: "average_duration",
    names: {
      A: { en: ["Avg. Session Duration"] },
      G: { fr: ["Durée moyenne des sessions"], de: ["Durchschn. Sitzungsdauer"] },
    },
  },
  {
    key: "pages-per-session",
    role: "ignored",
    names: { A: { en: ["Pages / Session", "Pages/Session"] }, G: { fr: ["Pages/session"] } },
  },
  {
    key: "new-share",
    role: "ignored",
    names: { A: { en: ["% New Sessions"] }, G: { fr: ["% nouvelles sessions"] } },
  },
  {
    key: "page-parts",
    role: "ignored",
    names: {
      A: {
        en: [
          "Unique Pageviews",
          "Avg. Time on Page",
          "Entrances",
          "% Exit",
          "Page Value",
          "Goal Conversion Rate",
          "Goal Value",
          "Ecommerce Conversion Rate",
        ],
      },
      G: {
        fr: [
          "Vues uniques",
          "Temps moyen passé sur la page",
          "Entrées",
          "Sorties (en %)",
          "Valeur de la page",
        ],
      },
    },
  },
];

/** Columns that only Universal Analytics wrote, Google Analytics 4 never did. */
const telling = [
  "day-index",
  "grouping",
  "pageviews",
  "pages-per-session",
  "new-share",
  "session-duration",
  "page-parts",
];

/** Their proven headers, by which a table is not one of Google Analytics 4. */
export const onlyUniversal: Columns = [...dates, ...dimensions, ...metrics]
  .filter(({ key }) => telling.includes(key))
  .map(({ key, names }) => ({
    key: `universal-${key}`,
    role: "ignored",
    names: { A: names.A ?? {}, B: names.B ?? {} },
  }));

const shape: Pick<Report, "titles" | "periodLine" | "totals"> = {
  titles: [{ names: { A: { en: ["# *"], fr: ["# *"], de: ["# *"], es: ["# *"], pt: ["# *"] } } }],
  periodLine: true,
  // The last row, without a name, counts all rows, also those beyond the ones exported.
  totals: { blankLast: true, completes: true },
};

/** Universal Analytics, in use until 2024: a table by page, source … and the same numbers per day below. */
export const universalAnalytics: PlatformInput = {
  id: "universal-analytics",
  name: "Universal Analytics",
  splits: true,
  reports: [
    {
      id: "report-daily",
      name: { en: "Report per day", fr: "Rapport par jour" },
      ...shape,
      signatures: [
        { columns: ["day-index"], known: 2 },
        { columns: ["hour-index"], known: 2 },
      ],
      columns: [...dates, ...metrics],
    },
    {
      id: "report",
      name: { en: "Report by dimension", fr: "Rapport par dimension" },
      ...shape,
      signatures: telling.flatMap((key) => [
        { columns: [key], title: true as const, known: 3 },
        { columns: ["dimension", key], known: 4 },
      ]),
      columns: [...dates, ...dimensions, ...metrics],
    },
  ],
};
