import type { ImportedTable } from "../../src/catalogue/imported";
import { planWorkbook } from "../../src/plan/plan";
import { kpis } from "../../src/catalogue/kpis";
import { rowLabelled, sheetOf } from "./cells";
import { record, setup, table } from "./story";

type Day = readonly [from: string, to: string, impressions: number];

function platform(name: string, days: readonly Day[], spend?: number): ImportedTable {
  const records = days.map(([from, to, impressions]) =>
    record(from, { impressions, ...(spend === undefined ? {} : { spend }) }, { to })
  );
  return table(name, records, { platform: name });
}

const january: Day = ["2026-01-01", "2026-01-31", 1000];
const february: Day = ["2026-02-01", "2026-02-28", 1500];
const early: Day = ["2026-02-01", "2026-02-20", 600];
const late: Day = ["2026-01-28", "2026-01-31", 90];
/** The first days of February, a row each. */
const daily = Array.from({ length: 20 }, (_, index): Day => {
  const day = `2026-02-${String(index + 1).padStart(2, "0")}`;
  return [day, day, 10];
});
const spanning: Day = ["2026-01-15", "2026-02-15", 700];

/** What the dashboard says of the impressions: their change, and the note beside. */
function impressions(tables: readonly ImportedTable[], id = "impressions") {
  const { plan } = planWorkbook(setup({ kpis: [id] }), tables);
  const name = kpis.find((kpi) => kpi.id === id)?.name.en ?? "";
  const row = rowLabelled(sheetOf(plan, "dashboard"), name).map(({ value }) => value);
  const [change, note] = [row[5], typeof row[9] === "string" ? row[9] : ""];
  return { plan, change, note: note.split(". ").slice(1).join(". ") };
}

const unknown = { error: "#N/A" };

test.each([
  ["two whole months compare", [platform("x", [january, february])], 0.5, "Read with CTR on KPIs"],
  [
    "a month that is not over is told, its change not coloured",
    [platform("x", [january, early])],
    -0.4,
    "Read with CTR on KPIs. Latest month up to day 20",
  ],
  [
    "a month told day by day is not over: it leaves no change",
    [platform("x", [january, ...daily])],
    unknown,
    "Read with CTR on KPIs. Latest month up to day 20",
  ],
  [
    "so is a month before its data began",
    [platform("x", [late, ["2026-02-01", "2026-02-28", 900]])],
    9,
    "Read with CTR on KPIs. Month before from day 28 on",
  ],
  [
    "a platform that tells one of the months alone leaves no change",
    [platform("x", [january, february]), platform("linkedin", [february])],
    unknown,
    "Read with CTR on KPIs. Other platforms than the month before",
  ],
  [
    "a platform whose rows span months counts in the total alone",
    [platform("x", [january, february]), platform("linkedin", [spanning])],
    0.5,
    "Read with CTR on KPIs. Months without LinkedIn",
  ],
  [
    "two of them are counted",
    [
      platform("x", [january, february]),
      platform("linkedin", [spanning]),
      platform("tiktok", [spanning]),
    ],
    0.5,
    "Read with CTR on KPIs. Months without 2 of the platforms",
  ],
  [
    "where none tells a month, that is said",
    [platform("linkedin", [spanning]), table("shop", [record("2026-02-05", { revenue: 5 })])],
    unknown,
    "Read with CTR on KPIs. Told only by LinkedIn. Not known by month",
  ],
  [
    "the latest month may be another figure’s",
    [platform("x", [january]), table("shop", [record("2026-02-05", { revenue: 5 })])],
    unknown,
    "Read with CTR on KPIs. Told only by X. Nothing known in the latest month",
  ],
] as const)("%s", (_, tables, change, said) => {
  const told = impressions(tables);
  expect(told.note).toBe(said);
  if (typeof change === "number") expect(told.change).toBeCloseTo(change, 12);
  else expect(told.change).toEqual(change);
});

test("a rate compares however many days it is told for", () => {
  const { change, note } = impressions([platform("x", [january, early], 30)], "cpm");
  expect(change).toBeCloseTo(1000 / 600 - 1, 12);
  expect(note).toBe("");
});

test("changes are coloured by no other sheet, and not beside a month told in part", () => {
  const { plan } = impressions([platform("x", [january, early])]);
  const rules = sheetOf(plan, "dashboard").conditionalFormats.flatMap(({ rule }) =>
    rule.kind === "custom" && rule.formula.includes("SEARCH") ? [rule.formula] : []
  );
  expect(rules).toHaveLength(2);
  for (const rule of rules) {
    expect(rule).toContain('ISERROR(SEARCH("Latest month up to day",$J');
    expect(rule).toContain('ISERROR(SEARCH("Month before from day",$J');
    expect(rule).not.toContain("!");
  }
});

test("the sources say platform by platform who tells a KPI, and for which days", () => {
  const { plan } = impressions([
    platform("x", [late, early]),
    platform("linkedin", [spanning, january]),
  ]);
  const rows = sheetOf(plan, "sources")
    .blocks.filter(({ key }) => key === "sources-platforms")
    .flatMap(({ cells }) => cells.map((row) => row.map((cell) => cell?.value ?? null)));
  const of = (label: string, name: string) =>
    rows.find((row) => row[0] === label && row[2] === name)?.slice(1, 9);
  expect(of("Impressions", "X")).toEqual([2, "X", 2, 1, 46_073, 1, 46_050, 0]);
  expect(of("Impressions", "LinkedIn")).toEqual([2, "LinkedIn", 1, 0, 0, 1, 46_023, 0]);
});

test.each([
  [10, true],
  [11, false],
])("of %i platforms, it is %s that the sources have room to tell them apart", (count, isTold) => {
  const many = Array.from({ length: count }, (_, index) =>
    table(`m${index}`, [record("2026-01-05", { impressions: 5 })], { platform: `own ${index}` })
  );
  const { plan } = impressions(many);
  const keys = sheetOf(plan, "sources").blocks.map(({ key }) => key);
  expect(keys.includes("sources-platforms")).toBe(isTold);
});
