import { assumptionById } from "../catalogue/assumptions";
import { kpiById } from "../catalogue/kpis";
import type { Kpi } from "../catalogue/types";
import { evaluate } from "../formulas";
import type { Facts } from "./facts";
import {
  mediaFigures,
  metricFigures,
  notAvailable,
  unknownFigures,
  type Figure,
  type FigureRow,
} from "./figures";
import { figureId, togetherFigures, togetherId, togethers } from "./together";

/** Every row that a KPI formula may name, for the numbers imported and nothing typed yet. */
export function figuresById(facts: Facts): ReadonlyMap<string, FigureRow> {
  const known = facts.metrics.map((metric) => [metric.id, metricFigures(facts, metric)] as const);
  return new Map<string, FigureRow>([
    ...known,
    ["other_costs", unknownFigures(facts)],
    ["investment", mediaFigures(facts)],
    ...togethers(facts).flatMap((together) =>
      [...togetherFigures(facts, together).values].map(
        ([id, figures]) => [togetherId(together, id), figures] as const
      )
    ),
  ]);
}

/** A KPI over the workbook's columns: its formula, computed from the rows it names as it counts them. */
export function kpiFigures(
  facts: Facts,
  kpi: Kpi,
  rows: ReadonlyMap<string, FigureRow>
): FigureRow {
  const at = (pick: (row: FigureRow) => Figure): Figure => {
    const result = evaluate(kpi.formula, (id) => {
      const row = rows.get(figureId(facts, kpi, id));
      return row === undefined ? (assumptionById(id)?.initial ?? notAvailable) : pick(row);
    });
    if (typeof result === "number") return result;
    return result.error === "#DIV/0!" || result.error === "#N/A"
      ? { error: result.error }
      : { error: "#VALUE!" };
  };
  return {
    total: at((row) => row.total),
    outside: null,
    months: facts.months.map((_, index) => at((row) => row.months[index] ?? notAvailable)),
  };
}

/** ROSI over the workbook's columns: every workbook computes it. */
export function rosiFigures(facts: Facts, rows: ReadonlyMap<string, FigureRow>): FigureRow {
  const rosi = kpiById("rosi");
  return rosi === undefined ? unknownFigures(facts) : kpiFigures(facts, rosi, rows);
}
