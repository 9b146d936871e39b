import type { Kpi } from "../catalogue/types";
import { KPISTATUS } from "../functions/time-and-targets";
import type { Facts } from "./facts";
import type { Figure } from "./figures";

/** A KPI within a tenth of its target counts as close until the person says otherwise. */
export const initialTolerance = 0.1;

/** The target that the setup brings; null where the person is to type one. */
export function startingTarget(facts: Facts, kpi: Kpi): number | null {
  const typed = facts.setup.inputs?.[`target:${kpi.id}`];
  return typeof typed === "number" ? typed : null;
}

/** The day as of which the return is judged, as the setup brings it; null where the data's last day counts. */
export function startingDay(facts: Facts): number | null {
  const typed = facts.setup.inputs?.["time:as_of"];
  return typeof typed === "number" ? typed : null;
}

/** The words that the setup brings for a cell; null where the person is to type them. */
export function startingText(facts: Facts, key: string): string | null {
  const typed = facts.setup.inputs?.[key];
  return typeof typed === "string" ? typed : null;
}

/** 1 reached, 0 close, −1 missed; empty where there is no target or no value. */
export function startingStatus(facts: Facts, kpi: Kpi, actual: Figure): number | "" {
  const target = startingTarget(facts, kpi);
  if (target === null || typeof actual !== "number") return "";
  const status = KPISTATUS.compute(actual, target, kpi.direction === "down", initialTolerance);
  return typeof status === "number" ? status : "";
}
