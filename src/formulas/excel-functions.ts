import { FunctionError } from "../functions/errors";
import type { Cell } from "../functions/record";

export type Value = Cell | readonly (readonly Cell[])[];

/** Thrown for what Excel can do and this small calculator cannot, such as a sum cell by cell. */
export class Beyond extends FunctionError {
  constructor() {
    super("#VALUE!", { en: "Not computed here.", fr: "Non calculé ici." });
  }
}

/** The value of one cell, also where it was handed over as rows. */
export function oneOf(value: Value): Cell {
  if (typeof value !== "object" || value === null) return value;
  const [cell] = value[0] ?? [];
  if (value.length !== 1 || value[0]?.length !== 1 || cell === undefined) throw new Beyond();
  return cell;
}

/** A value where Excel wants one number: blank is 0, TRUE is 1, text is #VALUE!. */
export function numberOf(many: Value): number {
  const value = oneOf(many);
  if (value === null || value === "") return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  // Excel may read a number, a date or a time out of a text; which, depends on where it runs.
  if (/\d/.test(value)) throw new Beyond();
  throw new FunctionError("#VALUE!", { en: "Not a number.", fr: "Pas un nombre." });
}

function numbersIn(values: readonly Value[]): number[] {
  return values.flatMap((value) =>
    typeof value === "object" && value !== null
      ? value.flat().filter((cell) => typeof cell === "number")
      : [numberOf(value)]
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function sumOfProducts(values: readonly Value[]): number {
  const columns = values.map((value) => numbersIn([value]));
  const [first = []] = columns;
  return sum(first.map((_, row) => columns.reduce((product, c) => product * (c[row] ?? 0), 1)));
}

/** NPV: the first flow is one period away. */
function presentValue([rate = null, ...flows]: readonly Value[]): number {
  const growth = 1 + numberOf(rate);
  return sum(numbersIn(flows).map((flow, index) => flow / growth ** (index + 1)));
}

/** Excel's own functions that a KPI formula or a native body may use here, besides IF. */
export const excelFunctions: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  SUM: (values) => sum(numbersIn(values)),
  MIN: (values) => (values.length === 0 ? 0 : Math.min(...numbersIn(values))),
  MAX: (values) => (values.length === 0 ? 0 : Math.max(...numbersIn(values))),
  ABS: ([value = null]) => Math.abs(numberOf(value)),
  AND: (values) => values.every((value) => numberOf(value) !== 0),
  OR: (values) => values.some((value) => numberOf(value) !== 0),
  NOT: ([value = null]) => numberOf(value) === 0,
  SUMPRODUCT: sumOfProducts,
  NPV: presentValue,
};
