import type { KpiUnit } from "../catalogue/types";
import { computed } from "./cells";
import { notAvailable, type Figure } from "./figures";
import type { CellPlan, FormatToken } from "./workbook";

interface Change {
  readonly formula: (now: string, then: string) => string;
  readonly value: (now: number, then: number) => Figure;
  readonly format: FormatToken;
}

/** By how many points of a hundred. */
const ofShares: Change = {
  formula: (now, then) => `(${now}-${then})*100`,
  value: (now, then) => (now - then) * 100,
  format: "points",
};

function difference(format: FormatToken): Change {
  return {
    formula: (now, then) => `${now}-${then}`,
    value: (now, then) => now - then,
    format,
  };
}

/** By what part of what it was; from below zero there is no such part. */
const ofAmounts: Change = {
  formula: (now, then) => `IF(${then}<0,NA(),GROWTHRATE(${then},${now}))`,
  value: (now, then) => {
    if (then < 0) return notAvailable;
    return then === 0 ? { error: "#DIV/0!" } : (now - then) / then;
  },
  format: "growth",
};

function changeOf(unit: KpiUnit): Change {
  if (unit === "percent") return ofShares;
  return unit === "points" || unit === "score" ? difference(unit) : ofAmounts;
}

/** How a KPI changed from one cell to another: shares and scores by points, amounts by a part of what they were. */
export function changeCell(
  unit: KpiUnit,
  cells: Readonly<{ now: string; then: string }>,
  figures: Readonly<{ now: Figure; then: Figure }>
): CellPlan {
  const { formula, value, format } = changeOf(unit);
  const { now, then } = figures;
  const missing = typeof now !== "number" ? now : typeof then !== "number" ? then : null;
  const figure = typeof now === "number" && typeof then === "number" ? value(now, then) : missing;
  return computed(formula(cells.now, cells.then), figure, "value", format);
}
