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

/** Rates are small, and so is what they change by. */
const ofRates: Change = { ...ofShares, format: "rate-points" };

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
  if (unit === "rate") return ofRates;
  return unit === "points" || unit === "score" ? difference(unit) : ofAmounts;
}

interface Compared<T> {
  readonly now: T;
  readonly then: T;
}

/** The change between two cells as a formula, without "=". */
export function changeText(unit: KpiUnit, { now, then }: Compared<string>): string {
  return changeOf(unit).formula(now, then);
}

/** The change between two figures; the error of the one that the formula asks first. */
export function changeFigure(unit: KpiUnit, { now, then }: Compared<Figure>): Figure {
  const change = changeOf(unit);
  if (typeof now === "number" && typeof then === "number") return change.value(now, then);
  const [first, second] = change === ofAmounts ? [then, now] : [now, then];
  return typeof first === "number" ? second : first;
}

/** How a KPI changed from one cell to another: shares and scores by points, amounts by a part of what they were. */
export function changeCell(
  unit: KpiUnit,
  cells: Compared<string>,
  figures: Compared<Figure>
): CellPlan {
  const { format } = changeOf(unit);
  return computed(changeText(unit, cells), changeFigure(unit, figures), "value", format);
}
