import {
  heightsOf,
  printedColumns,
  printedRows,
  smallestScale,
  widthOfColumns,
  type HeightOf,
} from "./print-size";
import type { SheetPlan } from "./workbook";

/** Sizes are estimates: the rest of a page stays free, lest its last row or column moves to the next one. */
const filled = 0.97;
/** Excel keeps a thousand breaks of a sheet. */
const mostBreaks = 1000;
/** Pages below each other are spared where everything keeps so much of its size. */
const leastShrunk = 0.88;

/** Where a table ends its pages. */
export interface TablePages {
  readonly scale: number;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

/**
 * Lays a table that is long, and perhaps too wide for one page, on pages beside and below each other:
 * as few as can be read, in the largest size that makes no more of them beside each other, and all about as
 * long. Pages beside the first repeat the columns of `titles` (first, how many).
 */
export function tablePages(
  sheet: SheetPlan,
  titles: readonly [first: number, count: number],
  room: Readonly<{ across: number; down: number }>
): TablePages {
  const across = room.across * filled;
  const columnsAt = (scale: number) => columnBreaks(sheet, titles, across / scale);
  const least = columnsAt(smallestScale).length;
  const scales = hundredths(1, smallestScale);
  const widest = scales.find((scale) => columnsAt(scale).length <= least) ?? smallestScale;
  const rows = rowsBelow(sheet);
  const pagesAt = (scale: number) => rows.pages((room.down * filled) / scale);
  const scale = spared(widest, pagesAt);
  const length = pagesAt(scale);
  return {
    scale,
    columnBreaks: columnsAt(scale),
    rowBreaks: length > mostBreaks ? [] : rows.shared(length, (room.down * filled) / scale),
  };
}

function hundredths(from: number, to: number): number[] {
  const steps = Math.floor((from - to) * 100 + 1e-9);
  return Array.from({ length: steps + 1 }, (_, step) => Math.round(from * 100 - step) / 100);
}

/** The largest scale that makes the fewest pages, of those not much smaller than the widest. */
function spared(widest: number, pagesAt: (scale: number) => number): number {
  const least = Math.max(smallestScale, widest * leastShrunk);
  return hundredths(widest, least).reduce(
    (best, next) => (pagesAt(next) < pagesAt(best) ? next : best),
    widest
  );
}

/** A page takes as many columns as it has room for, one at least. */
function columnBreaks(
  sheet: SheetPlan,
  [first, count]: readonly [number, number],
  room: number
): number[] {
  const repeated = widthOfColumns(sheet, first, count);
  const breaks: number[] = [];
  let used = 0;
  for (let column = 0; column < printedColumns(sheet); column += 1) {
    const width = widthOfColumns(sheet, column, 1);
    if (used > 0 && used + width > room) {
      breaks.push(column);
      used = repeated;
    }
    used += width;
  }
  return breaks;
}

/** How the rows of a sheet fall on pages of a given height. */
function rowsBelow(sheet: SheetPlan) {
  const { row, rows } = sheet.printTitles ?? { row: 0, rows: sheet.frozen.rows };
  const heightOf: HeightOf = heightsOf(sheet);
  const heights = Array.from({ length: printedRows(sheet) }, (_, at) => heightOf(at, at + 1));
  const repeated = heightOf(row, row + rows);
  const ends = (down: number) => {
    const breaks: number[] = [];
    let used = 0;
    heights.forEach((height, at) => {
      if (used > 0 && used + height > down) {
        breaks.push(at);
        used = repeated;
      }
      used += height;
    });
    return breaks;
  };
  return {
    pages: (down: number): number => ends(down).length + 1,
    /** Rows that begin a page where so many share the rows out evenly; none is longer than `most`. */
    shared: (count: number, most: number): number[] => {
      const whole = heights.reduce((sum, each) => sum + each, 0) + repeated * (count - 1);
      const step = Math.max(...heights);
      for (let down = whole / count; down < most; down += step) {
        const breaks = ends(down);
        if (breaks.length < count) return breaks;
      }
      return ends(most);
    },
  };
}
