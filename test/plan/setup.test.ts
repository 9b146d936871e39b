import { kpiById } from "../../src/catalogue/kpis";
import { objectives } from "../../src/catalogue/objectives";
import {
  atHome,
  mostKpisOfAnObjective,
  presentMetrics,
  proposedKpis,
} from "../../src/plan/proposed";
import { currencyOf, defaultSetup, readSetup } from "../../src/plan/setup";
import { record, table } from "./story";

test.each([
  ["the default", defaultSetup("fr"), true],
  [
    "a title and a period",
    { ...defaultSetup(), title: "T", period: { from: "2026-01-01", to: "2026-12-31" } },
    true,
  ],
  ["no objective", { ...defaultSetup(), objectives: [] }, false],
  ["an unknown objective", { ...defaultSetup(), objectives: ["fame"] }, false],
  ["a currency in words", { ...defaultSetup(), currency: "euro" }, false],
  ["a version to come", { ...defaultSetup(), version: 2 }, false],
  ["a member that no version had", { ...defaultSetup(), colour: "red" }, false],
  ["nothing", null, false],
])("a stored setup is read or refused as a whole: %s", (_, stored, readable) => {
  expect(readSetup(JSON.parse(JSON.stringify(stored)))).toEqual(readable ? stored : null);
});

test.each(objectives.map((objective) => [objective.id, objective] as const))(
  "%s proposes at most five KPIs, each with a reason",
  (_, objective) => {
    const proposed = proposedKpis(objective, { departments: [] });
    expect(proposed.map(({ id }) => id)).toEqual(objective.kpis.slice(0, mostKpisOfAnObjective));
    expect(proposed.every(({ id }) => (kpiById(id)?.reason.en ?? "").length > 20)).toBe(true);
  }
);

const ofId = (id: string) => {
  const found = objectives.find((objective) => objective.id === id);
  if (found === undefined) throw new Error(`No objective ${id}`);
  return found;
};

test.each([
  ["traffic", [], ["impressions", "link_clicks"], ["ctr", "impressions"]],
  ["traffic", [], ["spend", "impressions"], ["impressions", "cpm"]],
  ["traffic", ["communication"], ["impressions", "link_clicks"], ["impressions", "ctr"]],
  ["business", [], ["new_customers"], ["rosi", "new-customers", "cac-loaded"]],
  ["awareness", [], ["link_clicks"], ["reach", "frequency"]],
  ["business", [], [], ["rosi", "roas", "revenue", "cac", "revenue-share"]],
] as const)("%s for %j with %j proposes %j", (id, chosen, present, expected) => {
  const proposed = proposedKpis(ofId(id), { departments: [...chosen], present: new Set(present) });
  expect(proposed.map((kpi) => kpi.id)).toEqual(expected);
});

test("a KPI of several objectives stands once, where it ranks highest", () => {
  const [awareness, listening] = atHome([ofId("awareness"), ofId("listening")]);
  expect(listening?.kpis.slice(0, 3)).toEqual(["net-sentiment", "share-of-voice", "mentions"]);
  expect(awareness?.kpis.filter((id) => listening?.kpis.includes(id))).toEqual([]);
  const everywhere = atHome(objectives).flatMap((objective) => objective.kpis);
  expect(everywhere.length).toBe(new Set(everywhere).size);
  // Each keeps what it is about, also where all are chosen.
  expect(atHome(objectives).filter((objective) => objective.kpis.length < 5)).toEqual([]);
});

test("ROSI stays among the five of business, whatever else can be computed", () => {
  const all = new Set(["spend", "new_customers", "conversions", "link_clicks", "total_revenue"]);
  const departments = ["marketing", "sales"] as const;
  const proposed = proposedKpis(ofId("business"), { departments: [...departments], present: all });
  expect(proposed.map((kpi) => kpi.id)).toContain("rosi");
});

test("people are present where one row counts them, not where several do", () => {
  const one = table("one", [record("2026-01-01", { reach: 10, impressions: 20 })]);
  const [same, next] = ["2026-01-09", "2026-02-01"].map((day) =>
    table(day, [record(day, { reach: 5 })])
  );
  expect([...presentMetrics([one])].sort()).toEqual(["impressions", "reach"]);
  expect([...presentMetrics([one, ...(same ? [same] : [])])]).toEqual(["impressions"]);
  expect(presentMetrics([one, ...(next ? [next] : [])])).toContain("reach");
});

test.each([
  ["no table", [], "EUR"],
  ["tables that do not say", [null], "EUR"],
  ["the only one said", [null, "UAH"], "UAH"],
  ["the one of most tables", ["USD", "UAH", "UAH"], "UAH"],
  ["the first of equals", ["USD", "UAH"], "USD"],
] as const)("the currency of %s", (_, currencies, expected) => {
  expect(currencyOf(currencies.map((currency) => ({ currency })))).toBe(expected);
});
