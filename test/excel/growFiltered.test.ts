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
