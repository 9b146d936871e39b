import { columnsFormula, placesIn, rowsFormula } from "../../formulas";
import { isSheetKey, type SheetKey, type WorkbookPlan } from "../workbook";
import { linesOf } from "./lines";

/**
 * How rows and columns of ours are found again: hidden names that hold on to each of them,
 * `_rosi.1.kpis.r1` = `=KPIs!$1:$1,KPIs!$2:$2,…`. Excel keeps them right when sheets are renamed or
 * moved and lines are inserted. The number counts the runs, so that an unfinished one is seen.
 */
export const anchorPrefix = "_rosi.";

/** Excel takes longer formulas for a name from a person, but not from a program. */
const longest = 255;

/** Where the lines of one sheet of ours stand, in the order of the record. */
export interface Anchored<Line = number> {
  readonly key: SheetKey;
  readonly sheet: string;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

/** A name of the workbook and what it refers to. */
export interface Anchor {
  readonly name: string;
  readonly formula: string;
}

/** The names that hold on to `sheets`. */
export function anchorsOf(run: number, sheets: readonly Anchored[]): Anchor[] {
  return sheets.flatMap(({ key, sheet, rows, columns }) =>
    (["rows", "columns"] as const).flatMap((axis) => {
      const spell = axis === "rows" ? rowsFormula : columnsFormula;
      const formulas = inPieces(axis === "rows" ? rows : columns, (lines) => spell(sheet, lines));
      return formulas.map((formula, index) => ({
        name: `${anchorPrefix}${run}.${key}.${axis === "rows" ? "r" : "c"}${index + 1}`,
        formula,
      }));
    })
  );
}

/** One formula for as many lines as it has room for. */
function inPieces(lines: readonly number[], spell: (lines: readonly number[]) => string): string[] {
  const formulas: string[] = [];
  let piece: number[] = [];
  for (const line of lines) {
    if (piece.length > 0 && spell([...piece, line]).length > longest) {
      formulas.push(spell(piece));
      piece = [];
    }
    piece.push(line);
  }
  return piece.length === 0 ? formulas : [...formulas, spell(piece)];
}

/** Where the lines of sheets stand that were written exactly as planned. */
export function linesAsPlanned(plan: WorkbookPlan): Anchored[] {
  return plan.sheets.map((sheet) => {
    const { rows, columns } = linesOf(sheet);
    const { key, name } = sheet;
    return { key, sheet: name, rows: rows.map((_, row) => row), columns: columns.map((_, c) => c) };
  });
}

type Places = readonly (number | null)[];

/** Reads the names of one run; null is a line that is gone, a sheet of which nothing is left is missing. */
export function readAnchors(run: number, names: readonly Anchor[]): Anchored<number | null>[] {
  const found = new Map<SheetKey, { sheet: string | null; rows: Places; columns: Places }>();
  const own = names
    .flatMap(({ name, formula }) => {
      const match = /^_rosi\.(\d+)\.([a-z]+)\.([rc])(\d+)$/i.exec(name);
      const [, number, key = "", axis, chunk] = match ?? [];
      if (Number(number) !== run || !isSheetKey(key)) return [];
      return [{ key, axis, chunk: Number(chunk), formula }];
    })
    .sort((a, b) => a.chunk - b.chunk);
  for (const { key, axis, formula } of own) {
    const { sheet, places } = placesIn(formula);
    const known = found.get(key) ?? { sheet: null, rows: [], columns: [] };
    const lines = axis === "r" ? "rows" : "columns";
    found.set(key, {
      ...known,
      sheet: known.sheet ?? sheet,
      [lines]: [...known[lines], ...places],
    });
  }
  return [...found].flatMap(([key, { sheet, rows, columns }]) =>
    sheet === null ? [] : [{ key, sheet, rows, columns }]
  );
}
