import type { Cell } from "hucre";
import type { CellPlan, WorkbookPlan } from "../plan/workbook";
import { fileFormula } from "./fileFormula";
import { markedError } from "./package";
import { cellStyle } from "./style";
import { fileText } from "./text";

/** One cell for the writing library. A string is text whatever it looks like; a formula is always native. */
export function fileCell(cell: CellPlan, plan: WorkbookPlan): Partial<Cell> {
  const style = cellStyle(cell, plan);
  if (cell.formula) {
    return { style, formula: fileFormula(cell.formula.native), formulaResult: cachedValue(cell) };
  }
  const { value } = cell;
  if (value === null || typeof value === "number" || typeof value === "boolean") {
    return { style, value };
  }
  if (typeof value === "object") return { style, value: value.error };
  // The library writes a text such as "#N/A" as an error; a run of rich text stays text.
  return value.startsWith("#")
    ? { style, richText: [{ text: fileText(value) }] }
    : { style, value: fileText(value) };
}

function cachedValue(cell: CellPlan): string | number | boolean | null {
  const { value } = cell;
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "object" ? markedError(value.error) : fileText(value);
}
