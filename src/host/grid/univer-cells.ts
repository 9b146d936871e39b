import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import type { CellContent, GridArea, GridCell } from "./grid";
import { formulaFromUniver } from "./univer-formulas";

const ERRORS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#N/A",
  "#REF!",
  "#SPILL!",
  "#CALC!",
  "#NULL!",
  "#CYCLE!",
  "#ERROR!",
  "#GETTING_DATA",
]);

/**
 * What Univer must store for this content. Types are ours to decide: a bare string such as "5%" or
 * "2026-01-05" would otherwise be half converted into a number. `computable` spells a formula for Univer.
 */
export function cellData(content: CellContent, computable: (formula: string) => string): ICellData {
  const { value, formula } = content;
  if (formula !== undefined) {
    return { f: computable(formula), v: null, t: null, si: null, p: null };
  }
  const plain = { f: null, si: null, p: null };
  if (value === null) return { ...plain, v: null, t: null };
  if (typeof value === "number") return { ...plain, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...plain, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Text that could be taken for something else is forced to stay text when the cell is edited.
  const ambiguous = value !== "" && (value.startsWith("=") || !Number.isNaN(Number(value)));
  return { ...plain, v: value, t: ambiguous ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The cells of an area as Univer takes them, null left out; empty where nothing is to be written. */
export function cellBlock(
  area: GridArea,
  cells: readonly (readonly (CellContent | null)[])[],
  computable: (formula: string) => string
): IObjectMatrixPrimitiveType<ICellData> {
  const block: IObjectMatrixPrimitiveType<ICellData> = {};
  cells.forEach((row, i) => {
    const target: Record<number, ICellData> = {};
    row.forEach((content, j) => {
      if (content !== null) target[area.column + j] = cellData(content, computable);
    });
    if (Object.keys(target).length > 0) block[area.row + i] = target;
  });
  return block;
}

export function isBlank(cell: Nullable<ICellData>): boolean {
  return cell?.v === undefined || cell.v === null;
}

/** What a stored cell holds; `formula` is Univer's formula text for it, "" for none. */
export function cellContent(data: Nullable<ICellData>, formula: string): CellContent {
  const value = cellValue(data);
  const error = typeof value === "string" && ERRORS.has(value) && formula !== "";
  return {
    value,
    ...(formula === "" ? {} : { formula: formulaFromUniver(formula) }),
    ...(error ? { error } : {}),
  };
}

function cellValue(data: Nullable<ICellData>): GridCell {
  const value = data?.v;
  if (value === undefined || value === null) return data?.p?.body?.dataStream.trim() ?? null;
  if (data?.t === CellValueType.BOOLEAN || typeof value === "boolean") {
    return value === true || value === 1 || value === "1" || value === "TRUE";
  }
  if (data?.t === CellValueType.NUMBER && typeof value === "string") {
    const number = Number(value);
    return Number.isNaN(number) ? value : number;
  }
  return value;
}
