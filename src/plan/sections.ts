import {
  comfortableScale,
  heightsOf,
  printedRows,
  printedWidth,
  smallestScale,
  widthOfColumns,
  type HeightOf,
} from "./print-size";
import type { SheetPlan } from "./workbook";

/** No page is spared by leaving more of every page's width white: some of it where print stays comfortable, hardly any else. */
const leastWide = { comfortable: 0.85, small: 0.95 } as const;
/** Sizes are estimates: the rest of a page stays free, lest its last row or column moves to the next one. */
const filled = 0.95;

const noMonths = { first: 0, count: 0 };

/** Where a sheet of several sections ends its pages. */
export interface SectionPages {
  /** Share of their size in which its cells are printed. */
  readonly scale: number;
  /** Whether that is what fitting the width to the page gives too, which needs no estimate. */
  readonly fitted: boolean;
  /** Pages below each other; null: as many as it takes. */
  readonly down: 1 | null;
  /** Rows and columns that begin a page; none where one page takes everything. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

/**
 * Ends pages of a sheet between its sections and between its months; as few pages as a size that can be read allows, and then the largest size.
 */
export function sectionPages(
  sheet: SheetPlan,
  sections: NonNullable<SheetPlan["sections"]>,
  room: Readonly<{ across: number; down: number }>
): SectionPages {
  const { widest, columnBreaks } = monthPages(sheet, sections.months ?? noMonths, room.across);
  const height = heightsOf(sheet);
  const beside = Math.min(1, room.across / widest);
  const one = Math.min(beside, room.down / height(0, printedRows(sheet)));
  const narrow = columnBreaks.length === 0;
  const smallest = narrow ? smallestFor(beside) : smallestScale;
  if (narrow && one >= smallest) {
    return { scale: one, fitted: true, down: 1, rowBreaks: [], columnBreaks };
  }
  const at = (scale: number) => ({
    scale,
    fitted: narrow && scale === beside,
    down: null,
    columnBreaks,
    ...rowPages(sheet, sections.rows, height, {
      down: (room.down * filled) / scale,
      begins: narrow ? undefined : sections.monthless?.row,
    }),
  });
  const steps = Math.max(0, Math.floor((beside * filled - smallest) * 100));
  return Array.from({ length: steps }, (_, step) => beside * filled - (step + 1) / 100)
    .map(at)
    .reduce(
      (best, next) => (next.pages + next.split < best.pages + best.split ? next : best),
      at(narrow ? beside : beside * filled)
    );
}

/** The smallest print that spares a page where the width asks for `beside`. */
function smallestFor(beside: number): number {
  const comfortable = Math.max(comfortableScale, beside * leastWide.comfortable);
  return Math.max(smallestScale, Math.min(comfortable, beside * leastWide.small));
}

/**
 * Shares the months out on as few pages as their width allows, all about as wide: those after the
 * first repeat the titles alone and so take more months.
 */
function monthPages(
  sheet: SheetPlan,
  { first, count }: Readonly<{ first: number; count: number }>,
  across: number
): { widest: number; columnBreaks: number[] } {
  const everything = printedWidth(sheet);
  if (across / everything >= smallestScale || count < 2) {
    return { widest: everything, columnBreaks: [] };
  }
  const titles = widthOfColumns(sheet, 0, sheet.frozen.columns);
  for (let pages = 2; ; pages += 1) {
    const { onFirst, each, widest } = Array.from({ length: count }, (_, index) => index + 1)
      .map((later) => ({ onFirst: count - (pages - 1) * later, each: later }))
      .filter((share) => share.onFirst > 0)
      .map((share) => ({
        ...share,
        widest: Math.max(
          widthOfColumns(sheet, 0, first + share.onFirst),
          titles + widthOfColumns(sheet, first, share.each)
        ),
      }))
      .reduce((best, next) => (next.widest < best.widest ? next : best));
    if ((across * filled) / widest >= smallestScale || pages === count) {
      const columnBreaks = Array.from(
        { length: pages - 1 },
        (_, page) => first + onFirst + page * each
      );
      return { widest, columnBreaks };
    }
  }
}

/** Begins a page at `begins`, and before each section that the rest of a page has no room for; counts the pages, and those that end within a section. */
function rowPages(
  sheet: SheetPlan,
  starts: readonly number[],
  heightOf: HeightOf,
  { down, begins }: Readonly<{ down: number; begins: number | undefined }>
): { pages: number; split: number; rowBreaks: number[] } {
  const { row, rows } = sheet.printTitles ?? { row: 0, rows: sheet.frozen.rows };
  const repeated = heightOf(row, row + rows);
  const end = printedRows(sheet);
  const rowBreaks: number[] = [];
  let used = 0;
  let pages = 1;
  let split = 0;
  let over = 0;
  [0, ...starts].forEach((start, index) => {
    const height = heightOf(start, starts[index] ?? end);
    // What hardly ran over may have found room after all: the next heading would stand alone at the foot.
    const unsure = over > 0 && over <= down * (1 / filled - 1);
    if (start > 0 && (start === begins || unsure || used + height > down)) {
      rowBreaks.push(start);
      if (!unsure) pages += 1;
      used = repeated;
    }
    used += height;
    over = 0;
    while (used > down) {
      pages += 1;
      split += 1;
      over = used - down;
      used = over + repeated;
    }
  });
  return { pages, split, rowBreaks };
}
