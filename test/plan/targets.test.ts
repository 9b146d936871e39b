import { planWorkbook } from "../../src/plan/plan";
import { cellsOf, rowLabelled, sheetOf } from "./cells";
import { page, record, setup, table } from "./story";

const months = (count: number) =>
  table(
    "months",
    Array.from({ length: count }, (_, index) =>
      record(`2026-0${index + 1}-05`, { spend: 50, link_clicks: 100, impressions: 1000 })
    )
  );

const targetsOf = (language: "en" | "fr", ...tables: Parameters<typeof planWorkbook>[1]) =>
  sheetOf(planWorkbook(setup({ language, kpis: ["cpc", "ctr", "rosi"] }), tables).plan, "targets");

/** The months known, the target proposed and its words, of one KPI. */
const proposal = (sheet: ReturnType<typeof sheetOf>, kpi: string) =>
  rowLabelled(sheet, kpi)
    .slice(10, 13)
    .map(({ value }) => value);

test.each([
  [0, "Cost per click (CPC)", [0, "", "No value yet"]],
  [1, "Cost per click (CPC)", [1, "", "Months known: 1 of 3"]],
  [3, "Cost per click (CPC)", [3, 0.45, "10% better than so far"]],
  [3, "Click-through rate (CTR)", [3, expect.closeTo(0.11, 12), expect.any(String)]],
  [3, "Return on social investment (ROSI)", [0, "", "No value yet"]],
] as const)("after %i months, %s has the baseline %j", (count, kpi, expected) => {
  const tables = count === 0 ? [page] : [months(count)];
  expect(proposal(targetsOf("en", ...tables), kpi)).toEqual(expected);
});

test("the months known are said in French too", () => {
  expect(proposal(targetsOf("fr", months(1)), "Coût par clic (CPC)")).toEqual([
    1,
    "",
    "Mois connus\u00a0: 1 sur 3",
  ]);
});

test("the targets are one table, a row for each KPI chosen, each cell to fill in under a key of its own", () => {
  const sheet = targetsOf("en", page);
  expect(sheet.tables).toEqual([
    { name: "Targets", area: { row: 6, column: 0, rows: 4, columns: 14 } },
  ]);
  const keys = cellsOf(sheet).flatMap(({ cell }) => cell.input ?? []);
  expect(keys.filter((key) => key.endsWith(":cpc"))).toEqual([
    "target:cpc",
    "tolerance:cpc",
    "target-due:cpc",
    "target-what:cpc",
    "target-note:cpc",
  ]);
});
