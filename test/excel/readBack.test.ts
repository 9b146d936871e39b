import { readBack, writeWorkbook } from "../../src/excel";
import type { CellPlan, WorkbookPlan } from "../../src/plan/workbook";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";
import { samplePlan } from "./samplePlan";

const plan = samplePlan(6);
const [dashboardName = "", metricsName = ""] = plan.sheets.map(({ name }) => name);

async function open(): Promise<OpenWorkbook> {
  const workbook = await openWorkbook();
  expect(await writeWorkbook(plan)).toMatchObject({ ok: true });
  return workbook;
}

/** Inputs, constants and formulas without the results, which the grid in memory computes its own way. */
function uncomputed(of: WorkbookPlan): unknown {
  return of.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((cells) =>
        cells.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: "computed" }))
      ),
    })),
  }));
}

function cellOf(of: WorkbookPlan, sheet: number, row: number, column: number): CellPlan | null {
  for (const block of of.sheets[sheet]?.blocks ?? []) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}

describe("readBack", () => {
  test("of an untouched workbook is the plan", async () => {
    await open();
    expect(uncomputed(await readBack(plan))).toEqual(uncomputed(plan));
  });

  test("brings what the person typed, with style and format of the cell", async () => {
    const workbook = await open();
    await workbook.type(dashboardName, 2, 2, 1234.5);
    await workbook.type(dashboardName, 3, 0, "Renamed");
    await workbook.type(dashboardName, 5, 1, null);
    const now = await readBack(plan);
    expect(cellOf(now, 0, 2, 2)).toEqual({
      value: 1234.5,
      style: "input",
      format: "money",
      input: "target:spend",
    });
    expect(cellOf(now, 0, 3, 0)).toEqual({ value: "Renamed", style: "text" });
    expect(cellOf(now, 0, 5, 1)).toEqual({ value: null, style: "input" });
  });

  test("a constant over our formula replaces it, a formula over a constant comes as formula", async () => {
    const workbook = await open();
    await workbook.type(dashboardName, 2, 1, 7);
    await workbook.type(dashboardName, 2, 2, "=B3*2");
    const now = await readBack(plan);
    expect(cellOf(now, 0, 2, 1)).toEqual({ value: 7, style: "kpi", format: "money" });
    expect(cellOf(now, 0, 2, 2)?.formula).toEqual({ native: "=B3*2" });
  });

  test("our functions, typed by hand inside any formula, are written out", async () => {
    const workbook = await open();
    await workbook.type(dashboardName, 3, 1, "=1+CPM(B3,C3)");
    const formula = cellOf(await readBack(plan), 0, 3, 1)?.formula;
    expect(formula?.functions).toBe("=1+CPM(B3,C3)");
    expect(formula?.native).toMatch(/^=1\+/);
    expect(formula?.native).not.toContain("CPM");
  });

  test("keeps notes beside our blocks", async () => {
    const workbook = await open();
    await workbook.type(dashboardName, 30, 4, "My note");
    const now = await readBack(plan);
    expect(cellOf(now, 0, 30, 4)).toEqual({ value: "My note", style: "text" });
    expect(now.sheets[0]?.blocks.map(({ key }) => key)).toEqual(["kpis", "platform", "added"]);
  });

  test("a table that has grown comes with its new row, dressed like the row above", async () => {
    const workbook = await open();
    await workbook.type(metricsName, 7, 0, "Meta");
    await workbook.type(metricsName, 7, 3, 55);
    await workbook.growTable("Metrics", 1);
    const now = await readBack(plan);
    expect(now.sheets[1]?.tables[0]?.area.rows).toBe(8);
    expect(cellOf(now, 1, 7, 0)).toEqual({ value: "Meta", style: "text" });
    expect(cellOf(now, 1, 7, 3)).toEqual({ value: 55, style: "value", format: "money" });
  });

  test("a table turned back into cells is no table any more", async () => {
    const workbook = await open();
    for (const { id, name } of workbook.grid.tables()) {
      if (name === "Metrics") await workbook.grid.deleteTable(id);
    }
    const [, metrics] = (await readBack(plan)).sheets;
    expect(metrics?.tables).toEqual([]);
    expect(metrics?.blocks).toEqual(plan.sheets[1]?.blocks);
  });

  test("a sheet that is gone keeps the plan's contents", async () => {
    const workbook = await open();
    await workbook.grid.deleteSheet(workbook.idOf(metricsName));
    expect((await readBack(plan)).sheets[1]).toEqual(plan.sheets[1]);
  });

  test("reads 5 000 rows in two requests", async () => {
    const large = samplePlan(5000);
    const workbook = await openWorkbook();
    await writeWorkbook(large);
    const before = workbook.host.counts.syncs;
    const now = await readBack(large);
    expect(now.sheets[1]?.blocks[0]?.cells).toHaveLength(5001);
    // One for where things are, one for what stands there, one in which Excel.run tidies up.
    expect(workbook.host.counts.syncs - before).toBeLessThanOrEqual(3);
  });
});
