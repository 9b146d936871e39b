import type { PlatformInput } from "./schema";

type Columns = PlatformInput["reports"][number]["columns"];

/** One word in reports of the API and of the reports page, several on the page of campaigns. */
const columns: Columns = [
  {
    key: "period",
    role: "date",
    names: {
      A: { en: ["TimePeriod"] },
      B: { en: ["Gregorian date"] },
      C: { en: ["Time period", "GregorianDate", "Date"] },
    },
  },
  {
    key: "account",
    role: "ignored",
    names: {
      C: {
        en: [
          "AccountName",
          "Account name",
          "AccountNumber",
          "Account number",
          "AccountId",
          "Account",
        ],
      },
    },
  },
  {
    key: "campaign",
    role: "activity",
    names: { A: { en: ["CampaignName"] }, C: { en: ["Campaign", "Campaign name"] } },
  },
  {
    key: "ad-group",
    role: "activity",
    names: { C: { en: ["AdGroupName", "Ad group", "Ad group name"] } },
  },
  { key: "ad", role: "activity", names: { C: { en: ["AdTitle", "Ad title", "Ad"] } } },
  { key: "keyword", role: "activity", names: { C: { en: ["Keyword"] } } },
  {
    key: "query",
    role: "activity",
    names: { C: { en: ["SearchQuery", "Search query", "Search term"] } },
  },
  {
    key: "segment",
    role: "activity",
    apart: true,
    names: {
      B: { en: ["AgeGroup", "Gender"] },
      C: { en: ["DeviceType", "Device type", "Device", "Network", "Country", "City", "State"] },
    },
  },
  {
    key: "ids",
    role: "ignored",
    names: {
      B: { en: ["CampaignId"] },
      C: {
        en: [
          "Campaign ID",
          "AdGroupId",
          "Ad group ID",
          "AdId",
          "KeywordId",
          "CampaignStatus",
          "Campaign status",
          "AdGroupStatus",
          "Status",
          "CampaignType",
          "Campaign type",
          "BidMatchType",
          "DeliveredMatchType",
          "Delivered match type",
          "TopVsOther",
          "Top vs. other",
          "Budget",
          "Bid strategy type",
        ],
      },
    },
  },
  {
    key: "currency",
    role: "currency",
    names: { C: { en: ["CurrencyCode", "Currency code", "Currency"] } },
  },
  {
    key: "impressions",
    metric: "impressions",
    names: {
      A: { en: ["Impressions"] },
      G: { fr: ["Impressions"] },
    },
  },
  // The page of campaigns shortens what its reports spell out.
  {
    key: "impr",
    metric: "impressions",
    names: { B: { en: ["Impr."] }, G: { fr: ["Impr."] } },
  },
  { key: "clicks", metric: "clicks", names: { A: { en: ["Clicks"] }, G: { fr: ["Clics"] } } },
  { key: "spend", metric: "spend", names: { A: { en: ["Spend"] }, G: { fr: ["Dépenses"] } } },
  {
    key: "conversions",
    metric: "conversions",
    names: {
      C: { en: ["Conversions", "Conv.", "ConversionsQualified", "Conversions qualified"] },
      G: { fr: ["Conversions", "Conv."] },
    },
  },
  { key: "revenue", metric: "revenue", names: { C: { en: ["Revenue"] }, G: { fr: ["Revenus"] } } },
  { key: "ctr", metric: "ctr", names: { C: { en: ["Ctr", "Click-through rate"] } } },
  {
    key: "cpc",
    metric: "cpc",
    names: {
      B: { en: ["Avg. CPC"] },
      C: { en: ["AverageCpc", "Average CPC"] },
      G: { fr: ["CPC moyen"] },
    },
  },
  { key: "cpm", metric: "cpm", names: { C: { en: ["AverageCpm", "Average CPM", "Avg. CPM"] } } },
  {
    key: "cpa",
    metric: "cpa",
    names: { C: { en: ["CostPerConversion", "Cost per conversion", "CPA"] } },
  },
  {
    key: "roas",
    metric: "roas",
    names: { C: { en: ["ReturnOnAdSpend", "Return on ad spend"] } },
  },
  {
    key: "conversion-rate",
    metric: "conversion_rate",
    names: { C: { en: ["ConversionRate", "Conversion rate", "Conv. rate"] } },
  },
  {
    key: "share",
    metric: "impression_share",
    names: { C: { en: ["ImpressionSharePercent", "Impression share", "Impr. share"] } },
  },
  {
    key: "position",
    metric: "position",
    weight: "impressions",
    names: { C: { en: ["AveragePosition", "Avg. position"] } },
  },
  {
    key: "others",
    role: "ignored",
    names: {
      C: {
        en: [
          "Assists",
          "AllConversions",
          "All conv.",
          "AllRevenue",
          "QualityScore",
          "Quality score",
          "ViewThroughConversions",
          "View-through conv.",
          "AbsoluteTopImpressionRatePercent",
          "TopImpressionRatePercent",
        ],
      },
    },
  },
];

/** Microsoft Advertising: performance reports by hour, day, week or month, or as one sum. */
export const microsoftAds: PlatformInput = {
  id: "microsoft-ads",
  name: "Microsoft Advertising",
  reports: [
    {
      id: "performance",
      name: { en: "Performance report", fr: "Rapport de performances" },
      titles: [
        { names: { A: { en: ["Report Name: *", "Rows: *"] }, G: { fr: ["Nom du rapport : *"] } } },
      ],
      signatures: [
        ...["impressions", "clicks", "spend"].map((key) => ({
          columns: [key],
          title: true as const,
          known: 2,
        })),
        { columns: ["period", "spend"] },
        { columns: ["campaign", "spend"] },
        { columns: ["impr", "spend"], unsure: true },
        { columns: ["cpc", "spend"], unsure: true },
      ],
      columns,
      trailers: [
        {
          names: {
            A: { en: ["©# Microsoft Corporation*"] },
            B: { en: ["@# Microsoft Corporation*"] },
          },
        },
      ],
      periodLabels: { A: { en: ["Report Time:"] } },
      dates: "month-first",
    },
  ],
};
