import { cellAt } from "../../src/plan/address";
import type { CellPlan, SheetPlan } from "../../src/plan/workbook";
import { cellsOf } from "./cells";

function valueText({ value }: CellPlan): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : JSON.stringify(value);
}

/** A sheet as text: `C5 = formula → value`, one line a cell, labels without a formula too. */
export function asText(sheet: SheetPlan): string {
  const lines = cellsOf(sheet)
    .filter(({ cell }) => cell.value !== null || cell.formula !== undefined)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, cell }) => {
      const formula = cell.formula === undefined ? "" : ` ${cell.formula.native} →`;
      return `${cellAt(row, column)}${formula} ${valueText(cell)}`;
    });
  return `${lines.join("\n")}\n`;
}
