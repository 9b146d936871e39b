import { columnLetters } from "./address";
import { roomOf, type Readers } from "./paper";
import { tablePages } from "./pages-beside";
import { heightsOf, printedRows, printedWidth, smallestScale } from "./print-size";
import { sectionPages } from "./sections";
import type { Area, SheetKey, SheetPlan } from "./workbook";

/** How a sheet falls on paper, for both writers. */
export interface Pages {
  /** Pages beside each other. */
  readonly across: number;
  /** Pages below each other; null: as many as it takes. */
  readonly down: 1 | null;
  /** Share of their size in which cells are printed; where they are fitted, an estimate. */
  readonly scale: number;
  /** Whether the pages are fitted to the paper; else everything is printed in the scale given. */
  readonly fitted: boolean;
  /** Rows and columns that begin a page, wherever the one before is full. */
  readonly breaks: Readonly<{ rows: readonly number[]; columns: readonly number[] }>;
  /** What is printed, each area on pages of its own; none: everything. */
  readonly areas: readonly Area[];
  /** Repeated on every page, as `$1:$3` and `$A:$B`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
}

/** Rows of a sheet with charts that still read on one page that stands upright. */
const mostRowsOfAPage = 82;
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

/** A last page is spared where everything else keeps so much of its size. */
const leastShrunk = 0.8;
/** Heights are estimates: the rest of a page stays free. */
const filled = 0.96;

/** As many rows as a sheet has. */
export const everyRow = 1_048_576;

const noBreaks = { rows: [], columns: [] };

/** The pages of a sheet. */
export function pagesOf(sheet: SheetPlan, workbook: Readers): Pages {
  const { row, rows, columns } = {
    columns: undefined,
    ...(sheet.printTitles ?? { row: 0, rows: sheet.frozen.rows }),
  };
  const [first, count] = columns ?? [0, sheet.frozen.columns];
  const pages = endsOf(sheet, workbook, [first, count]);
  return {
    ...pages,
    areas: areasOf(sheet, pages),
    ...(rows > 0 ? { titleRows: `$${row + 1}:$${row + rows}` } : {}),
    ...(pages.across > 1 && count > 0
      ? { titleColumns: `$${columnLetters(first)}:$${columnLetters(first + count - 1)}` }
      : {}),
  };
}

function endsOf(
  sheet: SheetPlan,
  workbook: Readers,
  titles: readonly [first: number, count: number]
): Omit<Pages, "areas" | "titleRows" | "titleColumns"> {
  const room = roomOf(sheet, workbook);
  if (sheet.sections !== undefined) {
    const { scale, fitted, down, rowBreaks, columnBreaks } = sectionPages(
      sheet,
      sheet.sections,
      room
    );
    const breaks = { rows: rowBreaks, columns: columnBreaks };
    return { across: columnBreaks.length + 1, down, scale, fitted, breaks };
  }
  const beside = Math.min(1, room.across / printedWidth(sheet));
  const below = room.down / heightsOf(sheet)(0, printedRows(sheet));
  const onePage = fitsOnePage(sheet, beside, below);
  // The last page of a long list would be left with a few of its rows.
  const isLong = !growing.includes(sheet.key) && beside > below && !onePage;
  if (sheet.key === "metrics" || isLong || isTooWide(sheet, room)) {
    const { scale, rowBreaks, columnBreaks } = tablePages(sheet, titles, room);
    const breaks = { rows: rowBreaks, columns: columnBreaks };
    return { across: columnBreaks.length + 1, down: null, scale, fitted: false, breaks };
  }
  const across = 1;
  if (growing.includes(sheet.key)) {
    const scale = withoutRest(beside, below);
    return { across, down: null, fitted: scale === beside, scale, breaks: noBreaks };
  }
  return {
    across,
    down: onePage ? 1 : null,
    fitted: true,
    scale: onePage ? Math.min(beside, below) : beside,
    breaks: noBreaks,
  };
}

/**
 * What stands above a table is printed on its first page only: beside it, its sentences would be cut. Where months
 * take pages beside each other, those beside the sections without any would be white.
 */
function areasOf(sheet: SheetPlan, { across, breaks }: Pick<Pages, "across" | "breaks">): Area[] {
  const { printed, sections, widths } = sheet;
  const whole = { row: 0, column: 0, columns: widths.length, ...printed };
  if (across === 1) return printed === undefined ? [] : [{ rows: everyRow, ...whole }];
  const { row: heading } = sheet.printTitles ?? { row: 0 };
  // Columns that are not printed from their first row on would be printed down to the last row there is.
  const last = printedRows(sheet);
  const monthless = sections?.monthless;
  const end = monthless?.row ?? last;
  const beside = [0, ...breaks.columns].map((column, page) => {
    const row = page === 0 ? 0 : heading;
    const next = breaks.columns[page] ?? whole.columns;
    return { row, column, rows: end - row, columns: next - column };
  });
  return monthless === undefined
    ? beside
    : [...beside, { row: end, column: 0, rows: last - end, columns: monthless.columns }];
}

/** A page is turned for the sake of so much larger print. */
const worthTurning = 1.1;

/** Whether a sheet of one page is printed clearly larger on a page that lies on its side. */
export function isLargerOnItsSide(sheet: SheetPlan, workbook: Readers): boolean {
  const scale = (landscape: boolean) => {
    const { across, down } = roomOf({ ...sheet, landscape }, workbook);
    const height = heightsOf(sheet)(0, printedRows(sheet));
    return Math.min(1, across / printedWidth(sheet), (down * filled) / height);
  };
  return scale(true) > scale(false) * worthTurning;
}

/** Whether one page could no longer be read. What stands upright is read at one glance. */
function isTooWide(sheet: SheetPlan, { across }: ReturnType<typeof roomOf>): boolean {
  if (!sheet.landscape || sheet.paper === "A5") return false;
  return across / printedWidth(sheet) < smallestScale;
}

/**
 * What has charts is read at one glance, so on one page, unless it is too long for that; and no
 * sheet takes a second page for a few rows. Scales that its width and its height ask for.
 */
function fitsOnePage(sheet: SheetPlan, beside: number, below: number): boolean {
  if (sheet.paper === "A5") return true;
  if (sheet.charts.length > 0) return printedRows(sheet) <= mostRowsOfAPage;
  const full = beside / below;
  return full > 1 && full <= fullestPage && below >= smallestScale;
}

/** The scale in which the last page is not left with a few rows; the one that the width asks for, where they are many. */
function withoutRest(beside: number, below: number): number {
  const pages = beside / below;
  const whole = Math.floor(pages);
  const scale = beside * (whole / pages) * filled;
  return whole > 0 && scale >= Math.max(smallestScale, beside * leastShrunk) ? scale : beside;
}

/** Points in which the foot of every page is printed. */
const footSize = 8;

/**
 * What stands at the foot of every page, left and right, in Excel's codes: the sheet and the number
 * of the page. A page shrinks its foot too, so the text is as much larger.
 */
export function footOf(sheet: SheetPlan, workbook: Readers): { left: string; right: string } {
  const size = Math.round(footSize / pagesOf(sheet, workbook).scale);
  return { left: `&${size}&A`, right: `&${size}&P / &N` };
}
