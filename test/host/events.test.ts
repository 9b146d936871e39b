import { type OpenBook, openBook } from "./openBook";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook({ sheets: ["Sheet1", "Other"] });
});
afterEach(() => {
  book.close();
});

const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

function typeInto(sheet: number, row: number, value: string | number): Promise<void> {
  const id = book.grid.sheets()[sheet]?.id ?? "";
  return book.grid.write(id, { row, column: 1, rows: 1, columns: 1 }, [[{ value }]]);
}

test("a sheet tells of changes until its listener is removed", async () => {
  const heard: string[] = [];
  const registration = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const added = sheet.onChanged.add((event) => {
      heard.push(`${event.address} ${event.changeType} ${String(event.details.valueAfter)}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await typeInto(0, 2, 42);
  await typeInto(1, 0, "elsewhere");
  await told();
  expect(heard).toEqual(["B3 RangeEdited 42"]);
  await book.Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  await typeInto(0, 3, 43);
  await told();
  expect(heard).toHaveLength(1);
});

test("nothing is sent while nobody listens", async () => {
  const sent: unknown[] = [];
  book.host.onEvent((event) => sent.push(event));
  await typeInto(0, 0, 1);
  expect(sent).toEqual([]);
});

test("a table tells of changes inside it", async () => {
  const heard: string[] = [];
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = sheet.tables.add("A1:B3", true);
    await context.sync();
    table.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  await typeInto(0, 1, "in");
  await typeInto(0, 9, "out");
  await told();
  expect(heard).toEqual(["B2"]);
});

test("the selection", async () => {
  const heard: string[] = [];
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Other").onSelectionChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  const other = book.grid.sheets()[1]?.id ?? "";
  await book.grid.select(other, { row: 1, column: 1, rows: 2, columns: 2 });
  book.host.events.selectionChanged();
  await told();
  expect(heard).toEqual(["B2:C3"]);
});
