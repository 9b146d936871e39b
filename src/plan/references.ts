import type { Kpi } from "../catalogue/types";
import { bind } from "../formulas";
import { cellAt } from "./address";
import { columns, onSheet, rowIn, type Layout } from "./layout";

/** The cell of an id in the column of a KPI formula; an assumption is one cell for all columns. */
export function referenceTo(layout: Layout, id: string, column: number): string {
  const assumption = layout.investment.assumptions.get(id);
  return assumption === undefined
    ? cellAt(rowIn(layout.kpis.rows, id), column)
    : onSheet(layout, "investment", assumption, columns.outside, "both");
}

/** The formula of a KPI in one column, without "=", with our functions. */
export function kpiFormula(layout: Layout, kpi: Kpi, column: number): string {
  return bind(kpi.formula, (id) => referenceTo(layout, id, column)).replaceAll(", ", ",");
}
