import type { GridArea } from "../grid/grid";
import { refuse } from "../protocol/officeError";

/** Rows and columns of an Excel sheet. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** 0 for "A"; -1 where there are no letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Splits "'My sheet'!A1" into sheet name (null where none is given) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(address);
  if (quoted?.[1] !== undefined && quoted[2] !== undefined) {
    return { sheet: quoted[1].replaceAll("''", "'"), rest: quoted[2] };
  }
  const bang = address.lastIndexOf("!");
  if (bang <= 0) return { sheet: null, rest: address };
  return { sheet: address.slice(0, bang), rest: address.slice(bang + 1) };
}

/** "A1", "$B$2:C9", "A:C", "3:7" as an area; null for anything else. */
export function parseArea(text: string): GridArea | null {
  const parts = text.split(":");
  const first = parseCorner(parts[0] ?? "");
  const last = parts.length === 1 ? first : parseCorner(parts[1] ?? "");
  if (parts.length > 2 || first === null || last === null) return null;
  const sameShape = (first.row === null) === (last.row === null);
  const columns = (first.column === null) === (last.column === null);
  if (!sameShape || !columns) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const [top, bottom] = ordered(first.row ?? 0, last.row ?? LAST_ROW - 1);
  const [left, right] = ordered(first.column ?? 0, last.column ?? LAST_COLUMN - 1);
  if (bottom >= LAST_ROW || right >= LAST_COLUMN) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^(?:\$?([A-Z]{1,3}))?(?:\$?([1-9][0-9]{0,6}))?$/i.exec(text.trim());
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnNumber(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** "A1:B2" of an area, with entire columns as "A:B" and rows as "1:2". */
export function areaText(area: GridArea): string {
  const left = columnLetters(area.column);
  const right = columnLetters(area.column + area.columns - 1);
  const bottom = area.row + area.rows;
  if (area.rows === LAST_ROW) return `${left}:${right}`;
  if (area.columns === LAST_COLUMN) return `${area.row + 1}:${bottom}`;
  if (area.rows === 1 && area.columns === 1) return `${left}${bottom}`;
  return `${left}${area.row + 1}:${right}${bottom}`;
}

/** "$A$1:$B$2" of an area. */
export function absoluteText({ row, column, rows, columns }: GridArea): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:$${columnLetters(column + columns - 1)}$${row + rows}`;
}

/** A sheet name as it stands before "!". */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Whether a name would be read as a cell: "Q1", "R1C1", "ROI2024". */
export function looksLikeCell(name: string): boolean {
  if (/^R[0-9]*C[0-9]*$/i.test(name) || /^[RC]$/i.test(name)) return true;
  const area = /^[A-Z]{1,3}[0-9]+$/i.test(name) ? parseArea(name) : null;
  return area !== null;
}

/** Whether Excel takes the text as the name of a table or a range. */
export function isValidName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !looksLikeCell(name);
}

/** The area both have, or null. */
export function intersection(a: GridArea, b: GridArea): GridArea | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area around both. */
export function bounding(a: GridArea, b: GridArea): GridArea {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** An area that must lie on the sheet; refuses it otherwise. */
export function onSheet(area: GridArea): GridArea {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= LAST_ROW &&
    area.column + area.columns <= LAST_COLUMN;
  if (!fits) throw refuse("InvalidArgument", "The range lies outside the worksheet.");
  return area;
}
