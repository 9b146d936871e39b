import type { CellContent, CellFormat, GridArea } from "./grid";
import { shiftedLine, type Shift } from "./shift";

const EMPTY: CellContent = { value: null };
const ROWS = 1_048_576;
const COLUMNS = 16_384;
export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;

/** One sheet of the grid in memory. Formats of whole columns, rows and the sheet lie under the cells'. */
export class MemorySheet {
  readonly cells = new Map<number, CellContent>();
  readonly formats = new Map<number, CellFormat>();
  readonly columnFormats = new Map<number, CellFormat>();
  readonly rowFormats = new Map<number, CellFormat>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  private defaultWidth = DEFAULT_WIDTH;
  private defaultHeight = DEFAULT_HEIGHT;
  sheetFormat: CellFormat = {};
  frozen = { rows: 0, columns: 0 };
  gridlines = true;
  tabColor = "";

  constructor(
    readonly id: string,
    public name: string
  ) {}

  at(row: number, column: number): CellContent {
    return this.cells.get(row * COLUMNS + column) ?? EMPTY;
  }

  /** Every formula and its place. */
  formulas(): { place: { row: number; column: number }; formula: string }[] {
    return [...this.cells].flatMap(([key, { formula }]) => {
      const [row, column] = placeOf(key);
      return formula === undefined ? [] : [{ place: { row, column }, formula }];
    });
  }

  put(row: number, column: number, cell: CellContent): void {
    if (row >= ROWS || column >= COLUMNS) throw new RangeError("The cell is outside the sheet.");
    const key = row * COLUMNS + column;
    if (cell.value === null && cell.formula === undefined) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  erase(area: GridArea): void {
    for (const key of [...this.cells.keys()]) if (contains(area, key)) this.cells.delete(key);
  }

  used(): GridArea | null {
    let [top, left, bottom, right] = [ROWS, COLUMNS, -1, -1];
    for (const key of this.cells.keys()) {
      const [row, column] = placeOf(key);
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  format(area: GridArea, format: CellFormat): void {
    const wholeColumns = area.rows === ROWS;
    const wholeRows = area.columns === COLUMNS;
    if (wholeColumns && wholeRows) this.sheetFormat = merged(this.sheetFormat, format);
    else if (wholeColumns) spread(this.columnFormats, area.column, area.columns, format);
    else if (wholeRows) spread(this.rowFormats, area.row, area.rows, format);
    const known = wholeColumns || wholeRows ? [...this.formats.keys()] : keysOf(area);
    for (const key of known) {
      if (contains(area, key)) this.formats.set(key, merged(this.formats.get(key), format));
    }
  }

  formatAt(row: number, column: number): CellFormat {
    const under = merged(this.sheetFormat, this.columnFormats.get(column) ?? {});
    const line = merged(under, this.rowFormats.get(row) ?? {});
    return merged(line, this.formats.get(row * COLUMNS + column) ?? {});
  }

  eraseFormats(area: GridArea): void {
    for (const key of [...this.formats.keys()]) if (contains(area, key)) this.formats.delete(key);
    if (area.rows === ROWS) remove(this.columnFormats, area.column, area.columns);
    if (area.columns === COLUMNS) remove(this.rowFormats, area.row, area.rows);
    if (area.rows === ROWS && area.columns === COLUMNS) this.sheetFormat = {};
  }

  /** Rows or columns come or go; new ones look like the line before them, as in Excel. */
  shift(shift: Shift): void {
    const rows = shift.axis === "rows";
    moveCells(this.cells, shift);
    moveCells(this.formats, shift);
    moveLines(rows ? this.heights : this.widths, shift);
    moveLines(rows ? this.rowFormats : this.columnFormats, shift);
    if (shift.count <= 0 || shift.at === 0) return;
    for (const [key, format] of [...this.formats]) {
      const [row, column] = placeOf(key);
      if ((rows ? row : column) !== shift.at - 1) continue;
      for (let by = 1; by <= shift.count; by += 1) {
        this.formats.set(rows ? key + by * COLUMNS : key + by, format);
      }
    }
  }

  setWidths(column: number, columns: number, points: number): void {
    if (columns === COLUMNS) {
      this.widths.clear();
      this.defaultWidth = points;
    } else for (let at = column; at < column + columns; at += 1) this.widths.set(at, points);
  }
  widthOf(column: number): number {
    return this.widths.get(column) ?? this.defaultWidth;
  }
  setHeights(row: number, rows: number, points: number): void {
    if (rows === ROWS) {
      this.heights.clear();
      this.defaultHeight = points;
    } else for (let at = row; at < row + rows; at += 1) this.heights.set(at, points);
  }
  heightOf(row: number): number {
    return this.heights.get(row) ?? this.defaultHeight;
  }
}

function moveCells<T>(cells: Map<number, T>, shift: Shift): void {
  const moved = [...cells].flatMap(([key, cell]): [number, T][] => {
    const [row, column] = placeOf(key);
    const line = shiftedLine(shift.axis === "rows" ? row : column, shift);
    if (line === null) return [];
    return [[shift.axis === "rows" ? line * COLUMNS + column : row * COLUMNS + line, cell]];
  });
  cells.clear();
  for (const [key, cell] of moved) cells.set(key, cell);
}

function moveLines<T>(lines: Map<number, T>, shift: Shift): void {
  const moved = [...lines].flatMap(([line, of]): [number, T][] => {
    const place = shiftedLine(line, shift);
    return place === null ? [] : [[place, of]];
  });
  lines.clear();
  for (const [line, of] of moved) lines.set(line, of);
}

/** Row and column of a cell's key. */
export function placeOf(key: number): [number, number] {
  return [Math.floor(key / COLUMNS), key % COLUMNS];
}

function contains(area: GridArea, key: number): boolean {
  const [row, column] = placeOf(key);
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function* keysOf(area: GridArea): Generator<number> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      yield row * COLUMNS + column;
    }
  }
}

function spread(map: Map<number, CellFormat>, at: number, count: number, format: CellFormat): void {
  for (let index = at; index < at + count; index += 1) {
    map.set(index, merged(map.get(index), format));
  }
}

function remove(map: Map<number, CellFormat>, at: number, count: number): void {
  for (const index of [...map.keys()]) if (index >= at && index < at + count) map.delete(index);
}

function merged(under: CellFormat | undefined, over: CellFormat): CellFormat {
  const format = { ...under, ...over };
  if (under?.borders !== undefined && over.borders !== undefined) {
    format.borders = { ...under.borders, ...over.borders };
  }
  return format;
}
