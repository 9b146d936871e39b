import { widthInDigits } from "./letter-widths";
import { lookOf } from "./look";
import type { CellPlan, SheetKey, SheetPlan } from "./workbook";

/** Height of one line of text, in multiples of its size in points. */
const lineHeight = 1.36;
/** No program draws letters quite as wide as another: so much of a column is counted on. */
export const counted = 0.96;
/** Excel's own height of a row, in points: of rows that hold nothing. */
export const usualHeight = 15;
/** Points that a line keeps free of the one above and below, so that none sticks to its heading: fewer where nobody reads row by row, or where all is one small page. */
const breath = 3;
const breaths: Readonly<Partial<Record<SheetKey, number>>> = { metrics: 0, answer: 2 };
/** Width of a column that nobody set, in characters, and the size in points widths are counted in. */
const usualWidth = 8.43;
const widthSize = 11;

/**
 * Heights in points of the rows that hold anything, by row number; the imported rows keep the usual
 * one, which is read by nobody page by page.
 * An estimate by characters: a program that draws the sheet may fit them better, and Excel does on
 * the next change, but one that only shows the file must not cut the text.
 */
export function rowHeights(
  sheet: Pick<SheetPlan, "blocks" | "widths"> & Partial<Pick<SheetPlan, "key">>
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const free = (sheet.key && breaths[sheet.key]) ?? breath;
  for (const block of sheet.blocks) {
    block.cells.forEach((cells, r) => {
      const needed = Math.max(
        0,
        ...cells.map((cell, c) => cellHeight(cell, sheet.widths[block.column + c] ?? usualWidth))
      );
      const row = block.row + r;
      const height = Math.max(usualHeight, Math.ceil(needed)) + free;
      if (needed > 0 && height > Math.max(usualHeight, heights.get(row) ?? 0))
        heights.set(row, height);
    });
  }
  return heights;
}

function cellHeight(cell: CellPlan | null, width: number): number {
  if (!cell) return 0;
  const { size, wrap, bold, indent } = lookOf(cell.style);
  // What is empty yet, but typed or computed one day, keeps the room of a line.
  if (cell.value === null || cell.value === "") {
    return cell.input === undefined && cell.formula === undefined ? 0 : size * lineHeight;
  }
  if (typeof cell.value !== "string") return size * lineHeight;
  const inDigits = ((width - indent) * widthSize * counted) / size / (bold ? 1.04 : 1);
  return (wrap ? wrappedLines(cell.value, inDigits, widthInDigits) : 1) * size * lineHeight;
}

/** What a line may end after: words, and the parts of a word that hyphens between letters leave; `apart` tells that a space stands before it. */
function breakable(paragraph: string): { part: string; apart: boolean }[] {
  return paragraph
    .split(" ")
    .flatMap((word) =>
      word.split(/(?<=\p{L}-)(?=\p{L})/u).map((part, index) => ({ part, apart: index === 0 }))
    );
}

/** Lines that a text takes when broken between words, or within a word longer than a line; `widthOf` measures in the unit of `line`. */
export function wrappedLines(
  text: string,
  line: number,
  widthOf: (text: string) => number
): number {
  const space = widthOf(" ");
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const { part, apart } of breakable(paragraph)) {
      const width = widthOf(part);
      const before = used === 0 || !apart ? 0 : space;
      if (used + before + width <= line) {
        used += before + width;
        continue;
      }
      if (used > 0) count += 1;
      count += Math.max(0, Math.ceil(width / line) - 1);
      used = width > line ? width % line || line : width;
    }
    return lines + count;
  }, 0);
}
