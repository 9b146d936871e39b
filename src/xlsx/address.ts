import { toCol } from "@borgar/fx";
import type { Area, SheetKey, WorkbookPlan } from "../plan/workbook";

/** `B3`, from zero-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${toCol(column)}${row + 1}`;
}

/** `B3:D9`; a single cell is written as one. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas write it; quoting is never wrong, so it is always done. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'Tableau de bord'!$B$3:$D$9`, for charts, drop-downs and print titles. */
export function fixedReference(
  plan: WorkbookPlan,
  place: Readonly<{ sheet: SheetKey; area: Area }>
): string {
  const sheet = plan.sheets.find((candidate) => candidate.key === place.sheet);
  if (!sheet)
    throw new Error(`The plan refers to the sheet "${place.sheet}" that it does not have`);
  const { row, column, rows, columns } = place.area;
  const first = `$${toCol(column)}$${row + 1}`;
  const last = `$${toCol(column + columns - 1)}$${row + rows}`;
  return `${quotedSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}
