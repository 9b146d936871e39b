import {
  growthOf,
  keptByReference,
  linesOf,
  mayLeave,
  untouchedSheets,
  writtenOf,
  type OwnFormula,
  type Standing,
  type StandingSheet,
} from "../../../src/plan/growth";
import { cellOf, extentOf } from "../../../src/plan/growth/lines";
import { planWorkbook } from "../../../src/plan/plan";
import { defaultSetup, type Setup } from "../../../src/plan/setup";
import { formulaOf } from "../../../src/plan/spelled";
import type { SheetPlan, WorkbookPlan } from "../../../src/plan/workbook";

const before: Setup = { ...defaultSetup("en"), objectives: ["business", "engagement"] };
const after: Setup = { ...before, objectives: ["traffic"] };
const plan = planWorkbook(before, []).plan;
const written = writtenOf(before, [], plan);
const next = planWorkbook(after, []).plan;

const identity = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A sheet that stands exactly as planned. */
function asPlanned(sheet: SheetPlan, { spelling }: WorkbookPlan): StandingSheet {
  const { rows, columns } = extentOf(sheet);
  return {
    name: sheet.name,
    rows: identity(rows),
    columns: identity(columns),
    used: { row: 0, column: 0, rows, columns },
    at: (row, column) => {
      const cell = cellOf(sheet, row, column);
      if (cell === null) return null;
      const value = cell.value;
      const shown = typeof value === "number" || typeof value === "string" ? value : "";
      return { value: shown, formula: formulaOf(cell, spelling) };
    },
    tables: sheet.tables.map(({ name, area }) => ({ name, area })),
    sorted: new Set(),
  };
}

const standing: Standing = new Map(plan.sheets.map((sheet) => [sheet.key, asPlanned(sheet, plan)]));
const growth = growthOf(written, standing, next, next);
const kpis = plan.sheets.find(({ key }) => key === "kpis");
if (kpis === undefined) throw new Error("no KPIs");
const { rows: ids } = linesOf(kpis);
const gone = growth.sheets.find(({ key }) => key === "kpis")?.rows.gone ?? [];
/** Two rows beside each other that go, and one that stays. */
const pair = gone.find((row) => gone.includes(row + 1)) ?? -1;
const staying = ids.findIndex((_, row) => !gone.includes(row));

function kept(...own: OwnFormula[]) {
  const untouched = untouchedSheets(written, growth, standing);
  const found = keptByReference(written, growth, standing, untouched, own);
  return {
    rows: gone.filter((row) => found.line("kpis", "rows", ids[row] ?? "")),
    sheets: untouched.filter((key) => found.sheet(key)),
  };
}

const mine = (formula: string): OwnFormula => ({ sheet: "Mine", formula });

test("rows and a sheet go when nobody refers to them", () => {
  expect(mayLeave(growth, standing)).toBe(true);
  expect(pair).toBeGreaterThan(0);
  expect(untouchedSheets(written, growth, standing)).toContain("values");
  expect(kept()).toEqual({ rows: [], sheets: [] });
});

test.each<[string, OwnFormula, number[]]>([
  ["a cell", mine(`=KPIs!D${pair + 1}+1`), [pair]],
  ["a cell, however the sheet is written", mine(`='kpis'!$D$${pair + 1}`), [pair]],
  ["rows that all go", mine(`=SUM(KPIs!D${pair + 1}:D${pair + 2})`), [pair, pair + 1]],
  ["rows of which one stays", mine(`=SUM(KPIs!D${staying + 1}:D${pair + 1})`), []],
  ["the whole column", mine("=SUM(KPIs!D:D)"), []],
  ["the same cell of another sheet", mine(`=D${pair + 1}`), []],
  ["a text that looks like it", mine(`="KPIs!D${pair + 1}"`), []],
  ["a name of the workbook", { sheet: null, formula: `=KPIs!$D$${pair + 1}` }, [pair]],
  ["a name of the sheet", { sheet: "KPIs", formula: `=$D$${pair + 1}` }, [pair]],
])("%s", (_, own, rows) => {
  expect(kept(own).rows).toEqual(expect.arrayContaining(rows));
  if (rows.length === 0) expect(kept(own).rows).toEqual([]);
});

test.each<[string, OwnFormula, string[]]>([
  ["a cell", mine("='Value scale'!A1"), ["values"]],
  ["a table", mine("=ROWS(ActionValues)"), ["values"]],
  ["a column of a table", mine("=SUM(ActionValues[Your count])"), ["values"]],
  ["a formula in it", { sheet: "Value scale", formula: "='Value scale'!A1" }, []],
])("a sheet by %s", (_, own, sheets) => {
  expect(kept(own).sheets).toEqual(sheets);
});
