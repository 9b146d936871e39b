import { tokenize } from "@borgar/fx";
import { evaluate } from "../../../src/formulas";
import { signatureOf } from "../../../src/functions/signatures";
import type { FormulaContext } from "../../../src/host/grid/memoryCells";
import { MemoryGrid } from "../../../src/host/grid/memoryGrid";
import { createHost } from "../../../src/host/host";
import { parseArea } from "../../../src/host/model/address";
import { openExcel } from "../../../src/host/openExcel";
import { readApiLevels } from "../../../src/host/protocol/apiLevels";
import { OpenWorkbook } from "../openWorkbook";

type Value = string | number;

/** What stands in a reference, as cells of an array. */
function cellsIn(reference: string, { grid, sheetId }: FormulaContext): Value[][] | null {
  const [cells = "", sheet] = reference.split("!").reverse();
  const named = grid.sheets().find(({ name }) => name === sheet?.replaceAll("'", ""));
  const home = sheet === undefined ? sheetId : named?.id;
  const area = parseArea(cells);
  if (area === null || home === undefined) return null;
  return grid
    .read(home, area)
    .map((row) =>
      row.map(({ value }) => (typeof value === "number" || typeof value === "string" ? value : 0))
    );
}

/** A formula with the cells it refers to written into it. */
function bound(formula: string, context: FormulaContext): string {
  return tokenize(formula.slice(1))
    .map(({ type, value }) => {
      const cells = type === "range" ? cellsIn(value, context) : null;
      if (cells === null) return value;
      const one = cells.flat().length === 1 && cells[0]?.[0];
      if (one !== false) return String(one);
      return `{${cells.map((row) => row.join(",")).join(";")}}`;
    })
    .join("");
}

/** Computes with our own functions; what this knows nothing of is #NAME?. */
function calculate(formula: string, context: FormulaContext): Value {
  try {
    const value = evaluate(bound(formula, context), () => null);
    return typeof value === "number" ? value : value.error;
  } catch {
    return "#NAME?";
  }
}

/** The rows that ADSTOCK fills, which stands here for every result that spills. */
function spill(formula: string, context: FormulaContext): Value[][] | null {
  const call = /^=ADSTOCK\((.*),([\d.]+)\)$/.exec(formula);
  if (call === null) return null;
  const spend = cellsIn(call[1] ?? "", context) ?? [];
  return signatureOf("ADSTOCK")?.compute(spend, Number(call[2])) as Value[][];
}

/** What is special about a workbook: how new its Excel is, which functions nobody computes any more. */
interface Special {
  readonly apiLevel?: string;
  readonly missing?: readonly string[];
}

/** A workbook with what people type, computed; by sheet and cell. */
export async function sharedWorkbook(
  typed: Readonly<Record<string, Readonly<Record<string, Value>>>>,
  { apiLevel = "1.10", missing = [] }: Special = {}
): Promise<OpenWorkbook> {
  const isMissing = (formula: string): boolean => missing.some((name) => formula.includes(name));
  const grid = new MemoryGrid({
    sheets: Object.keys(typed),
    calculate: (formula, context) => (isMissing(formula) ? "#NAME?" : calculate(formula, context)),
    ...(apiLevel === "1.12" ? { spill } : {}),
  });
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

/** The comments of the workbook. */
export function commentsOf(workbook: OpenWorkbook): string[] {
  return Object.values(workbook.snapshot().facts["comments"] ?? {}).flatMap((comment) =>
    comment === undefined ? [] : [(comment as { content: string }).content]
  );
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

/** How these tests convert. */
export const options = { language: "en", at: new Date("2026-03-01T10:00:00Z") } as const;
