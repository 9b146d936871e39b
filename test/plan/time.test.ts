import { numberFormat } from "../../src/plan/number-format";
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

test("without revenue nothing is claimed: neither an amount of 0 nor a return", () => {
  const spent = table("spent", [record("2026-01-01", { spend: 5 })]);
  const { words, values } = linesOf([spent]);
  expect(words("Break-even")).toBe("not known: no revenue imported or typed");
  expect(values("Return of the month")).toEqual(["#N/A", "", ""]);
  for (const line of ["Return since launch", "Net gain since launch", "ROSI since launch"]) {
    expect([words(line), ...values(line)]).toEqual([
      "not known: no revenue imported or typed",
      "#N/A",
      null,
      "#N/A",
    ]);
  }
  for (const line of ["Return, short term", "ROSI, short term"]) {
    expect([words(line), ...values(line)]).toEqual([
      "not known: no revenue imported or typed",
      "#N/A",
      null,
      "#N/A",
    ]);
  }
});

test.each<[string, Parameters<typeof record>[1], string]>([
  ["nothing", { clicks: 3 }, "not known: neither investment nor revenue imported or typed"],
  ["revenue alone", { revenue: 5 }, "not known: no investment imported or typed"],
  ["a spend of 0", { spend: 0, revenue: 5 }, "not known: the investment is 0"],
])("%s tells no break-even and no ROSI, and both say why", (_, values, reason) => {
  const told = linesOf([table("some", [record("2026-01-01", values)])]);
  for (const line of ["Break-even", "ROSI since launch", "ROSI, short term"]) {
    expect([told.words(line), told.values(line)[0]]).toEqual([reason, "#N/A"]);
  }
});

test("an investment that nobody knows is no amount of 0 either", () => {
  const told = linesOf([table("free", [record("2026-01-01", { revenue: 5 })])]);
  expect(told.values("Investment of the month")).toEqual(["#N/A", "", ""]);
  for (const line of [
    "Investment of the month",
    "Investment since launch",
    "Investment, short term",
  ]) {
    expect([told.words(line), told.values(line)[0]]).toEqual([
      "not known: no investment imported or typed",
      "#N/A",
    ]);
  }
});

test("a month of which nothing is known stays blank, an imported 0 is 0, and both add nothing", () => {
  const { values } = linesOf([
    table("gaps", [
      record("2026-01-01", { spend: 10, revenue: 30 }),
      record("2026-02-01", { spend: 10 }),
      record("2026-03-01", { spend: 10, revenue: 0 }),
    ]),
  ]);
  expect(values("Return of the month")).toEqual([30, 0, 30, "", 0]);
  expect(values("Return since launch")).toEqual([30, null, 30, 30, 30]);
});

test("the short term says nothing where its months tell no return", () => {
  const months = [{ revenue: 30 }, {}, {}, {}].map((values, index) =>
    record(`2026-0${index + 1}-01`, { spend: 10, ...values })
  );
  const { values, words } = linesOf([table("early", months)]);
  expect(values("Return, short term")).toEqual(["#N/A", null, 30, 30, 30, "#N/A"]);
  expect(words("Return, short term")).toBe("not known: nothing in the months of the short term");
  expect(words("ROSI, short term")).toBe("not known: nothing in the months of the short term");
});

test.each<[string, Parameters<typeof linesOf>[0], string, string]>([
  ["nothing imported", [], "Launch (empty: first day of data)", "no row has a date"],
  ["nothing imported", [], "Judged as of (empty: last day of data)", "no row has a date"],
  ["dated rows", [year([1])], "Launch (empty: first day of data)", ""],
])("%s: beside %s %s stands why it is not known", (_, tables, line, reason) => {
  expect(linesOf(tables).values(line)[1]).toBe(reason);
});

test.each<[string, string]>([
  ["Maturity", "nothing to judge yet: ROSI is not known"],
  ["Readable from (slowest channel)", "not known: no date"],
  ["Final from", "not known: no date"],
  ["Net gain since launch", "not known: no revenue imported or typed"],
])("rows without a date: %s is %s", (line, reason) => {
  const undated = linesOf([table("undated", [record(null, { spend: 5 })])]);
  expect([undated.words(line), undated.values(line)[0]]).toEqual([reason, "#N/A"]);
});

