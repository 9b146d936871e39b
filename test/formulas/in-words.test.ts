import { inWords } from "../../src/formulas";

const french: Readonly<Record<string, string>> = {
  spend: "dépense",
  revenue: "chiffre d’affaires",
  margin: "marge",
  people_cost: "coût des personnes",
  impressions: "impressions",
};

describe("inWords says a KPI formula", () => {
  it.each([
    ["ROSI(spend, revenue)", "(revenue − spend) ÷ spend"],
    ["ROSI(spend, revenue, margin)", "(revenue × margin − spend) ÷ spend"],
    [
      "ROSI(spend + people_cost, revenue, margin)",
      "(revenue × margin − (spend + people_cost)) ÷ (spend + people_cost)",
    ],
    ["spend / impressions * 1000", "spend ÷ impressions × 1,000"],
    ["SUM(spend, people_cost)", "the sum of spend and people_cost"],
    ["MAX(spend, people_cost, 2) / 2", "(the largest of spend, people_cost and 2) ÷ 2"],
    ["SUMPRODUCT(counts, values)", "the sum of the products of counts and values"],
    ["IF(spend >= 0.5, spend, 0)", "if spend ≥ 0.5 then spend, otherwise 0"],
    ["-spend ^ 2 * 10%", "(−spend) ^ 2 × 10%"],
    ["PAYBACK(spend, revenue)", "PAYBACK(spend; revenue)"],
  ])("%s in English", (formula, words) => {
    expect(inWords(formula, "en", (id) => id)).toBe(words);
  });

  it.each([
    ["ROSI(spend, revenue, margin)", "(chiffre d’affaires × marge − dépense) ÷ dépense"],
    ["CPM(spend, impressions)", "dépense ÷ impressions × 1\u202f000"],
    ["spend * 0.5 * 10%", "dépense × 0,5 × 10\u00a0%"],
    ["MIN(spend, people_cost)", "le plus petit de dépense et coût des personnes"],
    ["IF(spend > 0, revenue, 0)", "si dépense > 0 alors chiffre d’affaires, sinon 0"],
  ])("%s in French", (formula, words) => {
    expect(inWords(formula, "fr", (id) => french[id] ?? id)).toBe(words);
  });
});
