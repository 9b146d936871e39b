import type { ImportedTable } from "../../src/catalogue/imported";
import { planWorkbook } from "../../src/plan/plan";
import { record, setup, table } from "./story";

function column(header: string, metric: string): ImportedTable["columns"][number] {
  return { header, metric, unit: "money", role: "metric", confidence: 1 };
}

const rows = [record("2026-01-05", { impressions: 1000 })];

test.each([
  ["a cost per thousand alone", [column("CPM (USD)", "cpm")], ["CPM (USD)"]],
  ["a cost per click alone", [column("CPC", "cpc")], ["CPC"]],
  ["the amount spent beside it", [column("CPM", "cpm"), column("Amount spent", "spend")], []],
  ["no money at all", [], []],
])("of %s the plan says what lacks", (_, columns, headers) => {
  const { issues } = planWorkbook(setup(), [table("ads", rows, { columns })]);
  const found = issues.filter(({ code }) => code === "plan-no-spend");
  expect(found.map(({ values }) => values.header)).toEqual(headers);
  expect(found.every(({ values }) => values.file === "ads.csv")).toBe(true);
});
