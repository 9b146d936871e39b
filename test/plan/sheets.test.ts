import fc from "fast-check";
import type { MetricRecord } from "../../src/catalogue/imported";
import { lookOf } from "../../src/plan/look";
import { planWorkbook } from "../../src/plan/plan";
import { allCells, cellsOf, inputOf, rowLabelled, sheetOf } from "./cells";
import { ads, page, record, setup, table } from "./story";

const cellValue = (sheet: ReturnType<typeof sheetOf>, row: number, column: number) =>
  cellsOf(sheet).find((each) => each.row === row && each.column === column)?.cell.value;

const metricValues = fc.record(
  {
    spend: fc.double({ min: 0, max: 1e6, noNaN: true }),
    impressions: fc.nat(1e9),
    followers: fc.nat(1e6),
  },
  { requiredKeys: [] }
);
const records: fc.Arbitrary<MetricRecord> = fc
  .record({
    values: metricValues,
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    activity: fc.oneof(fc.string(), fc.constantFrom("=1+1", "+A1", "@x", "*", "~?", '"')),
  })
  .map(({ values, day, month, activity }) => {
    const two = (number: number) => String(number).padStart(2, "0");
    return record(`2026-${two(month)}-${two(day)}`, values, { activity });
  });

/** One objective, so that a hundred plans are quickly made. */
const few = setup({ objectives: ["business"] });

test("the Metrics table holds every number of every record, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(records, { maxLength: 12 }), (list) => {
      const metrics = sheetOf(planWorkbook(few, [table("any", list)]).plan, "metrics");
      const header = cellsOf(metrics).find(({ cell }) => cell.value === "Spend");
      const column = cellsOf(metrics)
        .filter(({ column: at, row }) => at === header?.column && row > 2)
        .map(({ cell }) => cell.value);
      const expected = list.map(({ values }) => values["spend"] ?? null);
      expect(column).toEqual(expected.length === 0 ? [null] : expected);
    }),
    { numRuns: 20 }
  );
});

test("what comes from outside is a value, never a formula", () => {
  fc.assert(
    fc.property(fc.array(records, { minLength: 1, maxLength: 4 }), (list) => {
      const { plan } = planWorkbook(few, [table("any", list)]);
      const own = new Set(
        list.map(({ activity }) => activity).filter((text) => /^[=+@]/.test(text))
      );
      for (const { cell } of allCells(plan)) {
        if (typeof cell.value === "string" && own.has(cell.value)) {
          expect(cell.formula).toBeUndefined();
        }
      }
    }),
    { numRuns: 10 }
  );
});

test("the message says what the money brought, in both languages", () => {
  const message = (language: "en" | "fr", tables: Parameters<typeof planWorkbook>[1]) =>
    cellValue(sheetOf(planWorkbook(setup({ language }), tables).plan, "dashboard"), 1, 0);
  expect(message("en", [ads])).toBe(
    "ROSI 236%: every 100 EUR invested brought back 336 EUR of revenue."
  );
  expect(message("fr", [ads])).toBe(
    "ROSI 236\u00a0%\u00a0: 100 EUR investis ont rapporté 336 EUR de chiffre d’affaires."
  );
  expect(message("en", [page])).toBe("ROSI cannot be computed yet: no revenue imported or typed.");
  const free = table("free", [record("2026-01-01", { revenue: 5 })]);
  expect(message("en", [free])).toBe(
    "ROSI cannot be computed yet: no investment imported or typed."
  );
});

test("at most five KPIs for each objective, charts only where two months can be joined", () => {
  const dashboard = sheetOf(planWorkbook(setup(), [ads, page]).plan, "dashboard");
  const objectives = dashboard.blocks.filter(({ key }) => /^dashboard-(?!head|short)/.test(key));
  expect(objectives.map(({ cells }) => cells.length - 1)).toEqual([5, 4, 5, 2, 5, 2, 2, 2, 2]);
  expect(dashboard.charts.map(({ key }) => key)).toEqual([
    "chart-money",
    "chart-awareness",
    "chart-engagement",
    "chart-traffic",
    "chart-leads",
    "chart-business",
  ]);
  expect(sheetOf(planWorkbook(setup(), []).plan, "dashboard").charts).toEqual([]);
});

