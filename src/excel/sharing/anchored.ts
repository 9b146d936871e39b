import { anchorsOfReferences, followAnchors, sheetPrefix } from "../../formulas";
import { cellAt } from "../../plan/address";
import { addHidden } from "../anchors";
import type { RememberedCell } from "./memory";

/**
 * A value says nothing of where its formula pointed. Hidden names hold on to its cell and to each
 * reference of the original, so that Excel keeps them right: `_rosi.value.3.0`, `_rosi.value.3.1` …
 */
const prefix = "_rosi.value.";

/** More names than that would be a burden; such cells are looked for where they stood. */
export const mostAnchored = 200;

/** The name that starts all names of one cell. */
export function anchorName(index: number): string {
  return `${prefix}${index}`;
}

/** Adds the names of a cell whose value takes the place of a formula. */
export function addValueAnchors(
  context: Excel.RequestContext,
  { anchor, sheet, row, column, original }: RememberedCell
): void {
  if (anchor === undefined || original === null) return;
  const own = `=${sheetPrefix(sheet)}${cellAt(row, column, "both")}`;
  [own, ...anchorsOfReferences(original, sheet)].forEach((formula, index) => {
    addHidden(context, { name: `${anchor}.${index}`, formula });
  });
}

/** Deletes the names of cells, or of all cells. */
export function dropValueAnchors(
  names: readonly Excel.NamedItem[],
  isDropped: (anchor: string) => boolean = () => true
): void {
  for (const item of names) {
    if (!item.name.startsWith(prefix)) continue;
    if (isDropped(item.name.slice(0, item.name.lastIndexOf(".")))) item.delete();
  }
}

/** Where a cell whose value took the place of a formula is now, and how its formula reads there. */
export function readValueAnchor(
  { anchor, sheet, original }: RememberedCell,
  formulaOf: ReadonlyMap<string, string>
): { place: string; original: string } | null {
  if (anchor === undefined || original === null) return null;
  const place = formulaOf.get(`${anchor}.0`);
  if (place === undefined || place.includes("#REF!")) return null;
  const references = anchorsOfReferences(original, sheet).map(
    (_, index) => formulaOf.get(`${anchor}.${index + 1}`) ?? null
  );
  const followed = followAnchors(original, sheet, references);
  return followed === null ? null : { place, original: followed };
}
