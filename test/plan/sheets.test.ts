import fc from "fast-check";
import type { MetricRecord } from "../../src/catalogue/imported";
import { objectiveIds } from "../../src/catalogue/objectives";
import { kpis } from "../../src/catalogue/kpis";
import { widthInDigits } from "../../src/plan/letter-widths";
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
        .filter(({ column: at, row }) => at === header?.column && row > header.row)
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
        // A name that a formula looks up is a value all the same.
        if (cell.formula?.native.includes("IFERROR(INDEX(")) continue;
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
    "Provisional: ROSI 236%, every 100 EUR invested brought back 336 EUR of revenue."
  );
  expect(message("fr", [ads])).toBe(
    "Provisoire\u00a0: ROSI 236\u00a0%, 100 EUR investis ont rapporté 336 EUR de chiffre d’affaires."
  );
  const young = table("young", [record("2026-01-01", { spend: 10, revenue: 30 })], {
    platform: "tiktok",
  });
  expect(message("en", [young])).toMatch(/^Too early to judge\. So far: ROSI 200%/);
  expect(message("en", [page])).toBe(
    "ROSI cannot be computed yet: neither investment nor revenue imported or typed."
  );
  const silent = table("silent", [record("2026-01-01", { spend: 5 })]);
  expect(message("en", [silent])).toBe(
    "ROSI cannot be computed yet: no revenue imported or typed."
  );
  const free = table("free", [record("2026-01-01", { revenue: 5 })]);
  expect(message("en", [free])).toBe(
    "ROSI cannot be computed yet: no investment imported or typed."
  );
});

/** Whether a block of the dashboard is one of the objectives. */
const isObjective = (key: string) =>
  objectiveIds.some((objective) => key === `dashboard-${objective}`);

test("at most five KPIs for each objective, charts only where two months can be joined", () => {
  const dashboard = sheetOf(planWorkbook(setup(), [ads, page]).plan, "dashboard");
  const objectives = dashboard.blocks.filter(({ key }) => isObjective(key));
  expect(objectives.map(({ cells }) => cells.length - 1)).toEqual([5, 2, 3, 2, 5, 2, 2, 2, 2]);
  expect(dashboard.charts.map(({ key }) => key)).toEqual([
    "chart-money",
    "chart-cumulative",
    "chart-awareness",
    "chart-engagement",
    "chart-traffic",
    "chart-business",
  ]);
  expect(sheetOf(planWorkbook(setup(), []).plan, "dashboard").charts).toEqual([]);
});

