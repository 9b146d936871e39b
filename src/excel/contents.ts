import { rangeOf } from "../plan/address";
import type { Area, SheetPlan } from "../plan/workbook";
import type { Sender } from "./sender";

/** What stands in one cell: `formula` only where it is one, not where a text merely begins with "=". */
export interface Content {
  readonly value: string | number | boolean;
  readonly isError: boolean;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** What stands on one sheet. */
export interface SheetContents {
  readonly used: Area;
  /** Where the tables of the plan are now, by name; a table that is gone is missing. */
  readonly tables: ReadonlyMap<string, Area>;
  readonly at: (row: number, column: number) => Content | null;
}

const cellsPerRequest = 40_000;
/** Keeps answers below the size limit: contents, formulas and formats of the cells of one request. */
const bytesPerCell = 80;

/** Reads what stands on the sheets of `plans` now; null for a sheet that is gone or empty. */
export async function readSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  sender: Sender
): Promise<(SheetContents | null)[]> {
  const found = plans.map((plan) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(plan.name);
    sheet.load("id");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const tables = plan.tables.map(({ name }) => {
      const table = sheet.tables.getItemOrNullObject(name);
      table.load("name");
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name, table, range };
    });
    return { sheet, used, tables };
  });
  await sender.send();

  const contents: (SheetContents | null)[] = [];
  for (const { sheet, used, tables } of found) {
    if (sheet.isNullObject || used.isNullObject) {
      contents.push(null);
      continue;
    }
    const at = await readCells(sheet, areaOf(used), sender);
    contents.push({
      used: areaOf(used),
      tables: new Map(
        tables
          .filter(({ table }) => !table.isNullObject)
          .map(({ name, range }) => [name, areaOf(range)])
      ),
      at,
    });
  }
  await sender.send();
  return contents;
}

export function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Queues the reading of `area` in parts; the answer may be asked once everything has been sent. */
export async function readCells(
  sheet: Excel.Worksheet,
  area: Area,
  sender: Sender
): Promise<SheetContents["at"]> {
  const height = Math.max(1, Math.floor(cellsPerRequest / area.columns));
  const ranges: Excel.Range[] = [];
  for (let row = 0; row < area.rows; row += height) {
    const rows = Math.min(height, area.rows - row);
    await sender.room(rows * area.columns * bytesPerCell);
    const range = sheet.getRange(rangeOf({ ...area, row: area.row + row, rows }));
    range.load("values,formulas,valueTypes,numberFormat");
    ranges.push(range);
  }
  return (row, column) => {
    const range = ranges[Math.floor((row - area.row) / height)];
    if (range === undefined || row < area.row) return null;
    return contentAt(range, (row - area.row) % height, column - area.column);
  };
}

function contentAt(range: Excel.Range, row: number, column: number): Content | null {
  const pick = (matrix: readonly (readonly unknown[])[]): unknown => matrix[row]?.[column];
  const value = pick(range.values);
  if (value === undefined) return null;
  const formula = pick(range.formulas);
  const numberFormat = pick(range.numberFormat);
  // Excel gives a text like '=1+1 without its apostrophe in both: only a formula differs from its value.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return {
    value: value as Content["value"],
    isError: pick(range.valueTypes) === "Error",
    formula: isFormula ? formula : null,
    numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
  };
}
