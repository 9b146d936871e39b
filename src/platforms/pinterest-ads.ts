import type { PlatformInput } from "./schema";

/** Pinterest Ads Manager: headers as its reporting interface displays them. No French spelling is known. */
export const pinterestAds: PlatformInput = {
  id: "pinterest-ads",
  name: "Pinterest Ads",
  reports: [
    {
      id: "ads",
      name: { en: "Ads report", fr: "Rapport publicitaire" },
      signatures: [
        { columns: ["spend", "pin-clicks"] },
        { columns: ["campaign", "pin-clicks", "impressions"] },
        { columns: ["own-spend"] },
      ],
      totals: { own: { C: { en: ["Total"] } } },
      columns: [
        { key: "date", role: "date", names: { C: { en: ["Date", "Day"] }, G: { fr: ["Date"] } } },
        {
          key: "campaign",
          role: "activity",
          names: { B: { en: ["Campaign name"] }, G: { fr: ["Nom de la campagne"] } },
        },
        {
          key: "ad-group",
          role: "activity",
          names: { C: { en: ["Ad group name"] }, G: { fr: ["Nom du groupe d'annonces"] } },
        },
        {
          key: "ad",
          role: "activity",
          names: { G: { en: ["Ad name"], fr: ["Nom de l'annonce"] } },
        },
        {
          key: "breakdown",
          role: "activity",
          apart: true,
          names: { G: { en: ["Age", "Gender", "Country", "Device", "Placement"] } },
        },
        {
          key: "about",
          role: "ignored",
          names: {
            B: { en: ["Campaign ID", "Ad group ID", "Ad ID", "Daily budget", "Lifetime budget"] },
            G: { en: ["Campaign status", "Status", "Objective", "Ad account name"] },
          },
        },
        { key: "currency", role: "currency", names: { G: { en: ["Currency"] } } },
        {
          key: "own-spend",
          metric: "spend",
          names: { B: { en: ["Spend in account currency"] } },
        },
        {
          key: "spend",
          metric: "spend",
          names: { B: { en: ["Spend"] }, G: { fr: ["Dépenses"] } },
        },
        {
          key: "impressions",
          metric: "impressions",
          names: { B: { en: ["Impressions", "Paid impressions"] } },
        },
        {
          key: "pin-clicks",
          metric: "clicks",
          names: { B: { en: ["Pin clicks", "Paid Pin clicks"] } },
        },
        {
          key: "outbound",
          metric: "link_clicks",
          names: { B: { en: ["Outbound clicks"] }, G: { en: ["Paid outbound clicks"] } },
        },
        {
          key: "engagements",
          metric: "engagements",
          names: { B: { en: ["Engagements", "Paid engagements"] } },
        },
        { key: "saves", metric: "saves", names: { B: { en: ["Saves"] } } },
        { key: "reach", metric: "reach", names: { G: { en: ["Reach"] } } },
        { key: "views", metric: "video_views", names: { G: { en: ["Video views"] } } },
        { key: "conversions", metric: "conversions", names: { C: { en: ["Total conversions"] } } },
        { key: "purchases", metric: "purchases", names: { C: { en: ["Checkouts"] } } },
        {
          key: "revenue",
          metric: "revenue",
          names: { C: { en: ["Checkout value in account currency", "Total conversion value"] } },
        },
        {
          key: "earned",
          role: "ignored",
          names: {
            B: {
              en: [
                "Gross impressions",
                "Gross Pin clicks",
                "Earned Pin clicks",
                "Earned engagements",
                "Earned CTR",
              ],
            },
            G: { en: ["Earned impressions"] },
          },
        },
        { key: "cpm", metric: "cpm", names: { B: { en: ["CPM"] } } },
        { key: "cpc", metric: "cpc", names: { B: { en: ["CPC"] }, C: { en: ["eCPC"] } } },
        { key: "cpv", metric: "cpv", names: { B: { en: ["CPV"] } } },
        {
          key: "ctr",
          metric: "ctr",
          names: { B: { en: ["CTR", "Paid CTR"] } },
        },
        {
          key: "roas",
          metric: "roas",
          names: { B: { en: ["ROAS (Checkout)"] }, C: { en: ["Checkout ROAS"] } },
        },
        {
          key: "rates",
          role: "ignored",
          names: { B: { en: ["Engagement rate", "CPCV (100%)", "CPCV (95%)", "CPE"] } },
        },
      ],
    },
  ],
};
