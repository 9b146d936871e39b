import { readBack, takenNames, writeWorkbook } from "../../src/excel";
import { margins } from "../../src/plan/paper";
import { planWorkbook } from "../../src/plan/plan";
import { rowHeights, usualHeight } from "../../src/plan/row-heights";
import { defaultSetup, type Setup } from "../../src/plan/setup";
import type { WorkbookPlan } from "../../src/plan/workbook";
import { sheetOf } from "../plan/cells";
import { ads } from "../plan/story";
import { openWorkbook } from "./openWorkbook";

const setup: Setup = { ...defaultSetup("fr"), objectives: ["business"] };

/** Where every formula of the plan should stand, as "sheet row column formula". */
function formulas(plan: WorkbookPlan): string[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.cells.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          cell?.formula === undefined
            ? []
            : [`${sheet.name} ${block.row + row} ${block.column + column} ${cell.formula.native}`]
        )
      )
    )
  );
}

describe("a workbook planned from an export", () => {
  test("stands in Excel cell by cell, in few requests", async () => {
    const { plan } = planWorkbook(setup, [ads]);
    const workbook = await openWorkbook();
    expect(await writeWorkbook(plan)).toMatchObject({ ok: true, issues: [] });
    expect(workbook.host.unknownMembers).toEqual([]);
    expect(workbook.host.counts.syncs).toBeLessThanOrEqual(2 * plan.sheets.length + 8);
    expect(workbook.host.counts.largestRequest).toBeLessThan(4_000_000);

    const standing = plan.sheets.flatMap((sheet) =>
      sheet.blocks.flatMap((block) =>
        block.cells.flatMap((cells, row) =>
          cells.flatMap((_, column) => {
            const at = [block.row + row, block.column + column] as const;
            const { formula } = workbook.cell(sheet.name, ...at);
            return formula === undefined ? [] : [`${sheet.name} ${at.join(" ")} ${formula}`];
          })
        )
      )
    );
    expect(standing.filter((line) => !/ =#[A-Z/0]+[!A]$/.test(line))).toEqual(formulas(plan));
    expect(formulas(plan).length).toBeGreaterThan(50);
    expect(workbook.grid.charts()).toHaveLength(
      plan.sheets.reduce((count, { charts }) => count + charts.length, 0)
    );
  });

  test("has rows as high as their texts, and the margins that its pages count on", async () => {
    const { plan } = planWorkbook(setup, [ads]);
    const workbook = await openWorkbook();
    await writeWorkbook(plan);
    const { facts, sheets } = workbook.snapshot();
    const inches = Object.entries(margins).map(([side, size]) => [`${side}Margin`, size * 72]);
    for (const { name } of plan.sheets) {
      expect(facts[`page layout ${name}`]).toMatchObject(Object.fromEntries(inches));
    }
    const investment = sheetOf(plan, "investment");
    const drawn = sheets.find(({ name }) => name === investment.name)?.rowHeights ?? {};
    // The title makes room for its size by itself, and a program may fit in one line what hardly takes two.
    const high = [...rowHeights(investment)].filter(
      ([row, points]) => row > 0 && points > 2.5 * usualHeight
    );
    expect(high.length).toBeGreaterThan(0);
    expect(high.filter(([row]) => !((drawn[String(row + 1)] ?? 0) > usualHeight))).toEqual([]);
  });

  test("prints what has no months after the pages of the months", async () => {
    const [record] = ads.records;
    if (record === undefined) throw new Error("No record");
    const days = ["2024-01-01", "2025-12-31"].map((day) => ({ ...record, from: day, to: day }));
    const workbook = await openWorkbook();
    const { plan } = planWorkbook(setup, [{ ...ads, records: days }]);
    expect(await writeWorkbook(plan)).toMatchObject({ ok: true, issues: [] });
    expect(workbook.snapshot().facts["page layout Investissement"]).toMatchObject({
      printArea: "A1:N22,O7:AC22,A23:E35",
    });
  });

  test("a second one beside it takes other names; the first is untouched and read back as it was", async () => {
    const first = planWorkbook(setup, [ads]).plan;
    const workbook = await openWorkbook();
    await writeWorkbook(first);
    const before = workbook.snapshot().sheets;
    const second = planWorkbook(setup, [ads], await takenNames()).plan;
    expect(await writeWorkbook(second)).toMatchObject({ ok: true });
    expect(workbook.snapshot().sheets.slice(0, before.length)).toEqual(before);

    const now = await readBack(first);
    expect(formulas(now)).toEqual(formulas(first));
    expect(now.sheets.map(({ tables, blocks }) => [tables, blocks.map(({ key }) => key)])).toEqual(
      first.sheets.map(({ tables, blocks }) => [tables, blocks.map(({ key }) => key)])
    );
  });
});
