import { respell } from "../../formulas";
import type {
  Area,
  BlockPlan,
  ConditionalFormatPlan,
  SheetKey,
  SheetPlan,
  ValidationPlan,
} from "../workbook";
import type { Growth, GrowingSheet } from "./grow";
import { relocateSheet } from "./relocate";
import { runsOf } from "./runs";
import type { Written } from "./written";

/** What lines that have just been inserted lack: their look, their rules, their width. */
export interface BareLines {
  readonly key: SheetKey;
  /** Rows and columns of the sheet that were just inserted. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Our cells in them, in their places. */
  readonly blocks: readonly BlockPlan[];
  readonly widths: ReadonlyMap<number, number>;
  /** Rules of the new plan that do not stand yet, or not as far as they must reach now. */
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}

function linesIn(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** The parts of a planned area that lie in lines just inserted. */
function freshParts(area: Area, grown: GrowingSheet): Area[] {
  const rows = linesIn(area.row, area.rows);
  const columns = linesIn(area.column, area.columns);
  const freshColumns = runsOf(columns.filter((column) => grown.columns.fresh.has(column)));
  const oldColumns = runsOf(columns.filter((column) => !grown.columns.fresh.has(column)));
  const freshRows = runsOf(rows.filter((row) => grown.rows.fresh.has(row)));
  return [
    ...freshColumns.map(({ from, count }) => ({ ...area, column: from, columns: count })),
    ...freshRows.flatMap((row) =>
      oldColumns.map((column) => ({
        row: row.from,
        rows: row.count,
        column: column.from,
        columns: column.count,
      }))
    ),
  ];
}

/** A formula written for one cell as it reads in another so many rows and columns away. */
function copied(formula: string, rows: number, columns: number): string {
  const by = (value: number | null, fixed: boolean, step: number) =>
    value === null || fixed ? value : value + step;
  return respell(formula, {
    cells: ({ sheet, top, bottom, left, right, fixed }) => ({
      sheet,
      top: by(top, fixed.top, rows),
      bottom: by(bottom, fixed.bottom, rows),
      left: by(left, fixed.left, columns),
      right: by(right, fixed.right, columns),
    }),
  });
}

function part(format: ConditionalFormatPlan, area: Area): ConditionalFormatPlan {
  const { rule } = format;
  if (rule.kind !== "custom") return { area, rule };
  const [rows, columns] = [area.row - format.area.row, area.column - format.area.column];
  return { area, rule: { ...rule, formula: copied(rule.formula, rows, columns) } };
}

/** What is missing of the looks and rules on every standing sheet. */
export function bareLines(written: Written, growth: Growth): BareLines[] {
  return growth.sheets.flatMap((grown) => {
    const planned = growth.plan.sheets.find(({ key }) => key === grown.key);
    const stood = written.plan.sheets.find(({ key }) => key === grown.key);
    if (planned === undefined || stood === undefined) return [];
    const before = relocateSheet(stood, written.plan, growth.before);
    return [bareOn(growth, grown, planned, before)];
  });
}

function bareOn(
  growth: Growth,
  grown: GrowingSheet,
  planned: SheetPlan,
  before: SheetPlan
): BareLines {
  const isFresh = (row: number, column: number) =>
    grown.rows.fresh.has(row) || grown.columns.fresh.has(column);
  const fresh: SheetPlan = {
    ...planned,
    blocks: planned.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((cells, r) =>
        cells.map((cell, c) => (isFresh(block.row + r, block.column + c) ? cell : null))
      ),
    })),
  };
  const at = (sheet: SheetPlan) => relocateSheet(sheet, growth.plan, growth.after);
  const whole = at(fresh);
  const has = new Set(
    [...before.validations, ...before.conditionalFormats].map((rule) => JSON.stringify(rule))
  );
  const missing = planned.conditionalFormats.flatMap((format, index) => {
    const standing = whole.conditionalFormats[index];
    if (standing !== undefined && has.has(JSON.stringify(standing))) return [];
    const parts = freshParts(format.area, grown);
    return parts.length === 0 ? [format] : parts.map((area) => part(format, area));
  });
  return {
    key: grown.key,
    rows: [...grown.rows.fresh].flatMap((row) => grown.rows.places[row] ?? []),
    columns: [...grown.columns.fresh].flatMap((column) => grown.columns.places[column] ?? []),
    blocks: whole.blocks,
    widths: new Map(
      [...grown.columns.fresh].flatMap((column): [number, number][] => {
        const target = grown.columns.places[column];
        const width = planned.widths[column];
        return target === undefined || width === undefined ? [] : [[target, width]];
      })
    ),
    validations: whole.validations.filter((rule) => !has.has(JSON.stringify(rule))),
    conditionalFormats: at({ ...fresh, conditionalFormats: missing }).conditionalFormats,
  };
}
