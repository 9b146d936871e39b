import { readFileSync } from "node:fs";
import path from "node:path";
import { assumptions } from "../../src/catalogue/assumptions";
import { catalogueSchema } from "../../src/catalogue/catalogue";
import { costLines } from "../../src/catalogue/costs";
import { departmentOf, departments } from "../../src/catalogue/departments";
import { kpiById, kpis } from "../../src/catalogue/kpis";
import { objectives } from "../../src/catalogue/objectives";
import { ownFigures } from "../../src/catalogue/own-figures";
import { typedMetrics } from "../../src/catalogue/typed";
import type { Kpi } from "../../src/catalogue/types";
import { metricById } from "../../src/catalogue/metrics";
import { evaluate, expandReporting, namesIn } from "../../src/formulas";
import { describeWithShared, sharedFolder } from "../support/shared";

const whole = { objectives, departments, kpis, assumptions, costLines, typedMetrics };

function withFirstKpi(change: Partial<Kpi>) {
  return { ...whole, kpis: kpis.map((kpi, index) => (index === 0 ? { ...kpi, ...change } : kpi)) };
}

const numbered = kpis.flatMap(({ no }) => no ?? []).sort((a, b) => a - b);

test("the catalogue holds the 75 KPIs of the field, each once", () => {
  expect(numbered).toEqual(Array.from({ length: 75 }, (_, index) => index + 1));
});

test("25 of them are essential", () => {
  const essential = kpis.filter((kpi) => kpi.essential).map(({ no }) => no);
  expect(essential.sort((a = 0, b = 0) => a - b)).toEqual([
    ...[1, 2, 3, 4, 9, 11, 15, 16, 23, 24, 31, 32, 40, 41, 46, 49, 53, 56, 57, 61, 62, 64, 65],
    ...[70, 73],
  ]);
});

test.each([
  "views",
  ...["churn", "repeat-purchase-rate", "arpu", "nps", "csat", "response-rate"],
  ...["first-response-time", "sla-compliance", "deflection-saving", "over-claim"],
  ...["target-attainment", "cost-per-result", "contributors-share", "cost-avoided", "time-saved"],
])("besides them it knows %s", (id) => {
  expect(kpiById(id)).toMatchObject({ id });
  expect(kpiById(id)?.no).toBeUndefined();
});

describeWithShared("the names of the KPIs", () => {
  const rows = readFileSync(path.join(sharedFolder, "definitions.md"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, no, en, fr] = /^\| (\d+)(?: ★)? \| ([^|]+?)(?: · ([^|]+))? \|/.exec(line) ?? [];
      // A term that is the same in both languages may stand once.
      return no === undefined || en === undefined ? [] : [{ no: Number(no), en, fr: fr ?? en }];
    });
  // "Visites, rendez-vous" names two things, "Coût par lead (qualifié)" says more than the term.
  const terms = (text: string) =>
    text
      .replace(/\(.*?\)/g, "")
      .replace("→", " to ")
      .split(/[,/] /)
      .map((term) => term.trim().replaceAll("'", "’").toLowerCase());

  it("are those of the field in both languages", () => {
    expect(rows).toHaveLength(75);
    const other = rows.flatMap(({ no, en, fr }) => {
      const name = kpis.find((kpi) => kpi.no === no)?.name ?? { en: "", fr: "" };
      const said = { en: name.en.toLowerCase(), fr: name.fr.toLowerCase() };
      const holds = (text: string, wanted: string) =>
        terms(wanted).some((term) => text.includes(term));
      return holds(said.en, en) && holds(said.fr, fr) ? [] : [[no, en, fr, name.en, name.fr]];
    });
    expect(other).toEqual([]);
  });
});

test.each([
  ["an id that nothing has", withFirstKpi({ formula: "CPM(spend, unheard_of)" }), "unheard_of"],
  ["a function that nobody has", withFirstKpi({ formula: "CPMM(spend, reach)" }), "CPMM"],
  ["a formula cut short", withFirstKpi({ formula: "CPM(spend," }), "impressions"],
  ["a wait for nothing", withFirstKpi({ waitsFor: "margin" }), "waits for margin"],
  ["a name in one language", withFirstKpi({ name: { en: "Reach", fr: "" } }), "name"],
  ["a KPI of no objective", { ...whole, objectives: objectives.slice(1) }, "serves no objective"],
  [
    "a department with an unknown KPI",
    { ...whole, departments: [{ ...departments[0], kpis: ["fame"] }] },
    "no KPI is called fame",
  ],
  [
    "a department that answers for an unknown KPI",
    { ...whole, departments: [{ ...departments[0], also: ["fame"] }] },
    "no KPI is called fame",
  ],
  [
    "a source that nobody wrote down",
    { ...whole, kpis: kpis.map((kpi) => ({ ...kpi, sources: ["hearsay"] })) },
    "sources",
  ],
])("the catalogue refuses %s", (_, catalogue, complaint) => {
  const result = catalogueSchema.safeParse(catalogue);
  expect(result.success).toBe(false);
  expect(JSON.stringify(result.error?.issues)).toContain(complaint);
});

