import { activityTypes } from "../../src/catalogue/activity-types";
import { kpiById } from "../../src/catalogue/kpis";
import { planWorkbook } from "../../src/plan/plan";
import type { WorkbookPlan } from "../../src/plan/workbook";
import { cellsOf, inputOf, sheetOf } from "./cells";
import { ads, page, record, setup, table } from "./story";

/** The table of activities: one record of column → value per row. */
function activities(plan: WorkbookPlan) {
  const sheet = sheetOf(plan, "activities");
  const heading = sheet.tables[0]?.area.row ?? -1;
  const headers = new Map(
    cellsOf(sheet).flatMap(({ row, column, cell }) =>
      row === heading ? [[column, typeof cell.value === "string" ? cell.value : ""] as const] : []
    )
  );
  const rows = new Map<number, Record<string, unknown>>();
  for (const { row, column, cell } of cellsOf(sheet)) {
    const header = headers.get(column);
    if (row <= heading || header === undefined) continue;
    rows.set(row, { ...rows.get(row), [header]: cell.value });
  }
  return [...rows.values()];
}

const near = (value: number, digits = 9): unknown => expect.closeTo(value, digits);

const planOf = (...tables: Parameters<typeof planWorkbook>[1]) =>
  planWorkbook(setup(), tables).plan;

const month = (activity: string, from: string, values: Record<string, number>) =>
  record(from, values, { to: from.replace(/-01$/, "-28"), activity });

// Demands 2.1, 2.3, 3.18: a return is that of an activity, never that of an account.
test("every activity has its cost, its return, its ROSI and a verdict", () => {
  const [spring] = activities(planOf(ads, page));
  expect(spring).toMatchObject({
    Activity: "Spring",
    Platform: "Meta Ads Manager",
    Type: "Campaign",
    Channel: "Social ads",
    Media: near(300.3),
    Revenue: near(1200.7),
    ROSI: near((1200.7 - 300.3) / 300.3),
    Result: "Conversions",
    Number: 28,
    "Cost per result": near(300.3 / 28),
    Maturity: "provisional until April 2026",
    Verdict: "for now, worth repeating",
  });
});

// Demands 2.14, 3.30: no bare number too early, and what can be learned instead.
test("an account that is too young shows no ROSI but when it can be read", () => {
  const paid = month("", "2026-01-01", { spend: 50, revenue: 10, engagements: 500 });
  const [account] = activities(planOf(table("young", [paid], { platform: "linkedin" })));
  expect(account).toMatchObject({
    Activity: "(whole account)",
    Type: "Page or account",
    ROSI: "too early: readable from July 2026",
    "ROSI before maturity": -0.8,
    Verdict: "too early: learn from cost per result",
    Rank: "",
  });
});

// Demands 3.20, 3.31, 3.39: without revenue, activities are judged by what a result costs.
test("without revenue the cost per result is compared with its average", () => {
  const search = table(
    "search",
    [
      month("Cheap", "2026-01-01", { spend: 100, link_clicks: 100 }),
      month("Dear", "2026-01-01", { spend: 300, link_clicks: 100 }),
      month("Idle", "2026-01-01", { spend: 10 }),
    ],
    { platform: "google-ads" }
  );
  const rows = activities(planOf(search)).slice(0, 3);
  expect(
    rows.map((row) => [row["Average cost of this result"], row["Score"], row["Rank"]])
  ).toEqual([
    [2, 1, 1],
    [2, near(2 / 3 - 1, 6), 2],
    ["", "", ""],
  ]);
  expect(rows.map((row) => row["Verdict"])).toEqual([
    "revenue not known: cheaper than average",
    "revenue not known: more costly than average",
    "neither revenue nor result known",
  ]);
});

test("activities with the same score keep their order", () => {
  const twins = ["One", "Two", "Three"].map((name) =>
    month(name, "2026-01-01", { spend: 100, revenue: 300 })
  );
  const rows = activities(planOf(table("twins", twins, { platform: "google-ads" })));
  expect(rows.slice(0, 3).map((row) => row["Rank"])).toEqual([1, 2, 3]);
});

