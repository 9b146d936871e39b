import type { BlockPlan, CellPlan } from "../workbook";

/** A cell to be written, in its place. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellPlan;
}

/** Single cells as blocks: those next to each other in a row make one. */
export function blocksOf(cells: readonly Cell[]): BlockPlan[] {
  const blocks: { key: string; row: number; column: number; cells: CellPlan[][] }[] = [];
  for (const { row, column, cell } of [...cells].sort(
    (a, b) => a.row - b.row || a.column - b.column
  )) {
    const last = blocks.at(-1);
    const line = last?.cells[0];
    if (last?.row === row && line !== undefined && last.column + line.length === column) {
      line.push(cell);
    } else blocks.push({ key: "changes", row, column, cells: [[cell]] });
  }
  return blocks;
}

/** An emptied cell. */
export const nothing: CellPlan = { value: "", style: "value" };

/** The cell as it is written over another: Excel takes null for "as it was", an empty text empties. */
export function emptied(cell: CellPlan | null): CellPlan {
  if (cell === null) return nothing;
  return cell.value === null && cell.formula === undefined ? { ...cell, value: "" } : cell;
}
