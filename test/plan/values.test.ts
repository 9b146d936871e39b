import { metricById } from "../../src/catalogue/metrics";
import { planWorkbook } from "../../src/plan/plan";
import type { Setup } from "../../src/plan/setup";
import { valueActions } from "../../src/plan/value-actions";
import { cellsOf, rowLabelled, sheetOf } from "./cells";
import { ads, page, setup } from "./story";

const hasScale = (more: Partial<Setup>) =>
  planWorkbook(setup(more), []).plan.sheets.some(({ key }) => key === "values");

test.each<[Partial<Setup>, boolean]>([
  [{ objectives: ["engagement"] }, true],
  [{ objectives: ["business"] }, true],
  [{ objectives: ["traffic", "leads"] }, false],
  [{ objectives: ["traffic"], kpis: ["return-on-engagement"] }, true],
])("for %j the value scale appears: %s", (chosen, expected) => {
  expect(hasScale(chosen)).toBe(expected);
});

test("every action that the figures count is added up over rows", () => {
  const rules = valueActions.flatMap(({ metric }) =>
    metric === null ? [] : [metricById(metric)?.aggregation]
  );
  expect(rules).toEqual(rules.map(() => "sum"));
});

test("an action shows its count where one is known, and no value that nobody gave", () => {
  const { plan } = planWorkbook(setup(), [ads, page]);
  const sheet = sheetOf(plan, "values");
  const row = (label: string) => rowLabelled(sheet, label).map(({ value }) => value);
  // Action, metric, in the figures, your count, count in use, low, base, high, weight, value, amount.
  expect(row("Click on a link").slice(1, 11)).toEqual([
    "Link clicks",
    1020,
    null,
    1020,
    null,
    null,
    null,
    1,
    "",
    "",
  ]);
  expect(row("Review").slice(1, 11)).toEqual([null, "", null, "", null, null, null, 1, "", ""]);
  const values = cellsOf(sheet).filter(({ cell }) =>
    /:(low|base|high|own)$/.test(cell.input ?? "")
  );
  expect(values.length).toBeGreaterThan(50);
  expect(values.filter(({ cell }) => cell.value !== null)).toEqual([]);
});

test("what a community is worth is read beside the scale, with how sure it is", () => {
  const sheet = sheetOf(planWorkbook(setup({ objectives: ["engagement"] }), [ads]).plan, "values");
  const results = sheet.blocks.find(({ key }) => key === "values-results")?.cells ?? [];
  expect(results.slice(3).map((cells) => [cells[0]?.value, cells[3]?.value])).toEqual([
    ["Action value", "Declared"],
    ["Return on engagement", "Declared"],
    ["Cost per fan (new follower)", "Measured"],
    ["Break-even value of a fan", "Modelled from assumptions"],
    ["Fan–lead parity", "Modelled from assumptions"],
    ["UGC value", "Declared"],
    ["EMV (earned media value)", "Declared"],
  ]);
});
