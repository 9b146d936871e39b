import { relativeForm, shapeOf } from "../../formulas";
import { cellAt } from "../../plan/address";
import type { CellFormula } from "./everyFormula";
import type { RememberedCell } from "./memory";

/** A remembered cell and the formula that was written into it. */
interface Written {
  readonly cell: RememberedCell;
  readonly formula: string;
}

/**
 * Finds the cells of one sheet again, wherever rows and columns were inserted since: those that read
 * alike keep their order. Where some of them are gone or more have come, a cell in its old place goes
 * first, then one that reads the same from where it stands. A cell that is not found is missing.
 */
export function pairCells(
  cells: readonly RememberedCell[],
  standing: readonly CellFormula[]
): Map<RememberedCell, CellFormula> {
  const written = cells.flatMap((cell): Written[] => {
    const formula = cell.entries[0]?.[0];
    return typeof formula === "string" && !cell.asValues ? [{ cell, formula }] : [];
  });
  const pairs = new Map<RememberedCell, CellFormula>();
  const groups = groupedBy(written, ({ formula }) => shapeOf(formula));
  const found = groupedBy(standing, ({ formula }) => shapeOf(formula));
  for (const [shape, group] of groups) pairAlike(group, found.get(shape) ?? [], pairs);
  return pairs;
}

function pairAlike(
  written: readonly Written[],
  standing: readonly CellFormula[],
  pairs: Map<RememberedCell, CellFormula>
): void {
  const wanted = [...written].sort((a, b) => inOrder(a.cell, b.cell));
  const there = [...standing].sort(inOrder);
  if (wanted.length === there.length) {
    wanted.forEach(({ cell }, index) => {
      const formula = there[index];
      if (formula !== undefined) pairs.set(cell, formula);
    });
    return;
  }
  const free = new Map(there.map((formula) => [placeOf(formula), formula]));
  const missing = wanted.filter(({ cell }) => {
    const here = free.get(placeOf(cell));
    if (here === undefined) return true;
    pairs.set(cell, here);
    free.delete(placeOf(cell));
    return false;
  });
  const alike = groupedBy([...free.values()], (each) =>
    relativeForm(each.formula, placeText(each))
  );
  for (const { cell, formula } of missing) {
    const next = alike.get(relativeForm(formula, placeText(cell)))?.shift();
    if (next !== undefined) pairs.set(cell, next);
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const inOrder = (a: Place, b: Place): number => a.column - b.column || a.row - b.row;
const placeOf = ({ row, column }: Place): string => `${row} ${column}`;
const placeText = ({ row, column }: Place): string => cellAt(row, column);

function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
