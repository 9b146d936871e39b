import { requireSameShape } from "./columns";
import { define } from "./define";
import { noAnswer, ratio, wrong } from "./errors";
import type { Column } from "./read";

/** Σ ratio^t for t = 0 … periods − 1, without the cancellation that 1 − ratio brings near 1. */
function geometricSum(each: number, periods: number): number {
  if (each === 0) return 1;
  if (each === 1) return periods;
  const log = Math.log(each);
  return Math.expm1(periods * log) / Math.expm1(log);
}

export const LTV = define({
  name: "LTV",
  parameters: [
    { name: "margin", kind: "number" },
    { name: "retention", kind: "number", domain: "share" },
    { name: "discount", kind: "number", domain: "rate" },
    { name: "periods", kind: "number", omitted: null, domain: "wholeFromOne" },
    {
      name: "timing",
      kind: "option",
      omitted: "end",
      options: ["end", "start"],
      optionsInFrench: { end: "fin", start: "début" },
    },
  ],
  native:
    'IF(OR(timing="start",timing="début"),' +
    "IF(ISOMITTED(periods),margin*(1+discount)/(1+discount-retention)," +
    "IF(retention=1+discount,margin*periods," +
    "margin*(1+discount)*(1-(retention/(1+discount))^periods)/(1+discount-retention)))," +
    "IF(ISOMITTED(periods),margin*retention/(1+discount-retention)," +
    "IF(retention=1+discount,margin*periods," +
    "margin*retention*(1-(retention/(1+discount))^periods)/(1+discount-retention))))",
  calculate: ({ margin, retention, discount, periods, timing }) => {
    const kept = retention / (1 + discount);
    const first = timing === "start" ? 1 : kept;
    if (periods !== null) return margin * first * geometricSum(kept, periods);
    if (kept < 1) return (margin * first * (1 + discount)) / (1 + discount - retention);
    throw wrong(
      "With this retention and discount the value is infinite: give periods, or a discount above 0.",
      "Avec cette fidélité et cette actualisation, la valeur est infinie : indiquez periods, ou un discount supérieur à 0."
    );
  },
});

export const LTVSIMPLE = define({
  name: "LTVSIMPLE",
  parameters: [
    { name: "average_order", kind: "number", domain: "notNegative" },
    { name: "orders_per_period", kind: "number", domain: "notNegative" },
    { name: "periods", kind: "number", domain: "notNegative" },
    { name: "margin", kind: "number", omitted: 1, domain: "share" },
  ],
  native: "average_order*orders_per_period*periods*margin",
  calculate: ({ average_order, orders_per_period, periods, margin }) =>
    average_order * orders_per_period * periods * margin,
});

export const LTVCAC = define({
  name: "LTVCAC",
  parameters: [
    { name: "ltv", kind: "number" },
    { name: "cac", kind: "number", domain: "notNegative" },
  ],
  native: "ltv/cac",
  calculate: ({ ltv, cac }) => ratio(ltv, cac),
});

export const RETENTIONRATE = define({
  name: "RETENTIONRATE",
  parameters: [
    { name: "start", kind: "sum", domain: "notNegative" },
    { name: "end", kind: "sum", domain: "notNegative" },
    { name: "new_customers", kind: "sum", domain: "notNegative" },
  ],
  native: "(SUM(end)-SUM(new_customers))/SUM(start)",
  calculate: ({ start, end, new_customers }) => {
    const rate = ratio(end - new_customers, start);
    if (rate >= 0 && rate <= 1) return rate;
    throw wrong(
      "end minus new_customers must lie between 0 and start: check that new_customers counts every newcomer still present at the end.",
      "end moins new_customers doit être compris entre 0 et start : vérifiez que new_customers compte tous les nouveaux encore présents à la fin."
    );
  },
});

export const CHURNCONVERT = define({
  name: "CHURNCONVERT",
  parameters: [
    { name: "rate", kind: "number", domain: "share" },
    { name: "periods", kind: "number", domain: "positive" },
  ],
  native: "1-(1-rate)^periods",
  calculate: ({ rate, periods }) => -Math.expm1(periods * Math.log1p(-rate)),
});

/** The days of every prospect who became a customer; a row without an end is still open. */
function daysToConvert(starts: Column, ends: Column): number[] {
  requireSameShape(starts, ends, ["starts", "ends"]);
  return ends.values.flatMap((end, index) => {
    const start = starts.values[index] ?? 0;
    if (end === 0) return [];
    if (start !== 0 && end >= start) return [end - start];
    throw wrong(
      `Row ${index + 1} ends before it starts or has no start: correct its dates.`,
      `La ligne ${index + 1} se termine avant de commencer ou n’a pas de début\u00a0: corrigez ses dates.`
    );
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

export const CONVERSIONTIME = define({
  name: "CONVERSIONTIME",
  parameters: [
    { name: "starts", kind: "column", domain: "notNegative" },
    { name: "ends", kind: "column", domain: "notNegative" },
    {
      name: "stat",
      kind: "option",
      omitted: "median",
      options: ["median", "mean"],
      optionsInFrench: { median: "médiane", mean: "moyenne" },
    },
  ],
  native:
    'IF(OR(stat="median",stat="médiane"),' +
    "AGGREGATE(17,6,(ends-starts)/(ends>0),2)," +
    "SUMPRODUCT((ends>0)*(ends-starts))/SUMPRODUCT(--(ends>0)))",
  calculate: ({ starts, ends, stat }) => {
    const days = daysToConvert(starts, ends);
    if (days.length === 0) {
      throw noAnswer(
        "No row has an end date yet: nobody has converted in these data.",
        "Aucune ligne n’a encore de date de fin : personne n’est devenu client dans ces données."
      );
    }
    if (stat === "median") return median(days);
    return days.reduce((sum, each) => sum + each, 0) / days.length;
  },
});
