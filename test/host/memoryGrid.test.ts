import { MemoryGrid } from "../../src/host/grid/memoryGrid";
import { displayText } from "../../src/host/grid/displayText";
import { gridContract } from "./gridContract";

describe("the grid in memory keeps the contract", () => {
  gridContract(() => Promise.resolve(new MemoryGrid()));
});

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

test("a calculation is asked when a formula is read, and a circle ends in an error", () => {
  const grid: MemoryGrid = new MemoryGrid({
    calculate: (formula, { sheetId }) =>
      grid.read(sheetId, one(formula === "=B1" ? 0 : 5, formula === "=B1" ? 1 : 5))[0]?.[0]
        ?.value ?? null,
  });
  const sheet = grid.activeSheet();
  void grid.write(sheet, one(0, 0), [[{ value: null, formula: "=B1" }]]);
  void grid.write(sheet, one(0, 1), [[{ value: 7 }]]);
  expect(grid.read(sheet, one(0, 0))).toEqual([[{ value: 7, formula: "=B1" }]]);
  void grid.write(sheet, one(0, 1), [[{ value: null, formula: "=B1" }]]);
  expect(grid.read(sheet, one(0, 0))[0]?.[0]).toMatchObject({ value: "#REF!", error: true });
});

test("snapshots do not depend on the order of writing, and group equal looks", async () => {
  const make = async (backwards: boolean): Promise<string> => {
    const grid = new MemoryGrid();
    const sheet = grid.activeSheet();
    const steps = [
      () => grid.write(sheet, one(0, 0), [[{ value: "a" }]]),
      () => grid.write(sheet, one(3, 2), [[{ value: 2 }]]),
      () => grid.format(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, { bold: true }),
      () => grid.format(sheet, one(1, 1), { italic: true }),
      () => grid.addName("Beta", "=1"),
      () => grid.addName("Alpha", "=2"),
      () => grid.setColumnWidth(sheet, 3, 1, 10),
      () => grid.setColumnWidth(sheet, 1, 1, 10),
    ];
    for (const step of backwards ? steps.reverse() : steps) await step();
    return JSON.stringify(grid.snapshot(), null, 1);
  };
  expect(await make(true)).toBe(await make(false));
  const { sheets } = JSON.parse(await make(false)) as { sheets: { formats: object }[] };
  expect(sheets[0]?.formats).toEqual({
    "A1:B1": { bold: true },
    A2: { bold: true },
    B2: { bold: true, italic: true },
  });
});

test.each([
  [1234.5, "#,##0", "1,235"],
  [0.256, "0.0%", "25.6%"],
  [12, '0.00 "€"', "12.00 €"],
  [46027, "yyyy-mm-dd", "2026-01-05"],
  [46027, "dd/mm/yyyy", "05/01/2026"],
  [5, "General", "5"],
  [true, "General", "TRUE"],
  ["text", "0.00", "text"],
  [null, "0.00", ""],
])("%p shown as %s is %s", (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});
