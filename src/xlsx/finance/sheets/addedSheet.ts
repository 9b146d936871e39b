import { constant, type Slot } from "../../../plan/cells";
import type { CellValue, StyleToken } from "../../../plan/workbook";
import type { CellShown } from "../copy";

/** A sheet that the copy gains. */
export interface AddedSheet {
  readonly name: string;
  readonly widths: readonly number[];
  /** The row of the headings, from 0: it stays in view and is repeated on every page. */
  readonly headings: number;
  /** Columns that are printed: from the first. */
  readonly printed: number;
  readonly rows: readonly (readonly Slot[])[];
  readonly rules: readonly Readonly<{ range: string; formula: string; style: StyleToken }>[];
}

/** Text in a cell that wraps. */
export function text(value: string): Slot {
  return constant(value, "text", "text");
}

/** As much of a long text as a reader takes in; the rest stands in the cell itself. */
export function cut(value: string, longest = 1000): string {
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
}

/** A stored value as the plan writes it. */
export function shown(value: CellShown): CellValue {
  const error = (["#N/A", "#DIV/0!", "#VALUE!"] as const).find((each) => each === value);
  return error === undefined ? value : { error };
}
