import { define } from "./define";
import { ratio, wrong } from "./errors";
import { ratioOfSums } from "./ratio-of-sums";

export const CTR = ratioOfSums("CTR", "link_clicks", "impressions");
export const CVR = ratioOfSums("CVR", "conversions", "base");
export const VTR = ratioOfSums("VTR", "views", "impressions");
export const REACHRATE = ratioOfSums("REACHRATE", "reach", "audience");

export const ENGAGEMENTRATE = define({
  name: "ENGAGEMENTRATE",
  parameters: [
    { name: "engagements", kind: "sum", domain: "notNegative" },
    { name: "audience", kind: "sum", domain: "notNegative" },
    {
      name: "basis",
      kind: "option",
      omitted: null,
      options: ["reach", "impressions", "followers", "views"],
      optionsInFrench: {
        reach: "portée",
        impressions: "impressions",
        followers: "abonnés",
        views: "vues",
      },
    },
  ],
  native: "SUM(engagements)/SUM(audience)",
  // The basis names the denominator for the reader and is checked; it changes no figure.
  calculate: ({ engagements, audience }) => ratio(engagements, audience),
});

export const FORMCOMPLETION = ratioOfSums("FORMCOMPLETION", "completed", "started");
export const REVENUESHARE = ratioOfSums("REVENUESHARE", "part", "total");
export const CUSTOMERSHARE = ratioOfSums("CUSTOMERSHARE", "customers", "community");
export const AMBASSADORRATE = ratioOfSums("AMBASSADORRATE", "ambassadors", "customers");
export const AMPLIFICATION = ratioOfSums("AMPLIFICATION", "shares", "posts");

export const GROWTHRATE = define({
  name: "GROWTHRATE",
  parameters: [
    { name: "start", kind: "sum", domain: "notNegative" },
    { name: "end", kind: "sum" },
  ],
  native: "(SUM(end)-SUM(start))/SUM(start)",
  calculate: ({ start, end }) => ratio(end - start, start),
});

export const LOYALTYCHANGE = define({
  name: "LOYALTYCHANGE",
  parameters: [
    { name: "rate_before", kind: "number", domain: "share" },
    { name: "rate_after", kind: "number", domain: "share" },
    {
      name: "mode",
      kind: "option",
      omitted: "points",
      options: ["points", "relative"],
      optionsInFrench: { points: "points", relative: "relatif" },
    },
  ],
  native: 'IF(mode="points",rate_after-rate_before,(rate_after-rate_before)/rate_before)',
  calculate: ({ rate_before, rate_after, mode }) =>
    mode === "points" ? rate_after - rate_before : ratio(rate_after - rate_before, rate_before),
});

export const SHAREOFVOICE = define({
  name: "SHAREOFVOICE",
  parameters: [
    { name: "brand", kind: "sum", domain: "notNegative" },
    { name: "all_brands", kind: "sum", domain: "notNegative" },
  ],
  native: "SUM(brand)/SUM(all_brands)",
  calculate: ({ brand, all_brands }) => {
    const share = ratio(brand, all_brands);
    if (share <= 1) return share;
    throw wrong(
      "brand is larger than all_brands: all_brands must include the brand itself.",
      "brand dépasse all_brands : all_brands doit inclure la marque elle-même."
    );
  },
});

export const NETSENTIMENT = define({
  name: "NETSENTIMENT",
  parameters: [
    { name: "positive", kind: "sum", domain: "notNegative" },
    { name: "negative", kind: "sum", domain: "notNegative" },
    { name: "neutral", kind: "sum", omitted: 0, domain: "notNegative" },
  ],
  native: "(SUM(positive)-SUM(negative))/(SUM(positive)+SUM(negative)+SUM(neutral))",
  calculate: ({ positive, negative, neutral }) =>
    ratio(positive - negative, positive + negative + neutral),
});

export const OVERCLAIM = ratioOfSums("OVERCLAIM", "platform_conversions", "crm_conversions");
