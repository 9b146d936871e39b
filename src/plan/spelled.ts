import type { CellPlan, WorkbookPlan } from "./workbook";

/** The formula of a cell; an error constant is written as one, for as text `#N/A` depends on Excel's language. */
export function formulaOf(cell: CellPlan, spelling: WorkbookPlan["spelling"]): string | null {
  const { formula, value } = cell;
  if (formula !== undefined) {
    return spelling === "functions" ? (formula.functions ?? formula.native) : formula.native;
  }
  return typeof value === "object" && value !== null ? `=${value.error}` : null;
}
