import { columnsFormula, placesIn, rowsFormula, spanIn } from "../formulas";
import { anchorPrefix, anchorsOf, type Anchor, type Anchored } from "../plan/growth";
import { isSheetKey, type SheetKey } from "../plan/workbook";

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

const mark = `${anchorPrefix}mark.`;

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
