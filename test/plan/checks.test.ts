import { factsOf } from "../../src/plan/facts";
import { ledgerState, ledgerVerdict } from "../../src/plan/ledger-verdict";
import { planWorkbook } from "../../src/plan/plan";
import { cell, equal, minus, number, over } from "../../src/plan/told";
import { cellsOf, inputOf, rowLabelled, sheetOf } from "./cells";
import { ads, page, setup, table, record } from "./story";

const checksOf = (...args: Parameters<typeof planWorkbook>) =>
  sheetOf(planWorkbook(...args).plan, "checks");
const texts = (sheet: ReturnType<typeof checksOf>, label: string, nth = 0) =>
  rowLabelled(sheet, label, nth)
    .map(({ value }) => value)
    .filter((value) => typeof value === "string");
const message = (sheet: ReturnType<typeof checksOf>) =>
  cellsOf(sheet).find(({ cell: { style } }) => style === "message")?.cell.value;

/** The import states more than its rows have: one row was removed. */
const removed = {
  ...ads,
  records: ads.records.filter(({ activity }) => activity !== "Always*on?"),
};

test("every sum that an import states is compared; all agree", () => {
  const sheet = checksOf(setup(), [ads, page]);
  expect(texts(sheet, "Spend")).toEqual(["Spend", "ads.csv", "OK", "agrees", ""]);
  expect(message(sheet)).toBe("All 8 comparisons agree");
});

test.each([
  ["en", "Spend", "Look", "8% less than the source", "Sheet Metrics"],
  ["fr", "Dépenses", "À voir", "8\u00a0% de moins que la source", "Feuille Données"],
] as const)("a row removed from an import is told in words, in %s", (language, label, ...told) => {
  const sheet = checksOf(setup({ language }), [removed]);
  expect(texts(sheet, label)).toEqual([label, "ads.csv", ...told]);
  expect(message(sheet)).toBe(
    language === "en" ? "5 of 5 comparisons need a look" : "5 sur 5 comparaisons sont à voir"
  );
});

test("what needs a look is red, what is worth knowing amber", () => {
  const rules = checksOf(setup(), [ads]).conditionalFormats.flatMap(({ rule }) =>
    rule.kind === "custom" ? [[rule.formula.replace(/^=\$G\d+/, ""), rule.style]] : []
  );
  expect(rules.slice(0, 3)).toEqual([
    ['="Look"', "bad"],
    ['="Note"', "warning"],
    ['="OK"', "good"],
  ]);
});

test("an empty ledger is no fault", () => {
  const sheet = checksOf(setup(), [ads]);
  expect(texts(sheet, "Meta Ads Manager")).toContain("nothing pasted yet");
  expect(inputOf(planWorkbook(setup(), [ads]).plan, "checks:tolerance").cell.value).toBe(0.01);
  const supplier = inputOf(planWorkbook(setup(), [ads]).plan, "checks:supplier:Meta Ads Manager");
  expect(supplier.cell.value).toBe("Meta Ads Manager");
  expect(message(checksOf(setup(), []))).toBe(
    "Nothing to compare yet: import an export, or paste the ledger"
  );
});

const judged = (language: "en" | "fr", spend: number, ledger: number, pasted = 5, split = true) => {
  const facts = factsOf(setup({ language }), []);
  const [given, found] = [cell("C1", spend), cell("D1", ledger)];
  const difference = minus(found, given);
  const compared = {
    pasted: cell("C8", pasted),
    tolerance: cell("C6", 0.01),
    spend: given,
    ledger: found,
    difference,
    share: over(difference, given),
    hindered: [[equal(number(split ? 1 : 0), number(0)), "open", "notSplit"]] as const,
  };
  const state = ledgerState(facts, compared);
  return [state.value, ledgerVerdict(facts, state, compared).value];
};

test.each([
  [100, 103, "Look", "the ledger is higher by 3%"],
  [100, 97, "Look", "the ledger is lower by 3%"],
  [100, 100.9, "OK", "agrees"],
  [100, 0, "Look", "not in the ledger"],
  [0, 100, "Look", "only in the ledger"],
  [0, 0, "–", "nothing on either side"],
])("of %d spent and %d in the ledger it says %s, %s", (spend, ledger, ...told) => {
  expect(judged("en", spend, ledger)).toEqual(told);
});

test("a ledger that is off is told in French, and what cannot be compared is not judged", () => {
  expect(judged("fr", 1000, 1030)).toEqual(["À voir", "le grand livre est plus haut de 3\u00a0%"]);
  expect(judged("en", 100, 0, 0)).toEqual(["–", "nothing pasted yet"]);
  expect(judged("en", 100, 50, 5, false)).toEqual(["–", "spend not told by month: see the sum"]);
});

const old = table("old", [record("2025-10-31", { followers: 10 })]);

test.each([
  ["Cost per click (CPC)", [ads], ["OK", "complete, up to date per Calendar", ""]],
  [
    "Cost per click (CPC)",
    [page],
    ["Note", "Missing · Spend · Link clicks", "Import what it lacks"],
  ],
  ["Community size", [ads, old], ["Note", "its data is old", "Import newer data"]],
  [
    "Customer lifetime value (LTV)",
    [ads],
    ["Note", expect.stringMatching(/^Missing/), "Sheet Investment"],
  ],
])("of %s the checks say what it lacks, and where to correct it", (kpi, tables, told) => {
  const sheet = checksOf(setup({ kpis: ["cpc", "community-size", "ltv", "emv"] }), tables);
  expect(texts(sheet, kpi).slice(-3)).toEqual(told);
});

test("months before and after all spend take no rows of their own", () => {
  const visits = table(
    "visits",
    ["2025-06-03", "2026-01-04", "2026-04-03"].map((day) => record(day, { sessions: 9 })),
    { platform: "ga4" }
  );
  const months = (tables: Parameters<typeof planWorkbook>[1]) =>
    checksOf(setup(), tables).blocks.find(({ key }) => key === "checks-months")?.cells.length;
  expect(months([ads, visits])).toBe(months([ads]));
  const later = table("later", [record("2026-04-03", { spend: 1 })]);
  // The month between two with spend is compared: a posting there would be news.
  expect(months([ads, later])).toBe((months([ads]) ?? 0) + 2);
  expect(months([visits])).toBeUndefined();
});