test("without months, what only months tell is left out", () => {
  const plan = planWorkbook(setup(), [table("undated", [record(null, { spend: 5 })])]).plan;
  const block = sheetOf(plan, "kpis").blocks.find(({ key }) => key === "kpis-time");
  expect(block?.cells.slice(1).map(([label]) => label?.value)).toEqual([
    "Launch (empty: first day of data)",
    "Judged as of (empty: last day of data)",
    "Break-even",
    "Maturity",
    "Readable from (slowest channel)",
    "Final from",
    "Investment since launch",
    "Return since launch",
    "Net gain since launch",
    "ROSI since launch",
  ]);
});

test("long and short term stand in two lines, months without anything after the last are left out", () => {
  const { values } = linesOf([year([100, 100, 200, 300, 400])], {
    period: { from: "2026-01-01", to: "2026-07-31" },
  });
  const none = "#N/A";
  expect(values("ROSI since launch")).toEqual([1.2, null, 0, 0, 1 / 3, 0.75, 1.2, none, none]);
  expect(values("ROSI, short term")).toEqual([2, null, 0, 0, 1 / 3, 1, 2, none, none]);
  expect(values("Months counted since launch")).toEqual([1, 2, 3, 4, 5, 0, 0]);
});

const steps = (months: readonly (readonly [number, number?])[]) =>
  table(
    "steps",
    months.map(([spend, revenue], index) =>
      record(
        `2026-0${index + 1}-01`,
        { spend, ...(revenue === undefined ? {} : { revenue }) },
        { to: `2026-0${index + 1}-28` }
      )
    )
  );

// A fall of spend with a fall of revenue would give the same sign as a rise of both.
test.each<[string, Parameters<typeof steps>[0], unknown[], string]>([
  [
    "rose",
    [
      [100, 300],
      [150, 400],
    ],
    [2, null, "#N/A", 2],
    "Where media spend rose: revenue gained on the month before for each unit spent more",
  ],
  [
    "stayed",
    [
      [150, 400],
      [150, 500],
    ],
    ["#N/A", null, "#N/A", "#N/A"],
    "says nothing: media spend did not rise in the last month",
  ],
  [
    "fell",
    [
      [150, 400],
      [100, 700],
    ],
    ["#N/A", null, "#N/A", "#N/A"],
    "says nothing: media spend did not rise in the last month",
  ],
  [
    "rose, for a revenue not known",
    [[100, 300], [150]],
    ["#N/A", null, "#N/A", "#N/A"],
    "not known: media spend or revenue of one of the last two months is missing",
  ],
  ["stands alone", [[100, 300]], ["#N/A", null, "#N/A"], "not known: there is no month before"],
])("marginal ROAS where spend %s", (_, months, expected, note) => {
  const { values, words } = linesOf([steps(months)]);
  expect(values("Marginal ROAS")).toEqual(expected);
  expect(words("Marginal ROAS")).toBe(note);
});

// Demands 3.8, 3.9 and 2.14: search at once, social from month 6 to 12, and why there is no ROI yet.
test.each([
  ["google-ads", 2, 2, "mature: long enough to judge"],
  ["meta-business-suite", 2, 0, "too early to judge: readable from July 2026"],
  ["meta-business-suite", 7, 1, "provisional until January 2027"],
  ["meta-ads", 2, 1, "provisional until April 2026"],
  ["nobody-knows", 2, 0, "too early to judge: readable from July 2026"],
])("the maturity of %s after %i months is %i: %s", (platform, months, state, sentence) => {
  const told = linesOf([year(Array<number>(months).fill(1), platform)]);
  expect(told.words("Maturity")).toBe(sentence);
  expect(told.values("Maturity")[0]).toBe(state);
});

test("a return that nobody knows is neither too early nor provisional nor mature", () => {
  const spent = (platform: string) =>
    linesOf([table("spent", [record("2026-01-01", { spend: 5 })], { platform })]);
  expect(spent("google-ads").values("Maturity")).toContain("#N/A");
  expect(spent("google-ads").words("Maturity")).toBe("nothing to judge yet: ROSI is not known");
  expect(spent("meta-business-suite").values("Maturity")).toContain("#N/A");
});

test.each([
  ["en", '[=0]"too early";[=1]"provisional";"mature"'],
  ["fr", '[=0]"trop tôt";[=1]"provisoire";"mûr"'],
] as const)("the state is shown in words, in %s", (language, format) => {
  const { plan } = planWorkbook(setup({ language }), [year([1])]);
  const label = language === "en" ? "Maturity" : "Maturité";
  const [, , , shown] = rowLabelled(sheetOf(plan, "kpis"), label);
  expect(shown?.format).toBe("state");
  expect(numberFormat(shown?.format ?? "general", language, "EUR")).toBe(format);
});
