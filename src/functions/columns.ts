import { wrong } from "./errors";
import type { Column } from "./read";

type Shape = Pick<Column, "rows" | "columns">;

/** Refuses two series that do not face each other cell by cell, as SUMPRODUCT does. */
export function requireSameShape(first: Shape, second: Shape, names: readonly [string, string]) {
  if (first.rows === second.rows && first.columns === second.columns) return;
  throw wrong(
    `${names[0]} and ${names[1]} must have the same number of rows and columns.`,
    `${names[0]} et ${names[1]} doivent avoir le même nombre de lignes et de colonnes.`
  );
}

/** Σ count × value over two series of the same shape. */
export function sumOfProducts(counts: Column, values: Column): number {
  requireSameShape(counts, values, ["counts", "values"]);
  return counts.values.reduce((sum, count, index) => sum + count * (values.values[index] ?? 0), 0);
}
