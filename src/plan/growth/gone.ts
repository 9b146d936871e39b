import type { CellPlan, SheetKey } from "../workbook";
import { nothing, type Cell } from "./cellBlocks";
import type { Fit } from "./fit";
import type { Growth, GrowingSheet } from "./grow";
import { OldCells, oursOn, writtenRows, type FoundSheet, type IsOurs } from "./ours";
import { holds, isBlank, placesNow, type StandingSheet } from "./standing";
import { writtenLines, type Axis, type Orphan, type Written } from "./written";

/** An orphan and the row or column in which it stands. */
export interface PlacedOrphan extends Orphan {
  readonly place: number;
}

/** A standing sheet under way. */
interface Leaving {
  readonly grown: GrowingSheet;
  readonly known: OldCells;
  readonly found: FoundSheet;
  readonly isOurs: IsOurs;
}

/** Lines that the new plan no longer has: they go where nothing of the person is in them. */
export function goneLines({ grown, known, found, isOurs }: Leaving, axis: Axis) {
  const deletable: number[] = [];
  const orphans: PlacedOrphan[] = [];
  const cells: Cell[] = [];
  const across = axis === "rows" ? "columns" : "rows";
  const idAt = new Map(
    grown.known[across].map((id, index) => [grown.standing[across][index] ?? null, id])
  );
  const { used } = found;
  const length = across === "columns" ? used.column + used.columns : used.row + used.rows;
  for (const line of grown[axis].gone) {
    const id = grown.known[axis][line];
    const place = grown.standing[axis][line];
    if (id === undefined || typeof place !== "number") continue;
    const row = (other: number) => (axis === "rows" ? place : other);
    const column = (other: number) => (axis === "rows" ? other : place);
    const cellIn = (other: number): CellPlan | null => {
      const otherId = idAt.get(other);
      if (otherId === undefined) return null;
      return axis === "rows" ? known.at(id, otherId) : known.at(otherId, id);
    };
    const isTheirs = (other: number): boolean => {
      const now = found.at(row(other), column(other));
      const cell = cellIn(other);
      if (cell?.input !== undefined) return !isBlank(now) && !holds(now, cell, "native");
      const otherId = idAt.get(other) ?? "";
      return axis === "rows" ? !isOurs(cell, now, id, otherId) : !isOurs(cell, now, otherId, id);
    };
    const places = Array.from({ length }, (_, other) => other);
    if (!places.some(isTheirs)) {
      deletable.push(place);
      continue;
    }
    const own = places.flatMap((other): [string, CellPlan][] => {
      const cell = cellIn(other);
      return cell === null ? [] : [[idAt.get(other) ?? "", cell]];
    });
    if (own.length === 0) continue;
    orphans.push({ sheet: grown.key, axis, id, cells: Object.fromEntries(own), place });
    for (const other of places.filter((each) => !isTheirs(each))) {
      if (cellIn(other)?.formula === undefined || isBlank(found.at(row(other), column(other))))
        continue;
      cells.push({ row: row(other), column: column(other), cell: nothing });
    }
  }
  return { deletable, orphans, cells };
}

/** Standing sheets that the plan no longer has and in which nothing of the person stands. */
export function untouchedSheets(
  written: Written,
  growth: Growth,
  standing: ReadonlyMap<SheetKey, StandingSheet>
): SheetKey[] {
  const wanted = new Set(growth.plan.sheets.map(({ key }) => key));
  // They are judged as they stand now, before any line is inserted.
  const asItStands = { ...growth, before: placesNow(written, standing) };
  return written.plan.sheets.flatMap((old) => {
    const found = standing.get(old.key);
    if (found === undefined || wanted.has(old.key)) return [];
    const lines = writtenLines(written, old);
    const none: Fit = { insertions: [], places: [], fresh: new Set(), gone: [] };
    const grown: GrowingSheet = {
      key: old.key,
      name: found.name,
      rows: { ...none, gone: lines.rows.map((_, line) => line) },
      columns: none,
      known: lines,
      standing: found,
      sorted: found.sorted,
    };
    const known = new OldCells(writtenRows(written, old.key));
    const isOurs = oursOn({ written, growth: asItStands, grown, known, old, found });
    const ours = new Set(goneLines({ grown, known, found, isOurs }, "rows").deletable);
    const { row, rows, column, columns } = found.used;
    const others = Array.from({ length: rows }, (_, r) => row + r).filter((r) => !ours.has(r));
    const isEmpty = (r: number): boolean =>
      Array.from({ length: columns }, (_, c) => column + c).every((c) => isBlank(found.at(r, c)));
    return others.every(isEmpty) ? [old.key] : [];
  });
}
