import fc from "fast-check";
import { languages } from "../../src/locale/language";
import { settleImports } from "../../src/intake";
import { planWorkbook } from "../../src/plan/plan";
import { setupSchema } from "../../src/plan/setup";
import type { WorkbookPlan } from "../../src/plan/workbook";
import { loadSample, sampleIds } from "../../src/samples";
import { casino, casinoCase } from "../../src/samples/casino";
import { allCells, inputOf, rowLabelled, sheetOf } from "../plan/cells";

/** What the dashboard shows as the total of a KPI. */
function total(plan: WorkbookPlan, label: string) {
  return rowLabelled(sheetOf(plan, "dashboard"), label)[2]?.value;
}

describe.each(languages)("the samples in %s", (language) => {
  it.each(sampleIds)("%s can be stored, counts once and reads without a problem", async (id) => {
    const { setup, tables } = await loadSample(id, language);
    expect(setupSchema.parse(setup)).toEqual(setup);
    const settled = settleImports([tables]);
    expect(settled.tables.map((table) => table.id)).toEqual(tables.map((table) => table.id));
    expect([...settled.replacements, ...settled.rivalries]).toEqual([]);
    const { plan, issues } = planWorkbook(setup, tables);
    const severe = [...issues, ...tables.flatMap((table) => table.issues)];
    expect(severe.filter(({ severity }) => severity !== "info")).toEqual([]);
    for (const [key, value] of Object.entries(setup.inputs ?? {})) {
      expect(inputOf(plan, key).cell.value).toBe(value);
    }
  });

  it("say on the sheets what the source gives and what is assumed", async () => {
    const word = { en: /assumed/i, fr: /suppos/i }[language];
    const { setup, tables } = await loadSample("casino", language);
    const { plan } = planWorkbook(setup, tables);
    const sources = allCells(plan).filter(({ sheet }) => sheet.key === "sources");
    const said = sources.filter(({ cell }) => word.test(JSON.stringify(cell.value)));
    expect(said.length).toBeGreaterThanOrEqual(tables.length);
  });
});

describe("Casino", () => {
  const planned = async (costPerContact?: number) => {
    const { setup, tables } = await casino("en", costPerContact);
    return planWorkbook(setup, tables).plan;
  };

  it("has the contacts of the case and brings three times its cost", async () => {
    const plan = await planned();
    expect(total(plan, "Contacts")).toBe(casinoCase.contacts);
    expect(casinoCase.contacts).toBe(24_759);
    expect(total(plan, "Return on ad spend (ROAS)")).toBe(3);
    expect(total(plan, "Return on social investment (ROSI)")).toBe(2);
    expect(total(plan, "Cost per contact")).toBe(1);
  });

  it("returns the same whatever the case cost", async () => {
    const costs = fc.double({ min: 0.01, max: 1_000, noNaN: true });
    await fc.assert(
      fc.asyncProperty(costs, async (cost) => {
        const plan = await planned(Math.round(cost * 100) / 100);
        expect(total(plan, "Return on ad spend (ROAS)")).toBeCloseTo(casinoCase.revenuePerCost, 9);
        expect(total(plan, "Return on social investment (ROSI)")).toBeCloseTo(
          casinoCase.revenuePerCost - 1,
          9
        );
      }),
      { numRuns: 5 }
    );
  });
});

it("Cosmetics has every post of the source, number by number", async () => {
  const { tables } = await loadSample("cosmetics", "en");
  expect(tables[0]?.totals).toEqual({
    posts: 500,
    impressions: 14_792_974,
    clicks: 707_565,
    comments: 3_741,
    likes: 88_795,
    shares: 13_524,
    engagements: 106_060,
  });
  const reach = tables[0]?.records.map(({ values }) => values["reach"] ?? 0) ?? [];
  expect(reach.reduce((sum, each) => sum + each, 0)).toBe(6_951_680);
  expect(tables[1]?.records.map(({ to }) => to?.slice(0, 7))).toHaveLength(12);
});
