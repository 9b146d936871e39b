import { parseA1Ref, stringifyA1Ref, stringifyStructRef, tokenize } from "@borgar/fx";
import {
  partsOf,
  type CellsRead,
  type Corners,
  type Reference,
  type TableRead,
} from "./reference-parts";

export type { Reference } from "./reference-parts";

/** How the references of a formula are spelt elsewhere. */
export interface Spelling {
  /** Null where nothing is left of it: `#REF!`. */
  readonly cells: (reference: Reference) => (Corners & { readonly sheet: string | null }) | null;
  /** A table and its columns. */
  readonly table?: (
    name: string,
    columns: readonly string[]
  ) => { name: string; columns: string[] };
}

/** The formula with its references spelt anew; everything else stays letter by letter. Linear in its length. */
export function respell(formula: string, spelling: Spelling): string {
  return respelled(formula, spelling, true);
}

/** `wide` keeps `F5:F5` as it is; Excel and the plan may each spell it as one cell. */
function respelled(formula: string, spelling: Spelling, wide: boolean): string {
  let spelt = "";
  for (const part of partsOf(formula)) {
    if (part.cells !== undefined) spelt += respelledCells(part.text, part.cells, spelling, wide);
    else if (part.table !== undefined) spelt += respelledTable(part.text, part.table, spelling);
    else spelt += part.text;
  }
  return spelt;
}

function respelledCells(
  text: string,
  { reference, range }: CellsRead,
  { cells }: Spelling,
  wide: boolean
): string {
  const moved = cells(reference);
  if (moved === null) return "#REF!";
  const { sheet, top, bottom, left, right } = moved;
  const prefix = sheet === null ? "" : sheetPrefix(sheet);
  const oneCell = top !== null && left !== null && top === bottom && left === right;
  if (wide && oneCell && text.includes(":")) {
    const corner = ($top: boolean | null | undefined, $left: boolean | null | undefined) => {
      const fixed = { $top: $top === true, $bottom: $top === true, $left: $left === true };
      return stringifyA1Ref({ range: { top, bottom, left, right, ...fixed, $right: fixed.$left } });
    };
    return `${prefix}${corner(range.$top, range.$left)}:${corner(range.$bottom, range.$right)}`;
  }
  return prefix + stringifyA1Ref({ range: { ...range, top, bottom, left, right } });
}

function respelledTable(text: string, read: TableRead, { table }: Spelling): string {
  if (table === undefined || read.table === undefined) return text;
  const { name, columns } = table(read.table, read.columns ?? []);
  return stringifyStructRef({ ...read, table: name, columns });
}

/** A sheet name as a formula spells it before a reference: `KPIs!`, `'Tableau de bord'!`. */
export function sheetPrefix(name: string): string {
  return /^[A-Za-z_][A-Za-z_]*$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** Whether two formulas say the same, however Excel quotes sheet names and spaces their parts. */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

/** Whether a formula is a constant in disguise: `=1200*1.1` refers to nothing and calls nothing. */
export function isConstantFormula(formula: string): boolean {
  const operands = tokenize(formula).filter(
    ({ type }) => !["fx_prefix", "operator", "whitespace", "newline"].includes(type)
  );
  const constants = ["number", "string", "bool", "error"];
  return operands.length > 0 && operands.every(({ type }) => constants.includes(type));
}

function plain(formula: string): string {
  const asIs: Spelling = {
    cells: (reference) => reference,
    table: (name, columns) => ({ name, columns: [...columns] }),
  };
  const spelt = respelled(formula, asIs, false);
  return tokenize(spelt)
    .filter(({ type }) => !type.startsWith("whitespace") && type !== "newline")
    .map(({ type, value }) => (type === "string" ? value : value.toUpperCase()))
    .join("");
}

/** The rows or columns that a list of references names, null where Excel has lost one: `=A!$5:$5,A!#REF!`. */
export function placesIn(formula: string): { sheet: string | null; places: (number | null)[] } {
  let sheet: string | null = null;
  const places: (number | null)[] = [];
  for (const { type, value } of tokenize(formula)) {
    if (type === "error") places.push(null);
    if (type !== "range" && type !== "range_beam") continue;
    const parsed = parseA1Ref(value);
    if (parsed === undefined || !("range" in parsed)) continue;
    sheet ??= parsed.context?.[0] ?? null;
    places.push(parsed.range.top ?? parsed.range.left ?? null);
  }
  return { sheet, places };
}

/** A formula that keeps hold of whole rows: `='My sheet'!$5:$5,'My sheet'!$6:$6`. */
export function rowsFormula(sheet: string, rows: readonly number[]): string {
  return `=${rows.map((row) => `${sheetPrefix(sheet)}$${row + 1}:$${row + 1}`).join(",")}`;
}

/** The same for whole columns. */
export function columnsFormula(sheet: string, columns: readonly number[]): string {
  const letters = (left: number) =>
    stringifyA1Ref({
      range: { top: null, bottom: null, left, right: left, $left: true, $right: true },
    });
  return `=${columns.map((column) => sheetPrefix(sheet) + letters(column)).join(",")}`;
}

/** A side that a reference to whole rows or columns leaves open. */
function isOpen(side: number | null | undefined): side is null | undefined {
  return side === null || side === undefined;
}

/** The two lines at the ends of a reference to whole rows or columns: `=A!$5:$8`; null where it is lost. */
export function spanIn(
  formula: string
): { sheet: string; axis: "rows" | "columns"; first: number; last: number } | null {
  for (const { value } of tokenize(formula)) {
    const parsed = parseA1Ref(value);
    if (parsed === undefined || !("range" in parsed)) continue;
    const { top, bottom, left, right } = parsed.range;
    const sheet = parsed.context?.[0] ?? "";
    if (isOpen(left) && !isOpen(top) && !isOpen(bottom)) {
      return { sheet, axis: "rows", first: top, last: bottom };
    }
    if (isOpen(top) && !isOpen(left) && !isOpen(right)) {
      return { sheet, axis: "columns", first: left, last: right };
    }
  }
  return null;
}
