import { readFileSync } from "node:fs";
import path from "node:path";
import { planWorkbook } from "../../src/plan/plan";
import { rowLabelled, sheetOf } from "./cells";
import { asText } from "./golden";
import { ads, page, record, setup, table } from "./story";

const values = (cells: ReturnType<typeof rowLabelled>) => cells.slice(3).map(({ value }) => value);
const notAvailable = { error: "#N/A" };

test("the KPI sheet of two imports reads as the golden text says", () => {
  const chosen = setup({
    objectives: ["awareness", "traffic"],
    kpis: ["rosi", "engagement-rate", "frequency", "community-size"],
  });
  const golden = readFileSync(path.join(__dirname, "kpis.golden.txt"), "utf8");
  expect(asText(sheetOf(planWorkbook(chosen, [ads, page]).plan, "kpis"))).toBe(golden);
});

const kpis = (...tables: Parameters<typeof planWorkbook>[1]) =>
  sheetOf(planWorkbook(setup(), tables).plan, "kpis");

test("flows are added, and what lies in no single month stands apart", () => {
  // Total, outside the months, January, February.
  expect(values(rowLabelled(kpis(ads), "Impressions"))).toEqual([83000, 3000, 20000, 60000]);
});

test("people are never added: only a single row answers", () => {
  expect(values(rowLabelled(kpis(ads), "Reach"))).toEqual([notAvailable, null, 9000, 21000]);
  const twice = table("twice", [
    record("2026-01-01", { reach: 5 }),
    record("2026-01-02", { reach: 7 }),
  ]);
  const { plan } = planWorkbook(setup({ kpis: ["reach"] }), [twice]);
  const row = rowLabelled(sheetOf(plan, "kpis"), "Reach");
  expect(values(row)).toEqual([notAvailable, null, notAvailable]);
  // The most that any row counts, and all rows without anyone counted twice.
  expect(row[2]?.value).toMatch(/between 7 and 12 people$/);
});

test("a stock takes its last value per account, added over accounts", () => {
  const other = table("other", [record("2026-02-03", { followers: 40 })], { platform: "youtube" });
  const figures = values(rowLabelled(kpis(page, other), "Followers"));
  expect(figures).toEqual([1140, null, notAvailable, 1140]);
});

test("the same stock told by two imports counts once", () => {
  const again = { ...page, id: "again", file: "again.csv" };
  expect(values(rowLabelled(kpis(page, again), "Followers"))).toEqual([1100, null, 1012, 1100]);
});

test("money in another currency is kept but not added", () => {
  const dollars = table("usd", [record("2026-01-05", { spend: 9 })], { currency: "USD" });
  const { plan, issues } = planWorkbook(setup(), [ads, dollars]);
  expect(values(rowLabelled(sheetOf(plan, "kpis"), "Spend"))[0]).toBeCloseTo(380.6, 9);
  expect(issues.map(({ code }) => code)).toContain("plan-other-currency");
  expect(rowLabelled(sheetOf(plan, "kpis"), "Spend")[2]?.value).toBe(
    "Sum of the imported rows. 1 row in another currency left out"
  );
});

test("what no import brings is not zero: the KPI says what it lacks", () => {
  const row = rowLabelled(kpis(page), "Return on social investment (ROSI)");
  expect(row[2]?.value).toBe("Missing · Investment, all costs · Revenue");
  expect(row[3]?.value).toEqual(notAvailable);
});

test("the same import given twice counts once", () => {
  const { plan, issues } = planWorkbook(setup(), [ads, ads]);
  expect(values(rowLabelled(sheetOf(plan, "kpis"), "Impressions"))[0]).toBe(83000);
  expect(issues.map(({ code }) => code)).toEqual(["plan-import-again"]);
});

test("two imports of the same activity and days are warned about", () => {
  const { issues } = planWorkbook(setup(), [ads, { ...ads, id: "more", file: "more.csv" }]);
  expect(issues.map(({ code, values: told }) => [code, told["count"]])).toEqual([
    ["plan-overlap", 4],
  ]);
});

test("imports that are to count beside each other are not warned about again", () => {
  const other = { ...ads, id: "more", file: "more.csv", countsBeside: true };
  const { plan, issues } = planWorkbook(setup(), [ads, other]);
  expect(issues).toEqual([]);
  expect(values(rowLabelled(sheetOf(plan, "kpis"), "Impressions"))[0]).toBe(2 * 83000);
});

test("more months than can be read go outside the months", () => {
  const long = table(
    "long",
    ["2020-01-05", "2023-02-05", "2026-01-05"].map((day) => record(day, { impressions: 1 }))
  );
  const { plan, issues } = planWorkbook(setup(), [long]);
  const figures = values(rowLabelled(sheetOf(plan, "kpis"), "Impressions"));
  expect([figures.length, figures[0], figures[1]]).toEqual([38, 3, 1]);
  expect(issues.map(({ code }) => code)).toEqual(["plan-many-months"]);
});
