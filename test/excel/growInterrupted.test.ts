/** An update that failed half way: what a person typed before it or since stands after the next one. */
import type { Setup } from "../../src/plan/setup";
import { again, begun, month, setup, updated } from "./life";
import type { OpenWorkbook } from "./openWorkbook";

/** Several runs each, on a machine that has other work. */
jest.setTimeout(300_000);

const wanted: Setup = { ...setup, objectives: ["traffic", "business"] };
const exports = [month(2, [110, 50])];

const cells = (workbook: OpenWorkbook) =>
  Object.fromEntries(workbook.snapshot().sheets.map(({ name, cells: all }) => [name, all]));

/** The cell so many columns to the right of the first one that holds `label`. */
function beside(workbook: OpenWorkbook, sheet: string, label: string, columns: number) {
  const id = workbook.idOf(sheet);
  const used = workbook.grid.usedArea(id) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const rows = workbook.grid.read(id, used);
  const row = rows.findIndex((line) => line.some(({ value }) => value === label));
  const column = rows[row]?.findIndex(({ value }) => value === label) ?? -1;
  return [sheet, used.row + row, used.column + column + columns] as const;
}

/** Types over a cell of ours; the answer tells what has become of that. */
const over =
  (sheet: string, label: string, columns: number, what: string | number, found = label) =>
  async (workbook: OpenWorkbook): Promise<() => unknown> => {
    await workbook.type(...beside(workbook, sheet, label, columns), what);
    return () => {
      const { value, formula } = workbook.cell(...beside(workbook, sheet, found, columns));
      return [what, formula ?? value];
    };
  };

/** Types over the heading of a column, as Excel takes it: every formula that names it follows. */
async function heading(workbook: OpenWorkbook): Promise<() => unknown> {
  const [from, to] = ["Spend", "What we paid"];
  const { grid } = workbook;
  for (const { id, name } of grid.sheets()) {
    const used = grid.usedArea(id);
    if (used === null) continue;
    const renamed = grid.read(id, used).map((row) =>
      row.map(({ value, formula }) => {
        const named = formula?.replaceAll(`Metrics[${from}]`, `Metrics[${to}]`);
        if (named !== undefined) return { value, formula: named };
        return { value: name === "Metrics" && value === from ? to : value };
      })
    );
    await grid.write(id, used, renamed);
  }
  return () => [to, workbook.cell(...beside(workbook, "Metrics", to, 0)).value];
}

const typing = [
  over("KPIs", "Revenue", 3, 42),
  over("KPIs", "Spend", 3, "=2*21"),
  over("Dashboard", "Return on ad spend (ROAS)", 2, "=Mine!$A$2*7"),
  over("Calendar", "Net gain", 0, "What was left", "What was left"),
  heading,
];

test("whichever request fails, everything typed stands and the next update finishes the work", async () => {
  const calm = await begun();
  for (const type of typing) await type(calm);
  await updated(exports, wanted);
  const direct = cells(calm);
  let failed = 0;
  for (let nth = 11; ; nth += 1) {
    const workbook = await begun();
    const isEarly = (_: unknown, index: number) => index % 2 === nth % 2;
    const looks: (() => unknown)[] = [];
    for (const type of typing.filter(isEarly)) looks.push(await type(workbook));
    workbook.failAt(nth, "GeneralException", nth % 3 === 0 ? 2 : nth * 7);
    if ((await again(exports, wanted)).ok) break;
    failed += 1;
    for (const type of typing.filter((type, index) => !isEarly(type, index))) {
      looks.push(await type(workbook));
    }
    await updated(exports, wanted);
    for (const look of looks) {
      const [typed, now] = look() as [unknown, unknown];
      expect([nth, now]).toEqual([nth, typed]);
    }
    expect([nth, cells(workbook)]).toEqual([nth, direct]);
  }
  expect(failed).toBeGreaterThan(4);
});

test("two updates that failed, with other wishes and another language, lose nothing either", async () => {
  const first: Setup = { ...setup, objectives: ["business", "engagement"] };
  const second: Setup = { ...setup, objectives: ["awareness", "business"] };
  const last: Setup = { ...setup, language: "fr", objectives: ["business"] };
  const calm = await begun(undefined, first);
  const kept = over("KPIs", "Revenue", 3, 42);
  await kept(calm);
  await updated(exports, last);

  const workbook = await begun(undefined, first);
  await kept(workbook);
  for (const answers of [second, last]) {
    workbook.failAt(15, "GeneralException", 40);
    expect(await again(exports, answers)).toMatchObject({
      ok: false,
      issue: { code: "grow-unfinished" },
    });
  }
  await updated(exports, last);
  expect(JSON.stringify(cells(workbook))).toContain(":42");
  expect(cells(workbook)).toEqual(cells(calm));
  const before = JSON.stringify(workbook.snapshot());
  await updated(exports, last);
  expect(JSON.stringify(workbook.snapshot())).toBe(before);
});

test("a sheet that other objectives do not need goes with the update that finishes the work", async () => {
  const workbook = await begun(undefined, { ...setup, objectives: ["engagement"] });
  const answers: Setup = { ...setup, objectives: ["awareness"] };
  workbook.failAt(15, "GeneralException", 40);
  expect(await again([], answers)).toMatchObject({ ok: false });
  expect(workbook.sheetNames()).toContain("Value scale");
  await updated([], answers);
  expect(workbook.sheetNames()).not.toContain("Value scale");
});
