import { assumptions } from "../../src/catalogue/assumptions";
import { catalogueSchema } from "../../src/catalogue/catalogue";
import { costLines } from "../../src/catalogue/costs";
import { departments } from "../../src/catalogue/departments";
import { kpis } from "../../src/catalogue/kpis";
import { objectives } from "../../src/catalogue/objectives";
import { typedMetrics } from "../../src/catalogue/typed";
import type { Kpi } from "../../src/catalogue/types";

const whole = { objectives, departments, kpis, assumptions, costLines, typedMetrics };

function withFirstKpi(change: Partial<Kpi>) {
  return { ...whole, kpis: kpis.map((kpi, index) => (index === 0 ? { ...kpi, ...change } : kpi)) };
}

test("the catalogue holds the 25 essential KPIs, and the views that platforms report instead of impressions", () => {
  expect(kpis.map(({ id }) => id).sort()).toEqual(
    [
      ...["impressions", "reach", "frequency", "cpm", "share-of-voice", "net-sentiment"],
      ...["community-size", "community-growth", "engagements", "engagement-rate"],
      ...["cost-per-engagement", "cost-per-fan", "ctr", "cpc", "form-completion", "cpl"],
      ...["conversion-rate", "rosi", "roas", "new-customers", "cac", "revenue"],
      ...["revenue-share", "ltv", "retention", "views"],
    ].sort()
  );
});

test.each([
  ["an id that nothing has", withFirstKpi({ formula: "CPM(spend, unheard_of)" }), "unheard_of"],
  ["a function that nobody has", withFirstKpi({ formula: "CPMM(spend, reach)" }), "CPMM"],
  ["a formula cut short", withFirstKpi({ formula: "CPM(spend," }), "impressions"],
  ["a name in one language", withFirstKpi({ name: { en: "Reach", fr: "" } }), "name"],
  ["a KPI of no objective", { ...whole, objectives: objectives.slice(1) }, "serves no objective"],
  [
    "a department with an unknown KPI",
    { ...whole, departments: [{ ...departments[0], kpis: ["fame"] }] },
    "no KPI is called fame",
  ],
])("the catalogue refuses %s", (_, catalogue, complaint) => {
  const result = catalogueSchema.safeParse(catalogue);
  expect(result.success).toBe(false);
  expect(JSON.stringify(result.error?.issues)).toContain(complaint);
});

test("a KPI that flatters alone stands beside one that costs or converts", () => {
  const flattering = ["impressions", "reach", "engagements", "community-size", "revenue", "roas"];
  const alone = kpis.filter(({ id, pairedWith }) => flattering.includes(id) && !pairedWith);
  expect(alone).toEqual([]);
});
