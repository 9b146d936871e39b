/** What is printed follows the exports, until the person lays pages out by hand. */
import { begun, month, setup, updated } from "./life";

/** Several runs each, on a machine that has other work. */
jest.setTimeout(300_000);

/** How KPIs are printed: which way, in what size, and what of them. */
function pages() {
  return Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("KPIs");
    pageLayout.load("orientation,zoom");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    return { orientation: pageLayout.orientation, zoom: pageLayout.zoom, area: area.address };
  });
}

const quarter = [month(1, [100, 50]), month(2, [100, 50]), month(3, [100, 50])];

test("a further month is printed too", async () => {
  await begun(quarter, setup);
  expect((await pages()).area).toMatch(/^KPIs!A1:H\d+$/);
  await updated([month(4, [100, 50])], setup);
  const { area, orientation } = await pages();
  expect([area.replace(/\d+$/, ""), orientation]).toEqual(["KPIs!A1:I", "Portrait"]);
});

test("what a person has inserted is printed with it", async () => {
  const workbook = await begun(quarter, setup);
  const before = (await pages()).area;
  await workbook.grid.insertLines(workbook.idOf("KPIs"), "rows", 12, 3);
  await updated([month(4, [100, 50])], setup);
  const rows = (address: string) => Number(/\d+$/.exec(address)?.[0]);
  expect(rows((await pages()).area)).toBe(rows(before) + 3);
});

test("with more months than an upright page can show, the page lies on its side, and stays so", async () => {
  await begun(quarter, setup);
  expect((await pages()).orientation).toBe("Portrait");
  await updated([month(4, [100, 50]), month(5, [100, 50])], setup);
  const after = await pages();
  expect(after.orientation).toBe("Landscape");
  await updated([], setup);
  expect(await pages()).toEqual(after);
});

test.each<[string, Partial<Excel.Interfaces.PageLayoutUpdateData>]>([
  ["orientation", { orientation: "Landscape" }],
  ["size", { zoom: { scale: 77 } }],
])("%s: what the person has set stays", async (_, own) => {
  await begun(quarter, setup);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KPIs").pageLayout.set(own);
    await context.sync();
  });
  const before = await pages();
  await updated([month(4, [100, 50]), month(5, [100, 50])], setup);
  expect(await pages()).toEqual(before);
});
