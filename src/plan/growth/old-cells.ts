import type { CellPlan, SheetKey } from "../workbook";
import { cellOf, linesOf } from "./lines";
import type { Lasting } from "./written";

/** What was written on a sheet: the cells of each row by its id, under the ids of their columns. */
export function writtenRows(
  written: Lasting,
  key: SheetKey
): ReadonlyMap<string, Readonly<Record<string, CellPlan>>> {
  const found = new Map<string, Record<string, CellPlan>>();
  const sheet = written.plan.sheets.find((each) => each.key === key);
  if (sheet === undefined) return found;
  const { rows, columns } = linesOf(sheet);
  rows.forEach((row, r) => {
    const cells = columns.flatMap((column, c): [string, CellPlan][] => {
      const cell = cellOf(sheet, r, c);
      return cell === null ? [] : [[column, cell]];
    });
    found.set(row, Object.fromEntries(cells));
  });
  for (const { axis, id, cells } of written.orphans.filter((each) => each.sheet === key)) {
    if (axis === "rows") found.set(id, { ...cells });
    else {
      for (const [row, cell] of Object.entries(cells)) {
        found.set(row, { ...found.get(row), [id]: cell });
      }
    }
  }
  return found;
}

/** The same, to be asked cell by cell. */
export class OldCells {
  constructor(private readonly rows: ReturnType<typeof writtenRows>) {}

  row(id: string): Readonly<Record<string, CellPlan>> {
    return this.rows.get(id) ?? {};
  }

  at(row: string, column: string): CellPlan | null {
    return this.row(row)[column] ?? null;
  }
}
