import { planWorkbook } from "../../src/plan/plan";
import { answerWords } from "../../src/locale/sheets";
import { widthInDigits } from "../../src/plan/letter-widths";
import { paperOf } from "../../src/plan/paper";
import { cellsOf, inputOf, sheetOf } from "./cells";
import { ads, page, record, setup, table } from "./story";

type Tables = Parameters<typeof planWorkbook>[1];

/** The rows of the page by their label, without empty cells. */
function answer(tables: Tables, language: "en" | "fr" = "en") {
  const sheet = sheetOf(planWorkbook(setup({ language }), tables).plan, "answer");
  const rows = new Map<number, unknown[]>();
  for (const { row, cell } of cellsOf(sheet)) {
    if (cell.value === null || cell.value === "") continue;
    rows.set(row, [...(rows.get(row) ?? []), cell.value]);
  }
  return (label: string) => [...rows.values()].find((cells) => cells.includes(label)) ?? [];
}

const campaign = (activity: string, revenue: number) =>
  record("2026-01-01", { spend: 100, revenue }, { to: "2026-01-28", activity });

const search = (revenues: Readonly<Record<string, number>>) =>
  table(
    "search",
    Object.entries(revenues).map(([name, revenue]) => campaign(name, revenue)),
    { platform: "google-ads" }
  );

// Demand 1.4: the questions of management on one page.
test("cost, return and ROSI stand beside the two latest months, with their scope in words", () => {
  const row = answer([search({ A: 300, B: 100 })]);
  expect(row("Investment").slice(0, 2)).toEqual(["Investment", 200]);
  expect(row("Return: revenue × margin").slice(0, 2)).toEqual(["Return: revenue × margin", 400]);
  expect(row("ROSI")).toEqual(["ROSI", 1, 1, "mature: long enough to judge"]);
  expect(row("Break-even")).toEqual(["Break-even", "reached in January 2026"]);
});

test("where no revenue is known, none is shown: nobody knows is not nothing came back", () => {
  const spent = record("2026-01-01", { spend: 100 }, { to: "2026-01-28", activity: "A" });
  const row = answer([table("search", [spent], { platform: "google-ads" })]);
  expect(row("Investment").slice(0, 2)).toEqual(["Investment", 100]);
  expect(row("Return: revenue × margin").filter((cell) => typeof cell === "number")).toEqual([]);
});

test("too early, no ROSI is shown", () => {
  const row = answer([ads, page]);
  expect(row("ROSI")).toContain("too early to judge: readable from July 2026");
  expect(row("ROSI").filter((cell) => typeof cell === "number")).toEqual([]);
});

// Demand 1.24: best and worst, and what to do with them.
test("the three best and the three worst stand apart, also where there are fewer than six", () => {
  const named = (tables: Tables) => {
    const row = answer(tables);
    return ["A", "B", "C", "D", "E"].map((name) => {
      const cells = row(name);
      return [cells[0], cells.at(-1)];
    });
  };
  expect(named([search({ A: 500, B: 400, C: 90, D: 80, E: 70 })])).toEqual([
    [1, "increase, step by step"],
    [2, "increase, step by step"],
    [3, "fix it before spending more"],
    [4, "stop or fix"],
    [5, "stop or fix"],
  ]);
});

// Wilson's interval for 32 of 1020, as the reference tables have it.
test("one activity alone is the best there is; of none that can be compared the page says so", () => {
  const alone = answer([search({ A: 500 })]);
  expect(alone("A")).toEqual([1, "A", 4, 100, "increase, step by step"]);
  expect(alone("none besides the best")).toEqual(["none besides the best"]);
  const unknown = answer([table("seen", [record("2026-01-01", { impressions: 5 })])]);
  expect(unknown("none besides the best")).toEqual([]);
  const why = "none yet: needs a cost, and a return or results";
  // No rank stands where no activity has it.
  expect(unknown(why)).toEqual([why]);
});

