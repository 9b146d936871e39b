import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { deserializeListOptions } from "@univerjs/preset-sheets-core";
import type { GridArea, GridConditionalFormat, GridValidation } from "./grid";
import { areaOf, rangeOf } from "./univer-area";
import { formulaFromUniver } from "./univer-formulas";

const LIST: string = DataValidationType.LIST;
const DECIMAL: string = DataValidationType.DECIMAL;
const ICONS = "3Symbols" as const;

/** Univer's rule for a conditional format on this area. */
export function conditionalFormatRule(
  id: string,
  area: GridArea,
  rule: GridConditionalFormat
): IConditionFormattingRule {
  const common = { cfId: id, ranges: [rangeOf(area)], stopIfTrue: false };
  if (rule.kind === "icons") {
    const [low, high] = rule.thresholds;
    const icon = (index: number, operator: CFNumberOperator, value: number) => ({
      iconType: ICONS as never,
      iconId: String(index),
      operator,
      value: { type: CFValueType.num, value },
    });
    return {
      ...common,
      rule: {
        type: CFRuleType.iconSet,
        isShowValue: true,
        config: [
          icon(0, CFNumberOperator.greaterThanOrEqual, high),
          icon(1, CFNumberOperator.greaterThanOrEqual, low),
          icon(2, CFNumberOperator.lessThanOrEqual, Number.MAX_SAFE_INTEGER),
        ],
      },
    };
  }
  if (rule.kind === "bars") {
    return {
      ...common,
      rule: {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.num, value: rule.from },
          max: { type: CFValueType.max },
          isGradient: false,
          positiveColor: rule.color,
          nativeColor: rule.color,
        },
      },
    };
  }
  return {
    ...common,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: rule.formula,
      style: {
        ...(rule.fill === undefined ? {} : { bg: { rgb: rule.fill } }),
        ...(rule.fontColor === undefined ? {} : { cl: { rgb: rule.fontColor } }),
        ...(rule.bold === true ? { bl: BooleanNumber.TRUE } : {}),
      },
    },
  };
}

/** The conditional format that a rule of Univer means; null for kinds that we never make. */
export function conditionalFormatOf(rule: IConditionFormattingRule): GridConditionalFormat | null {
  const config = rule.rule;
  if (config.type === CFRuleType.iconSet) {
    const [high, low] = config.config.map((icon) => Number(icon.value.value));
    return high === undefined || low === undefined
      ? null
      : { kind: "icons", thresholds: [low, high] };
  }
  if (config.type === CFRuleType.dataBar) {
    const { min, positiveColor } = config.config;
    return { kind: "bars", from: Number(min.value ?? 0), color: positiveColor };
  }
  if (config.type !== CFRuleType.highlightCell || config.subType !== CFSubRuleType.formula) {
    return null;
  }
  const fill = config.style.bg?.rgb;
  const fontColor = config.style.cl?.rgb;
  return {
    kind: "custom",
    formula: formulaFromUniver(config.value),
    ...(fill ? { fill } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(config.style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
  };
}

/** A rule of Univer's data validation; typing something else is refused with the message. */
export function validationRule(api: FUniver, rule: GridValidation, message: string) {
  const builder = api.newDataValidation();
  if (rule.kind === "list") builder.requireValueInList([...rule.values]);
  else if (rule.kind === "decimal") bounds(builder, rule.min, rule.max);
  const built = builder
    .setAllowBlank(true)
    .setAllowInvalid(false)
    .setOptions({
      error: message,
      showErrorMessage: true,
      errorStyle: DataValidationErrorStyle.STOP,
    })
    .build();
  if (rule.kind === "listRange") {
    built.rule.type = DataValidationType.LIST;
    built.rule.formula1 = rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`;
    built.rule.showDropDown = true;
  }
  return built;
}

/** The validations that a rule of Univer means, one per area; none for kinds that we never make. */
export function validationOf(
  stored: ISheetDataValidationRule
): { area: GridArea; rule: GridValidation; message: string }[] {
  const rule = meaningOf(stored);
  if (rule === null) return [];
  return stored.ranges.map((range) => ({
    area: areaOf(range),
    rule,
    message: stored.error ?? "",
  }));
}

function meaningOf(stored: ISheetDataValidationRule): GridValidation | null {
  const first = stored.formula1 ?? "";
  const type: string = stored.type;
  if (type === LIST) {
    return first.startsWith("=")
      ? { kind: "listRange", formula: formulaFromUniver(first) }
      : { kind: "list", values: deserializeListOptions(first) };
  }
  if (type !== DECIMAL) return null;
  const second = stored.formula2 ?? "";
  const { operator } = stored;
  if (operator === DataValidationOperator.GREATER_THAN_OR_EQUAL) {
    return { kind: "decimal", min: Number(first), max: null };
  }
  if (operator === DataValidationOperator.LESS_THAN_OR_EQUAL) {
    return { kind: "decimal", min: null, max: Number(first) };
  }
  return { kind: "decimal", min: Number(first), max: Number(second) };
}

type ValidationBuilder = ReturnType<FUniver["newDataValidation"]>;

function bounds(builder: ValidationBuilder, min: number | null, max: number | null) {
  if (min !== null && max !== null) return builder.requireNumberBetween(min, max);
  if (min !== null) return builder.requireNumberGreaterThanOrEqualTo(min);
  if (max !== null) return builder.requireNumberLessThanOrEqualTo(max);
  return builder.requireNumberBetween(-Number.MAX_VALUE, Number.MAX_VALUE);
}

/** The rule with its formula, if it has one, spelt by `computable`. */
export function computableRule<R extends object>(
  rule: R,
  computable: (formula: string) => string
): R {
  if (!("formula" in rule) || typeof rule.formula !== "string") return rule;
  return { ...rule, formula: computable(rule.formula) };
}
