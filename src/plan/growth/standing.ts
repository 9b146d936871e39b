import { isSameFormula } from "../../formulas";
import { formulaOf } from "../spelled";
import type { Area, CellPlan, SheetKey, SheetPlan, WorkbookPlan } from "../workbook";
import { cellOf, labelOf, linesOf } from "./lines";
import type { Place, PlacedTable, Places } from "./relocate";
import type { Written } from "./written";

/** What stands in one cell now: `formula` only where it is one. */
export interface Found {
  readonly value: string | number | boolean;
  readonly formula: string | null;
}

/** A sheet of ours as it stands in the workbook now. */
export interface StandingSheet {
  readonly name: string;
  /** The rows of what was written, orphans last, where they are now; null for one that is gone. */
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
  readonly used: Area;
  readonly at: (row: number, column: number) => Found | null;
  readonly tables: readonly Readonly<{ name: string; area: Area }>[];
  /** Ids of rows that the person has put elsewhere by sorting. */
  readonly sorted: ReadonlySet<string>;
}

export type Standing = ReadonlyMap<SheetKey, StandingSheet>;

export function isBlank(found: Found | null): boolean {
  return found === null || (found.formula === null && found.value === "");
}

export function isFormula(found: Found | null): found is Found & { readonly formula: string } {
  return found !== null && found.formula !== null;
}

/** A text or a number as it is compared; anything else is none. */
export function textOf(value: unknown): string {
  return typeof value === "number" || typeof value === "string" ? String(value).trim() : "";
}

/** Whether a cell holds what `cell` says. */
export function holds(
  found: Found | null,
  cell: CellPlan | null,
  spelling: WorkbookPlan["spelling"]
): boolean {
  if (cell === null) return isBlank(found);
  const formula = formulaOf(cell, spelling);
  if (formula !== null) {
    return isFormula(found) && isSameFormula(found.formula, formula);
  }
  if (cell.value === null || cell.value === "") return isBlank(found);
  return found !== null && found.formula === null && found.value === cell.value;
}

function tableNow(
  table: SheetPlan["tables"][number],
  sheet: SheetPlan,
  now: StandingSheet,
  written: Written
): PlacedTable[] {
  const row = now.rows[table.area.row];
  const left = now.columns[table.area.column];
  const found =
    now.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase()) ??
    now.tables.find(({ area }) => area.row === row && area.column <= (left ?? -1));
  if (found === undefined) return [];
  const headings = Array.from({ length: table.area.columns }, (_, index) => {
    const planned = cellOf(sheet, table.area.row, table.area.column + index)?.value;
    const column = now.columns[table.area.column + index];
    const value = typeof column === "number" ? now.at(found.area.row, column)?.value : undefined;
    const name = textOf(planned);
    if (!written.pending) return [name, textOf(value) || name] as const;
    // Halfway through a run, a column just inserted has no heading of ours yet, another may have its old one.
    const were = formerHeadings(written, sheet.key, table.area.column + index);
    const isOurs = were.length === 0 || were.includes(textOf(value));
    return [name, isOurs ? name : textOf(value) || name] as const;
  });
  return [{ planned: table.name, name: found.name, area: found.area, headings: new Map(headings) }];
}

/** What a column of the record was called before interrupted runs. */
function formerHeadings({ formers = [] }: Written, key: SheetKey, line: number): string[] {
  return formers.flatMap((former) => {
    const sheet = former.plan.sheets.find((each) => each.key === key);
    const column = former.lines[key]?.columns.indexOf(line) ?? -1;
    const table = sheet?.tables.find(
      ({ area }) => column >= area.column && column < area.column + area.columns
    );
    return sheet && table ? [textOf(cellOf(sheet, table.area.row, column)?.value)] : [];
  });
}

/** Where the sheets of what was written stand now. */
export function placesNow(written: Written, standing: Standing): Places {
  return new Map(
    written.plan.sheets.flatMap((sheet): [SheetKey, Place][] => {
      const now = standing.get(sheet.key);
      if (now === undefined) return [];
      const { rows, columns } = linesOf(sheet);
      const place: Place = {
        name: now.name,
        rows: now.rows.slice(0, rows.length),
        columns: now.columns.slice(0, columns.length),
        tables: sheet.tables.flatMap((table) => tableNow(table, sheet, now, written)),
      };
      return [[sheet.key, place]];
    })
  );
}

/** What can be brought up to date where it stands: a Metrics sheet without its table cannot. */
export function growable(written: Written, standing: Standing): Standing {
  const places = placesNow(written, standing);
  const hasTable = (places.get("metrics")?.tables.length ?? 0) > 0;
  return new Map([...standing].filter(([key]) => key !== "metrics" || hasTable));
}

/**
 * Sorting moves what rows say, not the rows: where a label stands in another row of its block, that
 * row is the one. Labels that are found nowhere were renamed, and keep their row.
 */
export function withSortedRows(
  sheet: SheetPlan,
  now: Omit<StandingSheet, "sorted">
): StandingSheet {
  const rows = [...now.rows];
  const sorted = new Set<string>();
  const ids = linesOf(sheet).rows;
  for (const block of sheet.blocks) {
    const labels = block.cells.flatMap((cells, index) => {
      const label = labelOf(cells);
      const line = block.row + index;
      const place = now.rows[line];
      const column = label === null ? null : now.columns[block.column + label.column];
      if (label === null || typeof place !== "number" || typeof column !== "number") return [];
      return [{ line, place, column, text: label.text }];
    });
    const strays = labels.filter((each) => now.at(each.place, each.column)?.value !== each.text);
    const free = new Set(strays.map(({ place }) => place));
    for (const { line, column, text } of strays) {
      const place = [...free].find((row) => now.at(row, column)?.value === text);
      if (place === undefined) continue;
      free.delete(place);
      rows[line] = place;
      sorted.add(ids[line] ?? "");
    }
    const lost = strays.filter(({ line }) => !sorted.has(ids[line] ?? ""));
    for (const { line, place } of lost) {
      const row = free.has(place) ? place : [...free][0];
      rows[line] = row ?? null;
      if (row !== undefined) free.delete(row);
    }
  }
  return { ...now, rows, sorted };
}
