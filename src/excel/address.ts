import { toCol } from "@borgar/fx";
import type { Area } from "../plan/workbook";

/** `area` as `Worksheet.getRange` takes it: "B2:C5", or "B2" for one cell. */
export function addressOf(area: Area): string {
  return corners(area, (row, column) => `${toCol(column)}${row + 1}`);
}

/** `area` of the sheet called `name` inside a formula: 'Données'!$A$2:$A$9. Quoting is never wrong. */
export function referenceOf(name: string, area: Area): string {
  const cells = corners(area, (row, column) => `$${toCol(column)}$${row + 1}`);
  return `'${name.replaceAll("'", "''")}'!${cells}`;
}

function corners(area: Area, spell: (row: number, column: number) => string): string {
  const first = spell(area.row, area.column);
  const last = spell(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}
