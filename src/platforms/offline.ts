import type { Names, PlatformInput } from "./schema";

/** The table is our own, so its headers are known as surely as those of a real export. */
const own = (
  en: string,
  fr: string,
  more: Readonly<{ en?: string[]; fr?: string[] }> = {}
): Names => ({
  A: { en: [en], fr: [fr] },
  ...(more.en === undefined && more.fr === undefined
    ? {}
    : { C: { ...(more.en && { en: more.en }), ...(more.fr && { fr: more.fr }) } }),
});

/** Activities that no platform counts, written down by hand: trade fairs, calls, store visits, letters. */
export const offline: PlatformInput = {
  id: "offline",
  name: "Offline",
  reports: [
    {
      id: "activities",
      name: { en: "Offline activities", fr: "Activités hors ligne" },
      signatures: [{ columns: ["activity"] }],
      columns: [
        { key: "date", role: "date", names: own("Date", "Date", { en: ["Day"], fr: ["Jour"] }) },
        { key: "from", role: "from", names: own("First day", "Premier jour") },
        { key: "to", role: "to", names: own("Last day", "Dernier jour") },
        {
          key: "kind",
          role: "activity",
          names: own("Kind of activity", "Type d’activité"),
        },
        {
          key: "activity",
          role: "activity",
          names: own("Offline activity", "Activité hors ligne"),
        },
        { key: "currency", role: "currency", names: own("Currency", "Devise") },
        {
          key: "cost",
          metric: "spend",
          names: own("Cost", "Coût", { en: ["Spend"], fr: ["Dépenses"] }),
        },
        {
          key: "visits",
          metric: "store_visits",
          names: own("Visits", "Visites", { en: ["Visitors"], fr: ["Visiteurs"] }),
        },
        { key: "calls", metric: "calls", names: own("Calls", "Appels") },
        {
          key: "emails",
          metric: "emails_sent",
          names: own("Letters or e-mails sent", "Courriers ou e-mails envoyés", {
            en: ["E-mails sent"],
            fr: ["E-mails envoyés"],
          }),
        },
        {
          key: "leads",
          metric: "leads",
          names: own("Leads", "Prospects", { en: ["Contacts"], fr: ["Contacts"] }),
        },
        {
          key: "orders",
          metric: "orders",
          names: own("Orders", "Commandes", { en: ["Sales"], fr: ["Ventes"] }),
        },
        {
          key: "customers",
          metric: "new_customers",
          names: own("New customers", "Nouveaux clients"),
        },
        { key: "revenue", metric: "revenue", names: own("Revenue", "Chiffre d’affaires") },
        { key: "notes", role: "ignored", names: own("Notes", "Notes") },
      ],
    },
  ],
};
