import { type OpenBook, openBook } from "./openBook";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook({ sheets: ["Sheet1", "My data"] });
});
afterEach(() => {
  book.close();
});

async function write(address: string, values: unknown): Promise<string> {
  return book.failure((context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.values = values as never[][];
  });
}

describe("the shape of what is written", () => {
  test.each([
    [
      "A1:B2",
      [
        [1, 2],
        [3, 4],
      ],
      "",
    ],
    ["A1:B2", [[1, 2]], "InvalidArgument"],
    ["A1:B2", [[1], [2]], "InvalidArgument"],
    ["A1:B2", [1, 2], "InvalidArgument"],
    ["A1:B2", 9, ""],
    ["A:A", 9, "InvalidArgument"],
  ])("%s ← %j: %p", async (address, values, code) => {
    expect(await write(address, values)).toBe(code);
  });
});

describe("what Excel makes of an assigned value", () => {
  test.each<[unknown, string | number | boolean | undefined]>([
    ["text", "text"],
    [5, 5],
    [true, true],
    ["=SUM(B1:B2)", "=SUM(B1:B2)"],
    ["'=SUM(B1:B2)", "'=SUM(B1:B2)"],
    ["'007", "007"],
    ["007", 7],
    ["1,234.5", 1234.5],
    ["12%", 0.12],
    ["-3", -3],
    ["1e3", 1000],
    ["1,5", "1,5"],
    ["2026-01-05", 46027],
    ["2026-02-30", "2026-02-30"],
    ["TRUE", true],
    ["", undefined],
    ["#N/A", "#N/A"],
    [" spaced ", " spaced "],
  ])("%j becomes %j", async (value, cell) => {
    expect(await write("A1", [[value]])).toBe("");
    expect(book.grid.snapshot().sheets[0]?.cells.A1).toEqual(cell);
  });

  test("text format keeps text, even a formula", async () => {
    await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.numberFormat = [["@", "General"]];
      range.values = [["=1+1", "=1+1"]];
      await context.sync();
    });
    expect(book.grid.snapshot().sheets[0]?.cells).toEqual({ A1: "'=1+1", B1: "=1+1" });
  });

  test("null leaves a cell as it is", async () => {
    await write("A1:B1", [["kept", "changed"]]);
    await write("A1:B1", [[null, "new"]]);
    expect(book.grid.snapshot().sheets[0]?.cells).toEqual({ A1: "kept", B1: "new" });
  });
});

describe("which cells an address means", () => {
  test.each([
    ["B2:A1", "Sheet1!A1:B2"],
    ["$A$1", "Sheet1!A1"],
    ["A:B", "Sheet1!A:B"],
    ["3:4", "Sheet1!3:4"],
    ["Sheet1!C3", "Sheet1!C3"],
    ["Target", "Sheet1!D4"],
  ])("%s is %s", async (address, full) => {
    const found = await book.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("Target", worksheets.getItem("Sheet1").getRange("D4"));
      const range = worksheets.getItem("Sheet1").getRange(address).load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(full);
  });

  test.each(["nonsense here", "A0", "ZZZZ1", "A1048577", "'My data'!A1"])(
    "%s is refused",
    async (address) => {
      const code = await book.failure((context) =>
        context.workbook.worksheets.getItem("Sheet1").getRange(address)
      );
      expect(code).toBe("InvalidArgument");
    }
  );

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["a cell", (range) => range.getCell(1, 1), "'My data'!C3"],
    ["a cell outside", (range) => range.getCell(5, 0), "'My data'!B7"],
    ["the last cell", (range) => range.getLastCell(), "'My data'!C4"],
    ["a row", (range) => range.getRow(2), "'My data'!B4:C4"],
    ["a column", (range) => range.getColumn(0), "'My data'!B2:B4"],
    ["moved", (range) => range.getOffsetRange(1, -1), "'My data'!A3:B5"],
    ["resized", (range) => range.getResizedRange(1, 1), "'My data'!B2:D5"],
    ["sized", (range) => range.getAbsoluteResizedRange(1, 1), "'My data'!B2"],
    ["below", (range) => range.getRowsBelow(2), "'My data'!B5:C6"],
    ["beside", (range) => range.getColumnsAfter(1), "'My data'!D2:D4"],
    ["whole columns", (range) => range.getEntireColumn(), "'My data'!B:C"],
    ["whole rows", (range) => range.getEntireRow(), "'My data'!2:4"],
    ["around both", (range) => range.getBoundingRect("E1"), "'My data'!B1:E4"],
    ["common", (range) => range.getIntersection("A1:B3"), "'My data'!B2:B3"],
  ])("%s", async (_, reach, address) => {
    const found = await book.run(async (context) => {
      const start = context.workbook.worksheets.getItem("My data").getRange("B2:C4");
      const range = reach(start).load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });

  test("the used range, or none", async () => {
    const used = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      const full = sheet.getUsedRange().load("address");
      await context.sync();
      return [empty.isNullObject, full.address];
    });
    expect(used).toEqual([true, "Sheet1!B2:C3"]);
  });
});

test("values, formulas, text and types are read", async () => {
  book.close();
  book = await openBook({ calculate: (formula) => (formula === "=1/0" ? "#DIV/0!" : 2) });
  const read = await book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:E1");
    range.values = [[1234.5, "=1+1", "=1/0", "", "x"]];
    range.numberFormat = [["#,##0.00", "0%", "General", "General", "General"]];
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return [range.values, range.formulas, range.text, range.valueTypes];
  });
  expect(read).toEqual([
    [[1234.5, 2, "#DIV/0!", "", "x"]],
    [[1234.5, "=1+1", "=1/0", "", "x"]],
    [["1,234.50", "200%", "#DIV/0!", "", "x"]],
    [["Double", "Double", "Error", "Empty", "String"]],
  ]);
});

test("formats: read back where all cells agree, null where they differ", async () => {
  const read = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A:A").format.font.color = "red";
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1:A2").format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("A:C").format.columnWidth = 90;
    const range = sheet.getRange("A1:A2");
    range.load("format/columnWidth,format/font/bold,format/font/color,format/fill/color");
    await context.sync();
    const { font, fill, columnWidth } = range.format;
    return [font.bold, font.color, fill.color, columnWidth];
  });
  expect(read).toEqual([null, "#FF0000", "#FFFFFF", 90]);
  const [sheet] = book.grid.snapshot().sheets;
  expect(sheet?.formats).toEqual({
    "A:A": { fontColor: "#FF0000" },
    A1: { bold: true },
    A2: { borders: { bottom: { color: "#000000", style: "Thin" } } },
  });
  expect(sheet?.columnWidths).toEqual({ A: 90, B: 90, C: 90 });
});

test("a colour or alignment that does not exist is refused", async () => {
  const format = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").format;
  const color = await book.failure((context) => {
    format(context).fill.color = "reddish";
  });
  const alignment = await book.failure((context) => {
    format(context).horizontalAlignment = "Middle" as "Center";
  });
  expect([color, alignment]).toEqual(["InvalidArgument", "InvalidArgument"]);
});

test("clear takes contents, formats or both", async () => {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.format.fill.color = "#112233";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    await context.sync();
  });
  const [sheet] = book.grid.snapshot().sheets;
  expect(sheet?.cells).toEqual({ B1: 2 });
  expect(sheet?.formats).toEqual({ A1: { fill: "#112233" } });
});

test("the selection", async () => {
  const address = await book.run(async (context) => {
    context.workbook.worksheets.getItem("My data").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return selected.address;
  });
  expect(address).toBe("'My data'!B2:C3");
});
