import { define } from "./define";
import { ratio, wrong } from "./errors";
import { confidenceLevel, count, holdout, readHoldout } from "./experiments";
import { differenceTexts, intervalTexts, relativeTexts } from "./native-intervals";
import { chanceOfMoreText } from "./native-posterior";
import { chanceOfMore } from "./posterior";
import { difference, group, intervals, rateOf, zOf } from "./proportions";
import { normalQuantile, normalTail } from "./special/normal";

const intervalText = intervalTexts("SUM(successes)", "SUM(trials)");

/** One case a method, which an option written out folds to its own. */
function byMethod(end: 0 | 1): string {
  const { wilson, ...others } = intervalText;
  return Object.entries(others).reduce(
    (otherwise, [method, texts]) => `IF(method="${method}",${texts[end]},${otherwise})`,
    wilson[end]
  );
}

export const PROPCI = define({
  name: "PROPCI",
  parameters: [
    count("successes"),
    count("trials"),
    confidenceLevel,
    {
      name: "method",
      kind: "option",
      omitted: "wilson",
      options: ["wilson", "exact", "jeffreys", "agresti-coull", "wald"],
    },
  ],
  native: null,
  nativeSpill: ["SUM(successes)/SUM(trials)", byMethod(0), byMethod(1)],
  result: "matrix",
  calculate: ({ successes, trials, confidence, method }) => {
    ratio(successes, trials);
    const of = group(successes, trials, ["successes", "trials"]);
    return [[rateOf(of), ...intervals[method](of, confidence)]];
  },
});

const pooled =
  "((SUM(conversions_a)+SUM(conversions_b))/(SUM(visitors_a)+SUM(visitors_b))*(1-(SUM(conversions_a)+SUM(conversions_b))/(SUM(visitors_a)+SUM(visitors_b))))";
const zText = `(SUM(conversions_b)/SUM(visitors_b)-SUM(conversions_a)/SUM(visitors_a))/SQRT(${pooled}*(1/SUM(visitors_a)+1/SUM(visitors_b)))`;

export const ABTEST = define({
  name: "ABTEST",
  parameters: [
    count("conversions_a"),
    count("visitors_a"),
    count("conversions_b"),
    count("visitors_b"),
    { name: "tails", kind: "number", omitted: 2 },
  ],
  native: `IF(ISOMITTED(tails),2*NORM.S.DIST(-ABS(${zText}),TRUE),IF(tails=1,NORM.S.DIST(-(${zText}),TRUE),2*NORM.S.DIST(-ABS(${zText}),TRUE)))`,
  calculate: ({ conversions_a, visitors_a, conversions_b, visitors_b, tails }) => {
    if (tails !== 1 && tails !== 2) {
      throw wrong(
        "tails must be 2 (is there a difference?) or 1 (is B better?).",
        "tails doit être 2 (y a-t-il une différence\u00a0?) ou 1 (B est-il meilleur\u00a0?)."
      );
    }
    const [a, b] = [ratio(conversions_a, visitors_a), ratio(conversions_b, visitors_b)];
    group(conversions_a, visitors_a, ["conversions_a", "visitors_a"]);
    group(conversions_b, visitors_b, ["conversions_b", "visitors_b"]);
    const all = visitors_a + visitors_b;
    const mean = (conversions_a + conversions_b) / all;
    const z = ratio(b - a, Math.sqrt(mean * (1 - mean) * (1 / visitors_a + 1 / visitors_b)));
    return tails === 1 ? normalTail(z) : 2 * normalTail(Math.abs(z));
  },
});

export const LIFTCI = define({
  name: "LIFTCI",
  parameters: [
    ...holdout,
    confidenceLevel,
    {
      name: "mode",
      kind: "option",
      omitted: "absolute",
      options: ["absolute", "relative"],
      optionsInFrench: { absolute: "absolu", relative: "relatif" },
    },
  ],
  native: null,
  nativeSpill: differenceTexts.map(
    (text, column) =>
      `IF(OR(mode="relative",mode="relatif"),${relativeTexts[column] ?? ""},${text})`
  ),
  result: "matrix",
  calculate: ({ confidence, mode, ...groups }) => {
    const { test, control } = readHoldout(groups);
    const [p, q] = [rateOf(test), rateOf(control)];
    if (mode === "absolute") return [[p - q, ...difference(test, control, confidence)]];
    const quotient = ratio(1, ratio(q, p));
    const variance = 1 / test.hits - 1 / test.size + 1 / control.hits - 1 / control.size;
    const spread = zOf(confidence) * Math.sqrt(Math.max(0, variance));
    return [[quotient - 1, quotient * Math.exp(-spread) - 1, quotient * Math.exp(spread) - 1]];
  },
});

