import { type OpenBook, openBook } from "./openBook";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => {
  book.close();
});

const sheetNames = (): string[] => book.grid.sheets().map(({ name }) => name);

describe("sheet names", () => {
  test.each([
    ["Dashboard", ""],
    ["Coûts & recettes", ""],
    ["a".repeat(31), ""],
    ["a".repeat(32), "InvalidArgument"],
    ["A/B", "InvalidArgument"],
    ["A:B", "InvalidArgument"],
    ["[A]", "InvalidArgument"],
    ["'quoted'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["sheet1", "ItemAlreadyExists"],
  ])("%s → %p", async (name, code) => {
    expect(await book.failure((context) => context.workbook.worksheets.add(name))).toBe(code);
    expect(sheetNames()).toEqual(code === "" ? ["Sheet1", name] : ["Sheet1"]);
  });
});

test("adding a sheet leaves the active one, and names it when no name is given", async () => {
  await book.run(async (context) => {
    context.workbook.worksheets.add();
    await context.sync();
  });
  expect(sheetNames()).toEqual(["Sheet1", "Sheet2"]);
  expect(book.grid.activeSheet()).toBe(book.grid.sheets()[0]?.id);
});

test("position, colour, gridlines, visibility and activation", async () => {
  await book.run(async (context) => {
    const first = context.workbook.worksheets.add("First");
    first.set({ position: 0, tabColor: "#00aa00", showGridlines: false });
    first.activate();
    const hidden = context.workbook.worksheets.add("Hidden");
    hidden.visibility = "Hidden";
    await context.sync();
  });
  const { sheets, facts } = book.grid.snapshot();
  expect(sheetNames()).toEqual(["First", "Sheet1", "Hidden"]);
  expect(sheets[0]).toMatchObject({ tabColor: "#00AA00", gridlines: false });
  expect(facts["sheet Hidden"]).toEqual({ visibility: "Hidden" });
  expect(book.grid.activeSheet()).toBe(book.grid.sheets()[0]?.id);
});

test("the last visible sheet cannot go", async () => {
  const active = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getActiveWorksheet();
  expect(
    await book.failure((context) => {
      active(context).delete();
    })
  ).toBe("InvalidOperation");
  expect(
    await book.failure((context) => {
      active(context).visibility = "Hidden";
    })
  ).toBe("InvalidOperation");
});

test("frozen panes", async () => {
  const frozen = await book.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const before = freezePanes.getLocationOrNullObject();
    await context.sync();
    freezePanes.freezeAt("A1:B3");
    const after = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return [before.isNullObject, after.address];
  });
  expect(frozen).toEqual([true, "Sheet1!A1:B3"]);
  expect(book.grid.snapshot().sheets[0]?.frozen).toEqual({ rows: 3, columns: 2 });
});

test("page layout", async () => {
  const area = await book.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintTitleRows("$1:$2");
    const printed = pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    return printed.address;
  });
  expect(area).toBe("Sheet1!A1:H40");
  expect(book.grid.snapshot().facts["page layout Sheet1"]).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    printArea: "A1:H40",
    printTitleRows: "1:2",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
  });
});

test("a print area of several ranges", async () => {
  const seen = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const areas = sheet.getRanges("A1:H20, A21:C40").load("address, areaCount");
    sheet.pageLayout.setPrintArea(areas);
    await context.sync();
    return [areas.address, areas.areaCount];
  });
  expect(seen).toEqual(["Sheet1!A1:H20,Sheet1!A21:C40", 2]);
  expect(book.grid.snapshot().facts["page layout Sheet1"]).toEqual({
    printArea: "A1:H20,A21:C40",
  });
});

test("protection is remembered once", async () => {
  const twice = await book.failure((context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.protect({ allowFormatCells: true });
    protection.protect();
  });
  expect(twice).toBe("InvalidOperation");
  expect(book.grid.snapshot().facts["protection Sheet1"]).toMatchObject({ protected: true });
});

test("page breaks", async () => {
  const seen = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.horizontalPageBreaks.add("A26");
    sheet.horizontalPageBreaks.add("B40");
    sheet.verticalPageBreaks.add(sheet.getRange("F1"));
    const [rows, columns] = [sheet.horizontalPageBreaks, sheet.verticalPageBreaks];
    rows.load("items/rowIndex");
    columns.load("items/columnIndex");
    const after = columns.getItem(0).getCellAfterBreak().load("address");
    await context.sync();
    const first = [rows.items.map((each) => each.rowIndex), after.address];
    rows.items[0]?.delete();
    columns.removePageBreaks();
    const left = [rows.getCount(), columns.getCount()];
    await context.sync();
    return [...first, ...left.map(({ value }) => value)];
  });
  expect(seen).toEqual([[25, 39], "Sheet1!F1", 1, 0]);
});

test("no page break stands before the first row", async () => {
  const failing = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getActiveWorksheet().horizontalPageBreaks.add("B1");
  expect(await book.failure(failing)).toBe("InvalidArgument");
});
