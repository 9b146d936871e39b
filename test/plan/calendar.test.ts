import { planWorkbook } from "../../src/plan/plan";
import { cellsOf, rowLabelled, sheetOf } from "./cells";
import { ads, page, record, setup, table } from "./story";

const chosen = setup({ kpis: ["cpc", "community-size", "ltv", "reach"] });
const calendarOf = (...tables: Parameters<typeof planWorkbook>[1]) =>
  sheetOf(planWorkbook(chosen, tables).plan, "calendar");

/** The last day of data, its age and the word for it. */
const freshness = (sheet: ReturnType<typeof sheetOf>, kpi: string) =>
  rowLabelled(sheet, kpi)
    .slice(6, 9)
    .map(({ value }) => value);

const older = table("older", [record("2025-12-31", { followers: 10 })]);

const twice = table("twice", [
  record("2026-01-14", { reach: 10 }),
  record("2026-01-13", { reach: 9 }),
]);
const undated = table("undated", [record(null, { spend: 10, link_clicks: 4 })]);

test.each([
  ["the newest data", [ads, page], "Cost per click (CPC)", [46081, 0, "up to date"]],
  ["a day before it", [ads, page], "Community size", [46080, 1, "up to date"]],
  ["two months before it", [ads, older], "Community size", [46022, 59, "old"]],
  ["assumptions alone", [ads], "Customer lifetime value (LTV)", [0, "", "no value yet"]],
  ["nothing imported", [], "Cost per click (CPC)", [0, "", "no value yet"]],
  ["days that cannot be added", [twice], "Reach", [0, "", "no value yet"]],
  ["rows without a date", [undated], "Cost per click (CPC)", [0, "", "no dated figure"]],
])("of %s the calendar says how old it is", (_, tables, kpi, expected) => {
  expect(freshness(calendarOf(...tables), kpi)).toEqual(expected);
});

test.each([
  [
    "the last day of data",
    [ads],
    [46081, "in use: the last day of data, until today’s date is typed"],
  ],
  ["no day at all", [], [0, "no row has a date: type today’s date"]],
])("the ages are told as of %s, and the sheet says so", (_, tables, expected) => {
  const told = rowLabelled(calendarOf(...tables), "As of").slice(2);
  expect(told.map(({ value }) => value)).toEqual(expected);
});

test("each KPI is looked at monthly by its department until somebody says otherwise", () => {
  const sheet = calendarOf(ads);
  expect(
    rowLabelled(sheet, "Cost per click (CPC)").map(({ input, value }) => [input, value])
  ).toEqual(
    expect.arrayContaining([
      ["calendar-frequency:cpc", "monthly"],
      ["calendar-department:cpc", "Marketing and media"],
      ["calendar-owner:cpc", null],
      ["calendar-review:cpc", null],
      ["calendar-action:cpc", null],
      ["calendar-step:cpc", null],
    ])
  );
  expect(sheet.tables.map(({ name }) => name)).toEqual(["Calendar"]);
});

test("nothing in the workbook changes with the clock", () => {
  const { plan } = planWorkbook(setup(), [ads, page]);
  const texts = plan.sheets.flatMap((sheet) =>
    cellsOf(sheet).map(({ cell }) => cell.formula?.native ?? "")
  );
  expect(texts.filter((text) => /\b(TODAY|NOW|RAND)\(/.test(text))).toEqual([]);
});
