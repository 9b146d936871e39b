/** Until which day each figure and KPI is known; where there is no day, the reason stands beside it. */
import { numberFormat } from "../../src/plan/number-format";
import { planWorkbook } from "../../src/plan/plan";
import { sheetOf } from "./cells";
import { ads, record, setup, table } from "./story";

const undated = table("undated", [record(null, { spend: 5, link_clicks: 2 })]);
const chosen = setup({
  objectives: ["traffic"],
  kpis: ["cpc", "rosi", "ltv", "emv", "break-even-roas"],
});

function lastDay(label: string, ...tables: Parameters<typeof planWorkbook>[1]) {
  const { blocks } = sheetOf(planWorkbook(chosen, tables).plan, "sources");
  const rows = blocks.find(({ key }) => key === "sources-freshness")?.cells ?? [];
  return rows.find(([first]) => first?.value === label)?.map((cell) => cell?.value);
}

test.each<[string, string, Parameters<typeof planWorkbook>[1], number, string]>([
  ["dated rows", "Spend", [ads], 46081, ""],
  ["rows without a date", "Spend", [undated], 0, "its rows have no date"],
  ["no column", "Link clicks", [], 0, "no import brings it"],
  [
    "months to type in",
    "Revenue",
    [table("a", [record("2026-01-01", { spend: 5 })])],
    0,
    "not typed for any month",
  ],
  ["no month to type in", "Revenue", [undated], 0, "typed without months, if at all"],
  ["every figure dated", "Cost per click (CPC)", [ads], 46081, ""],
  [
    "a figure without a day",
    "Cost per click (CPC)",
    [undated],
    0,
    "no last day · Link clicks · Spend",
  ],
  ["assumptions alone", "Break-even ROAS", [ads], 0, "rests on no dated figure"],
  [
    "dated figures, and an assumption that lacks",
    "EMV (earned media value)",
    [table("seen", [record("2026-01-01", { impressions: 5, link_clicks: 1, reactions: 2 })])],
    0,
    "Missing · Reference CPM · Reference CPC · Clicks that a reaction is worth",
  ],
])("%s: %s", (_, label, tables, day, reason) => {
  expect(lastDay(label, ...tables)?.slice(1, 3)).toEqual([day, reason]);
});

// TRUE is VRAI for one reader and TRUE for the next.
test.each([
  ["en", '"yes";"yes";"no"'],
  ["fr", '"oui";"oui";"non"'],
] as const)("whether sums agree is shown in words, in %s", (language, format) => {
  const { plan } = planWorkbook(setup({ language }), [ads]);
  const agree = sheetOf(plan, "sources").blocks[0]?.cells[2]?.[1];
  expect(agree).toMatchObject({ value: 1, format: "yes-no" });
  expect(numberFormat("yes-no", language, "EUR")).toBe(format);
});
