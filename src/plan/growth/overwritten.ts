import { isConstantFormula } from "../../formulas";
import { formulaOf } from "../spelled";
import { cellOf, linesOf } from "./lines";
import { spellerAt, spelt } from "./relocate";
import { isBlank, placesNow, type Found, type Standing } from "./standing";
import type { Written } from "./written";

/** A cell that held a formula of the plan and follows nothing any more. */
export interface OverwrittenCell {
  readonly sheet: string;
  /** From 0, where the cell stands now. */
  readonly row: number;
  readonly column: number;
  /** What the plan wrote, with "=", as it reads where the plan stands now. */
  readonly formula: string;
  /** What stands there instead; null for a cell that was emptied. */
  readonly now: Found | null;
}

/**
 * The formulas of a plan in whose place a constant stands, in the order of its sheets. Other formulas
 * and lines that are gone are none; nor is anything after a run that was interrupted.
 */
export function overwrittenCells(written: Written, standing: Standing): OverwrittenCell[] {
  if (written.pending) return [];
  const { plan } = written;
  const places = placesNow(written, standing);
  return plan.sheets.flatMap((sheet) => {
    const now = standing.get(sheet.key);
    if (now === undefined) return [];
    const spell = spellerAt(sheet, plan, places);
    const lines = linesOf(sheet);
    return lines.rows.flatMap((_row, r) =>
      lines.columns.flatMap((_column, c): OverwrittenCell[] => {
        const cell = cellOf(sheet, r, c);
        const [row, column] = [now.rows[r], now.columns[c]];
        if (cell?.formula === undefined || cell.input !== undefined) return [];
        if (typeof row !== "number" || typeof column !== "number") return [];
        const found = now.at(row, column);
        if (!followsNothing(found)) return [];
        const formula = formulaOf(spelt(cell, spell), plan.spelling) ?? "";
        if (isConstantFormula(formula)) return [];
        return [{ sheet: now.name, row, column, formula, now: isBlank(found) ? null : found }];
      })
    );
  });
}

function followsNothing(found: Found | null): boolean {
  if (found === null || found.formula === null) return true;
  return isConstantFormula(found.formula);
}
