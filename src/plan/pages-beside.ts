import { printedColumns, smallestScale, widthOfColumns } from "./print-size";
import type { SheetPlan } from "./workbook";

/**
 * Lays a sheet that is too wide for one page on pages beside each other, which repeat the columns of
 * `titles` (first, how many): as few as can be read, in the largest size that makes no more of them.
 * `room` is the width of a page in points.
 */
export function pagesBeside(
  sheet: SheetPlan,
  titles: readonly [first: number, count: number],
  room: number
): { across: number; scale: number } {
  const pagesIn = (scale: number) => pagesOfColumns(sheet, titles, room / scale);
  const across = pagesIn(smallestScale);
  const steps = Math.round((1 - smallestScale) * 100);
  const scales = Array.from({ length: steps }, (_, step) => 1 - step / 100);
  return { across, scale: scales.find((scale) => pagesIn(scale) <= across) ?? smallestScale };
}

/** A page takes as many columns as it has room for, one at least. */
function pagesOfColumns(
  sheet: SheetPlan,
  [first, count]: readonly [number, number],
  room: number
): number {
  const repeated = widthOfColumns(sheet, first, count);
  let pages = 1;
  let used = 0;
  for (let column = 0; column < printedColumns(sheet); column += 1) {
    const width = widthOfColumns(sheet, column, 1);
    if (used > 0 && used + width > room) {
      pages += 1;
      used = repeated;
    }
    used += width;
  }
  return pages;
}
