import type { PlatformInput } from "./schema";

/** TikTok Ads Manager. */
export const tiktokAds: PlatformInput = {
  id: "tiktok-ads",
  name: "TikTok Ads Manager",
  reports: [
    {
      id: "campaign",
      name: { en: "Campaign report", fr: "Rapport sur les campagnes" },
      signatures: [
        { columns: ["cost", "link-clicks"] },
        { columns: ["cost", "cpc"] },
        { columns: ["cost", "conversion-rate"] },
        { columns: ["cost", "skan"] },
        { columns: ["cost", "clicks", "impressions"], unsure: true },
      ],
      columns: [
        {
          key: "date",
          role: "date",
          names: { A: { en: ["Date"] }, B: { en: ["By Day"] }, G: { en: ["Day"], fr: ["Date"] } },
        },
        { key: "campaign", role: "activity", names: { C: { en: ["Campaign name"] } } },
        { key: "ad-group", role: "activity", names: { C: { en: ["Ad group name"] } } },
        { key: "ad", role: "activity", names: { C: { en: ["Ad name"] } } },
        {
          key: "breakdown",
          role: "activity",
          apart: true,
          names: { G: { en: ["Age", "Gender", "Country/Region", "Placement", "Platform"] } },
        },
        {
          key: "about",
          role: "ignored",
          names: {
            C: { en: ["Campaign ID", "Ad group ID", "Ad ID"] },
            G: {
              en: [
                ...["Objective type", "Advertising objective", "Account name", "Primary status"],
                ...["Campaign type", "Campaign budget", "Ad group budget", "Result type"],
              ],
            },
          },
        },
        { key: "currency", role: "currency", names: { A: { en: ["Currency"] } } },
        {
          key: "cost",
          metric: "spend",
          names: { A: { en: ["Cost"] }, B: { en: ["Spend", "Total cost"] } },
        },
        { key: "impressions", metric: "impressions", names: { A: { en: ["Impressions"] } } },
        {
          key: "link-clicks",
          metric: "link_clicks",
          names: { A: { en: ["Clicks (destination)"] } },
        },
        { key: "clicks", metric: "clicks", names: { A: { en: ["Clicks (all)"] } } },
        { key: "results", metric: "results", names: { A: { en: ["Results"] } } },
        {
          key: "purchases",
          metric: "purchases",
          names: {
            C: { en: ["Complete payment", "Purchases (Shop)", "SKU orders (Shop)"] },
            G: { en: ["Purchases"] },
          },
        },
        {
          key: "revenue",
          metric: "revenue",
          names: {
            C: {
              en: [
                ...["Complete payment value", "Total complete payment value"],
                ...["Total purchase value", "Gross revenue (Shop)"],
              ],
            },
          },
        },
        {
          key: "landing",
          metric: "landing_page_views",
          names: { C: { en: ["Landing page views"] } },
        },
        { key: "leads", metric: "leads", names: { C: { en: ["Leads (form)"] } } },
        {
          key: "completions",
          metric: "completions",
          names: { C: { en: ["Video views at 100%"] } },
        },
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
          key: "skan",
          role: "ignored",
          names: {
            A: {
              en: ["Cost per conversion (SKAN)", "Conversion rate (SKAN)", "Conversions (SKAN)"],
            },
          },
        },
        { key: "roas", metric: "roas", names: { C: { en: ["Complete payment ROAS"] } } },
        {
          key: "rates",
          role: "ignored",
          names: {
            A: { en: ["Result rate", "Cost per conversion", "Paid likes"] },
            C: {
              en: [
                "CTR (all)",
                "CPC (all)",
                "2-second video views",
                "6-second video views",
                "Video views at 25%",
                "Video views at 50%",
                "Video views at 75%",
                "100% video view rate",
                "Average play time per video view",
                "Total conversion value",
                "ROI (Shop)",
                "Total complete payment ROAS",
              ],
            },
          },
        },
      ],
    },
  ],
};
