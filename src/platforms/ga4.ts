import { ga4Dimensions, ga4HitDimensions } from "./ga4-dimensions";
import { ga4Metrics } from "./ga4-metrics";
import type { PlatformInput } from "./schema";
import { onlyUniversal } from "./universal-analytics";

type Report = PlatformInput["reports"][number];
type Columns = Report["columns"];

const date: Columns[number] = {
  key: "date",
  role: "date",
  names: {
    A: { en: ["Date", "Date + hour (YYYYMMDDHH)"], es: ["Fecha"] },
    B: { fr: ["Date"] },
    G: { de: ["Datum"] },
  },
};

/** Days since the first one of the period, from "0000". */
const counted: Columns = [
  {
    key: "nth",
    role: "date",
    counted: "days",
    names: {
      A: { en: ["Nth day"], es: ["Día N"] },
      G: { fr: ["Nième jour"], de: ["N-ter Tag"], pt: ["Nº dia"] },
    },
  },
  { key: "day", role: "date", counted: "days", names: { A: { en: ["Day"] } } },
];

/** Each table of the file stands under comment lines; those of days are in English only where they are. */
const any = ["# *"];
const titles: Report["titles"] = [
  {
    names: {
      A: {
        en: ["# Report CSV Export", "# Dashboard report", "# Start date: *", "# End date: *"],
        es: ["# Exportar informe en formato CSV", "# Fecha de inicio: *"],
      },
    },
  },
  { names: { A: { en: any, fr: any, de: any, es: any, pt: any } } },
];

const dated: Pick<Report, "titles" | "periodLine" | "periodLabels"> = {
  titles,
  periodLine: true,
  periodLabels: {
    A: {
      en: ["# Start date:", "# End date:"],
      es: ["# Fecha de inicio:", "# Fecha de finalización:"],
    },
    C: { fr: ["# Date de début :", "# Date de fin :"] },
    G: {
      de: ["# Startdatum:", "# Enddatum:"],
      pt: ["# Data de início:", "# Data de término:"],
    },
  },
};

/** Explorations write it behind the last column. */
const totals: Report["totals"] = {
  own: {
    A: { en: ["Grand total"] },
    G: { fr: ["Total général"], de: ["Gesamtsumme"], es: ["Total general"], pt: ["Total geral"] },
  },
};

/** Under the same kind of comment lines, its predecessor wrote other headers. */
const without = onlyUniversal.map(({ key }) => key);

const sessionKeys = ["session", "first-user", "landing"] as const;

/** Google Analytics 4: exports of reports, snapshots and home dashboards, with one table or many, and explorations. */
export const ga4: PlatformInput = {
  id: "ga4",
  name: "Google Analytics 4",
  splits: true,
  reports: [
    {
      id: "report-daily",
      name: { en: "Report per day", fr: "Rapport par jour" },
      ...dated,
      signatures: [
        { columns: ["date"], title: true, known: 2, without },
        { columns: ["nth"], known: 2 },
        { columns: ["day"], title: true, known: 2 },
        // The preamble is cut off: these say enough.
        ...["events", "engaged", "active"].map((key) => ({ columns: ["date", key], known: 3 })),
      ],
      totals,
      columns: [date, ...counted, ...ga4Metrics, ...onlyUniversal],
    },
    {
      id: "report",
      name: { en: "Report by dimension", fr: "Rapport par dimension" },
      ...dated,
      signatures: [
        ...sessionKeys.map((key) => ({ columns: [key], known: 2 })),
        { columns: ["dimension"], title: true, known: 2, without },
        ...["events", "engaged"].map((key) => ({ columns: ["dimension", key], known: 3 })),
      ],
      totals,
      columns: [date, ...counted, ...ga4Dimensions, ...ga4Metrics, ...onlyUniversal],
    },
    {
      // One session sees many pages and sends many events: by page or event, sessions do not add up.
      id: "report-by-page-or-event",
      name: { en: "Report by page or event", fr: "Rapport par page ou événement" },
      ...dated,
      signatures: [
        { columns: ["page"], known: 2 },
        { columns: ["event", "events"] },
        { columns: ["event"], title: true, known: 2 },
        { columns: ["item"], title: true, known: 2 },
      ],
      totals,
      columns: [
        date,
        ...counted,
        ...ga4Dimensions,
        ...ga4HitDimensions,
        ...ga4Metrics.map(({ metric, ...column }): Columns[number] =>
          metric === undefined || metric === "sessions" || metric === "engaged_sessions"
            ? { ...column, role: "ignored" }
            : { ...column, metric }
        ),
      ],
    },
    {
      id: "active-users-and-retention",
      name: { en: "Active users and retention", fr: "Utilisateurs actifs et rétention" },
      ...dated,
      signatures: [
        { columns: ["nth", "windows"] },
        { columns: ["day", "windows"], title: true },
        { columns: ["date", "weeks"], title: true },
        { columns: ["weeks"], known: 5 },
      ],
      columns: [
        date,
        ...counted,
        {
          key: "windows",
          role: "ignored",
          names: {
            A: {
              en: ["30 days", "7 days", "1 day", "28-Day", "7-Day", "1-Day"],
              es: ["30 días", "7 días", "1 día"],
            },
            B: { en: ["Monthly", "Weekly", "Daily"] },
            G: { fr: ["30 jours", "7 jours", "1 jour"] },
          },
        },
        {
          key: "weeks",
          role: "ignored",
          names: {
            A: {
              en: [0, 1, 2, 3, 4, 5].map((week) => `Week ${String(week)}`),
              es: [0, 1, 2, 3, 4, 5].map((week) => `Semana ${String(week)}`),
            },
            G: { fr: [0, 1, 2, 3, 4, 5].map((week) => `Semaine ${String(week)}`) },
          },
        },
      ],
    },
    {
      // The people of a step are among those of the step before it.
      id: "funnel",
      name: { en: "Funnel exploration", fr: "Exploration de l’entonnoir" },
      ...dated,
      signatures: [{ columns: ["users"], title: true, known: 4 }],
      columns: [
        { key: "step", role: "activity", names: { G: { en: ["Step"], fr: ["Étape"] } } },
        ...ga4Dimensions,
        {
          key: "users",
          role: "ignored",
          names: {
            A: { en: ["Active users", "Total users"] },
            B: { fr: ["Utilisateurs actifs"], de: ["Aktive Nutzer"] },
            G: { es: ["Usuarios activos"], pt: ["Usuários ativos"] },
          },
        },
        {
          key: "rates",
          role: "ignored",
          names: {
            G: {
              en: ["Completion rate", "Abandonments", "Abandonment rate", "Elapsed time"],
              fr: ["Taux de réussite", "Abandons", "Taux d'abandon", "Temps écoulé"],
            },
          },
        },
      ],
    },
  ],
};