test("the dashboard fits the width of one upright page, charts above the tables and apart", () => {
  const { charts, widths, blocks } = sheetOf(planWorkbook(setup(), [ads, page]).plan, "dashboard");
  // 100 digits of 11 points fill the page; at five eighths of their size they still read.
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(100 / (5 / 8));
  const firstTable = Math.min(...blocks.flatMap(({ key, row }) => (isObjective(key) ? row : [])));
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
      .filter((value) => value !== null)
      .at(-1)
  ).toBe(0);
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
    "CMO answer (2)",
    "Activities (2)",
    "KPIs (2)",
    "Metrics (2)",
    "Investment (2)",
    "Value scale (2)",
    "Targets (2)",
    "Calendar (2)",
    "Listening (2)",
    "Ledger (2)",
    "Checks (2)",
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

test("two platforms with money stand side by side, the dearer first, and are charted", () => {
  const spent = (platform: string, id: string, values: MetricRecord["values"]) =>
    table(id, [record("2026-01-05", values)], { platform });
  const { plan } = planWorkbook(few, [
    spent("google-ads", "g", { spend: 100, revenue: 400 }),
    spent("meta-ads", "m", { spend: 300, revenue: 600 }),
    spent("linkedin", "l", { impressions: 5 }),
  ]);
  const dashboard = sheetOf(plan, "dashboard");
  const block = dashboard.blocks.find(({ key }) => key === "dashboard-platforms");
  expect(block?.cells.slice(1).map((row) => [0, 2, 3, 4, 5].map((at) => row[at]?.value))).toEqual([
    ["Meta Ads Manager", 300, 600, 2, 0.75],
    ["Google Ads", 100, 400, 4, 0.25],
  ]);
  expect(dashboard.charts.map(({ key }) => key)).toEqual(["chart-platforms"]);
  const alone = planWorkbook(few, [spent("google-ads", "g", { spend: 100 })]).plan;
  expect(sheetOf(alone, "dashboard").blocks.map(({ key }) => key)).not.toContain(
    "dashboard-platforms"
  );
});

test.each([
  ["2026-01-31", ""],
  ["2026-01-15", "data to day 15"],
])("where the latest month has data to %s, its tile says: %j", (to, told) => {
  const half = table("half", [record("2026-01-01", { spend: 1 }, { to })]);
  const tiles = sheetOf(planWorkbook(few, [half]).plan, "dashboard").blocks.find(
    ({ key }) => key === "dashboard-tiles"
  );
  expect(tiles?.cells[2]?.[9]?.value).toBe(told);
});

test("the dashboard says whose spend the investment is, where not every platform tells its own", () => {
  const told = (tables: Parameters<typeof planWorkbook>[1]) =>
    cellsOf(sheetOf(planWorkbook(setup(), tables).plan, "dashboard")).find(
      ({ cell }) => typeof cell.value === "string" && cell.value.startsWith("Amounts in")
    )?.cell.value;
  expect(told([ads])).toMatch(/filters included\.$/);
  expect(told([ads, page])).toMatch(/Spend told by Meta Ads Manager alone\.$/);
  const search = table("search", [record("2026-01-05", { spend: 5 })], { platform: "google-ads" });
  expect(told([ads, page, search])).toMatch(/Spend told by 2 of 3 platforms\.$/);
});

test.each([
  ["EUR", "Amounts in EUR. Computed by formulas from the sheet KPIs, filters included."],
  [
    "THB",
    "Amounts in EUR. Computed by formulas from the sheet KPIs, filters included. 1 row in THB left out of all amounts.",
  ],
])("the dashboard says which money it leaves out: revenue in %s", (currency, subtitle) => {
  const shop = table("shop", [record("2026-01-05", { revenue: 9 })], { currency });
  const { plan } = planWorkbook(setup(), [ads, shop]);
  const found = cellsOf(sheetOf(plan, "dashboard")).find(
    ({ cell }) => typeof cell.value === "string" && cell.value.startsWith("Amounts in")
  );
  expect(found?.cell.value).toBe(subtitle);
});

test.each(["en", "fr"] as const)("units are never cut, in %s", (language) => {
  const { plan } = planWorkbook(setup({ language, kpis: kpis.map(({ id }) => id) }), [ads]);
  const sheet = sheetOf(plan, "kpis");
  const units = cellsOf(sheet).filter(
    ({ column, cell }) => column === 1 && cell.style === "record-unit"
  );
  const cut = units.filter(({ column, cell }) => {
    const text = typeof cell.value === "string" ? cell.value : "";
    const words = lookOf(cell.style).wrap ? text.split(" ") : [text];
    return words.some((word) => widthInDigits(word) > (sheet.widths[column] ?? 0) - 1);
  });
  expect(units.length).toBeGreaterThan(50);
  expect(cut.map(({ cell }) => cell.value)).toEqual([]);
});

test("the tile of the investment shows none where nothing was imported or typed", () => {
  const visits = table("visits", [record("2026-01-05", { link_clicks: 100 })]);
  const { plan } = planWorkbook(few, [visits]);
  const tiles = sheetOf(plan, "dashboard").blocks.find(({ key }) => key === "dashboard-tiles");
  expect(tiles?.cells[1]?.[0]?.value).toEqual({ error: "#N/A" });
});

test.each(["en", "fr"] as const)(
  "the tiles say what changed since the month before, in %s",
  (language) => {
    const months = table("months", [
      record("2026-01-05", { spend: 100, revenue: 200 }),
      record("2026-02-28", { spend: 150, revenue: 200 }),
    ]);
    const { plan } = planWorkbook({ ...few, language }, [months]);
    const tiles = sheetOf(plan, "dashboard").blocks.find(({ key }) => key === "dashboard-tiles");
    const notes = tiles?.cells[2]?.slice(0, 9).flatMap((cell) => cell?.value ?? []);
    expect(notes).toEqual(
      language === "en"
        ? ["+50% in the latest month", "0% in the latest month", "-67 pts in the latest month"]
        : [
            "+50\u00a0% sur le dernier mois",
            "0\u00a0% sur le dernier mois",
            "-67\u00a0pts sur le dernier mois",
          ]
    );
  }
);

test("of a month that is not over, no tile says what an amount changed by", () => {
  const months = table("months", [
    record("2026-01-05", { spend: 100, revenue: 200 }),
    record("2026-02-05", { spend: 150, revenue: 200 }),
  ]);
  const { plan } = planWorkbook(few, [months]);
  const tiles = sheetOf(plan, "dashboard").blocks.find(({ key }) => key === "dashboard-tiles");
  const notes = tiles?.cells[2]?.flatMap((cell) => cell?.value ?? []);
  expect(notes).toEqual(["", "", "-67 pts in the latest month", "data to day 5"]);
});