test("the dashboard fits the width of one landscape page, charts above the tables and apart", () => {
  const { charts, widths, blocks } = sheetOf(planWorkbook(setup(), [ads, page]).plan, "dashboard");
  // 150 digits of 11 points fill the page; at four fifths of their size they still read.
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(150 / 0.8);
  const firstTable = Math.min(
    ...blocks.flatMap(({ key, row }) => (/^dashboard-(?!head|short)/.test(key) ? row : []))
  );
  const cells = charts.flatMap(({ place }) =>
    Array.from({ length: place.rows * place.columns }, (_, index) => {
      const row = place.row + Math.floor(index / place.columns);
      return `${row} ${place.column + (index % place.columns)}`;
    })
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(Math.max(...charts.map(({ place }) => place.row + place.rows))).toBeLessThan(firstTable);
});

test("a column and its heading are aligned alike", () => {
  const { plan } = planWorkbook(setup(), [ads, page]);
  const tables = plan.sheets.flatMap((sheet) => sheet.blocks);
  const apart = tables.flatMap(({ key, cells: [headings, first] }) =>
    (headings ?? []).flatMap((heading, column) => {
      const below = first?.[column];
      if (!heading?.style.startsWith("heading") || heading.value === null || !below) return [];
      const [above, data] = [lookOf(heading.style), lookOf(below.style)];
      const alike = below.style === "input" || above.horizontal === data.horizontal;
      const level = data.indent === above.indent || below.style === "input";
      return alike && level ? [] : [`${key} ${column}: ${heading.style} over ${below.style}`];
    })
  );
  expect(apart).toEqual([]);
});

test("KPIs of the chosen departments are proposed first", () => {
  const sales = setup({ objectives: ["traffic"], departments: ["sales"] });
  const { plan } = planWorkbook(sales, []);
  const traffic = sheetOf(plan, "dashboard").blocks.find(({ key }) => key === "dashboard-traffic");
  expect(traffic?.cells.slice(1).map((row) => row[9]?.value)).toEqual([
    expect.stringMatching(/^Sales\b/),
    expect.stringMatching(/^Marketing and media\b/),
    expect.stringMatching(/^Marketing and media\b/),
    expect.stringMatching(/^Marketing and media\b/),
    expect.stringMatching(/^Marketing and media\b/),
  ]);
});

test("a total that the rows do not reach is seen on every sheet with numbers", () => {
  const short = { ...ads, totals: { ...ads.totals, spend: 400 } };
  const { plan } = planWorkbook(setup(), [short]);
  for (const key of ["dashboard", "kpis", "investment"] as const) {
    const told = cellsOf(sheetOf(plan, key)).map(({ cell }) => cell.value);
    expect(told).toContain("Sums agree with the sources: no, see Sources");
  }
  expect(
    rowLabelled(sheetOf(plan, "sources"), "Spend")
      .map(({ value }) => value)
      .at(-1)
  ).toBe(false);
});

test("inputs keep their keys when more months come", () => {
  const later = table("later", [record("2026-05-01", { spend: 1 })]);
  const before = inputOf(planWorkbook(setup(), [ads]).plan, "cost:fees:2026-02");
  const after = inputOf(planWorkbook(setup(), [ads, later]).plan, "cost:fees:2026-02");
  expect([before.column, after.column]).toEqual([6, 6]);
});

test("names that are taken get a number, in every reference", () => {
  const taken = { sheets: ["metrics"], tables: ["Metrics", "metrics_2"] };
  const { plan } = planWorkbook(setup(), [ads], taken);
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    "Dashboard (2)",
    "KPIs (2)",
    "Metrics (2)",
    "Investment (2)",
    "Targets (2)",
    "Definitions (2)",
    "Sources (2)",
  ]);
  expect(sheetOf(plan, "metrics").tables[0]?.name).toBe("Metrics_3");
});

test("both spellings stand in the plan, and the definitions show them as text", () => {
  const { plan } = planWorkbook(setup(), [ads]);
  const rosi = rowLabelled(sheetOf(plan, "kpis"), "Return on social investment (ROSI)")[3];
  const texts = rowLabelled(sheetOf(plan, "definitions"), "Return on social investment (ROSI)");
  expect(rosi?.formula?.functions).toMatch(/^=ROSI\(/);
  expect(texts.map(({ value }) => value)).toEqual(
    expect.arrayContaining([rosi?.formula?.native, rosi?.formula?.functions])
  );
  expect(texts.every(({ formula }) => formula === undefined)).toBe(true);
});
