import { shapeOf } from "../../formulas";
import type { Area, CellPlan, SheetKey, SheetPlan } from "../workbook";
import type { Growth, GrowingSheet } from "./grow";
import { cellOf, linesOf } from "./lines";
import { spelledAt, spelt } from "./relocate";
import { holds, isBlank, isFormula, type Found } from "./standing";
import type { Axis, Written } from "./written";

/** What stands on a sheet once its rows and columns are inserted. */
export interface FoundSheet {
  readonly used: Area;
  readonly at: (row: number, column: number) => Found | null;
}

/** What was written on a sheet: the cells of each row by its id, under the ids of their columns. */
export function writtenRows(
  written: Written,
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

/** A cell of ours as `Written.kept` names it. */
export const nameOf = (key: SheetKey, row: string, column: string): string =>
  `${key} ${row} ${column}`;

/** Whether what stands in a cell is what we wrote there, so that it may be replaced. */
export type IsOurs = (
  cell: CellPlan | null,
  now: Found | null,
  row: string,
  column: string
) => boolean;

/** A sheet that stands, and what was written on it. */
interface WrittenSheet {
  readonly written: Written;
  readonly growth: Growth;
  readonly grown: GrowingSheet;
  readonly known: OldCells;
  readonly old: SheetPlan;
  readonly found: FoundSheet;
}

/** Tells our own cells from those that the person has changed since. */
export function oursOn({ written, growth, grown, known, old, found }: WrittenSheet): IsOurs {
  const spell = (formula: string) => spelledAt(formula, old, written.plan, growth.before);
  const { spelling } = written.plan;
  const left = leftLines(written, grown.key);
  const takenOver = new Set(written.kept);
  const asWritten = (cell: CellPlan, now: Found | null) => holds(now, spelt(cell, spell), spelling);
  // Were most formulas different, it would be Excel that spells them in another way, not the person.
  const formulas = grown.known.rows.flatMap((row, r) =>
    Object.entries(known.row(row)).flatMap(([column, cell]) => {
      const now = standingAt(grown, found, r, column);
      return cell.formula === undefined || !isFormula(now) ? [] : [asWritten(cell, now)];
    })
  );
  const trusted = formulas.filter((same) => same).length * 2 >= formulas.length;
  return (cell, now, row, column) => {
    if (isBlank(now)) return true;
    if (cell === null || takenOver.has(nameOf(grown.key, row, column))) return false;
    if (written.pending || now?.formula?.includes("#REF!") === true) return true;
    const rewritten = cell.formula !== undefined && isFormula(now);
    if (rewritten && left.has(row, column) && sameShape(cell, now.formula)) return true;
    if (rewritten && (!trusted || grown.sorted.has(row))) return true;
    return asWritten(cell, now);
  };
}

/** Lines left standing by an earlier run: where their formulas point has been Excel's doing since. */
function leftLines(written: Written, key: SheetKey) {
  const own = written.orphans.filter(({ sheet }) => sheet === key);
  const ids = (axis: Axis) => new Set(own.filter((each) => each.axis === axis).map(({ id }) => id));
  const [rows, columns] = [ids("rows"), ids("columns")];
  return { has: (row: string, column: string) => rows.has(row) || columns.has(column) };
}

function sameShape({ formula }: CellPlan, now: string): boolean {
  const spellings = [formula?.native, formula?.functions].filter((each) => each !== undefined);
  return spellings.some((each) => shapeOf(each) === shapeOf(now));
}

function standingAt(grown: GrowingSheet, found: FoundSheet, row: number, column: string) {
  const r = grown.standing.rows[row];
  const c = grown.standing.columns[grown.known.columns.indexOf(column)];
  return typeof r === "number" && typeof c === "number" ? found.at(r, c) : null;
}
