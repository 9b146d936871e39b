import { domains } from "./domains";
import { wrong } from "./errors";
import type { Argument, Cell, ParameterRecord } from "./record";

/** A series as it was selected: `values` row by row, blanks as 0, and the shape to compare with. */
export interface Column {
  readonly values: readonly number[];
  readonly rows: number;
  readonly columns: number;
}

/** A series as it was selected, unread: row by row, blanks as null or "". */
export interface Cells {
  readonly cells: readonly Cell[];
  readonly rows: number;
  readonly columns: number;
}

type Rows = readonly (readonly Cell[])[];

function isMissing(argument: Argument): argument is null | undefined {
  return argument === null || argument === undefined;
}

function rowsOf(argument: Cell | Rows): Rows {
  return typeof argument === "object" && argument !== null ? argument : [[argument]];
}

/** An empty cell, or a formula that shows nothing. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === "";
}

/** An empty cell as some Excels hand it over: as 0. */
export function isNothing(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

/** Digits with the signs, separators and units people type round them: "1 234,50", "€12", "35%". */
function looksLikeNumber(text: string): boolean {
  return /^[-+(]?[\s€$£]*\d[\d\s.,'’]*[\s€$£%)]*$/.test(text.trim());
}

function storedAsText(name: string) {
  return wrong(
    `${name} holds numbers stored as text: convert them to numbers (Data, Text to Columns).`,
    `${name} contient des nombres enregistrés comme du texte\u00a0: convertissez-les en nombres (Données, Convertir).`
  );
}

function notANumber(name: string) {
  return wrong(
    `${name} must be a number: it holds text or TRUE/FALSE.`,
    `${name} doit être un nombre\u00a0: la cellule contient du texte ou VRAI/FAUX.`
  );
}

function numberIn(cell: Cell, name: string): number {
  if (isBlank(cell)) return 0;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (typeof cell === "string" && looksLikeNumber(cell)) throw storedAsText(name);
  throw notANumber(name);
}

function checked(value: number, parameter: ParameterRecord): number {
  const rule = domains[parameter.domain ?? "signed"];
  if (rule.holds(value)) return value;
  const { en, fr } = rule.sentence(parameter.name);
  throw wrong(en, fr);
}

function onlyCell(rows: Rows, name: string): Cell {
  const cell = rows[0]?.[0];
  if (rows.length !== 1 || rows[0]?.length !== 1 || cell === undefined) {
    throw wrong(
      `${name} must be one cell, not a range of several.`,
      `${name} doit être une seule cellule, pas une plage de plusieurs cellules.`
    );
  }
  return cell;
}

/** Adds a cell or a range as SUM does; numbers that are all text are refused, never read as 0. */
export function readSum(argument: Cell | Rows, parameter: ParameterRecord): number {
  const cells = rowsOf(argument).flat();
  if (cells.length === 1) return checked(numberIn(cells[0] ?? null, parameter.name), parameter);
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (numbers.length === 0 && cells.some((c) => typeof c === "string" && looksLikeNumber(c))) {
    throw storedAsText(parameter.name);
  }
  const total = numbers.reduce((sum, value) => sum + value, 0);
  return checked(total, parameter);
}

/** Reads one number; a blank cell is 0, as in any Excel sum. */
export function readNumber(argument: Cell | Rows, parameter: ParameterRecord): number {
  const cell = onlyCell(rowsOf(argument), parameter.name);
  return checked(numberIn(cell, parameter.name), parameter);
}

/** Reads a series; blanks are 0 because desktop Excel hands them over as 0. */
export function readColumn(argument: Cell | Rows, parameter: ParameterRecord): Column {
  const rows = rowsOf(argument);
  const values = rows.flat().map((cell) => checked(numberIn(cell, parameter.name), parameter));
  return { values, rows: rows.length, columns: rows[0]?.length ?? 0 };
}

/** Takes a series as it is: what its cells may hold is for the function to say. */
export function readCells(argument: Cell | Rows): Cells {
  const rows = rowsOf(argument);
  return { cells: rows.flat(), rows: rows.length, columns: rows[0]?.length ?? 0 };
}

/** Reads TRUE or FALSE; 1, 0 and blank count as they do in IF. */
export function readBoolean(argument: Cell | Rows, parameter: ParameterRecord): boolean {
  const cell = onlyCell(rowsOf(argument), parameter.name);
  if (isBlank(cell)) return false;
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  throw wrong(
    `${parameter.name} must be TRUE or FALSE.`,
    `${parameter.name} doit être VRAI ou FAUX.`
  );
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** Reads one of the parameter's options in either language and gives its canonical spelling; blank is the default. */
export function readOption(argument: Cell | Rows, parameter: ParameterRecord): string | null {
  const cell = onlyCell(rowsOf(argument), parameter.name);
  const options = parameter.options ?? [];
  const french = parameter.optionsInFrench ?? {};
  if (isBlank(cell) && typeof parameter.omitted !== "undefined") {
    return typeof parameter.omitted === "string" ? parameter.omitted : null;
  }
  const typed = plain(String(cell));
  const found = options.find((o) => plain(o) === typed || plain(french[o] ?? o) === typed);
  if (found !== undefined) return found;
  throw wrong(
    `${parameter.name} must be one of: ${options.join(", ")}.`,
    `${parameter.name} doit être l’un de\u00a0: ${options.map((o) => french[o] ?? o).join(", ")}.`
  );
}

/** The value of one parameter: its default when it was left out, `null` when it has none. */
export function readArgument(argument: Argument, parameter: ParameterRecord) {
  if (isMissing(argument) && parameter.omitted !== undefined) return parameter.omitted;
  const given = isMissing(argument) ? null : argument;
  switch (parameter.kind) {
    case "sum":
      return readSum(given, parameter);
    case "number":
      return readNumber(given, parameter);
    case "column":
      return readColumn(given, parameter);
    case "cells":
      return readCells(given);
    case "cell":
      return onlyCell(rowsOf(given), parameter.name);
    case "boolean":
      return readBoolean(given, parameter);
    case "option":
      return readOption(given, parameter);
  }
}
