/** Whatever was asked for and imported, a second update changes nothing and what a person typed stands. */
import fc from "fast-check";
import { departmentIds } from "../../src/catalogue/departments";
import { objectiveIds } from "../../src/catalogue/objectives";
import type { Setup } from "../../src/plan/setup";
import { begun, month, setup, updated } from "./life";
import type { OpenWorkbook } from "./openWorkbook";

/** Several runs each, on a machine that has other work. */
jest.setTimeout(600_000);

const some = <Value>(values: readonly Value[], least: number) =>
  fc.subarray([...values], { minLength: least, maxLength: 3 });

const asked: fc.Arbitrary<Setup> = fc
  .record({ objectives: some(objectiveIds, 1), departments: some(departmentIds, 0) })
  .map((chosen) => ({ ...setup, ...chosen }));

const spent = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 3 });

const lives = fc.record({
  first: asked,
  second: asked,
  spent,
  later: spent,
  laterMonth: fc.integer({ min: 1, max: 4 }),
  typed: fc.integer({ min: 1, max: 9999 }),
  /** Formulas of the person's own, wherever they point. */
  references: fc.array(
    fc.tuple(fc.constantFrom("KPIs", "Investment", "Targets"), fc.integer({ min: 4, max: 30 })),
    { minLength: 1, maxLength: 4 }
  ),
});

/** Every number of the table of targets that a person may type, by its KPI. */
function targets(workbook: OpenWorkbook): Map<unknown, unknown> {
  const table = workbook.grid.tables().find(({ name }) => name === "Targets");
  if (table === undefined) throw new Error("no targets");
  const [head = [], ...rows] = workbook.grid.read(table.sheetId, table.area);
  const column = head.findIndex(({ value }) => value === "Target");
  return new Map(rows.map((cells) => [cells[0]?.value, cells[column]?.value]));
}

async function typeFirstTarget(workbook: OpenWorkbook, typed: number): Promise<unknown> {
  const table = workbook.grid.tables().find(({ name }) => name === "Targets");
  if (table === undefined) throw new Error("no targets");
  const { area, sheetId } = table;
  const [head = [], first] = workbook.grid.read(sheetId, area);
  const column = area.column + head.findIndex(({ value }) => value === "Target");
  const place = { row: area.row + 1, column, rows: 1, columns: 1 };
  await workbook.grid.write(sheetId, place, [[{ value: typed }]]);
  return first?.[0]?.value;
}

test("any workbook grown twice stands as grown once, with everything typed in it", async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      const { first, second, spent: old, later, laterMonth, typed, references } = life;
      const workbook = await begun([month(1, old)], first);
      const kpi = await typeFirstTarget(workbook, typed);
      await workbook.type("Dashboard", 90, 20, "my note");
      for (const [index, [sheet, row]] of references.entries()) {
        await workbook.type("Dashboard", 91 + index, 20, `=${sheet}!D${row}`);
      }
      const own = JSON.stringify(workbook.own());
      const exports = [month(laterMonth, later, "later")];
      await updated(exports, second);
      const once = JSON.stringify(workbook.snapshot());
      await updated(exports, second);
      expect(JSON.stringify(workbook.snapshot())).toBe(once);
      expect(targets(workbook).get(kpi)).toBe(typed);
      expect(once).toContain('"my note"');
      expect(once).not.toContain("#REF!");
      expect(JSON.stringify(workbook.own())).toBe(own);
    }),
    { numRuns: 4, endOnFailure: true }
  );
});
