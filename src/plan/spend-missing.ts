import type { Issue } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import type { planIssues } from "../locale/issues/plan";
import type { Source } from "./facts";

/** A price of ours that divides what was spent: a cost per thousand, per click, per result. */
function isUnitCost(id: string | null): boolean {
  const metric = id === null ? undefined : metricById(id);
  return metric?.unit === "money" && metric.aggregation === "recompute";
}

/** What exports lack that tell what one display or click costs, and not what all of them did: averages cannot be added up. */
export function spendIssues(sources: readonly Source[]): Issue[] {
  const code: keyof typeof planIssues = "plan-no-spend";
  return sources.flatMap(({ table }) => {
    const price = table.columns.find(({ metric }) => isUnitCost(metric));
    const isTold = table.columns.some(({ metric }) => metric === "spend");
    if (price === undefined || isTold) return [];
    const values = { file: table.file, header: price.header };
    return [{ code, severity: "warning" as const, where: {}, values }];
  });
}
