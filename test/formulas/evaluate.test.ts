import { evaluate, type Known } from "../../src/formulas";

const known: Readonly<Record<string, Known>> = {
  spend: 100,
  people_cost: 50,
  revenue: 500,
  margin: 0.4,
  nothing: null,
  missing: { error: "#N/A" },
  broken: { error: "#DIV/0!" },
};
const value = (formula: string) => evaluate(formula, (id) => known[id] ?? null);

describe("evaluate computes a KPI formula", () => {
  it.each([
    ["spend / revenue * 1000", 200],
    ["=1 + 2 * 3 ^ 2 - -4", 23],
    ["-3 ^ 2", 9],
    ["2 ^ 3 ^ 2", 64],
    ["50% * spend", 50],
    ["(spend + people_cost) * 2", 300],
    ["ROSI(spend, revenue)", 4],
    ["ROSI(spend + people_cost, revenue, margin)", 1 / 3],
    ["ROSI(spend, revenue, , people_cost)", 7 / 3],
    ["rosi(spend, revenue, nothing)", -1],
    ["ROSINPV(spend, {50;60;70})", 0.8],
    ["SUM(spend, revenue, nothing)", 600],
    ["SUM({1,2;3,4})", 10],
    ["MIN(spend, revenue) + MAX(spend, revenue)", 600],
    ["ABS(spend - revenue)", 400],
    ["IF(revenue >= 5 * spend, 1, 2)", 1],
    ["IF(AND(spend > 0, NOT(nothing > 0)), 1, 2)", 1],
    ['IF(OR(spend < 0, "A" = "a"), 1, 2)', 1],
    ["IF(spend <> 100, 1)", 0],
    ["SUMPRODUCT({1;2},{3;4})", 11],
    ["nothing", 0],
    ["nothing + 1", 1],
  ])("%s", (formula, expected) => {
    expect(value(formula)).toBeCloseTo(expected, 12);
  });

  it.each([
    ["spend / nothing", "#DIV/0!"],
    ["ROSI(nothing, revenue)", "#DIV/0!"],
    ["ROSI(-spend, revenue)", "#VALUE!"],
    ["PAYBACK(spend, {1;2})", "#N/A"],
    ["missing + 1", "#N/A"],
    ["ROSI(spend, broken)", "#DIV/0!"],
    ["IF(missing > 0, 1, 2)", "#N/A"],
    ['"text" + 1', "#VALUE!"],
    ['spend + "text"', "#VALUE!"],
    ["10 ^ 400", "#VALUE!"],
    ["#N/A", "#N/A"],
    ["A1 + 1", "#VALUE!"],
  ])("%s is %s", (formula, error) => {
    expect(value(formula)).toEqual({ error });
  });

  it("does not touch the branch not taken", () => {
    expect(value("IF(spend > 0, 1, missing)")).toBe(1);
  });

  it.each(["spend +", "VLOOKUP(spend, 1)", "spend & revenue"])("refuses %s", (formula) => {
    expect(() => value(formula)).toThrow();
  });
});
