import type { CellPlan, SheetKey, WorkbookPlan } from "../workbook";
import type { Growth } from "./grow";
import { idsAfter } from "./ids-after";
import { cellOf, linesOf } from "./lines";
import { OldCells, writtenRows } from "./old-cells";
import { spellerAt, spelt, type Place, type PlacedTable, type Places } from "./relocate";
import { holds, placesNow, textOf, type Found, type Standing } from "./standing";
import { nameOf, writtenLines, type Axis, type Former, type Written } from "./written";

/** Where the plans stand that interrupted runs were about to replace, in the order of the record. */
export function formerPlaces(written: Written, standing: Standing): Places[] {
  const { formers = [], plan } = written;
  if (formers.length === 0) return [];
  const known = placesNow(written, standing);
  return formers.map(
    (former) =>
      new Map(
        former.plan.sheets.flatMap((sheet): [SheetKey, Place][] => {
          const now = standing.get(sheet.key);
          const lines = former.lines[sheet.key];
          if (now === undefined || lines === undefined) return [];
          const own = linesOf(sheet);
          const placed = (axis: Axis) =>
            lines[axis]
              .slice(0, own[axis].length)
              .map((line) => (line === null ? null : (now[axis][line] ?? null)));
          const columns = placed("columns");
          const tables = sheet.tables.flatMap(({ name, area }, index): PlacedTable[] => {
            const planned = plan.sheets.find(({ key }) => key === sheet.key)?.tables[index]?.name;
            const table = known.get(sheet.key)?.tables.find((each) => each.planned === planned);
            if (table === undefined) return [];
            const headings = Array.from({ length: area.columns }, (_, nth) => {
              const wanted = textOf(cellOf(sheet, area.row, area.column + nth)?.value);
              const column = columns[area.column + nth] ?? null;
              const found = column === null ? null : now.at(table.area.row, column);
              return [wanted, textOf(found?.value) || wanted] as const;
            });
            return [{ ...table, planned: name, headings: new Map(headings) }];
          });
          return [[sheet.key, { name: now.name, rows: placed("rows"), columns, tables }]];
        })
      )
  );
}

/** A cell that may still stand from before an interrupted run. */
interface FormerCell {
  readonly cell: CellPlan;
  readonly is: (now: Found | null) => boolean;
}

/** The cells that interrupted runs were about to replace on one sheet, by the ids of the record. */
export interface FormerCells {
  readonly at: (row: string, column: string) => readonly FormerCell[];
  /** Whether a run was interrupted that was the first to have this row or this column. */
  readonly misses: (row: string, column: string) => boolean;
}

export function formerCells(written: Written, growth: Growth, key: SheetKey): FormerCells {
  const { formers = [] } = written;
  const sheet = written.plan.sheets.find((each) => each.key === key);
  if (formers.length === 0 || sheet === undefined) return { at: () => [], misses: () => false };
  const own = writtenLines(written, sheet);
  const each = formers.flatMap((former, index) => {
    const planned = former.plan.sheets.find((one) => one.key === key);
    const lines = former.lines[key];
    if (planned === undefined || lines === undefined) return [];
    const ids = writtenLines(former, planned);
    const was = (axis: Axis) =>
      new Map(
        lines[axis].flatMap((line, nth): [string, string][] => {
          const [now, then] = [line === null ? undefined : own[axis][line], ids[axis][nth]];
          return now === undefined || then === undefined ? [] : [[now, then]];
        })
      );
    const places: Places = growth.formers[index] ?? new Map<SheetKey, Place>();
    // A heading written anew by the run that was interrupted may have taken the formulas along or not.
    const spells = [places, withoutHeadings(places)].map((at) =>
      spellerAt(planned, former.plan, at)
    );
    const cells = new OldCells(writtenRows(former, key));
    const { spelling } = former.plan;
    return [{ rows: was("rows"), columns: was("columns"), cells, spells, spelling }];
  });
  return {
    at: (row, column) =>
      each.flatMap(({ rows, columns, cells, spells, spelling }): FormerCell[] => {
        const [r, c] = [rows.get(row), columns.get(column)];
        const cell = r === undefined || c === undefined ? null : cells.at(r, c);
        if (cell === null) return [];
        const is = (now: Found | null) =>
          spells.some((spell) => holds(now, spelt(cell, spell), spelling));
        return [{ cell, is }];
      }),
    misses: (row, column) => !each.some((one) => one.rows.has(row) && one.columns.has(column)),
  };
}

function withoutHeadings(places: Places): Places {
  return new Map(
    [...places].map(([key, place]) => [
      key,
      {
        ...place,
        tables: place.tables.map((table) => ({ ...table, headings: new Map<string, string>() })),
      },
    ])
  );
}

/** What the record of a run under way says of all that may still stand from before it, `plan` being its own. */
export function formersOf(written: Written, growth: Growth, plan: WorkbookPlan): Former[] {
  const becomes = new Map(
    written.plan.sheets.map((sheet) => [sheet.key, numbersAfter(written, growth, sheet.key)])
  );
  const latest: Former = {
    plan: written.plan,
    orphans: written.orphans,
    lines: Object.fromEntries(becomes),
  };
  const earlier = (written.formers ?? []).map((former): Former => {
    const lines: Partial<Record<SheetKey, Record<Axis, (number | null)[]>>> = {};
    for (const [key, after] of becomes) {
      const before = former.lines[key];
      if (before === undefined) continue;
      const through = (axis: Axis) =>
        before[axis].map((line) => (line === null ? null : (after[axis][line] ?? null)));
      lines[key] = { rows: through("rows"), columns: through("columns") };
    }
    return { ...former, lines };
  });
  // Tried again, a run finds what it wrote itself: the plan of its record says that already.
  const texts = new Set([JSON.stringify(plan)]);
  return [...earlier, latest].filter((former) => {
    const text = JSON.stringify(former.plan);
    if (texts.has(text)) return false;
    texts.add(text);
    return true;
  });
}

/** For each line of a sheet that was written its number among those of the record of a run under way. */
function numbersAfter(
  written: Written,
  growth: Growth,
  key: SheetKey
): Record<Axis, (number | null)[]> {
  const grown = growth.sheets.find((each) => each.key === key);
  const after = (axis: Axis): (number | null)[] => {
    if (grown === undefined) {
      const sheet = written.plan.sheets.find((each) => each.key === key);
      return sheet === undefined ? [] : writtenLines(written, sheet)[axis].map((_, line) => line);
    }
    const { becomes, places, gone } = grown[axis];
    const left = gone.filter((line) => typeof grown.standing[axis][line] === "number");
    return becomes.map((number, line) => {
      const orphan = left.indexOf(line);
      return number ?? (orphan < 0 ? null : places.length + orphan);
    });
  };
  return { rows: after("rows"), columns: after("columns") };
}

/** `Written.kept` by the ids of the record of a run under way, which may be in another language. */
export function keptNames(written: Written, growth: Growth): string[] {
  const kept = new Set(written.kept);
  if (kept.size === 0) return [];
  const grown = growth.sheets.flatMap((sheet) => {
    const { key, known } = sheet;
    const after = idsAfter(growth, sheet);
    return known.rows.flatMap((row) =>
      known.columns.flatMap((column) =>
        kept.has(nameOf(key, row, column))
          ? [nameOf(key, after.rows(row), after.columns(column))]
          : []
      )
    );
  });
  const keys = growth.sheets.map(({ key }) => `${key} `);
  return [...grown, ...written.kept.filter((name) => !keys.some((key) => name.startsWith(key)))];
}
