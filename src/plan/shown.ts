import type { DepartmentId } from "../catalogue/departments";
import type { ObjectiveId } from "../catalogue/objectives";
import type { Facts } from "./facts";
import { scaleKpis, valueObjectives } from "./value-actions";
import { sheetKeys, type SheetKey } from "./workbook";

type Chosen = Pick<Facts, "objectives" | "setup">;

const always = (): boolean => true;

/** For any of these objectives and departments. */
function forAny(objectives: readonly ObjectiveId[], departments: readonly DepartmentId[]) {
  return ({ setup }: Chosen): boolean =>
    objectives.some((id) => setup.objectives.includes(id)) ||
    departments.some((id) => setup.departments.includes(id));
}

function asksForValues({ objectives }: Chosen): boolean {
  return objectives.some(({ kpis }) => kpis.some(({ id }) => scaleKpis.includes(id)));
}

/** When a sheet appears. */
const when: Readonly<Partial<Record<SheetKey, (chosen: Chosen) => boolean>>> = {
  dashboard: always,
  answer: always,
  activities: always,
  kpis: always,
  metrics: always,
  investment: always,
  values: (chosen) => forAny(valueObjectives, [])(chosen) || asksForValues(chosen),
  targets: always,
  calendar: always,
  listening: forAny(
    ["awareness", "engagement", "service", "listening", "advocacy"],
    ["communication", "content", "service"]
  ),
  ledger: always,
  checks: always,
  definitions: always,
  sources: always,
};

/** The sheets that follow from what was chosen in the wizard, in the order of their tabs. */
export function shownSheets(chosen: Chosen): SheetKey[] {
  return sheetKeys.filter((key) => when[key]?.(chosen) ?? false);
}
