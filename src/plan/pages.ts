import { columnLetters } from "./address";
import { paperOf, type Paper } from "./paper";
import { rowHeights } from "./row-heights";
import type { SheetKey, SheetPlan, WorkbookPlan } from "./workbook";

/** How a sheet falls on paper, for both writers. */
export interface Pages {
  /** Pages beside each other. */
  readonly across: number;
  /** Pages below each other; null: as many as it takes. */
  readonly down: 1 | null;
  /** Repeated on every page, as `$1:$3` and `$A:$B`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
}

/** Characters that still read on the width of an A4 page on its side: at two thirds of their size. */
const widest = 230;
/** Rows of a sheet with charts that still read on one page that stands upright. */
const mostRowsOfAPage = 82;
/** No page is made smaller than this for the sake of the last few rows. */
const smallestScale = 0.55;
/** Further rows than these would make a page of their own worth turning to. */
const fullestPage = 1.5;

/** These grow with every import or posting: one page today would be unreadable next year. */
const growing: readonly SheetKey[] = [
  "activities",
  "metrics",
  "ledger",
  "listening",
  "checks",
  "sources",
];

/** Points: the sides of a page that stands upright, what margins take of them, a usual row, a character. */
const sides: Readonly<Record<Paper, readonly [number, number]>> = {
  A4: [595, 842],
  A5: [420, 595],
  Letter: [612, 792],
};
const margins = { across: 58, down: 80 };
const usualRow = 15;
const character = 5.3;

/** The pages of a sheet. */
export function pagesOf(sheet: SheetPlan, workbook: Pick<WorkbookPlan, "currency">): Pages {
  const across = pagesAcross(sheet);
  const { row, rows, columns } = {
    columns: undefined,
    ...(sheet.printTitles ?? { row: 0, rows: sheet.frozen.rows }),
  };
  const [first, count] = columns ?? [0, sheet.frozen.columns];
  return {
    across,
    down: fitsOnePage(sheet, paperOf(sheet, workbook), across) ? 1 : null,
    ...(rows > 0 ? { titleRows: `$${row + 1}:$${row + rows}` } : {}),
    ...(across > 1 && count > 0
      ? { titleColumns: `$${columnLetters(first)}:$${columnLetters(first + count - 1)}` }
      : {}),
  };
}

/** Pages beside each other: one, unless that page could no longer be read. What stands upright is read at one glance. */
function pagesAcross(sheet: SheetPlan): number {
  if (!sheet.landscape || sheet.paper === "A5") return 1;
  return Math.max(1, Math.ceil(widthOf(sheet) / widest));
}

function widthOf({ widths, printed }: SheetPlan): number {
  return widths.slice(0, printed?.columns).reduce((total, each) => total + each, 0);
}

/**
 * What has charts is read at one glance, so on one page, unless it is too long for that; and no
 * sheet takes a second page for a few rows.
 */
function fitsOnePage(sheet: SheetPlan, paper: Paper, across: number): boolean {
  if (paper === "A5") return true;
  const { charts, blocks, printed } = sheet;
  const ends = [
    ...charts.map(({ place }) => place.row + place.rows),
    ...blocks.map(({ row, cells }) => row + cells.length),
  ];
  const rows = printed?.rows ?? Math.max(0, ...ends);
  if (charts.length > 0) return rows <= mostRowsOfAPage;
  if (across > 1 || growing.includes(sheet.key)) return false;
  const [short, long] = sides[paper];
  const [width, height] = sheet.landscape ? [long, short] : [short, long];
  const heights = rowHeights(sheet);
  const points = Array.from({ length: rows }, (_, row) => heights.get(row) ?? usualRow).reduce(
    (total, each) => total + each,
    0
  );
  const scale = Math.min(1, (width - margins.across) / (widthOf(sheet) * character));
  const filled = (points * scale) / (height - margins.down);
  return filled > 1 && filled <= fullestPage && scale / filled >= smallestScale;
}
