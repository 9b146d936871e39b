import type { Metric } from "../catalogue/types";
import { cellAt, rangeOf } from "./address";
import type { Facts } from "./facts";
import { togetherRows } from "./kpis-layout";
import { columns, rowIn, type Layout } from "./layout";
import type { Together } from "./together";

type Working = (typeof togetherRows)[number];

/** The row of the KPI sheet in which a working of figures counted together stands. */
export function togetherRow(layout: Layout, { key }: Together, working: Working): number {
  return rowIn(layout.kpis.together, key) + togetherRows.indexOf(working);
}

/** Its total on that sheet. */
export function togetherCell(layout: Layout, together: Together, working: Working): string {
  return cellAt(togetherRow(layout, together, working), columns.total);
}

/** The rows of one column in which the imports of a metric stand. */
export function importsOf(facts: Facts, layout: Layout, metric: Metric, column: number): string {
  const row = rowIn(layout.kpis.told, metric.id);
  return rangeOf({ row, column, rows: facts.sources.length, columns: 1 }, "both");
}