const effectText = "IF(relative,baseline*minimum_effect,minimum_effect)";
const changed = `(baseline+${effectText})`;

export const SAMPLESIZE = define({
  name: "SAMPLESIZE",
  parameters: [
    { name: "baseline", kind: "number", domain: "openShare" },
    { name: "minimum_effect", kind: "number" },
    { name: "power", kind: "number", omitted: 0.8, domain: "openShare" },
    confidenceLevel,
    { name: "relative", kind: "boolean", omitted: false },
  ],
  native:
    `ROUNDUP(((-NORM.S.INV((1-confidence)/2)*SQRT((baseline+${changed})*(2-baseline-${changed})/2)` +
    `+NORM.S.INV(power)*SQRT(baseline*(1-baseline)+${changed}*(1-${changed})))/${effectText})^2,0)`,
  calculate: ({ baseline, minimum_effect, power, confidence, relative }) => {
    const effect = relative ? baseline * minimum_effect : minimum_effect;
    const other = baseline + effect;
    if (other <= 0 || other >= 1) {
      throw wrong(
        "baseline plus minimum_effect must lie between 0 and 1: write 2% or 0.02, and relative TRUE for a share of the baseline.",
        "baseline plus minimum_effect doit être compris entre 0 et 1\u00a0: écrivez 2\u00a0% ou 0,02, et relative VRAI pour une part de baseline."
      );
    }
    if (power < 0.5) {
      throw wrong(
        "power must be at least 50%: below, the test misses the effect more often than it finds it.",
        "power doit être d’au moins 50\u00a0%\u00a0: en deçà, le test manque l’effet plus souvent qu’il ne le trouve."
      );
    }
    const under0 = zOf(confidence) * Math.sqrt(((baseline + other) * (2 - baseline - other)) / 2);
    const under1 =
      normalQuantile(power) * Math.sqrt(baseline * (1 - baseline) + other * (1 - other));
    return Math.ceil(ratio(under0 + under1, effect) ** 2);
  },
});

export const PROBBEATS = define({
  name: "PROBBEATS",
  parameters: [
    count("conversions_a"),
    count("visitors_a"),
    count("conversions_b"),
    count("visitors_b"),
    { name: "prior_a", kind: "number", omitted: 1, domain: "count" },
    { name: "prior_b", kind: "number", omitted: 1, domain: "count" },
  ],
  native: chanceOfMoreText,
  calculate: ({ conversions_a, visitors_a, conversions_b, visitors_b, prior_a, prior_b }) => {
    if (Math.min(prior_a, prior_b) < 0.5) {
      throw wrong(
        "prior_a and prior_b must be at least 0.5: leave them out to know nothing in advance.",
        "prior_a et prior_b doivent être au moins égaux à 0,5\u00a0: omettez-les si rien n’est connu d’avance."
      );
    }
    group(conversions_a, visitors_a, ["conversions_a", "visitors_a"]);
    group(conversions_b, visitors_b, ["conversions_b", "visitors_b"]);
    return chanceOfMore(
      { a: conversions_a + prior_a, b: visitors_a - conversions_a + prior_b },
      { a: conversions_b + prior_a, b: visitors_b - conversions_b + prior_b }
    );
  },
});

export const SRMTEST = define({
  name: "SRMTEST",
  parameters: [
    count("size_a"),
    count("size_b"),
    { name: "share_a", kind: "number", omitted: 0.5, domain: "openShare" },
  ],
  native:
    "CHISQ.DIST.RT((SUM(size_a)*(1-share_a)-SUM(size_b)*share_a)^2/((SUM(size_a)+SUM(size_b))*share_a*(1-share_a)),1)",
  calculate: ({ size_a, size_b, share_a }) => {
    const all = (size_a + size_b) * share_a * (1 - share_a);
    const gap = size_a * (1 - share_a) - size_b * share_a;
    return 2 * normalTail(Math.sqrt(ratio(gap * gap, all)));
  },
});
