import { tokenize } from "@borgar/fx";
import { evaluate, type Known } from "../../../src/formulas";
import type { FormulaContext } from "../../../src/host/grid/memoryCells";
import { MemoryGrid } from "../../../src/host/grid/memoryGrid";
import { createHost } from "../../../src/host/host";
import { parseArea } from "../../../src/host/model/address";
import { openExcel } from "../../../src/host/openExcel";
import { readApiLevels } from "../../../src/host/protocol/apiLevels";
import { OpenWorkbook } from "../openWorkbook";

/** Computes the formulas of these tests: references to cells of any sheet, our functions, Excel's common ones. */
function calculate(
  formula: string,
  { grid, sheetId, row, column }: FormulaContext
): string | number {
  const named: Record<string, Known> = {};
  const bound = tokenize(formula.slice(1)).map(({ type, value }) => {
    if (type !== "range") return value;
    const [cell = "", sheet] = value.split("!").reverse();
    const home =
      sheet === undefined
        ? sheetId
        : grid.sheets().find(({ name }) => name === sheet.replaceAll("'", ""))?.id;
    const area = parseArea(cell);
    if (area === null || home === undefined) return value;
    const [[content] = []] = grid.read(home, area);
    const name = `cell${Object.keys(named).length}`;
    named[name] = typeof content?.value === "number" ? content.value : null;
    return name;
  });
  void row;
  void column;
  try {
    const value = evaluate(bound.join(""), (name) => named[name] ?? null);
    return typeof value === "number" ? value : value.error;
  } catch {
    return "#NAME?";
  }
}

/** A workbook with what people type, computed; `typed` by sheet and cell. */
export async function sharedWorkbook(
  typed: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
  apiLevel = "1.10"
): Promise<OpenWorkbook> {
  const grid = new MemoryGrid({ sheets: Object.keys(typed), calculate });
  const host = createHost({ grid, apiLevel, levels: readApiLevels() });
  const session = await openExcel(host);
  Object.assign(globalThis, { Excel: session.Excel, Office: session.Office });
  const workbook = new OpenWorkbook(grid, host, session);
  for (const [sheet, cells] of Object.entries(typed)) {
    for (const [cell, content] of Object.entries(cells)) {
      const { row, column } = parseArea(cell) ?? { row: 0, column: 0 };
      await workbook.type(sheet, row, column, content);
    }
  }
  return workbook;
}

/** Every formula of the workbook as `Sheet!A1` → formula. */
export function formulasOf({ grid }: OpenWorkbook): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { id, name } of grid.sheets()) {
    const used = grid.usedArea(id);
    if (used === null) continue;
    grid.read(id, used).forEach((cells, r) => {
      cells.forEach(({ formula }, c) => {
        const letter = String.fromCharCode(65 + used.column + c);
        if (formula !== undefined) found[`${name}!${letter}${used.row + r + 1}`] = formula;
      });
    });
  }
  return found;
}
