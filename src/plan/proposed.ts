import { assumptionById } from "../catalogue/assumptions";
import { costLines } from "../catalogue/costs";
import { departments } from "../catalogue/departments";
import type { ImportedTable, MetricRecord } from "../catalogue/imported";
import { kpiById } from "../catalogue/kpis";
import { metricById } from "../catalogue/metrics";
import type { Kpi, Objective } from "../catalogue/types";
import { namesIn } from "../formulas";
import type { Setup } from "./setup";

/** More indicators than this for one objective prevent decisions. */
export const mostKpisOfAnObjective = 5;

/** KPIs that lack figures fill up to so many, once something is imported: a page of #N/A decides nothing. */
const enoughWithGaps = 2;

/** The return itself is never left out where an objective lists it: its lack is news too. */
const always = "rosi";

/** Whether a row stands alone in its month, or alone at all: only then the people it counts are shown. */
function someAlone(records: readonly MetricRecord[]): boolean {
  const byMonth = new Map<string, number>();
  for (const { from, to } of records) {
    const month = from?.slice(0, 7);
    if (month === undefined || month !== (to ?? from)?.slice(0, 7)) continue;
    byMonth.set(month, (byMonth.get(month) ?? 0) + 1);
  }
  return records.length === 1 || [...byMonth.values()].includes(1);
}

/** The metrics of which the workbook will show a number; people counted in several rows cannot be added. */
export function presentMetrics(
  tables: readonly Pick<ImportedTable, "totals" | "records">[]
): ReadonlySet<string> {
  const ids = new Set(tables.flatMap(({ totals }) => Object.keys(totals)));
  const rowsWith = (id: string) =>
    tables.flatMap(({ records }) => records).filter(({ values }) => values[id] !== undefined);
  return new Set(
    [...ids].filter((id) => metricById(id)?.aggregation !== "unique" || someAlone(rowsWith(id)))
  );
}

/** What each import tells, by the ids of its metrics; a column without any value tells that there was none. */
export function toldBy(
  tables: readonly Pick<ImportedTable, "totals" | "columns">[]
): readonly ReadonlySet<string>[] {
  return tables.map(({ totals, columns }) => {
    const blank = columns.flatMap(({ metric }) =>
      metric !== null && metricById(metric)?.aggregation === "sum" ? [metric] : []
    );
    return new Set([...Object.keys(totals), ...blank]);
  });
}

/** Whether one import tells all the figures of a KPI, where it counts them only together. */
export function isToldTogether(kpi: Kpi, imports: readonly ReadonlySet<string>[]): boolean {
  const metrics = namesIn(kpi.formula).filter((id) => metricById(id) !== undefined);
  return kpi.together !== true || imports.some((told) => metrics.every((id) => told.has(id)));
}

function isKnown(id: string, present: ReadonlySet<string>): boolean {
  const assumed = assumptionById(id)?.initial ?? null;
  return present.has(id) || assumed !== null || costLines.some((line) => line.id === id);
}

/** The objectives chosen, each with the KPIs at home there: a KPI stands once, where it ranks highest. */
export function atHome<Chosen extends Objective>(chosen: readonly Chosen[]): Chosen[] {
  const ranks = (id: string) =>
    chosen.map(({ kpis }) => (kpis.includes(id) ? kpis.indexOf(id) : Infinity));
  const home = (id: string) => {
    const all = ranks(id);
    return all.indexOf(Math.min(...all));
  };
  return chosen.map((objective, index) => ({
    ...objective,
    kpis: objective.kpis.filter((id) => home(id) === index),
  }));
}

/**
 * The KPIs proposed for an objective: those that `present` metrics allow to compute, then the others;
 * among both, those of the chosen departments, then the catalogue's order. Before any import all count as computable.
 */
export function proposedKpis(
  objective: Objective,
  known: Readonly<{
    departments: Setup["departments"];
    present?: ReadonlySet<string>;
    imports?: readonly ReadonlySet<string>[];
  }>
): Kpi[] {
  const present = known.present ?? new Set();
  const imports = known.imports ?? [present];
  const theirs = new Set(
    departments.flatMap((each) => (known.departments.includes(each.id) ? each.kpis : []))
  );
  const computable = (kpi: Kpi) =>
    present.size === 0 ||
    (kpi.waitsFor === undefined &&
      namesIn(kpi.formula).every((id) => isKnown(id, present)) &&
      isToldTogether(kpi, imports));
  const rank = (kpi: Kpi): number => {
    if (kpi.id === always) return 0;
    return (computable(kpi) ? 1 : 3) + (theirs.has(kpi.id) ? 0 : 1);
  };
  return objective.kpis
    .flatMap((id) => kpiById(id) ?? [])
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, mostKpisOfAnObjective)
    .filter((kpi, index) => computable(kpi) || index < enoughWithGaps);
}
