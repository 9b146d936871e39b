import { asShown } from "../../formulas";
import { isError, isUnknown, referenceOf, shownBy, type FileCell } from "./cells";
import type { CellConversion, CellShown } from "./copy";
import type { FreshValues, SheetWork } from "./freshValues";
import { spillText, type CellChange } from "./written";

/** What is told of the cells of a sheet; the labels and numbers of one call turned into values are told once. */
export function conversionsOn({ sheet, changes }: SheetWork, fresh: FreshValues): CellConversion[] {
  return changes
    .filter(({ native, writes }) => native !== null || writes !== "nothing")
    .map((change) => conversion(sheet, change, fresh))
    .sort(byPlace);
}

function conversion(sheet: string, change: CellChange, fresh: FreshValues): CellConversion {
  const { cell, original, native, functions, reason, spill } = change;
  const before = fresh.refused.has(cell) ? "#VALUE!" : shownIn(cell);
  const newValue = fresh.values.get(cell);
  return {
    sheet,
    cell: referenceOf(cell),
    original: asShown(original),
    native: native === null ? null : asShown(native),
    before,
    after: newValue === undefined ? before : newValue.shown,
    functions,
    ...(native !== null || reason === undefined ? {} : { reason }),
    ...(spill === undefined ? {} : { spill: spillText(spill.area) }),
  };
}

function shownIn(cell: FileCell): CellShown {
  if (isUnknown(cell) || isError(cell)) return cell.value === null ? null : cell.value.text.trim();
  return shownBy(cell);
}

function byPlace(one: CellConversion, other: CellConversion): number {
  return rowOf(one) - rowOf(other) || one.cell.length - other.cell.length || compare(one, other);
}

function rowOf({ cell }: CellConversion): number {
  return Number(cell.replace(/\D+/, ""));
}

function compare(one: CellConversion, other: CellConversion): number {
  return one.cell < other.cell ? -1 : 1;
}
