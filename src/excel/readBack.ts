import { expandReporting } from "../formulas";
import type {
  Area,
  BlockPlan,
  CellPlan,
  CellValue,
  ErrorValue,
  FormatToken,
  FormulaPlan,
  SheetPlan,
  WorkbookPlan,
} from "../plan/workbook";
import { formulaOf } from "../plan/spelled";
import { readSheets, type Content, type SheetContents } from "./contents";
import { isDateFormat } from "./dates";
import { Sender } from "./sender";

/**
 * `plan` with the contents that stand in the workbook now, so that a file made of it holds what the
 * person has changed: values, formulas, rows added to tables and notes beside our blocks.
 * A sheet that is gone keeps the plan's contents.
 */
export function readBack(plan: WorkbookPlan): Promise<WorkbookPlan> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const contents = await readSheets(context, plan.sheets, new Sender(context));
    const sheets = plan.sheets.map((sheet, index) => {
      const now = contents[index];
      return now === undefined || now === null ? sheet : sheetNow(sheet, now);
    });
    return { ...plan, sheets };
  });
}

function sheetNow(sheet: SheetPlan, now: SheetContents): SheetPlan {
  const blocks = sheet.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((cells, row) =>
      cells.map((cell, column) =>
        cellNow(cell, now.at(block.row + row, block.column + column), cell)
      )
    ),
  }));
  const tables = sheet.tables.flatMap((table) => {
    const area = now.tables.get(table.name);
    return area === undefined ? [] : [{ ...table, area }];
  });
  return { ...sheet, tables, blocks: [...blocks, ...added(sheet, now)] };
}

/** Everything outside our blocks, as one block of its own; none where there is nothing. */
function added(sheet: SheetPlan, now: SheetContents): BlockPlan[] {
  const { used } = now;
  const owned = new Set(sheet.blocks.flatMap(positions));
  const cells = Array.from({ length: used.rows }, (_, r) =>
    Array.from({ length: used.columns }, (_, c) => {
      const row = used.row + r;
      const column = used.column + c;
      if (owned.has(`${row},${column}`)) return null;
      return cellNow(null, now.at(row, column), modelFor(sheet, now, row, column));
    })
  );
  if (cells.every((row) => row.every((cell) => cell === null))) return [];
  return [{ key: "added", row: used.row, column: used.column, cells }];
}

function positions({ row, column, cells }: BlockPlan): string[] {
  return cells.flatMap((line, r) => line.map((_, c) => `${row + r},${column + c}`));
}

/** A row added to one of our tables looks like the last planned row above it. */
function modelFor(
  sheet: SheetPlan,
  now: SheetContents,
  row: number,
  column: number
): CellPlan | null {
  const inTable = [...now.tables.values()].some((area) => contains(area, row, column));
  if (!inTable) return null;
  const block = sheet.blocks
    .filter((candidate) => candidate.row + candidate.cells.length <= row)
    .filter((candidate) => candidate.cells.at(-1)?.[column - candidate.column] !== undefined)
    .at(-1);
  return block?.cells.at(-1)?.[column - block.column] ?? null;
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The cell with what stands there now; `model` lends style and format. */
function cellNow(
  planned: CellPlan | null,
  content: Content | null,
  model: CellPlan | null
): CellPlan | null {
  const empty = content === null || (content.value === "" && content.formula === null);
  if (empty) {
    return planned === null ? null : { ...withoutFormula(planned), value: null };
  }
  const format = model?.format ?? formatOf(content.numberFormat);
  const base = {
    ...(planned === null ? { style: model?.style ?? ("text" as const) } : withoutFormula(planned)),
    ...(format === undefined ? {} : { format }),
  };
  if (content.formula === null) return { ...base, value: valueOf(content) };
  // The writer puts an error constant down as `=#N/A`.
  const constant = errors.find((error) => content.formula === `=${error}`);
  if (constant !== undefined) return { ...base, value: { error: constant } };
  const formula = formulaNow(planned, content.formula);
  const unfinished = content.isError && !calculated.has(String(content.value));
  const value =
    unfinished && planned !== null && formula === planned.formula
      ? planned.value
      : valueOf(content);
  return { ...base, value, formula };
}

function withoutFormula(cell: CellPlan): CellPlan {
  const copy: { -readonly [Member in keyof CellPlan]: CellPlan[Member] } = { ...cell };
  delete copy.formula;
  return copy;
}

/** Our own formula where it was left alone, in either spelling; else the one typed, ours written out. */
function formulaNow(planned: CellPlan | null, formula: string): FormulaPlan {
  if (planned?.formula !== undefined) {
    const spellings = [formulaOf(planned, "native"), formulaOf(planned, "functions")];
    if (spellings.includes(formula)) return planned.formula;
  }
  const { formula: native, expanded, kept } = expandReporting(formula);
  return expanded.length + kept.length === 0 ? { native } : { native, functions: formula };
}

const errors: readonly ErrorValue["error"][] = ["#N/A", "#DIV/0!", "#VALUE!"];

/** Errors that a finished calculation gives; #NAME? and #BUSY! stand where our functions are not loaded. */
const calculated: ReadonlySet<string> = new Set([...errors, "#NUM!", "#REF!", "#NULL!", "#SPILL!"]);

function valueOf({ value, isError }: Content): CellValue {
  if (!isError) return value;
  return { error: errors.find((error) => error === value) ?? "#VALUE!" };
}

/** The token for a number format the person chose on a cell of their own. */
function formatOf(numberFormat: string): FormatToken | undefined {
  if (numberFormat.includes("%")) return "percent";
  if (isDateFormat(numberFormat)) return "date";
  if (numberFormat === "@") return "text";
  return undefined;
}
