import type { Area } from "./workbook";

export { sheetPrefix } from "../formulas";

/** `A`, `Z`, `AA` … of a zero-based column. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? letter : columnLetters(rest) + letter;
}

/** What stays when a formula is copied: nothing, the row, the column, or both. */
export type Fixed = "" | "row" | "column" | "both";

/** `C5`, `C$5`, `$C5` or `$C$5` of a zero-based cell. */
export function cellAt(row: number, column: number, fixed: Fixed = ""): string {
  const c = fixed === "column" || fixed === "both" ? "$" : "";
  const r = fixed === "row" || fixed === "both" ? "$" : "";
  return `${c}${columnLetters(column)}${r}${row + 1}`;
}

/** `F5:Q5` of an area, every corner fixed in the same way. */
export function rangeOf(area: Area, fixed: Fixed = ""): string {
  const first = cellAt(area.row, area.column, fixed);
  const last = cellAt(area.row + area.rows - 1, area.column + area.columns - 1, fixed);
  return `${first}:${last}`;
}

/** A text as a formula spells it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
