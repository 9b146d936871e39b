/** What a person's own formulas refer to stays, although other objectives no longer ask for it. */
import type { Setup } from "../../src/plan/setup";
import { again, begun, month, setup, updated } from "./life";
import type { OpenWorkbook } from "./openWorkbook";

/** Several runs each, on a machine that has other work. */
jest.setTimeout(300_000);

const before: Setup = { ...setup, objectives: ["business", "engagement"] };
const after: Setup = { ...setup, objectives: ["traffic"] };
const label = "Return on ad spend (ROAS)";

function rowOf(workbook: OpenWorkbook, sheet: string, text: string): number {
  const id = workbook.idOf(sheet);
  const used = workbook.grid.usedArea(id) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const row = workbook.grid.read(id, used).findIndex((cells) => cells[0]?.value === text);
  return row < 0 ? -1 : used.row + row;
}

const issuesOf = async (answers: Setup) => {
  const result = await again([], answers);
  if (!result.ok) throw new Error(result.issue.code);
  return result.issues.map(({ code, values }) => [code, values["sheet"], values["count"]]);
};

const formulas = (workbook: OpenWorkbook) =>
  JSON.stringify([workbook.snapshot().sheets, workbook.snapshot().names]);

/** How a person refers to a row of ours, `row` counted as Excel does. */
const ways: readonly [string, (workbook: OpenWorkbook, row: number) => Promise<unknown>][] = [
  ["a cell", (workbook, row) => workbook.type("Mine", 5, 0, `=KPIs!D${row}*2`)],
  [
    "a range of nothing else",
    (workbook, row) => workbook.type("Mine", 5, 0, `=SUM(KPIs!D${row}:F${row})`),
  ],
  ["the whole row", (workbook, row) => workbook.type("Mine", 5, 0, `=SUM(KPIs!${row}:${row})`)],
  ["a cell beside ours", (workbook, row) => workbook.type("KPIs", 1, 25, `=D${row}+1`)],
  ["a name", ({ grid }, row) => grid.addName("HerRoas", `=KPIs!$D$${row}`)],
];

test("without a formula of the person's the row goes", async () => {
  const workbook = await begun(undefined, before);
  expect(rowOf(workbook, "KPIs", label)).toBeGreaterThan(0);
  await updated([], after);
  expect(rowOf(workbook, "KPIs", label)).toBe(-1);
});

test.each(ways)("%s holds on to a row of KPIs, which goes on calculating", async (_, refer) => {
  const workbook = await begun(undefined, before);
  await refer(workbook, rowOf(workbook, "KPIs", label) + 1);
  expect(await issuesOf(after)).toContainEqual(["grow-lines-referred", "KPIs", expect.any(Number)]);
  const row = rowOf(workbook, "KPIs", label);
  expect(row).toBeGreaterThan(0);
  expect(workbook.cell("KPIs", row, 3).formula).toBeTruthy();
  expect(formulas(workbook)).not.toContain("#REF!");
});

/** Draws a chart of the person's own on their sheet, of cells of ours or of none. */
async function draw(address: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem("KPIs").getRange(address);
    const chart = worksheets.getItem("Mine").charts.add("Line", source, "Rows");
    chart.name = "hers";
    await context.sync();
  });
}

test.each([
  ["1.15", true],
  ["1.14", false],
])("with ExcelApi %s a chart holding on to a row of KPIs: %s", async (level, holds) => {
  const workbook = await begun(undefined, before, level);
  const row = rowOf(workbook, "KPIs", label) + 1;
  await draw(`D${row}:F${row}`);
  await updated([], after);
  const now = rowOf(workbook, "KPIs", label);
  expect(now > 0).toBe(holds);
  const hers = workbook.grid.charts().find(({ name }) => name === "hers");
  expect(hers?.series.map(({ source }) => source.area.row)).toEqual(holds ? [now] : []);
});

test("with all of them the same update changes nothing, and further ones lose nothing", async () => {
  const workbook = await begun(undefined, before);
  for (const [, refer] of ways) await refer(workbook, rowOf(workbook, "KPIs", label) + 1);
  await updated([], after);
  const once = JSON.stringify(workbook.snapshot());
  await updated([], after);
  expect(JSON.stringify(workbook.snapshot())).toBe(once);
  await updated([month(2, [110, 50])], after);
  expect(formulas(workbook)).not.toContain("#REF!");
});

test("a row stays as long as it is referred to, and goes afterwards", async () => {
  const workbook = await begun(undefined, before);
  await workbook.type("Mine", 5, 0, `=KPIs!D${rowOf(workbook, "KPIs", label) + 1}`);
  await updated([], after);
  await workbook.type("Mine", 5, 0, null);
  expect(await issuesOf(after)).toEqual([]);
  expect(rowOf(workbook, "KPIs", label)).toBe(-1);
});

test("other objectives and back again leave the workbook as it was, her formula too", async () => {
  const workbook = await begun(undefined, before);
  await workbook.type("Mine", 5, 0, `=KPIs!D${rowOf(workbook, "KPIs", label) + 1}`);
  const cells = () =>
    workbook
      .snapshot()
      .sheets.flatMap(({ name, cells: all }) => (["Mine", "KPIs"].includes(name) ? [all] : []));
  const start = cells();
  await updated([], after);
  await updated([], before);
  expect(cells()).toEqual(start);
});

test("a range that keeps one of its rows holds on to none", async () => {
  const workbook = await begun(undefined, before);
  const row = rowOf(workbook, "KPIs", label) + 1;
  await workbook.type("Mine", 5, 0, `=SUM(KPIs!D1:D${row})`);
  expect((await issuesOf(after)).map(([code]) => code)).not.toContain("grow-lines-referred");
  expect(rowOf(workbook, "KPIs", label)).toBe(-1);
  expect(workbook.cell("Mine", 5, 0).formula).toMatch(/^=SUM\(KPIs!D1:D\d+\)$/);
});

test.each(["='Value scale'!C6", "=SUM(ActionValues[Your count])", "=ROWS(ActionValues)"])(
  "%s holds on to a whole sheet of ours",
  async (formula) => {
    const workbook = await begun(undefined, before);
    await workbook.type("Mine", 5, 0, formula);
    await updated([], after);
    expect(workbook.sheetNames()).toContain("Value scale");
    expect(workbook.cell("Mine", 5, 0).formula).toBe(formula);
    expect(formulas(workbook)).not.toContain("#REF!");
  }
);
