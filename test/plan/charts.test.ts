import { planWorkbook } from "../../src/plan/plan";
import { sheetOf } from "./cells";
import { record, setup, table } from "./story";

/** Columns of the first months on the KPI sheet. */
const firstMonth = 5;

test("charts draw the months of which their figures are known, those side by side the same ones", () => {
  const shop = table("shop", [record("2025-01-05", { orders: 3 })], { platform: "stripe" });
  const months = table("months", [
    record("2025-09-05", { impressions: 100 }),
    record("2025-10-05", { impressions: 120, link_clicks: 4 }),
    record("2025-11-05", { impressions: 90, link_clicks: 3 }),
    record("2025-12-05", { landing_page_views: 2 }),
  ]);
  const answers = setup({ objectives: ["awareness", "traffic"], kpis: ["impressions", "ctr"] });
  const { plan } = planWorkbook(answers, [shop, months]);
  const { charts } = sheetOf(plan, "dashboard");
  const drawn = { column: firstMonth + 8, columns: 3 };
  expect(charts.map(({ key }) => key)).toEqual(["chart-awareness", "chart-traffic"]);
  for (const { categories, series, description } of charts) {
    expect(categories.area).toMatchObject(drawn);
    for (const { area } of series) expect(area).toMatchObject(drawn);
    expect(description).toContain("from September 2025 to November 2025");
  }
});

test("money is drawn from the first month with a cost or a return", () => {
  const page = table("page", [record("2025-01-05", { impressions: 5 })]);
  const ads = table("ads", [
    record("2025-03-05", { spend: 10 }),
    record("2025-04-05", { spend: 10, revenue: 30 }),
  ]);
  const { charts } = sheetOf(planWorkbook(setup(), [page, ads]).plan, "dashboard");
  for (const key of ["chart-money", "chart-cumulative"]) {
    const chart = charts.find((each) => each.key === key);
    expect(chart?.categories.area).toMatchObject({ column: firstMonth + 2, columns: 2 });
  }
});

test.each([
  ["2025-10-31", "Impressions, number, by month"],
  ["2025-10-20", "Impressions, number, by month to 20 Oct"],
])("of months to %s a chart of a flow says %s", (to, title) => {
  const months = table("months", [
    record("2025-09-01", { impressions: 100 }, { to: "2025-09-30" }),
    record("2025-10-01", { impressions: 60 }, { to }),
  ]);
  const { plan } = planWorkbook(setup({ kpis: ["impressions"] }), [months]);
  expect(sheetOf(plan, "dashboard").charts.map((chart) => chart.title)).toEqual([title]);
});
