import type { KpiUnit } from "../../src/catalogue/types";
import { evaluate } from "../../src/formulas";
import { changeCell } from "../../src/plan/change";
import type { Figure } from "../../src/plan/figures";

const notAvailable = { error: "#N/A" } as const;

test.each<[KpiUnit, Figure, Figure, Figure, string]>([
  ["percent", 0.25, 0.5, 25, "points"],
  ["rate", 0.25, 0.5, 25, "rate-points"],
  ["points", -20, 30, 50, "points"],
  ["score", -0.5, 0.25, 0.75, "score"],
  ["money", 50, 75, 0.5, "growth"],
  ["money", 50, -25, -1.5, "growth"],
  ["money", -50, 25, notAvailable, "growth"],
  ["count", 0, 5, { error: "#DIV/0!" }, "growth"],
  ["count", notAvailable, 5, notAvailable, "growth"],
  ["percent", 5, notAvailable, notAvailable, "points"],
])("%s from %j to %j changes by %j, shown as %s", (unit, then, now, change, format) => {
  const cell = changeCell(unit, { now: "now", then: "before" }, { now, then });
  expect([cell.value, cell.format]).toEqual([change, format]);
  if (typeof now !== "number" || typeof then !== "number" || change === notAvailable) return;
  const given = evaluate(cell.formula?.native.slice(1) ?? "", (id) => (id === "now" ? now : then));
  expect(given).toEqual(change);
});
