import { cellAt } from "../../plan/address";
import type { Found, FoundFormula, FoundName, ListedFormula, Shown } from "./found";

/** What stands in the cells of a formula that was converted. */
export interface After {
  readonly shown: Shown;
  readonly values: readonly (readonly unknown[])[];
}

/** A formula as it is listed; `after` once it is converted. */
export function listedFormula(found: FoundFormula, after: After | null = null): ListedFormula {
  const { sheet, row, column, formula, entries, asValues, left, shown, values } = found;
  const first = entries?.[0]?.[0];
  return {
    sheet,
    cell: cellAt(row, column),
    original: formula,
    native: asValues || typeof first !== "string" ? null : first,
    left,
    before: shown,
    after: after?.shown ?? null,
    same: after === null ? null : isSame(values, after.values),
  };
}

/** A name as it is listed. */
export function listedName({ name, sheet, formula, native }: FoundName): ListedFormula {
  return {
    sheet: sheet?.name ?? null,
    cell: name,
    original: formula,
    native,
    left: native === null ? "name" : null,
    before: null,
    after: null,
    same: null,
  };
}

/** Everything found, before anything is converted. */
export function listed({ formulas, names }: Found): ListedFormula[] {
  return [...formulas.map((formula) => listedFormula(formula)), ...names.map(listedName)];
}

/** Floating point may differ in its last digits where two formulas take different ways. */
const tolerance = 1e-9;

function isSame(
  before: readonly (readonly unknown[])[],
  after: readonly (readonly unknown[])[]
): boolean {
  return before.every((cells, row) =>
    cells.every((value, column) => isSameValue(value, after[row]?.[column]))
  );
}

function isSameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
}
