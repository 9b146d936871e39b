import { rangeOf, sheetPrefix } from "../plan/address";
import { lookOf, palette } from "../plan/look";
import type { ConditionalFormatPlan, ValidationPlan, WorkbookPlan } from "../plan/workbook";
import { asText } from "./text";
import type { Sender } from "./sender";

/** What Excel shows of a message, and how long a typed list of choices may be, in characters. */
const longest = 255;
const bytesPerRule = 4_000;

/** No number anyone types is below it: the check that is left is "a number at all". */
const anyNumber = -1e300;

/** A drop-down or a number check, with the same words as hint and as error. */
export async function addValidation(
  sheet: Excel.Worksheet,
  validation: ValidationPlan,
  plan: WorkbookPlan,
  sender: Sender
): Promise<void> {
  await sender.room(bytesPerRule);
  const message =
    validation.message.length > longest
      ? `${validation.message.slice(0, longest - 1)}…`
      : validation.message;
  const check = sheet.getRange(rangeOf(validation.area)).dataValidation;
  check.rule = ruleOf(validation, plan);
  check.prompt = { showPrompt: true, title: "", message };
  const style = validation.strict === false ? "Information" : "Stop";
  check.errorAlert = { showAlert: true, style, title: "", message };
}

function ruleOf({ rule }: ValidationPlan, plan: WorkbookPlan): Excel.DataValidationRule {
  if (rule.kind === "list") {
    return { list: { inCellDropDown: true, source: choices(rule.source, plan) } };
  }
  const { min, max } = rule;
  if (min !== null && max !== null) {
    return { decimal: { formula1: min, formula2: max, operator: "Between" } };
  }
  if (min !== null) return { decimal: { formula1: min, operator: "GreaterThanOrEqualTo" } };
  if (max !== null) return { decimal: { formula1: max, operator: "LessThanOrEqualTo" } };
  return { decimal: { formula1: anyNumber, operator: "GreaterThanOrEqualTo" } };
}

type ListSource = Extract<ValidationPlan["rule"], { kind: "list" }>["source"];

function choices(source: ListSource, plan: WorkbookPlan): string {
  if ("sheet" in source)
    return `=${sheetPrefix(nameOf(source.sheet, plan))}${rangeOf(source.area, "both")}`;
  const joined = source.join(",");
  if (joined.length > longest || source.some((choice) => choice.includes(","))) {
    throw new Error("A drop-down with a comma in a choice, or a long one, must refer to cells");
  }
  // A list that began with "=" would be a formula.
  return joined.startsWith("=") ? asText(joined) : joined;
}

function nameOf(key: string, plan: WorkbookPlan): string {
  const sheet = plan.sheets.find((candidate) => candidate.key === key);
  if (sheet === undefined)
    throw new Error(`The plan refers to the sheet "${key}" it does not have`);
  return sheet.name;
}

/** Cross, exclamation mark and tick for −1, 0, 1; a bar from zero; or a look for the cells where a formula is true. */
export async function addConditionalFormat(
  sheet: Excel.Worksheet,
  { area, rule }: ConditionalFormatPlan,
  sender: Sender
): Promise<void> {
  await sender.room(bytesPerRule);
  const formats = sheet.getRange(rangeOf(area)).conditionalFormats;
  if (rule.kind === "status-icons") {
    const { iconSet } = formats.add("IconSet");
    iconSet.style = "ThreeSymbols";
    // The word stands beside it; the number −1, 0 or 1 would only be noise.
    iconSet.showIconOnly = true;
    iconSet.criteria = [lowest, from("0"), from("1")];
    return;
  }
  if (rule.kind === "data-bar") {
    const { dataBar } = formats.add("DataBar");
    dataBar.positiveFormat.fillColor = palette.bar;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    return;
  }
  const { custom } = formats.add("Custom");
  const look = lookOf(rule.style);
  custom.rule.formula = rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`;
  custom.format.font.color = look.fontColor;
  if (look.bold) custom.format.font.bold = true;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
}

/** The first icon takes what the others leave: Excel wants an empty criterion for it. */
const lowest = {} as Excel.ConditionalIconCriterion;

function from(formula: string): Excel.ConditionalIconCriterion {
  return { type: "Number", operator: "GreaterThanOrEqual", formula };
}
