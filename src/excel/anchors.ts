import { columnsFormula, placesIn, rowsFormula, spanIn } from "../formulas";
import { isSheetKey, type SheetKey } from "../plan/workbook";

/**
 * How rows and columns of ours are found again: hidden names that hold on to each of them,
 * `_rosi.1.kpis.r1` = `=KPIs!$1:$1,KPIs!$2:$2,…`. Excel keeps them right when sheets are renamed or
 * moved and lines are inserted. The number counts the runs, so that an unfinished one is seen.
 */
const prefix = "_rosi.";

/** Excel takes longer formulas for a name from a person, but not from a program. */
const longest = 255;

/** Where the lines of one sheet of ours stand, in the order of the record. */
export interface Anchored<Line = number> {
  readonly key: SheetKey;
  readonly sheet: string;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

interface Anchor {
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
        name: `${prefix}${run}.${key}.${axis === "rows" ? "r" : "c"}${index + 1}`,
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

type Places = readonly (number | null)[];

/** Hides a name from Excel's lists; it stays a name. */
export function addHidden(context: Excel.RequestContext, { name, formula }: Anchor): void {
  context.workbook.names.add(name, formula).visible = false;
}

/** Adds the names of a run. */
export function addAnchors(
  context: Excel.RequestContext,
  run: number,
  sheets: readonly Anchored[]
): void {
  for (const anchor of anchorsOf(run, sheets)) addHidden(context, anchor);
}

/** Deletes the names of every other run. */
export function dropAnchors(
  names: readonly Excel.NamedItem[],
  isDropped: (run: number) => boolean
): void {
  for (const item of names) {
    const run = /^_rosi\.(\d+)\./.exec(item.name)?.[1];
    if (run !== undefined && isDropped(Number(run))) item.delete();
  }
}

const mark = `${prefix}mark.`;

/** Holds on to the two lines between which a run inserts: what lies between them was inserted by it. */
export function addMark(
  context: Excel.RequestContext,
  number: number,
  axis: "rows" | "columns",
  sheet: string,
  at: number
): string {
  const name = `${mark}${number}`;
  const formula = axis === "rows" ? rowsFormula(sheet, [at - 1]) : columnsFormula(sheet, [at - 1]);
  const last = axis === "rows" ? rowsFormula(sheet, [at]) : columnsFormula(sheet, [at]);
  const [from = ""] = formula.split(":");
  const to = last.slice(last.lastIndexOf(":"));
  addHidden(context, { name, formula: from + to });
  return name;
}

/** What an interrupted run inserted: lines between two marked ones. */
export function readMarks(
  names: readonly Anchor[]
): { name: string; sheet: string; axis: "rows" | "columns"; from: number; count: number }[] {
  return names
    .filter(({ name }) => name.startsWith(mark))
    .flatMap(({ name, formula }) => {
      const span = spanIn(formula);
      if (span === null) return [];
      const { sheet, axis, first, last } = span;
      return [{ name, sheet, axis, from: first + 1, count: last - first - 1 }];
    });
}
