import { translateTokensToA1, translateTokensToR1C1 } from "@borgar/fx/xlsx";
import { closeOf, isOperator, tokensOf } from "./calls";

/** A formula copied from one cell (`C2`) to another: relative references move along, as in Excel. */
export function copied(formula: string, from: string, to: string): string {
  if (from === to) return formula;
  const relative = translateTokensToR1C1(tokensOf(formula), from);
  return translateTokensToA1(relative, to, { wrapEdges: true })
    .map(({ value }) => value)
    .join("");
}

/**
 * A formula in which `ANCHORARRAY(C2)`, which files store for `C2#`, gives way to what `rangeOf` says
 * the spill of that cell covers; null leaves it as it is.
 */
export function withoutSpillReferences(
  formula: string,
  rangeOf: (reference: string) => string | null
): string {
  if (!/ANCHORARRAY/i.test(formula)) return formula;
  const tokens = tokensOf(formula);
  let text = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const { type, value } = tokens[index] ?? { type: "", value: "" };
    const isAnchor = type === "func" && /(^|\.)ANCHORARRAY$/i.test(value);
    const close = isAnchor && isOperator(tokens[index + 1], "(") ? closeOf(tokens, index + 1) : -1;
    const reference = close === index + 3 ? (tokens[index + 2]?.value ?? "") : "";
    const range = reference === "" ? null : rangeOf(reference);
    text += range ?? value;
    if (range !== null) index = close;
  }
  return text;
}
