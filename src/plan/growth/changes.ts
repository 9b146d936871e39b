import type { BlockPlan, CellPlan, SheetKey, SheetPlan, WorkbookPlan } from "../workbook";
import { blocksOf, emptied, type Cell } from "./cellBlocks";
import { goneLines, type PlacedOrphan } from "./gone";
import type { Growth, GrowingSheet } from "./grow";
import { cellOf, linesOf, type Lines } from "./lines";
import { isToBeHeaded } from "./default-heading";
import { formerCells, type FormerCells } from "./former";
import { OldCells, writtenRows } from "./old-cells";
import { oursOn, type FoundSheet, type IsOurs } from "./ours";
import type { KeptByReference } from "./referred";
import { spellerAt, spelt } from "./relocate";
import { holds, isBlank, isFormula, type Found } from "./standing";
import { nameOf, type Axis, type Written } from "./written";

/** What is to be done to the cells of one standing sheet. */
export interface SheetChanges {
  readonly key: SheetKey;
  /** Cells that differ, in their places: everything else stays untouched. */
  readonly cells: readonly BlockPlan[];
  /** Cells of ours that the person has typed over, as `Written.kept` names them. */
  readonly kept: readonly string[];
  /** Among those, the ones where a formula of ours would stand. */
  readonly overtyped: number;
  /** Lines that may go: ours, with nothing of the person in them. */
  readonly deletable: Readonly<Record<Axis, readonly number[]>>;
  readonly orphans: readonly PlacedOrphan[];
}

/** One sheet under way: what was written on it, what is wanted, and what stands there. */
interface Context {
  readonly written: Written;
  readonly growth: Growth;
  readonly grown: GrowingSheet;
  readonly known: OldCells;
  readonly planned: SheetPlan;
  /** The lines of the new plan. */
  readonly lines: Lines;
  readonly found: FoundSheet;
  readonly isOurs: IsOurs;
  readonly former: FormerCells;
  readonly referred: KeptByReference;
}

/** The changes of every standing sheet. */
export function changesOf(
  written: Written,
  growth: Growth,
  aligned: WorkbookPlan,
  found: ReadonlyMap<SheetKey, FoundSheet>,
  referred: KeptByReference
): SheetChanges[] {
  return growth.sheets.flatMap((grown) => {
    const contents = found.get(grown.key);
    const old = written.plan.sheets.find(({ key }) => key === grown.key);
    const planned = growth.plan.sheets.find(({ key }) => key === grown.key);
    const names = aligned.sheets.find(({ key }) => key === grown.key);
    if (!contents || !old || !planned || !names) return [];
    const known = new OldCells(writtenRows(written, grown.key));
    const isOurs = oursOn({ written, growth, grown, known, old, found: contents });
    const former = formerCells(written, growth, grown.key);
    const lines = linesOf(names);
    const sheet = { written, growth, grown, known, planned, lines, found: contents, isOurs };
    return [sheetChanges({ ...sheet, former, referred })];
  });
}

function sheetChanges(context: Context): SheetChanges {
  const { written, growth, grown, known, planned, lines, found, isOurs, former } = context;
  const { spelling } = growth.plan;
  const spell = spellerAt(planned, growth.plan, growth.after);
  const cells: Cell[] = [];
  const kept: string[] = [];
  // The next run tells the lines by the language of this plan.
  const names = linesOf(planned);
  let overtyped = 0;
  lines.rows.forEach((rowId, r) => {
    lines.columns.forEach((columnId, c) => {
      const row = grown.rows.places[r];
      const column = grown.columns.places[c];
      if (row === undefined || column === undefined) return;
      const wanted = cellOf(planned, r, c);
      const cell = wanted && spelt(wanted, spell);
      const now = found.at(row, column);
      if (holds(now, cell, spelling)) return;
      const before = known.at(rowId, columnId);
      const earlier = former.at(rowId, columnId).map((each) => each.cell);
      // The record of a run that was interrupted says what it was about to write, not what it wrote.
      const stood = written.pending ? earlier : before === null ? [] : [before];
      if (cell?.input !== undefined) {
        // What stands in a cell of the person's own is theirs, an emptied one included.
        const made = stood.every(({ input }) => input === undefined);
        if (made && isBlank(now)) cells.push({ row, column, cell });
        return;
      }
      const own = before === null ? earlier : [before, ...earlier];
      if (cell === null && own.every(({ input }) => input !== undefined)) return;
      const inserted = grown.rows.fresh.has(r) || grown.columns.fresh.has(c);
      if (isOurs(before, now, rowId, columnId) || (inserted && isByExcel(cell, now))) {
        cells.push({ row, column, cell: emptied(cell) });
        return;
      }
      kept.push(nameOf(grown.key, names.rows[r] ?? rowId, names.columns[c] ?? columnId));
      if (cell?.formula !== undefined) overtyped += 1;
    });
  });
  const left = { rows: goneLines(context, "rows"), columns: goneLines(context, "columns") };
  return {
    key: grown.key,
    cells: blocksOf([...cells, ...left.rows.cells, ...left.columns.cells]),
    kept,
    overtyped,
    deletable: { rows: left.rows.deletable, columns: left.columns.deletable },
    orphans: [...left.rows.orphans, ...left.columns.orphans],
  };
}

/** What a line has that was inserted a moment ago: Excel fills it where it runs through a table. */
function isByExcel(cell: CellPlan | null, now: Found | null): boolean {
  return isFormula(now) || (cell !== null && isToBeHeaded(cell, now));
}
