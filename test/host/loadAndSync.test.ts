import { type OpenBook, openBook } from "./openBook";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => {
  book.close();
});

test("nothing can be read before it has been loaded and synced", async () => {
  const code = await book.failure(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    return sheet.visibility;
  });
  expect(code).toBe("PropertyNotLoaded");
});

test("what was not asked for stays unloaded", async () => {
  const code = await book.failure(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return range.formulas;
  });
  expect(code).toBe("PropertyNotLoaded");
});

test("a missing sheet is a null object, or ItemNotFound", async () => {
  const missing = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = sheet.getRange("A1").load("values");
    const there = context.workbook.worksheets.getItemOrNullObject("SHEET1").load("name");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject, there.isNullObject, there.name];
  });
  expect(missing).toEqual([true, true, false, "Sheet1"]);
  const code = await book.failure((context) => context.workbook.worksheets.getItem("Nowhere"));
  expect(code).toBe("ItemNotFound");
});

test("set() reaches nested properties", async () => {
  await book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.set({
      values: [["Reach", 5]],
      format: { fill: { color: "#ff0000" }, font: { bold: true }, wrapText: true },
    });
    await context.sync();
  });
  const [sheet] = book.grid.snapshot().sheets;
  expect(sheet?.cells).toEqual({ A1: "Reach", B1: 5 });
  expect(sheet?.formats).toEqual({ "A1:B1": { bold: true, fill: "#FF0000", wrapText: true } });
});

test("collections are loaded with their items' properties, and nested ones", async () => {
  const loaded = await book.run(async (context) => {
    const second = context.workbook.worksheets.add("Second");
    second.getRange("A1:A2").values = [["Head"], [1]];
    second.tables.add("A1:A2", true).name = "Facts";
    const sheets = context.workbook.worksheets.load("items/name,items/tables/items/name");
    await context.sync();
    return sheets.items.map((sheet) => [sheet.name, sheet.tables.items.map(({ name }) => name)]);
  });
  expect(loaded).toEqual([
    ["Sheet1", []],
    ["Second", ["Facts"]],
  ]);
});

test("a range can be used over several syncs, and is released at the end", async () => {
  const values = await book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    await context.sync();
    range.values = [[7]];
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([[7]]);
  expect(book.host.counts.syncs).toBe(4);
});

test("ids survive renaming", async () => {
  const names = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Before");
    await context.sync();
    sheet.name = "After";
    await context.sync();
    sheet.load("name,position");
    await context.sync();
    return [sheet.name, sheet.position];
  });
  expect(names).toEqual(["After", 1]);
});

test("load() without names gives every scalar of the level", async () => {
  const sheet = await book.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load();
    await context.sync();
    return active.toJSON();
  });
  expect(sheet).toMatchObject({ name: "Sheet1", position: 0, visibility: "Visible" });
});

test("an object of a deleted sheet is not found", async () => {
  const code = await book.failure(async (context) => {
    const sheet = context.workbook.worksheets.add("Gone");
    const range = sheet.getRange("A1");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.values = [[1]];
  });
  expect(code).toBe("ItemNotFound");
});

test("the error says where it happened", async () => {
  const info = await book
    .run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1]];
      await context.sync();
    })
    .catch((error: unknown) => (error as OfficeExtension.Error).debugInfo.errorLocation);
  expect(info).toBe("Range.values");
});
