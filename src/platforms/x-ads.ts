import type { PlatformInput } from "./schema";

/** X Ads: campaign reports. Headers stay English. */
export const xAds: PlatformInput = {
  id: "x-ads",
  name: "X Ads",
  reports: [
    {
      id: "campaigns",
      name: { en: "Campaigns", fr: "Campagnes" },
      signatures: [
        { columns: ["funding", "spend"] },
        { columns: ["funding", "impressions", "engagements"] },
        { columns: ["billed", "spend"] },
        { columns: ["billed", "impressions"] },
      ],
      columns: [
        {
          key: "date",
          role: "date",
          names: { B: { en: ["Time"] }, C: { en: ["Date", "Day", "Time period"] } },
        },
        {
          key: "campaign",
          role: "activity",
          names: { B: { en: ["Campaign"] }, C: { en: ["Campaign name"] } },
        },
        {
          key: "group",
          role: "activity",
          names: { C: { en: ["Ad group name", "Ad group", "Line item"] } },
        },
        { key: "currency", role: "currency", names: { B: { en: ["Currency"] } } },
        { key: "spend", metric: "spend", names: { B: { en: ["Spend"] } } },
        { key: "impressions", metric: "impressions", names: { B: { en: ["Impressions"] } } },
        { key: "engagements", metric: "engagements", names: { B: { en: ["Engagements"] } } },
        {
          key: "retweets",
          metric: "shares",
          names: { B: { en: ["Retweets"] }, G: { en: ["Reposts"] } },
        },
        { key: "replies", metric: "comments", names: { B: { en: ["Replies"] } } },
        { key: "follows", metric: "new_followers", names: { B: { en: ["Follows"] } } },
        {
          key: "likes",
          metric: "likes",
          names: { B: { en: ["Favorites"] }, C: { en: ["Likes"] } },
        },
        {
          key: "clicks",
          metric: "clicks",
          names: { C: { en: ["Clicks"] } },
        },
        { key: "url", metric: "link_clicks", names: { C: { en: ["Link clicks", "URL clicks"] } } },
        { key: "leads", metric: "leads", names: { B: { en: ["Leads"] } } },
        { key: "views", metric: "video_views", names: { B: { en: ["Video views"] } } },
        { key: "results", metric: "results", names: { C: { en: ["Results"] } } },
        { key: "billed", role: "ignored", names: { B: { en: ["Billed engagements"] } } },
        {
          key: "funding",
          role: "ignored",
          names: {
            B: { en: ["Funding instrument name", "Funding instrument ID"] },
            C: { en: ["Funding source name", "Funding source ID"] },
          },
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            B: {
              en: [
                ...["ID", "Campaign ID", "Campaign URL", "Campaign start date"],
                ...["Campaign end date", "Start date", "End date", "Product type"],
                ...["Card engagements", "App clicks", "App click rate", "Cost per lead"],
                ...["Lead rate", "Pre-roll video views", "Pre-roll video completions"],
              ],
            },
            C: { en: ["Objective", "Result rate", "Cost per result", "CPM", "Engagement rate"] },
          },
        },
      ],
    },
  ],
};
