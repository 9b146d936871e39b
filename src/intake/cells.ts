import type { Period } from "../catalogue/imported";
import type { Grid } from "./grid";

/** A cell as read: text as it stands, or the number of a workbook's number cell. Never a formula. */
export type RawCell = string | number;
export type RawRow = readonly RawCell[];

/** One table as it stands in its source, lines above and below included. */
export interface RawTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string;
  readonly delimiter: string | null;
  /** Row number in the source of the first row of `cells`, counted from 1. */
  readonly firstRow: number;
  readonly cells: Grid;
  /** Index in `cells` of the header. */
  readonly header: number;
  /** Texts of people (posts, captions, names, links) belong to the names of activities. */
  readonly keepText: boolean;
  /** What a table further up in the file states; tables below it may state nothing. */
  readonly periodAbove?: Period;
}

/** True for a character that is neither space nor control: nothing that trimming takes off. */
const isSolid = (code: number): boolean => code > 0x20 && code < 0x7f;

/** The cell's text without outer spaces; "" where the row ends before it. */
export function textOf(cell: RawCell | undefined): string {
  if (typeof cell !== "string") return cell === undefined ? "" : String(cell);
  // Most cells have nothing to trim, and asking is quicker than trimming.
  const solid = isSolid(cell.charCodeAt(0)) && isSolid(cell.charCodeAt(cell.length - 1));
  return solid ? cell : cell.trim();
}

/** True when the cell holds a number or text. */
export function hasContent(cell: RawCell): boolean {
  return typeof cell === "number" || isSolid(cell.charCodeAt(0)) || cell.trim() !== "";
}

/** True when no cell of the row holds anything. */
export function isBlank(row: RawRow): boolean {
  return !row.some(hasContent);
}

/** How many cells of the row hold something; counting stops at `enough`, as tables can be long. */
export function filled(row: RawRow, enough = Infinity): number {
  let count = 0;
  for (const cell of row) {
    if (hasContent(cell)) count += 1;
    if (count >= enough) return count;
  }
  return count;
}
