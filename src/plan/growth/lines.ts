import type { BlockPlan, CellPlan, SheetPlan, StyleToken } from "../workbook";

/** The rows and columns of a planned sheet under ids that stay the same when others come or go. */
export interface Lines {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Styles of rows that are told by their place in the block: their words may change from run to run. */
const frames: ReadonlySet<StyleToken> = new Set<StyleToken>([
  "title",
  "message",
  "subtitle",
  "heading",
  "heading-text",
  "heading-number",
  "heading-record",
  "note",
  "text",
  "warning",
]);

/** The second of two equal ids is another one. */
function distinct(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  });
}

function isName(cell: CellPlan | null): cell is CellPlan & { readonly value: string } {
  return cell !== null && typeof cell.value === "string" && !cell.formula && !cell.input;
}

/** The text that says what a row is about; null where only its place does. */
export function labelOf(
  cells: readonly (CellPlan | null)[]
): { readonly column: number; readonly text: string } | null {
  const column = cells.findIndex(isName);
  const cell = cells[column];
  if (!cell || !isName(cell) || frames.has(cell.style)) return null;
  return { column, text: cell.value };
}

/** What a row of a block is about: its label, else the first thing to type in it, else its look. */
function nameOf(cells: readonly (CellPlan | null)[]): string {
  const label = labelOf(cells);
  if (label !== null) return label.text;
  const first = cells.find(isName);
  const typed = cells.find((cell) => cell?.input !== undefined);
  if (first === undefined && typed?.input !== undefined) return `input ${typed.input}`;
  return `=${first?.style ?? cells.find((cell) => cell !== null)?.style ?? ""}`;
}

/** Rows and columns from the sheet's edge to the last cell of our blocks. */
export function extentOf(sheet: SheetPlan): { rows: number; columns: number } {
  return {
    rows: Math.max(0, ...sheet.blocks.map(({ row, cells }) => row + cells.length)),
    columns: Math.max(0, ...sheet.blocks.map((each) => each.column + (each.cells[0]?.length ?? 0))),
  };
}

function rowIds(sheet: SheetPlan, count: number): string[] {
  const blocks = [...sheet.blocks].sort((a, b) => a.column - b.column);
  let last = "";
  const ids = Array.from({ length: count }, (_, row) => {
    const block = blocks.find((each) => row >= each.row && row < each.row + each.cells.length);
    if (block === undefined) return `~${last}`;
    last = `${block.key}/${nameOf(block.cells[row - block.row] ?? [])}`;
    return last;
  });
  return distinct(ids);
}

function headingOf(blocks: readonly BlockPlan[], column: number): string | null {
  for (const block of blocks) {
    for (const cells of block.cells) {
      const cell = cells[column - block.column];
      if (cell && cell.style.startsWith("heading") && typeof cell.value === "number") {
        return String(cell.value);
      }
    }
  }
  return null;
}

function tableHeading(sheet: SheetPlan, column: number): string | null {
  for (const { area, columns } of sheet.tables) {
    if (column < area.column || column >= area.column + area.columns) continue;
    const value = columns?.[column - area.column] ?? cellOf(sheet, area.row, column)?.value;
    if (typeof value === "string") return `[${value}]`;
  }
  return null;
}

/** A month is known by its date, a column of a table by its heading, any other by its place. */
function columnIds(sheet: SheetPlan, count: number): string[] {
  let places = 0;
  const ids = Array.from({ length: count }, (_, column) => {
    const known = tableHeading(sheet, column) ?? headingOf(sheet.blocks, column);
    if (known !== null) return known;
    places += 1;
    return `~${places}`;
  });
  return distinct(ids);
}

/** The ids of the rows and columns of `sheet`. */
export function linesOf(sheet: SheetPlan): Lines {
  const { rows, columns } = extentOf(sheet);
  return { rows: rowIds(sheet, rows), columns: columnIds(sheet, columns) };
}

/** The planned cell at a place of the sheet; null where we own none. */
export function cellOf(sheet: SheetPlan, row: number, column: number): CellPlan | null {
  for (const block of sheet.blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}
