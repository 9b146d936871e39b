import { planWorkbook } from "../../src/plan/plan";
import type { Setup } from "../../src/plan/setup";
import { rowLabelled, sheetOf } from "./cells";
import { record, setup, table } from "./story";

/** A year of one campaign: it costs first and pays back later. */
const year = (revenues: readonly number[], platform = "google-ads") =>
  table(
    "year",
    revenues.map((revenue, index) => {
      const month = String(index + 1).padStart(2, "0");
      return record(
        `2026-${month}-01`,
        { spend: 100, revenue },
        { to: `2026-${month}-28`, activity: "Spring" }
      );
    }),
    { platform }
  );

function linesOf(tables: Parameters<typeof planWorkbook>[1], more: Partial<Setup> = {}) {
  const kpis = sheetOf(planWorkbook(setup(more), tables).plan, "kpis");
  return {
    words: (label: string) => rowLabelled(kpis, label)[2]?.value,
    values: (label: string) =>
      rowLabelled(kpis, label)
        .slice(3)
        .map(({ value }) => (typeof value === "object" && value !== null ? value.error : value)),
  };
}

// Demands 3.10, 1.18 and 1.24: when the return comes, short and long term, what one more euro brings.
test("a loss is paid back in the month from which on the return stays above the investment", () => {
  const { words, values } = linesOf([year([40, 260, -10, 220, 150])]);
  expect(words("Break-even")).toBe("reached in April 2026");
  expect(values("Net gain since launch")).toEqual([160, null, -60, 100, -10, 110, 160]);
});

test("until then the sentence says what is missing, rounded up", () => {
  expect(linesOf([year([40, 20.5])]).words("Break-even")).toBe("not yet: 140 EUR to go");
  expect(linesOf([year([40, 20.5])], { language: "fr" }).words("Point mort")).toBe(
    "pas encore\u00a0: il manque 140\u00a0EUR"
  );
  const less = [year([-12_145.5, 0])];
  expect(linesOf(less).words("Break-even")).toBe("not yet: 12,346 EUR to go");
  expect(linesOf(less, { language: "fr" }).words("Point mort")).toBe(
    "pas encore\u00a0: il manque 12\u00a0346\u00a0EUR"
  );
});

test("without revenue or without costs nothing is claimed", () => {
  const spent = table("spent", [record("2026-01-01", { spend: 5 })]);
  const { words, values } = linesOf([spent]);
  expect(words("Break-even")).toBe("not known: no revenue imported or typed");
  for (const line of ["Net gain since launch", "ROSI since launch", "ROSI, short term"]) {
    expect(values(line)).toEqual(["#N/A", null, "#N/A"]);
  }
  const free = table("free", [record("2026-01-01", { revenue: 5 })]);
  expect(linesOf([free]).words("Break-even")).toBe("not known: no investment imported or typed");
  expect(linesOf([]).words("Maturity: 0 too early, 1 provisional, 2 mature")).toBe(
    "not known: no date"
  );
});

test("long and short term stand in two lines, months without anything after the last are left out", () => {
  const { values } = linesOf([year([100, 100, 200, 300, 400])], {
    period: { from: "2026-01-01", to: "2026-07-31" },
  });
  const none = "#N/A";
  expect(values("ROSI since launch")).toEqual([1.2, null, 0, 0, 1 / 3, 0.75, 1.2, none, none]);
  expect(values("ROSI, short term")).toEqual([2, null, 0, 0, 1 / 3, 1, 2, none, none]);
  expect(values("Month since launch")).toEqual([5, null, 1, 2, 3, 4, 5, 0, 0]);
});

test("marginal ROAS compares with the month before, and is silent where the spend stayed", () => {
  const months = [
    [100, 300],
    [150, 400],
    [150, 500],
  ].map(([spend = 0, revenue = 0], index) =>
    record(`2026-0${index + 1}-01`, { spend, revenue }, { to: `2026-0${index + 1}-28` })
  );
  expect(linesOf([table("steps", months)]).values("Marginal ROAS")).toEqual([
    "#N/A",
    null,
    "#N/A",
    2,
    "#N/A",
  ]);
});

// Demands 3.8, 3.9 and 2.14: search at once, social from month 6 to 12, and why there is no ROI yet.
test.each([
  ["google-ads", 2, "mature: long enough to judge"],
  ["meta-business-suite", 2, "too early to judge: readable as of July 2026"],
  ["meta-business-suite", 7, "provisional until January 2027"],
  ["meta-ads", 2, "provisional until April 2026"],
  ["nobody-knows", 2, "too early to judge: readable as of July 2026"],
])("the maturity of %s after %i months: %s", (platform, months, sentence) => {
  const told = linesOf([year(Array<number>(months).fill(1), platform)]);
  expect(told.words("Maturity: 0 too early, 1 provisional, 2 mature")).toBe(sentence);
});
