import { type OpenBook, openBook } from "./openBook";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => {
  book.close();
});

test("rows are fitted to the lines of their texts, and only those asked for", async () => {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const long = "A sentence that is longer than its column is wide";
    sheet.getRange("A1:A4").values = [["short"], [long], [long], [long]];
    sheet.getRange("A1:A2").format.wrapText = true;
    sheet.getRange("A4").format.wrapText = true;
    sheet.getRange("B1").values = [["large"]];
    sheet.getRange("B1").format.font.size = 20;
    sheet.getRange("A1:A4").format.columnWidth = 100;
    sheet.getRange("1:3").format.autofitRows();
    await context.sync();
  });
  const [sheet] = book.grid.snapshot().sheets;
  expect(sheet?.rowHeights).toEqual({ "1": 28, "2": 45 });
});
