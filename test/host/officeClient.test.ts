import { createHost, type Host } from "../../src/host/host";
import { MemoryGrid } from "../../src/host/grid/memoryGrid";
import { openExcel, type ExcelSession } from "../../src/host/openExcel";

let host: Host;
let grid: MemoryGrid;
let session: ExcelSession;

beforeEach(async () => {
  grid = new MemoryGrid();
  host = createHost({ grid, apiLevel: "1.10" });
  session = await openExcel(host);
});
afterEach(() => {
  session.close();
});

describe("the genuine client", () => {
  test("writes and reads values", async () => {
    const values = await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["a", 1],
        ["b", "=A1"],
      ];
      range.load("values,formulas,address");
      await context.sync();
      return [range.values, range.formulas, range.address];
    });
    expect(values).toEqual([
      [
        ["a", 1],
        ["b", ""],
      ],
      [
        ["a", 1],
        ["b", "=A1"],
      ],
      "Data!A1:B2",
    ]);
  });
});
