/** A cell as read: text as it stands, or the number of a workbook's number cell. Never a formula. */
export type RawCell = string | number;
export type RawRow = readonly RawCell[];

/** One table as it stands in its source, lines above and below included. */
export interface RawTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string;
  readonly delimiter: string | null;
  /** Row number in the source of `cells[0]`, counted from 1. */
  readonly firstRow: number;
  readonly cells: readonly RawRow[];
  /** Index in `cells` of the header. */
  readonly header: number;
}

/** The cell's text without outer spaces; "" where the row ends before it. */
export function textOf(cell: RawCell | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}

/** True when no cell of the row holds anything. */
export function isBlank(row: RawRow): boolean {
  return row.every((cell) => textOf(cell) === "");
}

/** How many cells of the row hold something. */
export function filled(row: RawRow): number {
  return row.filter((cell) => textOf(cell) !== "").length;
}
