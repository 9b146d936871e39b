import { sumOfProducts } from "./columns";
import { define } from "./define";
import { noAnswer, ratio } from "./errors";
import { confidenceLevel, holdout, type Holdout, readHoldout } from "./experiments";
import { incrementalTexts } from "./native-intervals";
import { difference, rateOf } from "./proportions";

const spend = { name: "spend", kind: "sum", domain: "notNegative" } as const;
const revenue = { name: "revenue", kind: "sum" } as const;
const cashflows = { name: "cashflows", kind: "column" } as const;
const annualRate = { name: "annual_rate", kind: "number", omitted: 0, domain: "rate" } as const;
const periodsPerYear = {
  name: "periods_per_year",
  kind: "number",
  omitted: 12,
  domain: "positive",
} as const;

/** The rate of one period that compounds to `annual` over a year. */
function ratePerPeriod(annual: number, periodsInYear: number): number {
  return Math.expm1(Math.log1p(annual) / periodsInYear);
}

/** The discounted total after each flow, the first flow one period after the spend. */
function runningValue(flows: readonly number[], rate: number): number[] {
  let factor = 1;
  let total = 0;
  return flows.map((flow) => {
    factor /= 1 + rate;
    total += flow * factor;
    return total;
  });
}

export const ROSI = define({
  name: "ROSI",
  parameters: [
    spend,
    revenue,
    { name: "margin", kind: "number", omitted: 1, domain: "share" },
    { name: "other_costs", kind: "sum", omitted: 0, domain: "notNegative" },
  ],
  native: "(SUM(revenue)*margin-SUM(spend)-SUM(other_costs))/(SUM(spend)+SUM(other_costs))",
  calculate: ({ spend, revenue, margin, other_costs }) =>
    ratio(revenue * margin - spend - other_costs, spend + other_costs),
});

export const ROAS = define({
  name: "ROAS",
  parameters: [spend, revenue],
  native: "SUM(revenue)/SUM(spend)",
  calculate: ({ spend, revenue }) => ratio(revenue, spend),
});

export const BREAKEVENROAS = define({
  name: "BREAKEVENROAS",
  parameters: [{ name: "margin", kind: "number", domain: "share" }],
  native: "1/margin",
  calculate: ({ margin }) => ratio(1, margin),
});

export const ROSINPV = define({
  name: "ROSINPV",
  parameters: [
    spend,
    cashflows,
    annualRate,
    { name: "horizon", kind: "number", omitted: null, domain: "wholeFromOne" },
    periodsPerYear,
  ],
  native:
    "IF(ISOMITTED(annual_rate)," +
    "SUM(IF(ISOMITTED(horizon),cashflows,INDEX(cashflows,1):INDEX(cashflows,horizon)))," +
    // NPV passes over empty cells, which would bring later flows forward: -- makes them 0.
    "SUMPRODUCT(NPV((1+annual_rate)^(1/periods_per_year)-1," +
    "IF(ISOMITTED(horizon),--cashflows,--INDEX(cashflows,1):INDEX(cashflows,horizon)))))" +
    "/SUM(spend)-1",
  calculate: ({ spend, cashflows, annual_rate, horizon, periods_per_year }) => {
    const periods = horizon ?? cashflows.values.length;
    if (periods > cashflows.values.length) {
      throw noAnswer(
        `cashflows has ${cashflows.values.length} periods, horizon asks for ${periods}: wait for the data or shorten the horizon.`,
        `cashflows compte ${cashflows.values.length} périodes, horizon en demande ${periods}\u00a0: attendez les données ou raccourcissez l’horizon.`
      );
    }
    const flows = cashflows.values.slice(0, periods);
    const values = runningValue(flows, ratePerPeriod(annual_rate, periods_per_year));
    const value = values[values.length - 1] ?? 0;
    return ratio(value - spend, spend);
  },
});

export const ROSICURVE = define({
  name: "ROSICURVE",
  parameters: [spend, cashflows, annualRate, periodsPerYear],
  native: null,
  nativeSpill: [
    "IF(ISOMITTED(annual_rate),SUM(INDEX(cashflows,1):INDEX(cashflows,row))," +
      "SUMPRODUCT(NPV((1+annual_rate)^(1/periods_per_year)-1,--INDEX(cashflows,1):INDEX(cashflows,row))))" +
      "/SUM(spend)-1",
  ],
  result: "matrix",
  calculate: ({ spend, cashflows, annual_rate, periods_per_year }) =>
    runningValue(cashflows.values, ratePerPeriod(annual_rate, periods_per_year)).map((value) => [
      ratio(value - spend, spend),
    ]),
});

export const PAYBACK = define({
  name: "PAYBACK",
  parameters: [
    spend,
    cashflows,
    { name: "rate_per_period", kind: "number", omitted: 0, domain: "rate" },
  ],
  native: null,
  calculate: ({ spend, cashflows, rate_per_period }) => {
    if (spend === 0) return 0;
    const values = runningValue(cashflows.values, rate_per_period);
    const reached = values.findIndex((value) => value >= spend);
    if (reached === -1) {
      throw noAnswer(
        `The spend is not paid back within the ${values.length} periods given: add later periods or accept that it is not.`,
        `La dépense n’est pas remboursée au bout des ${values.length} périodes fournies\u00a0: ajoutez des périodes, ou constatez qu’elle ne l’est pas.`
      );
    }
    const before = values[reached - 1] ?? 0;
    const after = values[reached] ?? 0;
    return reached + (spend - before) / (after - before);
  },
});

export const ENGAGEMENTROI = define({
  name: "ENGAGEMENTROI",
  parameters: [
    spend,
    { name: "counts", kind: "column", domain: "notNegative" },
    { name: "values", kind: "column" },
  ],
  native: "(SUMPRODUCT(counts,values)-SUM(spend))/SUM(spend)",
  calculate: ({ spend, counts, values }) => ratio(sumOfProducts(counts, values) - spend, spend),
});

/** What a holdout says the advertising added in the test group: estimate, low, high. */
function incremental({ test, control }: Holdout, confidence: number): number[] {
  const estimate = test.hits - rateOf(control) * test.size;
  return [estimate, ...difference(test, control, confidence).map((end) => end * test.size)];
}

export const INCREMENTAL = define({
  name: "INCREMENTAL",
  parameters: [...holdout, confidenceLevel],
  native: null,
  nativeSpill: incrementalTexts,
  result: "matrix",
  calculate: ({ confidence, ...groups }) => [incremental(readHoldout(groups), confidence)],
});

export const ROSICI = define({
  name: "ROSICI",
  parameters: [
    ...holdout,
    { name: "value_per_conversion", kind: "number", domain: "notNegative" },
    spend,
    confidenceLevel,
  ],
  native: null,
  nativeSpill: incrementalTexts.map(
    (text) => `((${text})*value_per_conversion-SUM(spend))/SUM(spend)`
  ),
  result: "matrix",
  calculate: ({ value_per_conversion, spend, confidence, ...groups }) => {
    const added = incremental(readHoldout(groups), confidence);
    return [added.map((each) => ratio(each * value_per_conversion - spend, spend))];
  },
});
