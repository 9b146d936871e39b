import { sumOfProducts } from "./columns";
import { define } from "./define";

export const ENGAGEMENTVALUE = define({
  name: "ENGAGEMENTVALUE",
  parameters: [
    { name: "counts", kind: "column", domain: "notNegative" },
    { name: "values", kind: "column" },
  ],
  native: "SUMPRODUCT(counts,values)",
  calculate: ({ counts, values }) => sumOfProducts(counts, values),
});

export const UGCVALUE = define({
  name: "UGCVALUE",
  parameters: [
    { name: "pieces", kind: "sum", domain: "notNegative" },
    { name: "unit_cost", kind: "number", domain: "notNegative" },
    { name: "spend", kind: "sum", omitted: 0, domain: "notNegative" },
  ],
  native: "SUM(pieces)*unit_cost-SUM(spend)",
  calculate: ({ pieces, unit_cost, spend }) => pieces * unit_cost - spend,
});

export const EMV = define({
  name: "EMV",
  parameters: [
    { name: "impressions", kind: "sum", domain: "notNegative" },
    { name: "cpm", kind: "number", domain: "notNegative" },
    { name: "factor", kind: "number", omitted: 1, domain: "notNegative" },
  ],
  native: "SUM(impressions)/1000*cpm*factor",
  calculate: ({ impressions, cpm, factor }) => (impressions / 1000) * cpm * factor,
});
