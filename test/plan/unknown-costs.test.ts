import { costScopeWords } from "../../src/locale/sheets";
import { planWorkbook } from "../../src/plan/plan";
import { cellsOf, rowLabelled, sheetOf } from "./cells";
import { record, setup, table } from "./story";

type Values = Parameters<typeof record>[1];

/** A month of one activity. */
const planOf = (values: Values, language: "en" | "fr" = "en") => {
  const seen = record("2026-01-01", values, { to: "2026-01-28", activity: "A" });
  return planWorkbook(setup({ language }), [table("seen", [seen])]).plan;
};
type Plan = ReturnType<typeof planOf>;

const valueIn = (plan: Plan, key: Parameters<typeof sheetOf>[1], label: string, at: number) =>
  rowLabelled(sheetOf(plan, key), label)[at]?.value;
const textsOf = (plan: Plan, key: Parameters<typeof sheetOf>[1]) =>
  cellsOf(sheetOf(plan, key)).flatMap(({ cell }) =>
    typeof cell.value === "string" ? [cell.value] : []
  );
/** The first cell of a sheet that stands right of `label`, wherever that stands. */
const beside = (plan: Plan, key: Parameters<typeof sheetOf>[1], label: string, by: number) => {
  const cells = cellsOf(sheetOf(plan, key));
  const found = cells.find(({ cell }) => cell.value === label);
  return cells.find(({ row, column }) => row === found?.row && column === found.column + by)?.cell
    .value;
};
/** What stands in a column of the first row of activities. */
const ofActivity = (plan: Plan, heading: string) => {
  const cells = cellsOf(sheetOf(plan, "activities"));
  const head = cells.filter(({ cell }) => cell.value === heading).at(-1);
  return cells.find(({ row, column }) => row === Number(head?.row) + 1 && column === head?.column)
    ?.cell.value;
};

const unknown = { error: "#N/A" };

// What is not known is never 0, and a spend of 0 that was imported is 0.
test.each([
  ["no spend", { impressions: 5 }, unknown],
  ["a spend of 0", { impressions: 5, spend: 0 }, 0],
  ["a spend", { impressions: 5, spend: 7 }, 7],
])("%s is the same on every sheet", (_, values, spend) => {
  const plan = planOf(values);
  const shown = typeof spend === "number" ? spend : "";
  expect({
    media: valueIn(plan, "investment", "Media", 3),
    month: valueIn(plan, "investment", "Media", 5),
    total: valueIn(plan, "investment", "Total investment", 3),
    figure: valueIn(plan, "kpis", "Investment, all costs", 3),
    checks: valueIn(plan, "checks", "All platforms", 2),
    tile: tileOf(plan),
    answer: beside(plan, "answer", "Investment", 1),
    activity: [ofActivity(plan, "Media"), ofActivity(plan, "Investment")],
    attributed: rowLabelled(sheetOf(plan, "activities"), "Media").filter(
      ({ value }) => value !== null
    )[2]?.value,
  }).toEqual({
    ...{ media: spend, month: spend, total: spend, figure: spend, checks: spend, tile: spend },
    ...{ answer: shown, activity: [shown, shown], attributed: spend },
  });
});

function tileOf(plan: Plan) {
  const cells = cellsOf(sheetOf(plan, "dashboard"));
  return cells.find(({ cell }) => cell.style === "tile-figure")?.cell.value;
}

test("what nobody typed shows nothing, and other costs are not known", () => {
  const plan = planOf({ spend: 7 });
  const lines = ["Fees", "Tools", "Person-days", "Prizes"];
  expect(lines.map((line) => valueIn(plan, "investment", line, 3))).toEqual(["", "", "", ""]);
  expect(valueIn(plan, "investment", "Cost of a day", 4)).toBe("");
  expect(valueIn(plan, "investment", "Other costs", 3)).toEqual(unknown);
  expect(valueIn(plan, "kpis", "Other costs", 3)).toEqual(unknown);
});

