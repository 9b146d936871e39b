import type { Area, SheetKey, SheetPlan, TablePlan, WorkbookPlan } from "../workbook";
import { fit, shifted, type Fit, type Insertion } from "./fit";
import { formerPlaces } from "./former";
import { cellOf, linesOf, type Lines } from "./lines";
import type { Place, PlacedTable, Places } from "./relocate";
import { placesNow, textOf, type Standing, type StandingSheet } from "./standing";
import { withoutRecords, writtenLines, type Written } from "./written";

/** One standing sheet and what becomes of its rows and columns. */
export interface GrowingSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly rows: Fit;
  readonly columns: Fit;
  /** The lines that were written, orphans last, and where they stand once the insertions are made. */
  readonly known: Lines;
  readonly standing: Readonly<{
    rows: readonly (number | null)[];
    columns: readonly (number | null)[];
  }>;
  /** Ids of rows that the person has put elsewhere by sorting. */
  readonly sorted: ReadonlySet<string>;
}

/** How a new plan comes to stand where an older one stands. */
export interface Growth {
  /** The new plan, without the rows of the Metrics table. */
  readonly plan: WorkbookPlan;
  readonly sheets: readonly GrowingSheet[];
  /** Sheets of the new plan that do not stand yet. */
  readonly fresh: readonly SheetKey[];
  /** Among those, the ones that were written once and are gone. */
  readonly again: readonly SheetKey[];
  /** Where the old plan and the new one stand once rows and columns are inserted. */
  readonly before: Places;
  readonly after: Places;
  /** Where the plans stand then that interrupted runs were about to replace. */
  readonly formers: readonly Places[];
}

const end = ({ row, rows }: Area): number => row + rows - 1;
const right = ({ column, columns }: Area): number => column + columns - 1;

function movedArea(area: Area, rows: readonly Insertion[], columns: readonly Insertion[]): Area {
  const row = shifted(area.row, rows);
  const column = shifted(area.column, columns);
  return {
    row,
    column,
    rows: shifted(end(area), rows) - row + 1,
    columns: shifted(right(area), columns) - column + 1,
  };
}

function moved(lines: readonly (number | null)[], by: readonly Insertion[]): (number | null)[] {
  return lines.map((line) => (line === null ? null : shifted(line, by)));
}

function movedPlace(
  place: Place,
  rows: readonly Insertion[],
  columns: readonly Insertion[]
): Place {
  return {
    ...place,
    rows: moved(place.rows, rows),
    columns: moved(place.columns, columns),
    tables: place.tables.map((each) => ({ ...each, area: movedArea(each.area, rows, columns) })),
  };
}

/** The same table under its new plan: a heading that the person has changed stays theirs. */
function tableAfter(
  planned: TablePlan,
  sheet: SheetPlan,
  old: Readonly<{ planned: TablePlan; sheet: SheetPlan }>,
  now: PlacedTable
): PlacedTable {
  const heading = (on: SheetPlan, { area }: TablePlan, index: number) =>
    textOf(cellOf(on, area.row, area.column + index)?.value);
  const keyOf = (on: SheetPlan, table: TablePlan, index: number) =>
    table.columns?.[index] ?? heading(on, table, index);
  const known = new Map(
    Array.from({ length: old.planned.area.columns }, (_, index) => [
      keyOf(old.sheet, old.planned, index),
      heading(old.sheet, old.planned, index),
    ])
  );
  const headings = Array.from({ length: planned.area.columns }, (_, index) => {
    const wanted = heading(sheet, planned, index);
    const was = known.get(keyOf(sheet, planned, index));
    const is = was === undefined ? undefined : now.headings.get(was);
    return [wanted, is === undefined || is === was ? wanted : is] as const;
  });
  return { ...now, planned: planned.name, headings: new Map(headings) };
}

function growing(
  written: Written,
  old: SheetPlan,
  now: StandingSheet,
  place: Place,
  aligned: SheetPlan
): GrowingSheet {
  const known = writtenLines(written, old);
  const wanted = linesOf(aligned);
  // The rows of the Metrics table are added as such; every other table grows with our rows.
  const tables = place.tables.map(({ area }) => area);
  const lastRows = new Set(old.key === "metrics" ? [] : tables.map(end));
  const rows = fit(known.rows, now.rows, wanted.rows, lastRows);
  const columns = fit(known.columns, now.columns, wanted.columns, new Set(tables.map(right)));
  return {
    key: old.key,
    name: now.name,
    rows,
    columns,
    known,
    standing: {
      rows: moved(now.rows, rows.insertions),
      columns: moved(now.columns, columns.insertions),
    },
    sorted: now.sorted,
  };
}

/**
 * Fits `plan` among what stands.
 * `aligned` is the same plan in the language of what was written, in which rows are told by their labels.
 */
export function growthOf(
  written: Written,
  standing: Standing,
  plan: WorkbookPlan,
  aligned: WorkbookPlan
): Growth {
  const wanted = withoutRecords(plan);
  const names = withoutRecords(aligned);
  const places = placesNow(written, standing);
  const before = new Map(places);
  const formers = formerPlaces(written, standing).map((each) => new Map(each));
  const after = new Map<SheetKey, Place>();
  const sheets: GrowingSheet[] = [];
  for (const sheet of wanted.sheets) {
    const old = written.plan.sheets.find(({ key }) => key === sheet.key);
    const now = standing.get(sheet.key);
    const place = places.get(sheet.key);
    const same = names.sheets.find(({ key }) => key === sheet.key);
    if (!old || !now || !place || !same) continue;
    const grown = growing(written, old, now, place, same);
    const inserted = (each: Place) =>
      movedPlace(each, grown.rows.insertions, grown.columns.insertions);
    const movedTo = inserted(place);
    before.set(sheet.key, movedTo);
    for (const former of formers) {
      const stood = former.get(sheet.key);
      if (stood !== undefined) former.set(sheet.key, inserted(stood));
    }
    after.set(sheet.key, {
      name: now.name,
      rows: grown.rows.places,
      columns: grown.columns.places,
      tables: sheet.tables.flatMap((table, index) => {
        const planned = old.tables[index];
        const found = movedTo.tables.find((each) => each.planned === planned?.name);
        if (planned === undefined || found === undefined) return [];
        return [tableAfter(table, sheet, { planned, sheet: old }, found)];
      }),
    });
    sheets.push(grown);
  }
  const fresh = wanted.sheets.flatMap(({ key }) => (after.has(key) ? [] : [key]));
  const again = fresh.filter((key) => written.plan.sheets.some((each) => each.key === key));
  return { plan: wanted, sheets, fresh, again, before, after, formers };
}
