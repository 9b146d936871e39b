import { respell, type Reference, type Spelling } from "../../formulas";
import type {
  Area,
  BlockPlan,
  CellPlan,
  ConditionalFormatPlan,
  SheetKey,
  SheetPlan,
  ValidationPlan,
  WorkbookPlan,
} from "../workbook";

/** Where a planned sheet stands in the workbook; null for a row or column that is gone. */
export interface Place {
  readonly name: string;
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
  readonly tables: readonly PlacedTable[];
}

export interface PlacedTable {
  /** As the plan calls it. */
  readonly planned: string;
  readonly name: string;
  readonly area: Area;
  /** The headings as planned, and as they are now. */
  readonly headings: ReadonlyMap<string, string>;
}

/** Places of the sheets of one plan; a sheet without one stands as planned. */
export type Places = ReadonlyMap<SheetKey, Place>;

/** A planned row or column in the workbook; beyond the last one of ours, as far beyond. */
export function placed(lines: readonly (number | null)[], line: number): number | null {
  if (line < lines.length) return lines[line] ?? null;
  const last = lines.at(-1) ?? lines.length - 1;
  return last + 1 + line - lines.length;
}

/** First and last place of a stretch of lines; null where none is left. */
function stretch(
  lines: readonly (number | null)[],
  from: number,
  to: number
): readonly [number, number] | null {
  let [first, last] = [Infinity, -Infinity];
  const add = (place: number | null) => {
    if (place === null) return;
    if (place < first) first = place;
    if (place > last) last = place;
  };
  // A reference may be longer than any plan: only its ends can lie beyond our lines.
  for (let line = from; line <= to && line < lines.length; line += 1) add(lines[line] ?? null);
  if (from >= lines.length) add(placed(lines, from));
  if (to >= lines.length) add(placed(lines, to));
  return last < 0 ? null : [first, last];
}

/** The area around everything of `area` that is left; null where nothing is. */
export function areaIn(place: Place | undefined, area: Area): Area | null {
  if (place === undefined) return area;
  const rows = stretch(place.rows, area.row, area.row + area.rows - 1);
  const columns = stretch(place.columns, area.column, area.column + area.columns - 1);
  if (rows === null || columns === null) return null;
  return {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
}

function cornersIn(place: Place, reference: Reference): Omit<Reference, "sheet" | "fixed"> | null {
  const { top, bottom, left, right } = reference;
  const rows = top === null || bottom === null ? null : stretch(place.rows, top, bottom);
  const columns = left === null || right === null ? null : stretch(place.columns, left, right);
  if ((top !== null && rows === null) || (left !== null && columns === null)) return null;
  return {
    top: rows?.[0] ?? top,
    bottom: rows?.[1] ?? bottom,
    left: columns?.[0] ?? left,
    right: columns?.[1] ?? right,
  };
}

/** Spells formulas of the sheet `home` of `plan` as they read where the plan stands. */
export function spellerAt(
  home: SheetPlan,
  plan: WorkbookPlan,
  places: Places
): (formula: string) => string {
  const keys = new Map(plan.sheets.map(({ name, key }) => [name.toLowerCase(), key]));
  const tables = new Map(
    [...places.values()].flatMap((place) =>
      place.tables.map((table) => [table.planned.toLowerCase(), table] as const)
    )
  );
  const spelling: Spelling = {
    cells: (reference) => {
      const { sheet: name } = reference;
      const key = name === null ? home.key : keys.get(name.toLowerCase());
      const place = key === undefined ? undefined : places.get(key);
      if (place === undefined) return reference;
      const corners = cornersIn(place, reference);
      return corners && { ...corners, sheet: name === null ? null : place.name };
    },
    table: (name, columns) => {
      const table = tables.get(name.toLowerCase());
      return {
        name: table?.name ?? name,
        columns: columns.map((column) => table?.headings.get(column) ?? column),
      };
    },
  };
  return (formula) => respell(formula, spelling);
}

/** The cell with its formula spelt anew, in both spellings. */
export function spelt(cell: CellPlan, spell: (formula: string) => string): CellPlan {
  if (cell.formula === undefined) return cell;
  const { native, functions } = cell.formula;
  const formula = { native: spell(native) };
  return {
    ...cell,
    formula: functions === undefined ? formula : { ...formula, functions: spell(functions) },
  };
}

/** The block over the rows and columns it now spans; what lies between them is not ours. */
function blockIn(block: BlockPlan, place: Place, spell: (formula: string) => string): BlockPlan[] {
  const height = block.cells.length;
  const width = block.cells[0]?.length ?? 0;
  const area = areaIn(place, {
    row: block.row,
    column: block.column,
    rows: height,
    columns: width,
  });
  if (area === null) return [];
  const cells = Array.from({ length: area.rows }, () =>
    Array<CellPlan | null>(area.columns).fill(null)
  );
  block.cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      const row = placed(place.rows, block.row + r);
      const column = placed(place.columns, block.column + c);
      if (row === null || column === null) return;
      const target = cells[row - area.row];
      if (target !== undefined) target[column - area.column] = cell && spelt(cell, spell);
    });
  });
  return [{ key: block.key, row: area.row, column: area.column, cells }];
}

