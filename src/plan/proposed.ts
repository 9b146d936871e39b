import { departments } from "../catalogue/departments";
import { kpiById } from "../catalogue/kpis";
import type { Kpi, Objective } from "../catalogue/types";
import type { Setup } from "./setup";

/** More indicators than this for one objective prevent decisions. */
export const mostKpisOfAnObjective = 5;

/** The KPIs proposed for an objective: those of the chosen departments first, then the catalogue's order. */
export function proposedKpis(
  objective: Objective,
  setup: Readonly<{ departments: Setup["departments"] }>
): Kpi[] {
  const theirs = new Set(
    departments.flatMap((each) => (setup.departments.includes(each.id) ? each.kpis : []))
  );
  const [first, then] = [true, false].map((wanted) =>
    objective.kpis.filter((id) => theirs.has(id) === wanted)
  );
  return [...(first ?? []), ...(then ?? [])]
    .slice(0, mostKpisOfAnObjective)
    .flatMap((id) => kpiById(id) ?? []);
}
