import type { Grid, GridArea } from "../grid/grid";

/** Width of a digit of the default font, in points, and the size in points of that font. */
const POINTS_PER_CHARACTER = 5.25;
const DEFAULT_SIZE = 11;
/** Points that a cell keeps free beside its text. */
const MARGIN = 6;
/** Height in points of a row that holds nothing, and of a line in multiples of its size. */
const DEFAULT_HEIGHT = 15;
const LINE_HEIGHT = 1.36;

/** Points of a column that shows texts of so many characters. */
export function fittingWidth(characters: number): number {
  return characters * POINTS_PER_CHARACTER + MARGIN;
}

/** Points of a row that shows all lines of its texts, estimated by characters; `area` tells the row and the columns looked at. */
export function fittingHeight(
  grid: Pick<Grid, "text" | "formatAt" | "columnWidth">,
  sheetId: string,
  area: GridArea
): number {
  const [texts = []] = grid.text(sheetId, { ...area, rows: 1 });
  const heights = texts.map((text, index) => {
    const column = area.column + index;
    const { wrapText = false, fontSize = DEFAULT_SIZE } = grid.formatAt(sheetId, area.row, column);
    const room = (grid.columnWidth(sheetId, column) * DEFAULT_SIZE) / fontSize;
    const lines = wrapText ? Math.ceil(fittingWidth(text.length) / room) : 1;
    return text === "" ? 0 : lines * fontSize * LINE_HEIGHT;
  });
  return Math.max(DEFAULT_HEIGHT, ...heights.map(Math.ceil));
}