function validationIn(validation: ValidationPlan, place: Place, places: Places): ValidationPlan[] {
  const area = areaIn(place, validation.area);
  if (area === null) return [];
  const { rule } = validation;
  if (rule.kind !== "list" || !("sheet" in rule.source)) return [{ ...validation, area }];
  const { sheet } = rule.source;
  const source = areaIn(places.get(sheet), rule.source.area);
  if (source === null) return [];
  return [{ ...validation, area, rule: { kind: "list", source: { sheet, area: source } } }];
}

function formatIn(
  format: ConditionalFormatPlan,
  place: Place,
  spell: (formula: string) => string
): ConditionalFormatPlan[] {
  const area = areaIn(place, format.area);
  if (area === null) return [];
  const { rule } = format;
  const own = rule.kind === "custom" ? { ...rule, formula: spell(rule.formula) } : rule;
  return [{ area, rule: own }];
}

/** One sheet of `plan`, or another version of it, as it reads where the plan stands now. */
export function relocateSheet(sheet: SheetPlan, plan: WorkbookPlan, places: Places): SheetPlan {
  const place = places.get(sheet.key) ?? asPlanned(sheet);
  const spell = spellerAt(sheet, plan, places);
  const charts = sheet.charts.flatMap((chart) => {
    const at = areaIn(place, chart.place);
    const categories = areaIn(places.get(chart.categories.sheet), chart.categories.area);
    if (at === null || categories === null) return [];
    const series = chart.series.flatMap((each) => {
      const area = areaIn(places.get(each.sheet), each.area);
      return area === null ? [] : [{ ...each, area }];
    });
    // A chart keeps its size, whatever stands below it now.
    const { rows, columns } = chart.place;
    return [
      {
        ...chart,
        place: { ...at, rows, columns },
        categories: { sheet: chart.categories.sheet, area: categories },
        series,
      },
    ];
  });
  return {
    ...sheet,
    name: place.name,
    blocks: sheet.blocks.flatMap((block) => blockIn(block, place, spell)),
    tables: sheet.tables.flatMap((table) => {
      const known = place.tables.find(({ planned }) => planned === table.name);
      const area = known?.area ?? areaIn(place, table.area);
      return area === null ? [] : [{ name: known?.name ?? table.name, area }];
    }),
    charts,
    validations: sheet.validations.flatMap((each) => validationIn(each, place, places)),
    conditionalFormats: sheet.conditionalFormats.flatMap((each) => formatIn(each, place, spell)),
  };
}

/** A sheet that stands where its plan says. */
function asPlanned({ name }: SheetPlan): Place {
  return { name, rows: [], columns: [], tables: [] };
}

/**
 * The plan as it reads where its rows and columns stand now: between them a person's own lines,
 * which no cell of ours covers. Rows that are gone are left out, references to them are `#REF!`.
 */
export function relocate(plan: WorkbookPlan, places: Places): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => relocateSheet(sheet, plan, places)) };
}
