import type { PlatformInput } from "./schema";

/** Google Analytics 4: a report exported by day. */
export const ga4: PlatformInput = {
  id: "ga4",
  name: "Google Analytics 4",
  reports: [
    {
      id: "report-daily",
      name: { en: "Report per day", fr: "Rapport par jour" },
      titles: [{ names: { A: { en: ["# Report CSV Export"] } } }],
      signatures: [{ columns: ["date"], title: true, known: 2 }],
      columns: [
        { key: "date", role: "date", names: { A: { en: ["Date"] }, B: { fr: ["Date"] } } },
        {
          key: "events",
          metric: "events",
          names: { A: { en: ["Event count"] }, B: { fr: ["Nombre d'événements"] } },
        },
        {
          key: "users",
          metric: "users",
          names: { A: { en: ["Total users"] }, G: { fr: ["Nombre total d'utilisateurs"] } },
        },
        {
          key: "active",
          metric: "users",
          names: { A: { en: ["Active users", "Users"] }, B: { fr: ["Utilisateurs actifs"] } },
        },
        {
          key: "new",
          metric: "new_users",
          names: { A: { en: ["New users"] }, C: { fr: ["Nouveaux utilisateurs"] } },
        },
        {
          key: "sessions",
          metric: "sessions",
          names: { A: { en: ["Sessions"] }, B: { fr: ["Sessions"] } },
        },
        {
          key: "engaged",
          metric: "engaged_sessions",
          names: { A: { en: ["Engaged sessions"] }, G: { fr: ["Sessions avec engagement"] } },
        },
        { key: "views", metric: "pageviews", names: { A: { en: ["Views"] }, B: { fr: ["Vues"] } } },
        {
          key: "conversions",
          metric: "conversions",
          names: { A: { en: ["Key events", "Conversions"] }, C: { fr: ["Événements clés"] } },
        },
        { key: "transactions", metric: "transactions", names: { A: { en: ["Transactions"] } } },
        {
          key: "revenue",
          metric: "revenue",
          names: { A: { en: ["Total revenue"] }, C: { fr: ["Revenu total", "Revenus totaux"] } },
        },
        {
          key: "engagement",
          metric: "engagement_rate",
          percent: "fraction",
          names: { A: { en: ["Engagement rate"] }, C: { fr: ["Taux d'engagement"] } },
        },
        {
          key: "bounce",
          metric: "bounce_rate",
          percent: "fraction",
          names: { A: { en: ["Bounce rate"] }, G: { fr: ["Taux de rebond"] } },
        },
        {
          key: "duration",
          metric: "average_duration",
          names: { A: { en: ["Average session duration", "Average engagement time"] } },
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            A: { en: ["Event count per user", "Event count per active user", "Returning users"] },
          },
        },
      ],
    },
  ],
};
