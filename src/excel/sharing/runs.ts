/** A cell with something to say about it. */
export interface Placed {
  readonly row: number;
  readonly column: number;
}

/** Cells one under the other, without a gap. */
export interface Run<Cell extends Placed> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly [Cell, ...Cell[]];
}

/** Cells of one sheet in as few columns of neighbours as there are: a column of 5 000 formulas is one run. */
export function runsOf<Cell extends Placed>(cells: readonly Cell[]): Run<Cell>[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; cells: [Cell, ...Cell[]] }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const isNext = last?.column === cell.column && last.row + last.cells.length === cell.row;
    if (last !== undefined && isNext) last.cells.push(cell);
    else runs.push({ row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}

/** The range of a run. */
export function rangeOfRun(sheet: Excel.Worksheet, run: Run<Placed>): Excel.Range {
  return sheet.getRangeByIndexes(run.row, run.column, run.cells.length, 1);
}
