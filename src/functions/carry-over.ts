import { define } from "./define";
import { wrong } from "./errors";

/** The weight of all lags together, to divide by; without a last lag the series never ends. */
function totalWeight(decay: number, lags: number | null): number {
  return (1 - (lags === null ? 0 : decay ** (lags + 1))) / (1 - decay);
}

function endless(spend: readonly number[], decay: number): number[] {
  let carried = 0;
  return spend.map((each) => {
    carried = each + decay * carried;
    return carried;
  });
}

/** Summed term by term: subtracting what has faded from a running total would leave its rounding. */
function within(spend: readonly number[], decay: number, lags: number): number[] {
  return spend.map((_, period) => {
    const recent = spend.slice(Math.max(0, period - lags), period + 1).reverse();
    return recent.reduce((sum, each, lag) => sum + each * decay ** lag, 0);
  });
}

export const ADSTOCK = define({
  name: "ADSTOCK",
  parameters: [
    { name: "spend", kind: "column", domain: "notNegative" },
    { name: "decay", kind: "number", domain: "share" },
    { name: "lags", kind: "number", omitted: null, domain: "whole" },
    { name: "normalise", kind: "boolean", omitted: false },
  ],
  native: null,
  nativeSpill: [
    // 0^0 is no number in Excel, hence the first case.
    "IF(decay=0,INDEX(spend,row),IF(ISOMITTED(lags),SUMPRODUCT(INDEX(spend,1):INDEX(spend,row),decay^(ROW(INDEX(spend,row))-ROW(INDEX(spend,1):INDEX(spend,row))))," +
      "SUMPRODUCT(INDEX(spend,MAX(1,row-lags)):INDEX(spend,row),decay^(ROW(INDEX(spend,row))-ROW(INDEX(spend,MAX(1,row-lags)):INDEX(spend,row))))))" +
      "*IF(normalise,IF(ISOMITTED(lags),1-decay,(1-decay)/(1-decay^(lags+1))),1)",
  ],
  result: "matrix",
  calculate: ({ spend, decay, lags, normalise }) => {
    if (decay === 1) {
      throw wrong(
        "decay must be below 1: at 1 the effect of an advertisement would never fade.",
        "decay doit être inférieur à 1\u00a0: à 1, l’effet d’une publicité ne s’effacerait jamais."
      );
    }
    const scale = normalise ? totalWeight(decay, lags) : 1;
    const carried =
      lags === null ? endless(spend.values, decay) : within(spend.values, decay, lags);
    return carried.map((value) => [value / scale]);
  },
});

export const HILL = define({
  name: "HILL",
  parameters: [
    { name: "spend", kind: "number", domain: "notNegative" },
    { name: "half_saturation", kind: "number", domain: "positive" },
    { name: "slope", kind: "number", omitted: 1, domain: "positive" },
    { name: "max", kind: "number", omitted: 1, domain: "notNegative" },
  ],
  native: "IF(spend=0,0,max/(1+(half_saturation/spend)^slope))",
  calculate: ({ spend, half_saturation, slope, max }) =>
    spend === 0 ? 0 : max / (1 + (half_saturation / spend) ** slope),
});
