import type { ConditionalRule } from "hucre";
import { rangeOf } from "../plan/address";
import { palette } from "../plan/look";
import type { ConditionalFormatPlan } from "../plan/workbook";
import { fileFormula } from "./fileFormula";
import { differentialStyle, hexDigits } from "./style";

/** One rule; the first of a sheet has the highest priority. */
export function fileConditionalFormat(
  format: ConditionalFormatPlan,
  index: number
): ConditionalRule {
  const base = { range: rangeOf(format.area), priority: index + 1 };
  if (format.rule.kind === "custom") {
    const formula = fileFormula(format.rule.formula);
    return { ...base, type: "expression", formula, style: differentialStyle(format.rule.style) };
  }
  if (format.rule.kind === "data-bar") {
    const cfvo = [{ type: "num" as const, value: "0" }, { type: "max" as const }];
    return { ...base, type: "dataBar", dataBar: { cfvo, color: `FF${hexDigits(palette.bar)}` } };
  }
  // Cross, exclamation mark and tick differ in shape, so they also read without colour.
  return {
    ...base,
    type: "iconSet",
    iconSet: {
      iconSet: "3Symbols",
      showValue: false,
      cfvo: [
        { type: "percent", value: "0" },
        { type: "num", value: "0" },
        { type: "num", value: "1" },
      ],
    },
  };
}
