import { kpis } from "../../src/catalogue/kpis";
import { planWorkbook } from "../../src/plan/plan";
import type { BlockPlan, WorkbookPlan } from "../../src/plan/workbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { inputOf } from "../plan/cells";
import { ads, page, setup } from "../plan/story";
import { differences, withoutFormats } from "../support/differences";
import { describeWithLibreOffice, recalculate } from "../support/libreoffice";

const everyKpi = kpis.map(({ id }) => id);

/** The plan as if a person had typed into these inputs. */
function typing(
  plan: WorkbookPlan,
  typed: Readonly<Record<string, string | number>>
): WorkbookPlan {
  for (const key of Object.keys(typed)) inputOf(plan, key);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((row) =>
          row.map((cell) => {
            const value = cell?.input === undefined ? undefined : typed[cell.input];
            return cell === null || value === undefined ? cell : { ...cell, value };
          })
        ),
      })),
    })),
  };
}

/** The plan as if a person had sorted two rows of a table: what is typed moves, what is computed follows. */
function swapped(plan: WorkbookPlan, block: string, one: number, other: number): WorkbookPlan {
  const moved = (cells: BlockPlan["cells"]) =>
    cells.map((row, index) => {
      const from = cells[index === one ? other : index === other ? one : index] ?? row;
      return row.map((cell, column) => (cell?.formula ? cell : (from[column] ?? null)));
    });
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((each) =>
        each.key === block ? { ...each, cells: moved(each.cells) } : each
      ),
    })),
  };
}

/** What LibreOffice shows in the row that begins with `label`, without its empty cells. */
async function recalculated(plan: WorkbookPlan) {
  const { sheets } = await recalculate(await writeXlsx(withoutFormats(plan)));
  return (sheet: string, label: string) =>
    (sheets[sheet]?.find(([first]) => first === label) ?? [])
      .slice(1)
      .filter((cell) => cell !== "");
}

describeWithLibreOffice("the plan in LibreOffice", () => {
  it.each([
    ["nothing imported", []],
    ["two imports", [ads, page]],
    ["one import without months", [{ ...ads, records: ads.records.slice(3) }]],
  ])(
    "gives the planned value of every formula: %s",
    async (_, tables) => {
      for (const language of ["en", "fr"] as const) {
        const { plan } = planWorkbook(setup({ language, kpis: everyKpi }), tables);
        const bare = withoutFormats(plan);
        expect(differences(bare, await recalculate(await writeXlsx(bare)))).toEqual([]);
      }
    },
    120_000
  );

  it("follows a filter whose name is made of signs that formulas read as patterns", async () => {
    for (const [activity, spend] of [
      ["Always*on?", "30.3"],
      ['=HYPERLINK("x")', "50"],
    ] as const) {
      const plan = typing(planWorkbook(setup(), [ads, page]).plan, { "filter:activity": activity });
      const row = await recalculated(plan);
      expect(row("KPIs", "Spend")[2]).toBe(spend);
      expect(row("KPIs", "Followers")[2]).toBe("#N/A");
    }
  }, 120_000);

  it("counts what a person types: costs, own figures, margin, targets", async () => {
    const chosen = ["rosi", "roas", "cac", "cpc", "cpl"];
    const plan = typing(planWorkbook(setup({ kpis: chosen }), [ads]).plan, {
      "cost:fees:2026-02": 100,
      "cost:person_days:outside": 2,
      "cost:day_rate": 10,
      "assumption:margin": 0.5,
      "metric:new_customers:2026-01": 4,
      "target:roas": 4,
      "target:cpc": 1,
    });
    const row = await recalculated(plan);
    const [revenue, investment] = [1280.7, 500.6];
    expect(Number(row("KPIs", "Investment, all costs")[2])).toBeCloseTo(investment, 9);
    const rosi = Number(row("KPIs", "Return on social investment (ROSI)")[1]);
    expect(rosi).toBeCloseTo((revenue * 0.5 - investment) / investment, 9);
    const cac = row("KPIs", "Customer acquisition cost (CAC, fully loaded)")[1];
    expect(Number(cac)).toBeCloseTo(investment / 4, 9);
    expect(row("Dashboard", "Return on ad spend (ROAS)")).toContain("missed");
    expect(row("Dashboard", "Cost per click (CPC)")).toContain("reached");
    expect(row("Dashboard", "Cost per lead (CPL)")).toContain("no target");
    expect(row("Dashboard", "What ROSI counts")[0]).toMatch(/^Revenue × margin/);
  }, 120_000);

  it("finds targets by name, sorted or not, and says them in one sentence", async () => {
    const chosen = ["roas", "cpc", "engagement-rate"];
    const { plan } = planWorkbook(setup({ kpis: chosen }), [ads, page]);
    const typed = typing(plan, {
      "target:roas": 4,
      "target:cpc": 1,
      "target-due:cpc": 46_387,
      "target-what:cpc": "search ads",
      "targets:needed": 2,
    });
    const row = await recalculated(swapped(typed, "targets-rows", 1, 3));
    expect(row("Dashboard", "Return on ad spend (ROAS)")).toContain("missed");
    expect(row("Dashboard", "Cost per click (CPC)")).toContain("reached");
    expect(row("Targets", "Return on ad spend (ROAS)").slice(0, 2)).toEqual([
      "×",
      expect.any(String),
    ]);
    expect(row("Targets", "Cost per click (CPC)")).toContain(
      "Cost per click (CPC), search ads: at most 1\u00a0EUR by 31 Dec 2026"
    );
    expect(row("Targets", "Return on ad spend (ROAS)")).toContain(
      "Return on ad spend (ROAS): at least 4\u00a0×; by when?"
    );
    expect(row("Targets", "Engagement rate (by impressions)")).toContain(
      "Proposed, from the months known: 10% better than so far"
    );
  }, 120_000);
});
