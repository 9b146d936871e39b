import { follow, isSameFormula, shapeOf } from "../../formulas";
import type { Sender } from "../sender";
import { readValueAnchor } from "./anchored";
import { everyFormula, type CellFormula, type OpenSheet } from "./everyFormula";
import type { Entry } from "./found";
import type { Memory, RememberedCell } from "./memory";
import { outline } from "./outline";
import { pairCells } from "./pairing";

/** A remembered cell where it stands now, and how its formula reads there. */
export interface FoundAgain {
  readonly cell: RememberedCell;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly original: string;
  /** What stands there instead of it. */
  readonly entries: RememberedCell["entries"];
}

/** The sheet of something remembered: by Excel's id, else by its name; undefined where it is gone. */
export function sheetOf(
  { sheetId, sheet }: Readonly<{ sheetId: string | null; sheet: string | null }>,
  sheets: readonly OpenSheet[]
): OpenSheet | undefined {
  return sheets.find(({ id }) => id === sheetId) ?? sheets.find(({ name }) => name === sheet);
}

/** Finds the remembered cells that still hold what was written into them, wherever they stand now. */
export async function findAgain(
  context: Excel.RequestContext,
  memory: Memory,
  sheets: readonly OpenSheet[],
  names: readonly Excel.NamedItem[],
  sender: Sender
): Promise<FoundAgain[]> {
  const cells = new Map<OpenSheet, RememberedCell[]>();
  for (const cell of memory.cells) {
    const sheet = sheetOf(cell, sheets);
    if (sheet === undefined) continue;
    const known = cells.get(sheet);
    if (known === undefined) cells.set(sheet, [cell]);
    else known.push(cell);
  }
  const formulas = await readFormulas(memory, [...cells.keys()], sender);
  const byFormula = [...cells].flatMap(([sheet, remembered]) =>
    foundOn(sheet, remembered, formulas.get(sheet) ?? [])
  );
  const byValue = await foundValues(context, [...cells], names, sender);
  return [...byFormula, ...byValue];
}

/** The formulas of sheets that could be one of those remembered, before or after they were converted. */
async function readFormulas(
  { cells }: Memory,
  sheets: readonly OpenSheet[],
  sender: Sender
): Promise<Map<OpenSheet, CellFormula[]>> {
  const outlines = new Set(
    cells.flatMap(({ original, entries }) =>
      [original ?? "", ...entries.flat()].map((formula) => outline(String(formula)))
    )
  );
  const found = new Map<OpenSheet, CellFormula[]>(sheets.map((sheet) => [sheet, []]));
  await everyFormula(sheets, sender, (sheet, cell) => {
    if (outlines.has(outline(cell.formula))) found.get(sheet)?.push(cell);
  });
  return found;
}

const placeOf = (row: number, column: number): string => `${row} ${column}`;

function foundOn(
  { id }: OpenSheet,
  remembered: readonly RememberedCell[],
  standing: readonly CellFormula[]
): FoundAgain[] {
  const at = new Map(standing.map((each) => [placeOf(each.row, each.column), each.formula]));
  const found: FoundAgain[] = [];
  const formulas = remembered.filter(({ asValues }) => !asValues);
  const stillConverted = formulas.filter((cell) => {
    const { row, column, original, entries } = cell;
    const now = at.get(placeOf(row, column));
    if (original === null || now === undefined || !isSameFormula(now, original)) return true;
    // An attempt that stopped half-way had brought it back already.
    found.push({ cell, sheetId: id, row, column, original, entries: [[entries[0]?.[0] ?? ""]] });
    return false;
  });
  for (const [cell, { row, column, formula }] of pairCells(stillConverted, standing)) {
    const first = cell.entries[0]?.[0];
    if (cell.original === null || typeof first !== "string") continue;
    const original = follow(cell.original, first, formula);
    const entries = cell.entries.map((entries, r) =>
      entries.map((entry, c) => nowInPlaceOf(entry, at.get(placeOf(row + r, column + c))))
    );
    if (original === null || entries.flat().includes(null)) continue;
    found.push({ cell, sheetId: id, row, column, original, entries: entries as Entry[][] });
  }
  return found;
}

/** What stands where `entry` was written; null where that is something else. */
function nowInPlaceOf(entry: Entry, now: string | undefined): string | null {
  return now !== undefined && shapeOf(String(entry)) === shapeOf(now) ? now : null;
}

/** Cells that hold a value in the place of a formula, found by the names that hold on to them. */
async function foundValues(
  context: Excel.RequestContext,
  cells: readonly (readonly [OpenSheet, readonly RememberedCell[]])[],
  names: readonly Excel.NamedItem[],
  sender: Sender
): Promise<FoundAgain[]> {
  const formulaOf = new Map(names.map(({ name, formula }) => [name, String(formula)]));
  const asked = cells.flatMap(([{ id, sheet }, remembered]) =>
    remembered
      .filter(({ asValues }) => asValues)
      .map((cell) => {
        const anchored = readValueAnchor(cell, formulaOf);
        const rows = cell.entries.length;
        const columns = cell.entries[0]?.length ?? 1;
        const first =
          anchored === null
            ? sheet.getCell(cell.row, cell.column)
            : context.workbook.names.getItem(`${cell.anchor ?? ""}.0`).getRange();
        const range = first.getAbsoluteResizedRange(rows, columns);
        range.load("values,formulas,rowIndex,columnIndex");
        return { cell, id, range, original: anchored?.original ?? cell.original };
      })
  );
  if (asked.length === 0) return [];
  await sender.send();
  return asked.flatMap(({ cell, id, range, original }) => {
    const { row, column } = { row: range.rowIndex, column: range.columnIndex };
    const isBack = range.formulas[0]?.[0] === original;
    const stands = isBack || holds(range.values as unknown[][], cell.entries);
    if (!stands || original === null) return [];
    return [{ cell, sheetId: id, row, column, original, entries: cell.entries }];
  });
}

function holds(standing: readonly (readonly unknown[])[], entries: readonly (readonly Entry[])[]) {
  return entries.every((cells, r) => cells.every((entry, c) => standing[r]?.[c] === entry));
}
