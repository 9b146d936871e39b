import { shapeOf } from "../../formulas";
import type { Area, CellPlan, SheetKey, SheetPlan } from "../workbook";
import { formerCells } from "./former";
import type { Growth, GrowingSheet } from "./grow";
import type { OldCells } from "./old-cells";
import { spellerAt, spelt } from "./relocate";
import { isToBeHeaded } from "./default-heading";
import { holds, isBlank, isFormula, type Found } from "./standing";
import { nameOf, type Axis, type Written } from "./written";

/** What stands on a sheet once its rows and columns are inserted. */
export interface FoundSheet {
  readonly used: Area;
  readonly at: (row: number, column: number) => Found | null;
}

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
  const spell = spellerAt(old, written.plan, growth.before);
  const { spelling } = written.plan;
  const former = formerCells(written, growth, grown.key);
  const left = leftLines(written, grown.key);
  const takenOver = new Set(written.kept);
  const asWritten = (cell: CellPlan | null, now: Found | null, row: string, column: string) =>
    (cell !== null && holds(now, spelt(cell, spell), spelling)) ||
    former.at(row, column).some((each) => each.is(now));
  // Were most formulas different, it would be Excel that spells them in another way, not the person.
  const formulas = grown.known.rows.flatMap((row, r) =>
    Object.entries(known.row(row)).flatMap(([column, cell]) => {
      const now = standingAt(grown, found, r, column);
      const isOne = cell.formula !== undefined && isFormula(now);
      return isOne ? [asWritten(cell, now, row, column)] : [];
    })
  );
  const trusted = formulas.filter((same) => same).length * 2 >= formulas.length;
  return (cell, now, row, column) => {
    if (isBlank(now)) return true;
    const cells = [cell, ...former.at(row, column).map((each) => each.cell)].filter(
      (each) => each !== null
    );
    if (cells.length === 0 || takenOver.has(nameOf(grown.key, row, column))) return false;
    if (now?.formula?.includes("#REF!") === true) return true;
    if (isFormula(now) && cells.some(({ formula }) => formula !== undefined)) {
      if (!trusted || grown.sorted.has(row)) return true;
      const isMoved = left.has(row, column) || former.misses(row, column);
      if (isMoved && cells.some((each) => sameShape(each, now.formula))) return true;
    }
    if (former.misses(row, column) && cell !== null && isToBeHeaded(cell, now)) return true;
    return asWritten(cell, now, row, column);
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
