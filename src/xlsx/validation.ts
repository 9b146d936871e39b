import type { DataValidation } from "hucre";
import { cellAt, rangeOf } from "../plan/address";
import type { ValidationPlan, WorkbookPlan } from "../plan/workbook";
import { fixedReference } from "./reference";

/** What Excel shows of a message, and how long a typed list of choices may be, in characters. */
const longest = 255;

/** A drop-down or a number check, with the same words as hint and as error. */
export function fileValidation(validation: ValidationPlan, plan: WorkbookPlan): DataValidation {
  const message =
    validation.message.length > longest
      ? `${validation.message.slice(0, longest - 1)}…`
      : validation.message;
  return {
    range: rangeOf(validation.area),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: validation.strict === false ? "information" : "stop",
    inputMessage: message,
    errorMessage: message,
    ...check(validation, plan),
  };
}

function check(
  { area, rule }: ValidationPlan,
  plan: WorkbookPlan
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  if (rule.kind === "list") {
    const formula1 =
      "sheet" in rule.source ? fixedReference(plan, rule.source) : typedList(rule.source);
    return { type: "list", formula1 };
  }
  const { min, max } = rule;
  if (min !== null && max !== null) {
    return { type: "decimal", operator: "between", formula1: String(min), formula2: String(max) };
  }
  if (min !== null) {
    return { type: "decimal", operator: "greaterThanOrEqual", formula1: String(min) };
  }
  if (max !== null) return { type: "decimal", operator: "lessThanOrEqual", formula1: String(max) };
  return { type: "custom", formula1: `ISNUMBER(${cellAt(area.row, area.column)})` };
}

/** Excel has no way to write a comma inside a choice: such lists must stand in cells. */
function typedList(choices: readonly string[]): string {
  const joined = choices.join(",");
  if (joined.length > longest || choices.some((choice) => choice.includes(","))) {
    throw new Error("A drop-down with a comma in a choice, or a long one, must refer to cells");
  }
  return `"${joined.replaceAll('"', '""')}"`;
}