test("of many activities those that weigh most have a row, and the sheet says so", () => {
  const many = Array.from({ length: 57 }, (_, index) =>
    month(`Post ${index}`, "2026-01-01", { engagements: index, impressions: 9 })
  );
  const plan = planOf(table("many", many, { platform: "linkedin" }));
  const rows = activities(plan);
  expect(rows).toHaveLength(48);
  expect(rows[0]?.["Activity"]).toBe("Post 56");
  const said = cellsOf(sheetOf(plan, "activities")).map(({ cell }) => cell.value);
  expect(said).toContainEqual(expect.stringMatching(/^40 of 57 imported activities/));
});

test.each([
  ["en", [], "Activities: 0 · ROSI can be read: 0 · too early to judge: 0", /^No import names/],
  [
    "en",
    ["Spring"],
    "Activities: 1 · ROSI can be read: 1 · too early to judge: 0",
    /^Every imported activity has its row: 1\.$/,
  ],
  [
    "fr",
    ["Spring"],
    "Activités\u00a0: 1 · ROSI lisible\u00a0: 1 · trop tôt pour juger\u00a0: 0",
    /^Chaque activité importée a sa ligne\u00a0: 1\.$/,
  ],
] as const)("an account is no activity, in %s beside %o", (language, names, message, said) => {
  const rows = ["", ...names].map((name) => month(name, "2026-01-01", { spend: 10, revenue: 30 }));
  const tables = [table("rows", rows, { platform: "google-ads" })];
  const sheet = sheetOf(planWorkbook(setup({ language }), tables).plan, "activities");
  const texts = cellsOf(sheet).map(({ cell }) => cell.value);
  expect(texts).toContain(message);
  expect(texts).toContainEqual(expect.stringMatching(said));
});

test("a platform's own metric of results keeps its name: no heading is told apart by a number", () => {
  const rows = [month("A", "2026-01-01", { spend: 10, results: 5 })];
  const [only] = activities(planOf(table("ads", rows)));
  expect(only).toMatchObject({ Result: "Results", Results: 5, Number: 5 });
});

test("results that no import tells of an activity are not known, and not 0", () => {
  const rows = activities(
    planOf(
      table("ads", [
        month("Told", "2026-01-01", { spend: 10, leads: 0, link_clicks: 4 }),
        month("Untold", "2026-01-01", { spend: 10, link_clicks: 3 }),
      ])
    )
  );
  expect(rows.slice(0, 2).map((row) => row["Leads"])).toEqual([0, ""]);
});

// Demand 2.13: the same logic offline.
test("empty rows take activities of the person's own, with the same formulas", () => {
  const plan = planOf(ads);
  for (const column of ["activity", "type", "channel", "other", "resultsTyped", "revenueTyped"]) {
    expect(inputOf(plan, `activity:new-8:${column}`).cell.value).toBeNull();
  }
  const offline = activities(
    planOf(table("fair", [month("Fair", "2026-01-01", { leads: 3 })], { platform: "offline" }))
  );
  expect(offline[0]).toMatchObject({ "Online or offline": "offline", Result: "Leads", Number: 3 });
});

test("what is typed for an activity keeps its key in every language, also where the import names none", () => {
  for (const language of ["en", "fr"] as const) {
    const { plan } = planWorkbook(setup({ language }), [ads, page]);
    inputOf(plan, "activity:meta-ads/spring:other");
    inputOf(plan, "activity:meta-business-suite/(account):other");
  }
});

// Demand 4.22: what an activity is judged by follows its type.
test("each type names the KPIs it is judged by, never vanity alone", () => {
  const [campaign] = activities(planOf(ads));
  expect(campaign).toMatchObject({ Type: "Campaign", "KPIs to judge it by": "ROSI, CPA, CTR" });
  const vain = activityTypes.filter(({ kpis }) =>
    kpis.every((id) => kpiById(id)?.pairedWith !== undefined)
  );
  expect(vain).toEqual([]);
});

// Demands 1.1, 3.26: also events, influencers and internal projects.
test("the list of types fits into what Excel allows for a list", () => {
  for (const language of ["en", "fr"] as const) {
    const list = activityTypes.map(({ name }) => name[language]).join(",");
    expect(list.length).toBeLessThanOrEqual(255);
  }
  expect(activityTypes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["event", "influencer", "internal", "trade_fair", "ugc"])
  );
});
