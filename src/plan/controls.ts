import type { Metric } from "../catalogue/types";
import type { Facts } from "./facts";
import { withoutDust } from "./figures";
import type { Layout } from "./layout";

/** What a difference may be per row before it counts: half a cent, so that rows a platform rounds are no alarm. */
export const initialTolerance = 0.005;

/** The control of one metric of one import. */
export interface Control {
  readonly row: number;
  readonly source: number;
  readonly metric: Metric;
  readonly stated: number;
  readonly sum: number;
  readonly difference: number;
  readonly agrees: boolean;
}

/** Compares what each source states with what its rows add up to. */
export function controlsOf(facts: Facts, layout: Layout): Control[] {
  return layout.sources.controls.map(({ row, source, metric }) => {
    const stated = facts.sources[source - 1]?.table.totals[metric.id] ?? 0;
    const rows = facts.rows.filter((each) => each.source === source);
    const sum = rows.reduce((total, each) => total + (each.values[metric.id] ?? 0), 0);
    const difference = withoutDust(sum - stated);
    const agrees = Math.abs(difference) <= initialTolerance * rows.length;
    return { row, source, metric, stated, sum, difference, agrees };
  });
}

/** True when every control agrees. */
export function sumsAgree(facts: Facts, layout: Layout): boolean {
  return controlsOf(facts, layout).every((control) => control.agrees);
}
