import type { PlatformInput } from "./schema";

/** TikTok Ads Manager. */
export const tiktokAds: PlatformInput = {
  id: "tiktok-ads",
  name: "TikTok Ads Manager",
  reports: [
    {
      id: "campaign",
      name: { en: "Campaign report", fr: "Rapport sur les campagnes" },
      signatures: [{ columns: ["cost", "link-clicks"] }],
      columns: [
        { key: "date", role: "date", names: { A: { en: ["Date"] } } },
        { key: "campaign", role: "activity", names: { C: { en: ["Campaign name"] } } },
        { key: "ad-group", role: "activity", names: { C: { en: ["Ad group name"] } } },
        { key: "ad", role: "activity", names: { C: { en: ["Ad name"] } } },
        { key: "currency", role: "currency", names: { A: { en: ["Currency"] } } },
        { key: "cost", metric: "spend", names: { A: { en: ["Cost"] } } },
        { key: "impressions", metric: "impressions", names: { A: { en: ["Impressions"] } } },
        {
          key: "link-clicks",
          metric: "link_clicks",
          names: { A: { en: ["Clicks (destination)"] } },
        },
        { key: "clicks", metric: "clicks", names: { A: { en: ["Clicks (all)"] } } },
        { key: "results", metric: "results", names: { A: { en: ["Results"] } } },
        { key: "conversions", metric: "conversions", names: { A: { en: ["Conversions"] } } },
        { key: "reach", metric: "reach", names: { A: { en: ["Reach"] } } },
        { key: "views", metric: "video_views", names: { A: { en: ["Video views"] } } },
        { key: "frequency", metric: "frequency", names: { A: { en: ["Frequency"] } } },
        { key: "cpc", metric: "cpc_link", names: { A: { en: ["CPC (destination)"] } } },
        {
          key: "ctr",
          metric: "ctr",
          percent: "fraction",
          names: { A: { en: ["CTR (destination)"] } },
        },
        { key: "cpp", metric: "cpp", names: { A: { en: ["Cost per 1,000 people reached"] } } },
        { key: "cpm", metric: "cpm", names: { C: { en: ["CPM"] } } },
        { key: "cpa", metric: "cpa", names: { A: { en: ["Cost per result"] } } },
        {
          key: "conversion-rate",
          metric: "conversion_rate",
          percent: "fraction",
          names: { A: { en: ["Conversion rate (CVR)"] } },
        },
        {
          key: "rates",
          role: "ignored",
          names: {
            A: {
              en: [
                "Result rate",
                "Cost per conversion",
                "Cost per conversion (SKAN)",
                "Conversion rate (SKAN)",
                "Conversions (SKAN)",
                "Paid likes",
              ],
            },
          },
        },
      ],
    },
  ],
};