test("a rate of few observations shows between what chance may have moved it", () => {
  const row = answer([ads, page])("Conversions per click");
  const [rate, low, high] = row.filter((cell) => typeof cell === "number");
  expect(rate).toBeCloseTo(32 / 1020, 9);
  expect([Number(low) < 32 / 1020, Number(high) > 32 / 1020]).toEqual([true, true]);
  expect([low, high]).toEqual([expect.closeTo(0.0223, 4), expect.closeTo(0.044, 4)]);
  expect(answer([page])("Conversions per click").at(-1)).toBe(
    "no import tells both clicks and conversions"
  );
});

test("costs are compared among the results most was invested in: others have no rank", () => {
  const rows = [
    record("2026-01-01", { spend: 100, conversions: 10 }, { activity: "A" }),
    record("2026-01-01", { spend: 300, conversions: 10 }, { activity: "B" }),
    record("2026-01-01", { spend: 10, clicks: 100 }, { activity: "C" }),
  ];
  const row = answer([table("search", rows, { platform: "google-ads" })]);
  expect(["A", "B", "C"].map((name) => [row(name)[0], row(name).at(-1)])).toEqual([
    [1, "keep, and compare again"],
    [2, "keep, and compare again"],
    [undefined, undefined],
  ]);
});

test("nothing that costs less than the average stands among the worst", () => {
  const spent = { A: 10, B: 20, C: 30, D: 40, E: 900 };
  const rows = Object.entries(spent).map(([activity, spend]) =>
    record("2026-01-01", { spend, conversions: 10 }, { activity })
  );
  const row = answer([table("search", rows, { platform: "google-ads" })]);
  expect(["A", "B", "C", "D", "E"].map((name) => row(name)[0])).toEqual([1, 2, 3, undefined, 5]);
});

test("the target of ROSI and its attainment stand under the whole time, not under a month", () => {
  const { plan } = planWorkbook(setup({ inputs: { "target:rosi": 2 } }), [
    search({ A: 300, B: 100 }),
  ]);
  const sheet = sheetOf(plan, "answer");
  const filled = (label: string) => {
    const found = cellsOf(sheet).find(({ cell }) => cell.value === label);
    return cellsOf(sheet).flatMap(({ row, column, cell }) =>
      row === found?.row && cell.value !== null && cell.value !== "" ? [[column, cell.value]] : []
    );
  };
  expect(filled("Target of ROSI").slice(1)).toEqual([
    [2, 2],
    [5, "for the whole time, from the sheet Targets"],
  ]);
  expect(filled("Attainment of the target").slice(1)).toEqual([
    [2, 0.5],
    [5, "target missed"],
  ]);
});

test("every sentence of the page fits the table in both languages", () => {
  const inWords = new Set(Object.keys(answerWords).filter((key) => key !== "subtitle"));
  const wide = Object.entries(answerWords).flatMap(([key, { en, fr }]) =>
    [en, fr].filter((text) => inWords.has(key) && widthInDigits(text) > 53)
  );
  expect(wide).toEqual([]);
});

test("more conversions than clicks are no rate", () => {
  const odd = table("odd", [record("2026-01-01", { conversions: 9, link_clicks: 3 })]);
  expect(answer([odd])("Conversions per click")).toEqual([
    "Conversions per click",
    "more conversions than clicks: not of the same people",
  ]);
});

test("the conversions of the CRM are typed on the page where no KPI asks for them", () => {
  const { plan } = planWorkbook(setup({ kpis: ["rosi"] }), [ads]);
  expect(inputOf(plan, "answer:crm_conversions").cell.value).toBeNull();
  const asked = planWorkbook(setup({ kpis: ["over-claim"] }), [ads]).plan;
  expect(() => inputOf(asked, "answer:crm_conversions")).toThrow();
});

test.each([
  ["en", "EUR", "A4"],
  ["en", "USD", "Letter"],
  ["en", "CAD", "Letter"],
  ["fr", "USD", "A4"],
] as const)(
  "the page is A5, other sheets of readers of %s in %s are %s",
  (language, currency, paper) => {
    const { plan } = planWorkbook(setup(), [ads]);
    expect(paperOf(sheetOf(plan, "answer"), { language, currency })).toBe("A5");
    expect(paperOf({}, { language, currency })).toBe(paper);
  }
);