test.each([
  ...["impressions", "views", "reach", "influencer-reach", "mentions"],
  ...["engagements", "applause-rate", "weighted-engagement"],
  ...["community-size", "community-growth", "net-new-fans"],
  ...["social-traffic-share", "cost-per-visit", "contacts", "cpl", "emv"],
  ...["revenue", "roas", "poas", "new-customers"],
])("%s, which flatters alone, is read beside another KPI", (id) => {
  expect(kpiById(kpiById(id)?.pairedWith ?? "")).toBeDefined();
});

test("what was declared or avoided enters no ROSI", () => {
  const returns = kpis.filter(({ id }) => /rosi|roas|poas|net-gain/.test(id));
  const declared = kpis.filter(({ confidence }) => confidence === "declared").map(({ id }) => id);
  expect(declared).toEqual(
    expect.arrayContaining(["emv", "ugc-value", "action-value", "cost-avoided"])
  );
  const allowed = ["investment", "margin", "revenue", "revenue_before", "spend", "spend_before"];
  expect(
    returns.flatMap(({ formula }) => namesIn(formula)).filter((id) => !allowed.includes(id))
  ).toEqual([]);
});

test("a name fits the column in which it stands", () => {
  const named = [...kpis, ...assumptions, ...ownFigures].flatMap(({ name }) => [name.en, name.fr]);
  expect(named.filter((name) => name.length > 42)).toEqual([]);
});

test("every KPI can be written out for finance, and no two have one name", () => {
  expect(kpis.flatMap(({ formula }) => expandReporting(formula).kept)).toEqual([]);
  for (const language of ["en", "fr"] as const) {
    expect(new Set(kpis.map(({ name }) => name[language])).size).toBe(kpis.length);
  }
});

// Numbers of the catalogue, or ids of those that have none.
test.each([
  ["communication", [2, 3, 9, 11, 13, 15, 16]],
  ["marketing", [4, 24, 40, 41, 49, 53, 57]],
  ["content", [23, 24, 25, 31, 32, 34, 35]],
  ["sales", [46, 49, 53, 54, 55, 61, 64, 65]],
  ["crm", [70, 73, 74, 75, 34, "repeat-purchase-rate"]],
  ["service", ["response-rate", "first-response-time", "csat", "deflection-saving", 74]],
  ["internal", ["cost-avoided", "time-saved", "contributors-share"]],
  ["finance", [56, 63, 69, 71, 72]],
])("%s leads the KPIs of its trade", (id, wanted) => {
  const led = departments.find((each) => each.id === id)?.kpis.flatMap((kpi) => kpiById(kpi) ?? []);
  expect(led?.map((kpi) => kpi.no ?? kpi.id)).toEqual(expect.arrayContaining([...wanted]));
});

test("somebody answers for every KPI, the chosen department where it does", () => {
  expect(kpis.filter(({ id }) => departmentOf(id, []) === undefined)).toEqual([]);
  expect(departmentOf("engagement-rate", [])?.id).toBe("marketing");
  expect(departmentOf("engagement-rate", ["content", "finance"])?.id).toBe("content");
});

/** A KPI where everything counted over days is counted `times` as long; assumptions and stocks stay as they are. */
function overDays(kpi: Kpi, times: number) {
  const names = namesIn(kpi.formula);
  return evaluate(kpi.formula, (id) => {
    const { aggregation } = metricById(id) ?? {};
    const isCounted =
      aggregation === "sum" || aggregation === "unique" || costLines.some((line) => line.id === id);
    return (0.11 + names.indexOf(id) / 7) * (isCounted ? times : 1);
  });
}

test.each(kpis.map((kpi) => [kpi.id, kpi] as const))(
  "%s is a flow if it is twice as large over twice the days",
  (_, kpi) => {
    const [once, twice] = [overDays(kpi, 1), overDays(kpi, 2)].map(Number);
    const isFlow = Math.abs((twice ?? NaN) - 2 * (once ?? NaN)) < 1e-9;
    expect(kpi.flow === true).toBe(isFlow);
  }
);
