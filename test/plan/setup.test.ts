import { kpiById } from "../../src/catalogue/kpis";
import { objectives } from "../../src/catalogue/objectives";
import { mostKpisOfAnObjective, proposedKpis } from "../../src/plan/proposed";
import { defaultSetup, readSetup } from "../../src/plan/setup";

test.each([
  ["the default", defaultSetup("fr"), true],
  [
    "a title and a period",
    { ...defaultSetup(), title: "T", period: { from: "2026-01-01", to: "2026-12-31" } },
    true,
  ],
  ["no objective", { ...defaultSetup(), objectives: [] }, false],
  ["an unknown objective", { ...defaultSetup(), objectives: ["fame"] }, false],
  ["a currency in words", { ...defaultSetup(), currency: "euro" }, false],
  ["a version to come", { ...defaultSetup(), version: 2 }, false],
  ["a member that no version had", { ...defaultSetup(), colour: "red" }, false],
  ["nothing", null, false],
])("a stored setup is read or refused as a whole: %s", (_, stored, readable) => {
  expect(readSetup(JSON.parse(JSON.stringify(stored)))).toEqual(readable ? stored : null);
});

test.each(objectives.map((objective) => [objective.id, objective] as const))(
  "%s proposes at most five KPIs, each with a reason",
  (_, objective) => {
    const proposed = proposedKpis(objective, { departments: [] });
    expect(proposed.map(({ id }) => id)).toEqual(objective.kpis.slice(0, mostKpisOfAnObjective));
    expect(proposed.every(({ id }) => (kpiById(id)?.reason.en ?? "").length > 20)).toBe(true);
  }
);
