import type { ImportedTable } from "../../src/catalogue/imported";
import { kpis } from "../../src/catalogue/kpis";
import { metricById } from "../../src/catalogue/metrics";
import { objectives } from "../../src/catalogue/objectives";
import { namesIn } from "../../src/formulas";
import { changeFigure } from "../../src/plan/change";
import { planWorkbook } from "../../src/plan/plan";
import { proposedKpis, presentMetrics, toldBy } from "../../src/plan/proposed";
import { cellsOf, rowLabelled, sheetOf } from "./cells";
import { record, search, setup, table } from "./story";

const youtube = table(
  "youtube",
  [record("2026-02-05", { impressions: 90_000, link_clicks: 3000, video_views: 40 })],
  { platform: "youtube", report: "table-data" }
);
const shop = table("shop", [record("2026-01-05", { revenue: 1500, orders: 30 })], {
  platform: "stripe",
});

/** Note, total and the months of a KPI. */
function kpi(name: string, ids: readonly string[], tables: readonly ImportedTable[]) {
  const { plan } = planWorkbook(setup({ kpis: [...ids] }), tables);
  const [, , note, total, , ...months] = rowLabelled(sheetOf(plan, "kpis"), name).map(
    ({ value }) => value
  );
  return { plan, note, total, months };
}

const cpm = "Cost per thousand impressions (CPM)";
const rate = "Conversion rate (per link click)";
const notAvailable = { error: "#N/A" };

test("a ratio of figures that belong together counts only the imports that tell all of them", () => {
  const { total, months, note } = kpi(cpm, ["cpm"], [youtube, search]);
  expect(total).toBe(200);
  expect(months).toEqual([200, notAvailable]);
  expect(note).toBe("Told in full only by · Google Ads");
});

test("what such an import leaves blank counts as none, and is said", () => {
  const { total, note } = kpi(rate, ["conversion-rate"], [search]);
  expect(total).toBeCloseTo(8 / 120, 12);
  expect(note).toBe("A figure is blank in 1 of 2 rows: counted as none");
  const both = kpi(rate, ["conversion-rate"], [search, youtube]);
  expect(both.total).toBeCloseTo(8 / 120, 12);
  expect(both.note).toBe(
    "Told in full only by · Google Ads. A figure is blank in 1 of 2 rows: counted as none"
  );
});

test("a month of which every row leaves a column of its export blank counts as one without any", () => {
  const march = table("march", [record("2026-03-05", { spend: 300, impressions: 900 })], {
    platform: "google-ads",
    columns: [
      {
        header: "Conversions",
        metric: "conversions",
        unit: "count",
        role: "metric",
        confidence: 1,
      },
    ],
  });
  const { total, note } = kpi("Cost per action (CPA)", ["cpa"], [search, march]);
  expect(total).toBe(100);
  expect(note).toBe("A figure is blank in 2 of 3 rows: counted as none");
});

test("where no import tells all, there is no value, and the reason", () => {
  const name = "Cost per view (CPV)";
  const { total, note } = kpi(name, ["cpv"], [search, youtube]);
  expect([total, note]).toEqual([notAvailable, "No import tells all its figures"]);
  expect(kpi(name, ["cpv"], [search]).note).toBe("Missing · Video views");
});

test("what was paid for in another currency brings no displays into a CPM", () => {
  const dollars = { ...search, id: "usd", currency: "USD" };
  const euros = table("eur", [record("2026-01-05", { spend: 10, impressions: 100 })]);
  expect(kpi(cpm, ["cpm"], [dollars, euros])).toMatchObject({
    total: 100,
    note: "Told in full only by · Meta Ads Manager",
  });
});

test("people are counted row by row, and so is what is divided by them", () => {
  const days = table("days", [
    record("2026-01-05", { impressions: 10 }),
    record("2026-01-01", { impressions: 300, reach: 100 }, { to: "2026-01-31" }),
  ]);
  expect(kpi("Frequency", ["frequency"], [days]).total).toBe(3);
  const apart = table("apart", [
    record("2026-01-05", { impressions: 10 }),
    record("2026-01-01", { reach: 100 }, { to: "2026-01-31" }),
  ]);
  expect(kpi("Frequency", ["frequency"], [apart])).toMatchObject({
    total: notAvailable,
    note: "No row here has all its figures",
  });
});

