import { columnsFormula, rowsFormula, spanIn } from "../formulas";
import { anchorPrefix, anchorsOf, type Anchor, type Anchored } from "../plan/growth";

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
