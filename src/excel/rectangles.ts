import type { Area, BlockPlan, CellPlan } from "../plan/workbook";

/**
 * Few rectangles that cover the cells of `blocks`, each of one `kind`.
 * A cell whose kind is null is left out. The number of rectangles follows the layout, not the
 * number of rows: a column of 5 000 equal cells is one rectangle.
 */
export function rectangles(
  blocks: readonly BlockPlan[],
  kind: (cell: CellPlan) => string | null
): { readonly kind: string; readonly area: Area }[] {
  const done: { kind: string; area: Area }[] = [];
  for (const block of blocks) {
    let open = new Map<string, { kind: string; area: Area }>();
    block.cells.forEach((cells, index) => {
      const still = new Map<string, { kind: string; area: Area }>();
      for (const run of runs(cells, kind)) {
        const key = `${run.from}:${run.length}:${run.kind}`;
        const above = open.get(key);
        const area: Area = {
          row: above?.area.row ?? block.row + index,
          column: block.column + run.from,
          rows: (above?.area.rows ?? 0) + 1,
          columns: run.length,
        };
        still.set(key, { kind: run.kind, area });
        open.delete(key);
      }
      done.push(...open.values());
      open = still;
    });
    done.push(...open.values());
  }
  return done;
}

function runs(
  cells: readonly (CellPlan | null)[],
  kind: (cell: CellPlan) => string | null
): { kind: string; from: number; length: number }[] {
  const found: { kind: string; from: number; length: number }[] = [];
  cells.forEach((cell, column) => {
    const here = cell === null ? null : kind(cell);
    if (here === null) return;
    const last = found.at(-1);
    if (last?.kind === here && last.from + last.length === column) last.length += 1;
    else found.push({ kind: here, from: column, length: 1 });
  });
  return found;
}
