import { type OpenBook, openBook } from "./openBook";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => {
  book.close();
});

const cell = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);
const cells = (): unknown => book.grid.snapshot().sheets[0]?.cells;

test("a failing sync leaves what came before, and what comes after can go on", async () => {
  book.host.faults.failSync(2, "GeneralException", "Excel is busy.");
  const code = await book.failure(async (context) => {
    cell(context, "A1").values = [["first"]];
    await context.sync();
    cell(context, "A2").values = [["second"]];
    await context.sync();
    cell(context, "A3").values = [["third"]];
  });
  expect(code).toBe("GeneralException");
  expect(cells()).toEqual({ A1: "first" });
  const later = await book.failure((context) => {
    cell(context, "A4").values = [["later"]];
  });
  expect(later).toBe("");
});

test("a sync may fail after some of its actions", async () => {
  const message = "The connection was lost.";
  book.host.faults.failSync(1, "GeneralException", message, 9);
  const told = await book
    .run(async (context) => {
      for (const row of [1, 2, 3, 4]) cell(context, `A${row}`).values = [[row]];
      await context.sync();
    })
    .catch((error: unknown) => (error as Error).message);
  expect(told).toBe(message);
  const written = Object.keys(cells() as object).length;
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(4);
});

test("actions before a refused one stay done", async () => {
  const code = await book.failure((context) => {
    cell(context, "A1").values = [["before"]];
    cell(context, "A2").values = [["wrong"], ["shape"]];
    cell(context, "A3").values = [["after"]];
  });
  expect(code).toBe("InvalidArgument");
  expect(cells()).toEqual({ A1: "before" });
});

test("a request that is too large is refused as a whole", async () => {
  book.host.faults.largestRequest = 20_000;
  const code = await book.failure((context) => {
    cell(context, "A1").values = [["x".repeat(30_000)]];
  });
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
  expect(cells()).toEqual({});
  expect(book.host.counts.largestRequest).toBeGreaterThan(30_000);
});

test("syncs and bytes are counted", async () => {
  await book.run(async (context) => {
    context.workbook.worksheets.add("One");
    await context.sync();
    context.workbook.worksheets.add("Two");
    await context.sync();
  });
  expect(book.host.counts.syncs).toBe(2);
  expect(book.host.counts.requestBytes).toBeGreaterThan(book.host.counts.largestRequest);
});

test("requests of two runs are carried out one after the other", async () => {
  book.host.faults.delay = 5;
  await Promise.all(
    ["A", "B", "C"].map((column) =>
      book.run(async (context) => {
        cell(context, `${column}1`).values = [[column]];
        await context.sync();
      })
    )
  );
  expect(cells()).toEqual({ A1: "A", B1: "B", C1: "C" });
});

test("while a cell is edited a request fails, or waits when it may", async () => {
  book.grid.setEditing(true);
  const code = await book.failure((context) => {
    cell(context, "A1").values = [[1]];
  });
  expect(code).toBe("InvalidOperation");
  setTimeout(() => {
    book.grid.setEditing(false);
  }, 20);
  await book.Excel.run({ delayForCellEdit: true }, async (context) => {
    cell(context, "A1").values = [[2]];
    await context.sync();
  });
  expect(cells()).toEqual({ A1: 2 });
});
