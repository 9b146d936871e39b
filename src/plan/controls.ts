import type { Metric } from "../catalogue/types";
import type { Facts } from "./facts";
import type { Layout } from "./layout";

/** What a difference may be before it counts: half a cent, so that rounding is not an alarm. */
export const initialTolerance = 0.005;

/** The control of one metric of one import. */
export interface Control {
  readonly row: number;
  readonly source: number;
  readonly metric: Metric;
  readonly stated: number;
  readonly sum: number;
  readonly agrees: boolean;
}

/** Compares what each source states with what its rows add up to. */
export function controlsOf(facts: Facts, layout: Layout): Control[] {
  return layout.sources.controls.map(({ row, source, metric }) => {
    const stated = facts.sources[source - 1]?.table.totals[metric.id] ?? 0;
    const sum = facts.rows
      .filter((each) => each.source === source)
      .reduce((total, each) => total + (each.values[metric.id] ?? 0), 0);
    return { row, source, metric, stated, sum, agrees: Math.abs(sum - stated) <= initialTolerance };
  });
}

/** True when every control agrees. */
export function sumsAgree(facts: Facts, layout: Layout): boolean {
  return controlsOf(facts, layout).every((control) => control.agrees);
}
