import type { Kpi } from "../catalogue/types";
import { bind } from "../formulas";
import { cellAt, rangeOf, sheetPrefix } from "./address";
import type { Facts } from "./facts";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { figureId } from "./together";

/** The cell of an id in the column of a KPI formula; an assumption is one cell for all columns. */
export function referenceTo(layout: Layout, id: string, column: number): string {
  const assumption = layout.investment.assumptions.get(id);
  return assumption === undefined
    ? cellAt(rowIn(layout.kpis.rows, id), column)
    : onSheet(layout, "investment", assumption, columns.outside, "both");
}

/** The formula of a KPI in one column, without "=", with our functions. */
export function kpiFormula(facts: Facts, layout: Layout, kpi: Kpi, column: number): string {
  return bind(kpi.formula, (id) =>
    referenceTo(layout, figureId(facts, kpi, id), column)
  ).replaceAll(", ", ",");
}

/** The cells of all KPIs from one column of the KPI sheet to another. */
function kpiCells(layout: Layout, first: number, last = first): string {
  const { kpisHeading } = layout.kpis;
  // Above the return over time stands an empty row.
  const rows = Math.max(1, layout.time.heading - kpisHeading - 2);
  const area = { row: kpisHeading + 1, column: first, rows, columns: last - first + 1 };
  return sheetPrefix(layout.names.kpis) + rangeOf(area, "both");
}

function rowByName(layout: Layout, cell: string): string {
  return `MATCH(${cell},${kpiCells(layout, columns.label)},0)`;
}

/** The total of the KPI whose name stands in `cell`: people may sort the rows that ask for it. */
export function kpiByName(layout: Layout, cell: string): string {
  return `INDEX(${kpiCells(layout, columns.total)},${rowByName(layout, cell)})`;
}

/** The months of the KPI whose name stands in `cell`. */
export function kpiMonthsByName(layout: Layout, cell: string): string {
  const last = columns.firstMonth + layout.months - 1;
  return `INDEX(${kpiCells(layout, columns.firstMonth, last)},${rowByName(layout, cell)},0)`;
}
