import { rowHeights, usualHeight } from "./row-heights";
import type { SheetPlan } from "./workbook";

/** Points of a digit on paper, and of a column's own margins. */
const character = 5.58;
const columnMargin = 3.96;
/** Width of a column that nobody set, in characters. */
const usualWidth = 8.43;

/** How many rows a sheet prints: up to the end of its last block or chart, unless it says otherwise. */
export function printedRows({ charts, blocks, printed }: SheetPlan): number {
  const ends = [
    ...charts.map(({ place }) => place.row + place.rows),
    ...blocks.map(({ row, cells }) => row + cells.length),
  ];
  return printed?.rows ?? Math.max(0, ...ends);
}

/** Width in points of so many columns from `first` on. */
export function widthOfColumns({ widths }: SheetPlan, first: number, count: number): number {
  return Array.from({ length: count }, (_, index) => widths[first + index] ?? usualWidth).reduce(
    (total, each) => total + each * character + columnMargin,
    0
  );
}

/** Text of 11 points is printed with some 7 points at least, wherever more pages can be taken. */
export const smallestScale = 0.64;

/** Text of 11 points is printed with 8: smaller ones spare no page. */
export const comfortableScale = 0.73;

/** How many columns a sheet prints. */
export function printedColumns({ printed, widths }: SheetPlan): number {
  return printed?.columns ?? widths.length;
}

/** Width in points of everything that is printed. */
export function printedWidth(sheet: SheetPlan): number {
  return widthOfColumns(sheet, 0, printedColumns(sheet));
}

/** Height in points of the rows from `first` up to `end`, which is not one of them. */
export type HeightOf = (first: number, end: number) => number;

/** Tells the heights of the rows of a sheet. */
export function heightsOf(sheet: SheetPlan): HeightOf {
  const heights = rowHeights(sheet);
  return (first, end) =>
    Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index).reduce(
      (total, row) => total + (heights.get(row) ?? usualHeight),
      0
    );
}
