/** Excel text of the intervals, over the texts of their parts; finance reads these in a frozen workbook. */

/** −z: the quantile of one tail, which keeps its digits where confidence is close to 1. */
const q = "NORM.S.INV((1-confidence)/2)";

/** The two ends as formulas. */
export type EndTexts = readonly [low: string, high: string];

const ends = (text: (sign: "+" | "-") => string): EndTexts => [text("+"), text("-")];

export function wilsonText(hits: string, size: string): EndTexts {
  const rate = `${hits}/${size}`;
  const [low, high] = ends(
    (sign) =>
      `(${rate}+${q}^2/(2*${size})${sign}${q}*SQRT(${rate}*(1-${rate})/${size}+${q}^2/(4*${size}^2)))/(1+${q}^2/${size})`
  );
  // 0/size: without trials there is no interval, whatever the case.
  return [`IF(${hits}=0,0/${size},${low})`, `IF(${hits}=${size},${size}/${size},${high})`];
}

function waldText(rate: string, size: string): EndTexts {
  const [low, high] = ends((sign) => `${rate}${sign}${q}*SQRT(${rate}*(1-${rate})/${size})`);
  return [`MAX(0,${low})`, `MIN(1,${high})`];
}

function betaText(hits: string, size: string, low: string, high: string): EndTexts {
  return [
    `IF(${hits}=0,0/${size},BETA.INV((1-confidence)/2,${low}))`,
    `IF(${hits}=${size},${size}/${size},BETA.INV((1+confidence)/2,${high}))`,
  ];
}

/** The ends of a rate's interval by method. */
export function intervalTexts(hits: string, size: string) {
  const half = `${hits}+0.5,${size}-${hits}+0.5`;
  return {
    wilson: wilsonText(hits, size),
    exact: betaText(hits, size, `${hits},${size}-${hits}+1`, `${hits}+1,${size}-${hits}`),
    jeffreys: betaText(hits, size, half, half),
    "agresti-coull": waldText(`((${hits}+${q}^2/2)/(${size}+${q}^2))`, `(${size}+${q}^2)`),
    wald: waldText(`(${hits}/${size})`, size),
  };
}

const [test, sizeTest] = ["SUM(conversions_test)", "SUM(size_test)"];
const [control, sizeControl] = ["SUM(conversions_control)", "SUM(size_control)"];
const [p, r] = [`${test}/${sizeTest}`, `${control}/${sizeControl}`];
const [testLow, testHigh] = wilsonText(test, sizeTest);
const [controlLow, controlHigh] = wilsonText(control, sizeControl);

/** Newcombe's difference of two rates: estimate, low, high. */
export const differenceTexts = [
  `${p}-${r}`,
  `${p}-${r}-SQRT((${p}-${testLow})^2+(${controlHigh}-${r})^2)`,
  `${p}-${r}+SQRT((${testHigh}-${p})^2+(${r}-${controlLow})^2)`,
] as const;

const spread = `${q}*SQRT(1/${test}-1/${sizeTest}+1/${control}-1/${sizeControl})`;
/** Turned over, so that a group without conversions divides by 0 in every column. */
const quotient = `1/(${r}/(${p}))`;

/** Katz's interval of the quotient, less 1: estimate, low, high. */
export const relativeTexts = [
  `${quotient}-1`,
  `${quotient}*EXP(${spread})-1`,
  `${quotient}*EXP(-${spread})-1`,
] as const;

/** Incremental conversions: estimate, low, high. */
export const incrementalTexts = [
  `${sizeTest}*(${p}-${r})`,
  `${sizeTest}*(${differenceTexts[1]})`,
  `${sizeTest}*(${differenceTexts[2]})`,
] as const;
