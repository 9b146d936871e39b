/** A person who has filtered tables of ours finds them filtered after an update, and nothing in a wrong row. */
import type { ImportedTable } from "../../src/catalogue/imported";
import type { Setup } from "../../src/plan/setup";
import { again, begun, month, setup, updated } from "./life";
import type { OpenWorkbook } from "./openWorkbook";

/** Several runs each, on a machine that has other work. */
jest.setTimeout(300_000);

const answers: Setup = { ...setup, objectives: ["business", "engagement"] };
const fewer: Setup = { ...setup, objectives: ["business"] };

/** Filters the first column of every table by the text in its first row; answers how many there are. */
function filterAll(): Promise<number> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/columns/items/name,items/columns/items/values");
    await context.sync();
    for (const { columns } of tables.items) {
      const [column] = columns.items;
      const [, [text] = [""]] = column?.values ?? [];
      column?.filter.apply({ filterOn: "Values", values: [String(text)] });
    }
    await context.sync();
    return tables.items.length;
  });
}

/** The columns that are filtered, and by what. */
function filters(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/columns/items/name");
    await context.sync();
    const columns = tables.items.flatMap(({ name, columns }) =>
      columns.items.map((column) => ({ table: name, column }))
    );
    for (const { column } of columns) column.filter.load("criteria");
    await context.sync();
    return columns.flatMap(({ table, column }) => {
      const criteria = column.filter.criteria as Excel.FilterCriteria | null;
      const shown = JSON.stringify(criteria?.values);
      return criteria === null ? [] : [`${table}[${column.name}]: ${shown}`];
    });
  });
}

/** Filters sheets by the column of one heading: the first month of KPIs, and what is said of them. */
function filterSheets(): Promise<void> {
  return Excel.run(async (context) => {
    for (const [name, heading] of [
      ["KPIs", 46_054],
      ["Definitions", "Formula in words"],
    ] as const) {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRange().load("values");
      await context.sync();
      const values = used.values as unknown[][];
      const row = values.findIndex((cells) => cells.includes(heading));
      const column = values[row]?.indexOf(heading) ?? 0;
      const area = sheet.getRangeByIndexes(row, 0, 20, 7);
      sheet.autoFilter.apply(area, column, { filterOn: "Values", values: ["x"] });
    }
    await context.sync();
  });
}

/** The headings by which sheets are filtered, and by what. */
function sheetFilters(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const found = worksheets.items.map(({ name, autoFilter }) => {
      autoFilter.load("criteria");
      return { name, autoFilter, area: autoFilter.getRangeOrNullObject().load("values") };
    });
    await context.sync();
    return found.flatMap(({ name, autoFilter, area }) => {
      if (area.isNullObject) return [];
      const [headings = []] = area.values as unknown[][];
      const criteria = autoFilter.criteria as (Excel.FilterCriteria | null)[];
      return criteria.flatMap((each, index) =>
        each === null ? [] : `${name} ${String(headings[index])}: ${JSON.stringify(each.values)}`
      );
    });
  });
}

/** What stands in the cells and where the tables are, without what the stand-in only remembers. */
function content(workbook: OpenWorkbook): string {
  const { sheets, tables } = workbook.snapshot();
  return JSON.stringify({ sheets, tables });
}

test.each<[string, ImportedTable[], Setup]>([
  ["a further month", [month(2, [110, 50, 70])], answers],
  ["other objectives", [], fewer],
])("%s comes into filtered tables as into others", async (_, exports, wanted) => {
  const plain = await begun(undefined, answers);
  await updated(exports, wanted);
  const expected = content(plain);

  const filtered = await begun(undefined, answers);
  expect(await filterAll()).toBeGreaterThan(3);
  const before = await filters();
  await updated(exports, wanted);
  expect(content(filtered)).toBe(expected);
  // A sheet that is no longer asked for has gone with its table.
  const names = new Set(filtered.grid.tables().map(({ name }) => name));
  const left = before.filter((text) => names.has(text.split("[")[0] ?? ""));
  expect(left.length).toBeGreaterThan(3);
  expect(await filters()).toEqual(left);
});

test.each([2, 4, 6, 8, 10, 12])(
  "an update that fails at request %s from the first leaves tables filtered",
  async (nth) => {
    const workbook = await begun(undefined, answers);
    await filterAll();
    const before = await filters();
    workbook.failAt(nth, "GeneralException");
    await again([month(2, [110, 50, 70])], answers);
    expect(await filters()).toEqual(before);
  }
);

test.each<[string, ImportedTable[], Setup]>([
  ["a further month", [month(3, [110, 50, 70])], answers],
  ["a month before it", [month(1, [110, 50, 70])], answers],
  ["other objectives", [], fewer],
])("%s comes into filtered sheets as into others", async (_, exports, wanted) => {
  const first = [month(2, [100, 200])];
  const plain = await begun(first, answers);
  await updated(exports, wanted);
  const expected = content(plain);

  const filtered = await begun(first, answers);
  await filterSheets();
  const before = await sheetFilters();
  expect(before).toEqual([`KPIs 46054: ["x"]`, `Definitions Formula in words: ["x"]`]);
  await updated(exports, wanted);
  expect(content(filtered)).toBe(expected);
  expect(await sheetFilters()).toEqual(before);
});

test.each([2, 4, 6, 8, 10, 12])(
  "an update that fails at request %s from the first leaves sheets filtered",
  async (nth) => {
    const workbook = await begun([month(2, [100, 200])], answers);
    await filterSheets();
    const before = await sheetFilters();
    expect(before.length).toBe(2);
    workbook.failAt(nth, "GeneralException");
    await again([month(3, [110, 50, 70])], answers);
    expect(await sheetFilters()).toEqual(before);
  }
);
