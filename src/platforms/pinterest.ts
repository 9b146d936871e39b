import type { PlatformInput } from "./schema";

/** Pinterest: what an account's Pins gave. No French spelling is known. */
export const pinterest: PlatformInput = {
  id: "pinterest",
  name: "Pinterest",
  reports: [
    {
      id: "analytics",
      name: { en: "Results per day or Pin", fr: "Résultats par jour ou par épingle" },
      signatures: [
        { columns: ["outbound", "pin-clicks", "saves"] },
        { columns: ["outbound", "saves", "impressions"] },
        { columns: ["pin-clicks", "saves", "impressions"] },
      ],
      columns: [
        { key: "date", role: "date", names: { C: { en: ["Date", "Day"] }, G: { fr: ["Date"] } } },
        { key: "pin", role: "activity", names: { C: { en: ["Pin ID"] } } },
        {
          key: "text",
          role: "text",
          names: { C: { en: ["Title", "Pin title", "Description"] }, G: { fr: ["Titre"] } },
        },
        {
          key: "about",
          role: "ignored",
          names: { C: { en: ["Link", "URL", "Pin URL", "Board", "Board name", "Type", "Source"] } },
        },
        {
          key: "impressions",
          metric: "impressions",
          names: { B: { en: ["Impressions"] }, G: { fr: ["Impressions"] } },
        },
        {
          key: "saves",
          metric: "saves",
          names: {
            B: { en: ["Saves"] },
            G: { en: ["Pin saves"], fr: ["Enregistrements"] },
          },
        },
        {
          key: "pin-clicks",
          metric: "clicks",
          names: { B: { en: ["Pin clicks"] }, G: { fr: ["Clics sur l'épingle"] } },
        },
        {
          key: "outbound",
          metric: "link_clicks",
          names: { B: { en: ["Outbound clicks"] }, G: { fr: ["Clics sortants"] } },
        },
        {
          key: "engagements",
          metric: "engagements",
          names: { B: { en: ["Engagements", "Engagement"] }, G: { fr: ["Engagements"] } },
        },
        { key: "views", metric: "video_views", names: { G: { en: ["Video views"] } } },
        {
          key: "reach",
          metric: "reach",
          names: { G: { en: ["Total audience"], fr: ["Audience totale"] } },
        },
        {
          key: "engaged",
          role: "ignored",
          names: { G: { en: ["Engaged audience"], fr: ["Audience engagée"] } },
        },
        {
          key: "rates",
          role: "ignored",
          names: {
            B: { en: ["Engagement rate"] },
            G: { en: ["Save rate", "Pin click rate", "Outbound click rate"] },
          },
        },
      ],
    },
  ],
};
