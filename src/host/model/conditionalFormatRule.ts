import type { GridConditionalFormat } from "../grid/grid";
import { refuse } from "../protocol/officeError";

/** A conditional format as the add-in describes it, before or after it has become the grid's. */
export interface ConditionalFormatDraft {
  readonly id: string;
  readonly type: string;
  formula: string;
  cellValueRule: CellValueRule | null;
  thresholds: readonly [number, number];
  barFrom: number;
  style: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  stopIfTrue: boolean;
  showIconOnly: boolean;
  priority: number;
}

/** A comparison of the cell with one or two formulas. */
export interface CellValueRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
}

/** The grid's rule for a finished draft; InvalidArgument while something is missing. */
export function gridRule(draft: ConditionalFormatDraft, area: string): GridConditionalFormat {
  if (draft.type === "IconSet") return { kind: "icons", thresholds: draft.thresholds };
  if (draft.type === "DataBar") {
    return { kind: "bars", from: draft.barFrom, color: draft.fill ?? excelBlue };
  }
  const formula =
    draft.type === "Custom" ? draft.formula : comparison(draft.cellValueRule, firstCell(area));
  if (formula === "") throw refuse("InvalidArgument", "The conditional format has no formula.");
  return {
    kind: "custom",
    formula,
    ...(draft.fill === undefined ? {} : { fill: draft.fill }),
    ...(draft.fontColor === undefined ? {} : { fontColor: draft.fontColor }),
    ...(draft.bold === undefined ? {} : { bold: draft.bold }),
  };
}

/** The bars that Excel draws when nobody names a colour. */
const excelBlue = "#638EC6";

const types = { icons: "IconSet", bars: "DataBar", custom: "Custom" } as const;

function firstCell(area: string): string {
  return area.split(":")[0] ?? area;
}

const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** A comparison as the formula that says the same of the range's first cell. */
export function comparison(rule: CellValueRule | null, cell: string): string {
  if (rule === null) return "";
  const first = rule.formula1.replace(/^=/, "");
  const second = rule.formula2?.replace(/^=/, "");
  if (rule.operator === "Between" || rule.operator === "NotBetween") {
    if (second === undefined) throw refuse("InvalidArgument", "A span takes two formulas.");
    const within = `AND(${cell}>=${first},${cell}<=${second})`;
    return rule.operator === "Between" ? `=${within}` : `=NOT(${within})`;
  }
  const operator = OPERATORS[rule.operator];
  if (operator === undefined)
    throw refuse("InvalidArgument", `"${rule.operator}" compares nothing.`);
  return `=${cell}${operator}${first}`;
}

/** The draft that says what a rule of the grid says. */
export function draftOf(
  id: string,
  rule: GridConditionalFormat,
  priority: number
): ConditionalFormatDraft {
  const draft: ConditionalFormatDraft = {
    id,
    type: types[rule.kind],
    formula: rule.kind === "custom" ? rule.formula : "",
    cellValueRule: null,
    thresholds: rule.kind === "icons" ? rule.thresholds : [33, 67],
    barFrom: rule.kind === "bars" ? rule.from : 0,
    style: "ThreeTrafficLights1",
    stopIfTrue: false,
    showIconOnly: false,
    priority,
  };
  if (rule.kind === "custom") {
    if (rule.fill !== undefined) draft.fill = rule.fill;
    if (rule.fontColor !== undefined) draft.fontColor = rule.fontColor;
    if (rule.bold !== undefined) draft.bold = rule.bold;
  }
  if (rule.kind === "bars") draft.fill = rule.color;
  return draft;
}
