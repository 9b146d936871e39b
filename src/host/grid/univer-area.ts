import type { IRange } from "@univerjs/core";
import type { GridArea } from "./grid";

/** Excel measures in points, Univer in CSS pixels. */
export const POINTS_PER_PIXEL = 0.75;

/** The area in Univer's words: first and last row and column, both included. */
export function rangeOf(area: GridArea): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

/** Univer's range as an area. */
export function areaOf(range: Pick<IRange, "startRow" | "endRow" | "startColumn" | "endColumn">) {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  } satisfies GridArea;
}

/** Whether the areas share a cell. */
export function areasMeet(a: GridArea, b: GridArea): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
