import { type OpenBook, openBook } from "./openBook";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook();
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Campaign", "Spend"],
      ["Spring", 10],
      ["Summer", 20],
    ];
    sheet.tables.add("A1:B3", true).name = "Facts";
    await context.sync();
  });
});
afterEach(() => {
  book.close();
});

const tableOf = (context: Excel.RequestContext): Excel.Table =>
  context.workbook.tables.getItem("facts");

test("is found by name in any case and by id, and read in parts", async () => {
  const read = await book.run(async (context) => {
    const table = tableOf(context).load("id,name,style,showTotals");
    const body = table.getDataBodyRange().load("address,values");
    const header = table.getHeaderRowRange().load("values");
    const spend = table.columns.getItem("spend").getDataBodyRange().load("values");
    const columns = table.columns.load("items/name");
    await context.sync();
    const again = context.workbook.tables.getItemOrNullObject(table.id).load("name");
    await context.sync();
    return {
      name: [table.name, again.name],
      style: table.style,
      body: body.address,
      header: header.values as unknown,
      spend: spend.values as unknown,
      columns: columns.items.map(({ name }) => name),
    };
  });
  expect(read).toEqual({
    name: ["Facts", "Facts"],
    style: "TableStyleMedium2",
    body: "Sheet1!A2:B3",
    header: [["Campaign", "Spend"]],
    spend: [[10], [20]],
    columns: ["Campaign", "Spend"],
  });
});

describe("table names", () => {
  test.each([
    ["Costs", ""],
    ["Coûts_2026", ""],
    ["FACTS", "InvalidArgument"],
    ["Q1", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["1st", "InvalidArgument"],
    ["Target", "InvalidArgument"],
  ])("%s → %p", async (name, code) => {
    const failed = await book.failure((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("target", sheet.getRange("Z1"));
      sheet.tables.add("D1:E2", true).name = name;
    });
    expect(failed).toBe(code);
  });
});

test("tables may not overlap", async () => {
  const code = await book.failure((context) =>
    context.workbook.worksheets.getItem("Sheet1").tables.add("B3:C5", true)
  );
  expect(code).toBe("InvalidArgument");
});

test("headers become text, present and unique", async () => {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D1:G1").values = [[2026, "", "Reach", "reach"]];
    sheet.tables.add("D1:G2", true);
    await context.sync();
  });
  expect(book.grid.snapshot().sheets[0]?.cells).toMatchObject({
    D1: "2026",
    E1: "Column2",
    F1: "Reach",
    G1: "reach2",
  });
});

test("rows are added at the end and in between", async () => {
  const values = await book.run(async (context) => {
    const table = tableOf(context);
    table.rows.add(undefined, [["Autumn", 30]]);
    table.rows.add(0, [["Winter", 5]]);
    const body = table.getDataBodyRange().load("values");
    const count = table.rows.getCount();
    await context.sync();
    return [body.values as unknown, count.value];
  });
  expect(values).toEqual([
    [
      ["Winter", 5],
      ["Spring", 10],
      ["Summer", 20],
      ["Autumn", 30],
    ],
    4,
  ]);
});

test("a column is added at the right edge", async () => {
  await book.run(async (context) => {
    tableOf(context).columns.add(undefined, [["Share"], ["=1"], ["=2"]]);
    await context.sync();
  });
  expect(book.grid.snapshot().tables).toEqual([{ name: "Facts", at: "Sheet1!A1:C3" }]);
  expect(book.grid.snapshot().sheets[0]?.cells).toMatchObject({ C1: "Share", C2: "=1", C3: "=2" });
});

test("style and options are remembered; an unknown style is refused", async () => {
  await book.run(async (context) => {
    tableOf(context).set({ style: "TableStyleLight1", showBandedRows: false, showTotals: true });
    await context.sync();
  });
  expect(book.grid.snapshot().facts["table Facts"]).toEqual({
    showBandedRows: false,
    showTotals: true,
    style: "TableStyleLight1",
  });
  const code = await book.failure((context) => {
    tableOf(context).style = "Fancy";
  });
  expect(code).toBe("InvalidArgument");
});

test("converting leaves the cells, deleting takes them", async () => {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D1:D2").values = [["Other"], [1]];
    sheet.tables.add("D1:D2", true).convertToRange();
    tableOf(context).delete();
    await context.sync();
  });
  expect(book.grid.snapshot().tables).toEqual([]);
  expect(book.grid.snapshot().sheets[0]?.cells).toEqual({ D1: "Other", D2: 1 });
  expect(await book.failure((context) => tableOf(context))).toBe("ItemNotFound");
});
