import { bind, expand, namesIn } from "../../src/formulas";

describe("namesIn finds the ids a KPI formula speaks of", () => {
  it.each([
    ["ROSI(spend, revenue, margin, other_costs)", ["spend", "revenue", "margin", "other_costs"]],
    ["spend / results * 1000", ["spend", "results"]],
    ["=spend+spend", ["spend"]],
    ['IF(spend>0, TRUE, "revenue")', ["spend"]],
    ["ROSI(spend + people_cost, ROAS(spend, revenue))", ["spend", "people_cost", "revenue"]],
    ["Metrics[spend]+A1+'spend'!A1+Sheet!spend", []],
    ["1+2", []],
  ])("%s", (formula, names) => {
    expect(namesIn(formula)).toEqual(names);
  });
});

describe("bind puts references in the place of ids", () => {
  const cells: Readonly<Record<string, string>> = {
    spend: "KPIs!D7",
    revenue: "'Données'!D8",
    margin: "Hypothèses!$B$3",
    people: "D9+D10",
    total: "SUM(D1:D9)",
    loss: "-D1",
  };
  const bound = (formula: string) => bind(formula, (id) => cells[id] ?? id);

  it.each([
    ["ROSI(spend, revenue, margin)", "ROSI(KPIs!D7, 'Données'!D8, Hypothèses!$B$3)"],
    ["=spend / revenue * 1000", "KPIs!D7 / 'Données'!D8 * 1000"],
    ["spend*people", "KPIs!D7*(D9+D10)"],
    ["spend*total-loss", "KPIs!D7*SUM(D1:D9)-(-D1)"],
    ['"spend"&spend', '"spend"&KPIs!D7'],
    ["unknown+1", "unknown+1"],
  ])("%s", (formula, expected) => {
    expect(bound(formula)).toBe(expected);
  });

  it("then expands to what finance reads", () => {
    expect(expand(bound("ROSI(spend, revenue, margin)"))).toBe(
      "('Données'!D8*Hypothèses!$B$3-KPIs!D7)/KPIs!D7"
    );
  });
});
