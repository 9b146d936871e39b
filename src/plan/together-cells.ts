import type { Metric } from "../catalogue/types";
import { cellAt, rangeOf } from "./address";
import type { Facts } from "./facts";
import { togetherRows } from "./kpis-layout";
import { columns, rowIn, type Layout } from "./layout";
import type { Together } from "./together";

/** Where a working of figures counted together stands: its row, then its column on the KPI sheet. */
export function togetherCell(
  layout: Layout,
  { key }: Together,
  row: (typeof togetherRows)[number],
  column: number = columns.total
): string {
  return cellAt(rowIn(layout.kpis.together, key) + togetherRows.indexOf(row), column);
}

/** The rows of one column in which the imports of a metric stand. */
export function importsOf(facts: Facts, layout: Layout, metric: Metric, column: number): string {
  const row = rowIn(layout.kpis.told, metric.id);
  return rangeOf({ row, column, rows: facts.sources.length, columns: 1 }, "both");
}