test.each([
  [
    "en",
    { impressions: 5 },
    [
      ["investment", "none imported or typed"],
      ["investment", "No spend imported"],
      ["investment", "None typed above"],
      ["kpis", "No cost imported or typed"],
      ["checks", "no spend imported"],
      ["answer", "none imported or typed"],
      ["activities", "no cost known: type it"],
      ["activities", "none imported or typed"],
      ["dashboard", "Gross revenue; costs: none imported or typed; attributed, not incremental"],
    ],
  ],
  [
    "fr",
    { impressions: 5 },
    [
      ["investment", "aucun importé ou saisi"],
      ["kpis", "Aucun coût importé ou saisi"],
      ["checks", "aucune dépense importée"],
      ["answer", "aucun importé ou saisi"],
      ["activities", "aucun coût connu\u00a0: à saisir"],
      [
        "dashboard",
        "Chiffre d’affaires brut\u00a0; coûts\u00a0: aucun importé ou saisi\u00a0; attribué, non incrémental",
      ],
    ],
  ],
  [
    "en",
    { spend: 7 },
    [
      ["investment", "spend (no other cost known)"],
      ["answer", "spend (no other cost known)"],
      [
        "dashboard",
        "Gross revenue; costs: spend (no other cost known); attributed, not incremental",
      ],
    ],
  ],
  [
    "fr",
    { spend: 7 },
    [
      ["answer", "dépenses (aucun autre coût connu)"],
      [
        "dashboard",
        "Chiffre d’affaires brut\u00a0; coûts\u00a0: dépenses (aucun autre coût connu)\u00a0; attribué, non incrémental",
      ],
    ],
  ],
  ["en", { spend: 0, impressions: 5 }, [["activities", "nothing was spent on it"]]],
  [
    "en",
    { spend: 0, revenue: 5 },
    [["dashboard", "ROSI cannot be computed: the investment is 0."]],
  ],
  [
    "en",
    { revenue: 5 },
    [["dashboard", "ROSI cannot be computed yet: no investment imported or typed."]],
  ],
] as const)("in %s of %o the words say what is known", (language, values, told) => {
  const plan = planOf(values, language);
  const missing = told.filter(
    ([key, words]) => !textsOf(plan, key).some((text) => text.includes(words))
  );
  expect(missing).toEqual([]);
});

test("no name of a cost has a space in it: spaces become the commas between them", () => {
  const { media, fees, tools, personDays, prizes } = costScopeWords;
  for (const { en, fr } of [media, fees, tools, personDays, prizes]) {
    expect(en + fr).not.toMatch(/\s/u);
  }
});

test("a platform without spend shows none beside one that has it, and why", () => {
  const rows = (platform: string, values: Values) =>
    table(platform, [record("2026-01-01", values, { to: "2026-01-28" })], { platform });
  const { plan } = planWorkbook(setup(), [
    rows("meta-ads", { spend: 10, revenue: 30 }),
    rows("linkedin", { revenue: 5 }),
    rows("google-ads", { spend: 4 }),
  ]);
  const row = (label: string) =>
    rowLabelled(sheetOf(plan, "dashboard"), label)
      .map(({ value }) => value)
      .filter((value) => value !== null);
  expect(row("Meta Ads Manager").slice(2)).toEqual([10, 30, 3, 10 / 14, ""]);
  expect(row("LinkedIn").slice(2)).toEqual(["", 5, "", "", "No spend imported"]);
  expect(row("Google Ads").slice(2)).toEqual([4, "", "", 4 / 14, "No revenue imported"]);
});

test("a month of which no import tells the spend is not one in which nothing was spent", () => {
  const rows = [
    record("2026-01-01", { spend: 5 }, { to: "2026-01-28" }),
    record("2026-02-01", { impressions: 5 }, { to: "2026-02-28" }),
    record("2026-03-01", { spend: 0 }, { to: "2026-03-28" }),
  ];
  const { plan } = planWorkbook(setup(), [table("gap", rows)]);
  const months = (key: "investment" | "kpis", label: string) =>
    rowLabelled(sheetOf(plan, key), label)
      .slice(3)
      .map(({ value }) => value);
  const wanted = [5, 0, 5, unknown, 0];
  expect(months("investment", "Media")).toEqual(wanted);
  expect(months("investment", "Total investment")).toEqual(wanted);
  expect(months("kpis", "Investment, all costs")).toEqual(wanted);
  const checks = cellsOf(sheetOf(plan, "checks"));
  const february = checks.filter(({ cell }) => cell.value === 46_054 && cell.format === "month");
  const told = checks.filter(({ row }) => row === february[0]?.row).map(({ cell }) => cell.value);
  expect(told).toContainEqual(unknown);
  expect(told).toContain("no spend imported");
});
