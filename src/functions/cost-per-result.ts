import { define } from "./define";
import { ratio } from "./errors";
import { ratioOfSums } from "./ratio-of-sums";

const share = { name: "margin", kind: "number", omitted: 1, domain: "share" } as const;

export const COSTPERFAN = ratioOfSums("COSTPERFAN", "spend", "fans_gained");

export const CPM = define({
  name: "CPM",
  parameters: [
    { name: "spend", kind: "sum", domain: "notNegative" },
    { name: "impressions", kind: "sum", domain: "notNegative" },
  ],
  native: "SUM(spend)/SUM(impressions)*1000",
  calculate: ({ spend, impressions }) => ratio(spend, impressions) * 1000,
});

export const CPC = ratioOfSums("CPC", "spend", "link_clicks");
export const CPE = ratioOfSums("CPE", "spend", "engagements");
export const CPL = ratioOfSums("CPL", "spend", "leads");
export const CPA = ratioOfSums("CPA", "spend", "actions");
export const CPV = ratioOfSums("CPV", "spend", "views");
export const COSTPERRESULT = ratioOfSums("COSTPERRESULT", "spend", "results");
export const CAC = ratioOfSums("CAC", "spend", "new_customers");

export const CACPAYBACK = define({
  name: "CACPAYBACK",
  parameters: [
    { name: "cac", kind: "number", domain: "notNegative" },
    { name: "revenue_per_period", kind: "number", domain: "notNegative" },
    share,
  ],
  native: "cac/(revenue_per_period*margin)",
  calculate: ({ cac, revenue_per_period, margin }) => ratio(cac, revenue_per_period * margin),
});

export const FANLEADPARITY = define({
  name: "FANLEADPARITY",
  parameters: [
    { name: "cost_per_fan", kind: "number", domain: "notNegative" },
    { name: "cost_per_lead", kind: "number", domain: "notNegative" },
    { name: "involvement", kind: "number", omitted: 1, domain: "notNegative" },
  ],
  native: "cost_per_lead*involvement/cost_per_fan",
  calculate: ({ cost_per_fan, cost_per_lead, involvement }) =>
    ratio(cost_per_lead * involvement, cost_per_fan),
});

export const BREAKEVENFANVALUE = define({
  name: "BREAKEVENFANVALUE",
  parameters: [
    { name: "spend", kind: "sum", domain: "notNegative" },
    { name: "fans_gained", kind: "sum", domain: "notNegative" },
    share,
  ],
  native: "SUM(spend)/(SUM(fans_gained)*margin)",
  calculate: ({ spend, fans_gained, margin }) => ratio(spend, fans_gained * margin),
});