test("a return may come from another import than its cost, and says so", () => {
  const name = "Return on ad spend (ROAS)";
  const apart = kpi(name, ["roas"], [search, shop]);
  expect(apart).toMatchObject({
    total: 3,
    note: "Told only in part by · Google Ads · Stripe",
  });
  const own = table("own", [record("2026-01-07", { spend: 100, revenue: 300 })]);
  const [cost, gain] = [{ spend: 100 }, { revenue: 300 }].map((values, index) =>
    table(`part ${index}`, [record("2026-01-07", values)])
  );
  // Two tables of one platform are no reason to wonder.
  expect(kpi(name, ["roas"], [cost ?? own, gain ?? own])).toMatchObject({ total: 3, note: "" });
  expect(kpi(name, ["roas"], [own])).toMatchObject({ total: 3, note: "" });
  expect(kpi(name, ["roas"], [own, search]).note).toBe("Told only in part by · Google Ads");
});

test("of very many imports of many platforms it says how many, and every formula stays short", () => {
  const names = ["google-ads", "meta-ads", "linkedin-ads", "tiktok-ads", "x", "youtube", "stripe"];
  const more = ["ga4", "mailchimp", "hubspot", "pinterest-ads", "snapchat-ads", "shopify"];
  const many = [...names, ...more].flatMap((platform, at) =>
    Array.from({ length: 20 }, (_, index) =>
      table(
        `${platform} ${index}`,
        [record("2026-01-05", at < 5 ? { spend: 2, impressions: 4 } : { impressions: 4 })],
        { platform }
      )
    )
  );
  const { plan, note, total } = kpi(cpm, ["cpm", "roas"], many);
  expect([total, note]).toEqual([500, "Told in full only by · 100 of 260 imports"]);
  const lengths = plan.sheets.flatMap(cellsOf).map(({ cell }) => cell.formula?.native.length ?? 0);
  expect(Math.max(...lengths)).toBeLessThan(8192);
});

test("dashboard and checks say whose imports alone are counted", () => {
  const { plan } = kpi(cpm, ["cpm"], [search, youtube]);
  const words = "Told in full only by · Google Ads";
  const [note] = rowLabelled(sheetOf(plan, "dashboard"), cpm).slice(-1);
  expect(note?.value).toContain(words);
  const checks = rowLabelled(sheetOf(plan, "checks"), cpm).map(({ value }) => value);
  expect(checks).toEqual(expect.arrayContaining(["Note", words]));
});

test("the conversions per click of the CMO answer are those of the same imports", () => {
  const other = table("meta", [record("2026-01-05", { link_clicks: 9000 })]);
  const { plan } = planWorkbook(setup({ kpis: ["cpa"] }), [search, other]);
  const answer = sheetOf(plan, "answer");
  const found = cellsOf(answer).find(({ cell }) => cell.value === "Conversions per click");
  const values = cellsOf(answer).filter(({ row }) => row === found?.row);
  expect(values.at(-1)?.cell.value).toBe("Told in full only by · Google Ads");
  expect(values.find(({ cell }) => typeof cell.value === "number")?.cell.value).toBeCloseTo(
    8 / 120,
    12
  );
});

test("of two errors the change of an amount shows the one that its formula meets first", () => {
  expect(changeFigure("money", { now: { error: "#N/A" }, then: { error: "#DIV/0!" } })).toEqual({
    error: "#DIV/0!",
  });
  expect(changeFigure("rate", { now: { error: "#N/A" }, then: { error: "#DIV/0!" } })).toEqual({
    error: "#N/A",
  });
});

test("what no import tells together is proposed last", () => {
  const traffic = objectives.find(({ id }) => id === "traffic");
  if (traffic === undefined) throw new Error("No traffic");
  const spent = table("spent", [record("2026-01-05", { spend: 3, impressions: 9 })]);
  const clicked = table("clicked", [record("2026-01-05", { link_clicks: 3, impressions: 9 })]);
  const first = (...tables: ImportedTable[]) =>
    proposedKpis(traffic, {
      departments: [],
      present: presentMetrics(tables),
      imports: toldBy(tables),
    }).map(({ id }) => id);
  expect(first(spent, clicked)).toEqual(["ctr", "impressions", "cpm"]);
  expect(first(search)).toEqual(expect.arrayContaining(["ctr", "cpc", "conversion-rate"]));
});

test("of figures that are added, only returns, customers and leads may be told by another import than what they cost", () => {
  const apart = kpis.filter(({ together, formula }) => {
    const metrics = namesIn(formula).flatMap((id) => metricById(id) ?? []);
    const added = metrics.filter(({ aggregation }) => aggregation !== "last");
    return together !== true && added.length > 1 && added.length === metrics.length;
  });
  const sums = ["emv", "weighted-engagement", "store-visits", "ugc-value"];
  const returns = ["roas", "poas", "marginal-roas", "mer", "revenue-share"];
  const won = ["cac", "cpl"];
  const checked = ["over-claim", "target-attainment", "cost-per-visit"];
  expect(apart.map(({ id }) => id).sort()).toEqual(
    [...sums, ...returns, ...won, ...checked].sort()
  );
});
