import { kpis } from "../../src/catalogue/kpis";
import { metricById } from "../../src/catalogue/metrics";
import { namesIn } from "../../src/formulas";
import { planWorkbook } from "../../src/plan/plan";
import { cellsOf, sheetOf } from "./cells";
import { record, setup, table } from "./story";

/** The row of the conversion rate among the rates of the sheet of checks. */
function rateRow(values: Readonly<Record<string, number>>, language: "en" | "fr" = "en") {
  const imported = table("visits", [record("2026-01-05", values)]);
  const answers = setup({ language, kpis: ["conversion-rate"] });
  const sheet = sheetOf(planWorkbook(answers, [imported]).plan, "checks");
  const block = sheet.blocks.find(({ key }) => key === "checks-rates");
  return (block?.cells[1] ?? []).map((cell) => cell?.value);
}

// Wilson's formula of 1927, computed outside this project with z = 1.959963984540054.
test.each([
  [10, 100, 0.1, 0.05522914, 0.17436566, "Note", "few observations: chance may double it"],
  [1000, 10_000, 0.1, 0.09427283, 0.10603437, "OK", "chance alone may move it from low to high"],
  [0, 20, 0, 0, 0.16112516, "Note", "few observations: chance may double it"],
  [20, 20, 1, 0.83887484, 1, "OK", "chance alone may move it from low to high"],
])("%d of %d: %d, between %d and %d", (hits, size, rate, low, high, state, words) => {
  const row = rateRow({ conversions: hits, link_clicks: size });
  expect(row.slice(2, 6)).toEqual([
    size,
    expect.closeTo(rate, 8),
    expect.closeTo(low, 8),
    expect.closeTo(high, 8),
  ]);
  expect(row.slice(6, 9)).toEqual([state, words, 0.95]);
});

test.each([
  ["en", { conversions: 30, link_clicks: 20 }, "more than were observed: no share of them"],
  ["fr", { conversions: 0, link_clicks: 0 }, "rien d’observé"],
  ["en", { link_clicks: 20 }, "Missing · Conversions"],
] as const)("in %s %j has no interval, and a reason", (language, values, reason) => {
  const row = rateRow(values, language);
  expect(row.slice(3, 8)).toEqual(["", "", "", "–", reason]);
});

test("its formulas are native, and none hides an error", () => {
  const imported = table("visits", [record("2026-01-05", { conversions: 1, link_clicks: 9 })]);
  const { plan } = planWorkbook(setup({ kpis: ["conversion-rate"] }), [imported]);
  const heading = cellsOf(sheetOf(plan, "checks")).find(
    ({ cell }) => cell.value === "Rates, as far as chance moves them"
  );
  const formulas = cellsOf(sheetOf(plan, "checks")).flatMap(({ row, cell: { formula } }) =>
    row > (heading?.row ?? Infinity) ? (formula?.native ?? []) : []
  );
  expect(formulas.length).toBeGreaterThan(5);
  expect(formulas.filter((text) => /PROPCI|IFERROR/.test(text))).toEqual([]);
});

test("a workbook without rates of observations has no such rows", () => {
  const { plan } = planWorkbook(setup({ objectives: ["business"], kpis: ["roas"] }), []);
  expect(sheetOf(plan, "checks").blocks.map(({ key }) => key)).not.toContain("checks-rates");
});

test("what is observed are two counts of the formula, in their order", () => {
  const observed = kpis.flatMap((kpi) => (kpi.observed === undefined ? [] : [kpi]));
  expect(observed.length).toBeGreaterThan(10);
  for (const { id, formula, observed: pair = [] } of observed) {
    expect([id, namesIn(formula)]).toEqual([id, [...pair]]);
    expect(pair.map((name) => metricById(name)?.unit)).not.toContain("money");
  }
  expect(kpis.filter((kpi) => kpi.observed && kpi.unit !== "rate")).toEqual([]);
});
