import type { CellPlan, SheetKey } from "../workbook";
import { nothing, type Cell } from "./cellBlocks";
import { asItStands, beforeInsertions } from "./as-it-stands";
import type { Growth, GrowingSheet } from "./grow";
import { idsAfter } from "./ids-after";
import { writtenRows, type OldCells } from "./old-cells";
import type { FoundSheet, IsOurs } from "./ours";
import { nothingReferred, type KeptByReference } from "./referred";
import { holds, isBlank, type Standing } from "./standing";
import type { Axis, Orphan, Written } from "./written";

/** An orphan and the row or column in which it stands. */
export interface PlacedOrphan extends Orphan {
  readonly place: number;
  /** Whether formulas of the person refer to it: then those in it go on calculating. */
  readonly referred: boolean;
}

/** A standing sheet under way. */
interface Leaving {
  readonly growth: Growth;
  readonly grown: GrowingSheet;
  readonly known: OldCells;
  readonly found: FoundSheet;
  readonly isOurs: IsOurs;
  readonly referred: KeptByReference;
}

/** Lines that the new plan no longer has: they go where nothing of the person is in them or refers to them. */
export function goneLines(leaving: Leaving, axis: Axis) {
  const { growth, grown, known, found, isOurs, referred } = leaving;
  const deletable: number[] = [];
  const orphans: PlacedOrphan[] = [];
  const cells: Cell[] = [];
  const across = axis === "rows" ? "columns" : "rows";
  const after = idsAfter(growth, grown)[across];
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
    const isReferred = referred.line(grown.key, axis, id);
    if (!isReferred && !places.some(isTheirs)) {
      deletable.push(place);
      continue;
    }
    const own = places.flatMap((other): [string, CellPlan][] => {
      const cell = cellIn(other);
      return cell === null ? [] : [[after(idAt.get(other) ?? ""), cell]];
    });
    if (own.length === 0) continue;
    orphans.push({
      sheet: grown.key,
      axis,
      id,
      cells: Object.fromEntries(own),
      place,
      referred: isReferred,
    });
    if (isReferred) continue;
    for (const other of places.filter((each) => !isTheirs(each))) {
      if (cellIn(other)?.formula === undefined || isBlank(found.at(row(other), column(other))))
        continue;
      if (referred.line(grown.key, across, idAt.get(other) ?? "")) continue;
      cells.push({ row: row(other), column: column(other), cell: nothing });
    }
  }
  return { deletable, orphans, cells };
}

/** Standing sheets that the plan no longer has and in which nothing of the person stands. */
export function untouchedSheets(written: Written, growth: Growth, standing: Standing): SheetKey[] {
  const wanted = new Set(growth.plan.sheets.map(({ key }) => key));
  const before = beforeInsertions(written, growth, standing);
  return [...standing].flatMap(([key, found]) => {
    const sheet = wanted.has(key) ? null : asItStands(written, before, key, found);
    if (sheet === null) return [];
    const leaving = { growth, ...sheet, found, referred: nothingReferred };
    const ours = new Set(goneLines(leaving, "rows").deletable);
    const { row, rows, column, columns } = found.used;
    const others = Array.from({ length: rows }, (_, r) => row + r).filter((r) => !ours.has(r));
    const isEmpty = (r: number): boolean =>
      Array.from({ length: columns }, (_, c) => column + c).every((c) => isBlank(found.at(r, c)));
    return others.every(isEmpty) ? [key] : [];
  });
}

/** Every line that may have to go, as an orphan: until the run is finished all of them are still ours. */
export function goneOrphans(written: Written, growth: Growth): Orphan[] {
  return growth.sheets.flatMap((grown) => {
    const { key, known, standing: now } = grown;
    const cells = writtenRows(written, key);
    const after = idsAfter(growth, grown);
    return (["rows", "columns"] as const).flatMap((axis) =>
      grown[axis].gone.flatMap((line): Orphan[] => {
        const id = known[axis][line];
        if (id === undefined || (now[axis][line] ?? null) === null) return [];
        const own =
          axis === "rows"
            ? Object.entries(cells.get(id) ?? {}).map(([column, cell]) => [
                after.columns(column),
                cell,
              ])
            : [...cells].flatMap(([row, of]) => {
                const cell = of[id];
                return cell === undefined ? [] : [[after.rows(row), cell]];
              });
        return [{ sheet: key, axis, id, cells: Object.fromEntries(own) as Orphan["cells"] }];
      })
    );
  });
}
