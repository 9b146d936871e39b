import { kpis } from "../../src/catalogue/kpis";
import { metrics } from "../../src/catalogue/metrics";
import { languages } from "../../src/locale/language";
import { planWorkbook } from "../../src/plan/plan";
import { lookOf } from "../../src/plan/look";
import { pagesOf } from "../../src/plan/pages";
import { allCells, cellsOf, sheetOf } from "./cells";
import { ads, page, record, setup, table } from "./story";

const everyKpi = setup({ kpis: kpis.map(({ id }) => id) });

function metricsOf(tables = [ads, page], language: "en" | "fr" = "en") {
  return sheetOf(planWorkbook({ ...everyKpi, language }, tables).plan, "metrics");
}

describe.each(languages)("the sheet of the imported rows in %s", (language) => {
  const sheet = metricsOf([ads, page], language);
  const top = sheet.tables[0]?.area.row ?? 0;

  test("says what it is, between the name of the sheet and the table", () => {
    const head = cellsOf(sheet).filter(({ row }) => row < top);
    expect(head.map(({ cell }) => cell.style)).toEqual([
      "title",
      "subtitle",
      "subtitle",
      "subtitle",
    ]);
    expect(head[0]?.cell.value).toBe(sheet.name);
  });
});

test.each([
  ["what the imports bring, and the money", [ads, page]],
  ["the money alone before the first import", []],
])("its columns are %s", (_, tables) => {
  const [table] = metricsOf(tables).tables;
  const brought = new Set(
    tables.flatMap(({ records }) => records.flatMap(({ values }) => Object.keys(values)))
  );
  expect(table?.columns?.filter((id) => metrics.some((metric) => metric.id === id))).toEqual(
    metrics
      .filter(({ id }) => brought.has(id) || id === "spend" || id === "revenue")
      .map(({ id }) => id)
  );
});

test("a figure that no import brings is not known, and says so", () => {
  const sheet = sheetOf(planWorkbook(everyKpi, [ads]).plan, "kpis");
  const unknown = new Set(
    cellsOf(sheet).flatMap(({ row, cell }) => (cell.value === "No import brings it" ? [row] : []))
  );
  const outside = 4;
  const formulas = cellsOf(sheet).flatMap(({ row, column, cell: { formula } }) =>
    unknown.has(row) && column !== outside && formula !== undefined ? [formula.native] : []
  );
  expect(unknown.size).toBeGreaterThan(0);
  expect(new Set(formulas)).toEqual(new Set(["=NA()"]));
});

test.each([
  ["no import fills the last columns", [page], "followers"],
  ["all columns are filled", [ads, page], "revenue"],
] as const)("where %s, what is printed ends with %s", (_, tables, last) => {
  const sheet = metricsOf([...tables]);
  const [{ columns } = { columns: [] }] = sheet.tables;
  expect(columns?.[(sheet.printed?.columns ?? 0) - 1]).toBe(last);
});

test("days that no import tells take little room", () => {
  const undated = {
    ...ads,
    period: { from: null, to: null },
    records: ads.records.map((each) => ({ ...each, from: null, to: null })),
  };
  const [known, unknown] = [[ads], [undated]].map((tables) => metricsOf(tables).widths.slice(3, 5));
  expect(Math.max(...(unknown ?? []))).toBeLessThan(Math.min(...(known ?? [])));
});

test("texts from outside are wrapped, never cut", () => {
  const { plan } = planWorkbook(setup(), [ads, page]);
  const cut = allCells(plan).filter(
    ({ sheet, cell }) =>
      sheet.key === "metrics" && cell.format === "text" && !lookOf(cell.style).wrap
  );
  expect(cut).toEqual([]);
});

test.each([
  [100, false],
  [101, true],
])("of %i rows it is %s that paper takes the first of them alone", (count, isCut) => {
  const rows = Array.from({ length: count }, () => record("2026-01-05", { impressions: 5 }));
  const { plan } = planWorkbook(everyKpi, [table("long", rows)]);
  const sheet = sheetOf(plan, "metrics");
  const said = cellsOf(sheet).some(
    ({ cell }) => typeof cell.value === "string" && cell.value.includes("On paper")
  );
  expect(said).toBe(isCut);
  const printed = sheet.printed?.rows ?? Infinity;
  expect(printed < (sheet.tables[0]?.area.row ?? 0) + count).toBe(isCut);
  if (isCut) expect(pagesOf(sheet, plan).breaks.rows).toEqual([]);
});

test("what a platform shares out keeps its decimals in every row, on Metrics and Activities", () => {
  const rows = [38.5, 92].map((conversions, index) =>
    record(
      "2026-01-05",
      { conversions, impressions: 100, spend: 2000 * index },
      { activity: `${index}` }
    )
  );
  const { plan } = planWorkbook(setup(), [table("shares", rows)]);
  const formatsOf = (key: "metrics" | "activities", values: readonly number[]) => {
    const shown = cellsOf(sheetOf(plan, key)).filter(({ cell }) =>
      values.some((value) => cell.value === value)
    );
    return new Set(shown.map(({ cell }) => cell.format));
  };
  expect(formatsOf("metrics", [38.5, 92])).toEqual(new Set(["decimal"]));
  expect(formatsOf("metrics", [100])).toEqual(new Set(["integer"]));
  expect(formatsOf("activities", [38.5, 92])).toEqual(new Set(["decimal"]));
});
