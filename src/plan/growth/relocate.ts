import { respell, type Reference } from "../../formulas";
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
function placed(lines: readonly (number | null)[], line: number): number | null {
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
  // A reference may be longer than any plan: only its ends can lie beyond our lines.
  const inside = lines.slice(from, to + 1).filter((place) => place !== null);
  const ends = [from, to].filter((line) => line >= lines.length);
  const all = [...inside, ...ends.flatMap((line) => placed(lines, line) ?? [])];
  if (all.length === 0) return null;
  return [Math.min(...all), Math.max(...all)];
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

/** How a formula of the plan is spelt where the plan stands. */
export function spelledAt(formula: string, home: SheetPlan, plan: WorkbookPlan, places: Places) {
  return respell(formula, {
    cells: (reference) => {
      const { sheet: name } = reference;
      const wanted = name?.toLowerCase();
      const sheet = plan.sheets.find((each) => each.name.toLowerCase() === wanted) ?? null;
      const place = places.get((name === null ? home : sheet)?.key ?? home.key);
      if (place === undefined || (name !== null && sheet === null)) return reference;
      const corners = cornersIn(place, reference);
      return corners && { ...corners, sheet: name === null ? null : place.name };
    },
    table: (name, columns) => {
      const all = [...places.values()].flatMap(({ tables }) => tables);
      const table = all.find(({ planned }) => planned.toLowerCase() === name.toLowerCase());
      return {
        name: table?.name ?? name,
        columns: columns.map((column) => table?.headings.get(column) ?? column),
      };
    },
  });
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

function sheetIn(sheet: SheetPlan, plan: WorkbookPlan, places: Places): SheetPlan {
  const place = places.get(sheet.key) ?? asPlanned(sheet);
  const spell = (formula: string) => spelledAt(formula, sheet, plan, places);
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
  return { ...plan, sheets: plan.sheets.map((sheet) => sheetIn(sheet, plan, places)) };
}
