import type { ImportedTable } from "../catalogue/imported";
import { departmentIds } from "../catalogue/departments";
import { kpiById } from "../catalogue/kpis";
import { metricById } from "../catalogue/metrics";
import { objectives } from "../catalogue/objectives";
import type { Kpi, Metric, Objective } from "../catalogue/types";
import { namesIn } from "../formulas";
import {
  atHome,
  isToldTogether,
  mostKpisOfAnObjective,
  presentMetrics,
  proposedKpis,
  toldBy,
} from "../plan/proposed";
import type { Answers } from "./answers";

export interface KpiChoice {
  readonly kpi: Kpi;
  readonly chosen: boolean;
  /** Whether imports bring its metrics, but none brings all of those that count only together. */
  readonly apart: boolean;
  /** Metrics of the formula that no import brings yet. */
  readonly missing: readonly Metric[];
  /** The KPI that must stand beside this one and is not chosen; null where all is well. */
  readonly pair: Kpi | null;
}

export interface KpiGroup {
  readonly objective: Objective;
  readonly choices: readonly KpiChoice[];
}

/**
 * The KPIs worth choosing, per chosen objective, proposed ones first and each KPI once, where it
 * ranks highest. What the person ticked or unticked stands.
 */
export function proposal(answers: Answers, tables: readonly ImportedTable[]): KpiGroup[] {
  const present = new Set(tables.flatMap((table) => Object.keys(table.totals)));
  const known = presentMetrics(tables);
  const imports = toldBy(tables);
  const departments = departmentIds.filter((id) => answers.departments.includes(id));
  const groups = atHome(objectives.filter(({ id }) => answers.objectives.includes(id))).map(
    (objective) => {
      const own = objective.kpis.flatMap((id) => kpiById(id) ?? []);
      const proposed = proposedKpis(objective, { departments, present: known, imports });
      const ranked = [...proposed, ...own.filter((kpi) => !proposed.includes(kpi))];
      return { objective, ranked, chosen: chosenOf(ranked, proposed, answers.kpis) };
    }
  );

  const chosen = new Set(groups.flatMap((group) => group.chosen));
  const pairOf = ({ pairedWith }: Kpi) =>
    pairedWith === undefined ? null : (kpiById(pairedWith) ?? null);
  return groups.map(({ objective, ranked }) => ({
    objective,
    choices: ranked.map((kpi) => {
      const pair = pairOf(kpi);
      const missing = metricsOf(kpi).filter(({ id }) => !present.has(id));
      return {
        kpi,
        chosen: chosen.has(kpi),
        missing,
        apart: missing.length === 0 && !isToldTogether(kpi, imports),
        pair: pair === null || chosen.has(pair) ? null : pair,
      };
    }),
  }));
}

/** Those ticked by hand, then as many of the proposed ones not unticked as there is room for. */
function chosenOf(
  ranked: readonly Kpi[],
  proposed: readonly Kpi[],
  byHand: Answers["kpis"]
): Kpi[] {
  const ticked = ranked.filter(({ id }) => byHand[id] === true);
  const untouched = proposed.filter(({ id }) => byHand[id] === undefined);
  return [...ticked, ...untouched].slice(0, mostKpisOfAnObjective);
}

/** The metrics of its formula. */
export function metricsOf(kpi: Kpi): Metric[] {
  return namesIn(kpi.formula).flatMap((name) => metricById(name) ?? []);
}

/** Ids of the chosen KPIs, in the order in which the workbook shows them. */
export function chosenKpis(groups: readonly KpiGroup[]): string[] {
  return groups.flatMap((group) =>
    group.choices.filter(({ chosen }) => chosen).map(({ kpi }) => kpi.id)
  );
}
