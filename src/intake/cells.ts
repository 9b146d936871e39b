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
  /** Texts of people (posts, captions, names, links) belong to the names of activities. */
  readonly keepText: boolean;
}

/** The cell's text without outer spaces; "" where the row ends before it. */
export function textOf(cell: RawCell | undefined): string {
  if (typeof cell === "string") return cell.trim();
  return cell === undefined ? "" : String(cell);
}

/** True when no cell of the row holds anything. */
export function isBlank(row: RawRow): boolean {
  return row.every((cell) => typeof cell === "string" && cell.trim() === "");
}

/** How many cells of the row hold something; counting stops at `enough`, as tables can be long. */
export function filled(row: RawRow, enough = Infinity): number {
  let count = 0;
  for (const cell of row) {
    if (typeof cell === "number" || cell.trim() !== "") count += 1;
    if (count >= enough) return count;
  }
  return count;
}
