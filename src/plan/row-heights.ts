import { lookOf } from "./look";
import type { CellPlan, SheetPlan } from "./workbook";

/** Height of one line of text, in multiples of its size in points. */
const lineHeight = 1.36;
/** Average width of a letter in a sentence, where a digit is 1: widths are counted in digits. */
const letterWidth = 0.92;
/** Excel's own height of a row, in points: lower rows need no word about it. */
const usualHeight = 15;
/** Width of a column that nobody set, in characters, and the size in points widths are counted in. */
const usualWidth = 8.43;
const widthSize = 11;

/**
 * Heights in points of the rows that need more than the usual one, by row number.
 * An estimate by characters: a program that draws the sheet may fit them better, and Excel does on
 * the next change, but one that only shows the file must not cut the text.
 */
export function rowHeights(
  sheet: Pick<SheetPlan, "blocks" | "widths">
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const block of sheet.blocks) {
    block.cells.forEach((cells, r) => {
      const needed = Math.max(
        0,
        ...cells.map((cell, c) => cellHeight(cell, sheet.widths[block.column + c] ?? usualWidth))
      );
      const row = block.row + r;
      if (needed > Math.max(usualHeight, heights.get(row) ?? 0))
        heights.set(row, Math.ceil(needed));
    });
  }
  return heights;
}

function cellHeight(cell: CellPlan | null, width: number): number {
  if (!cell || cell.value === null || cell.value === "") return 0;
  const { size, wrap, bold, indent } = lookOf(cell.style);
  if (typeof cell.value !== "string") return size * lineHeight;
  const perLine = Math.max(
    1,
    ((width - indent) * widthSize) / (size * letterWidth) / (bold ? 1.08 : 1)
  );
  return (wrap ? wrappedLines(cell.value, perLine) : 1) * size * lineHeight;
}

/** Lines that a text takes when broken between words, or within a word longer than a line. */
export function wrappedLines(text: string, perLine: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(" ")) {
      const space = used === 0 ? 0 : 1;
      if (used + space + word.length <= perLine) {
        used += space + word.length;
        continue;
      }
      if (used > 0) count += 1;
      count += Math.ceil(word.length / perLine) - 1;
      used = word.length > perLine ? word.length % perLine || perLine : word.length;
    }
    return lines + count;
  }, 0);
}
