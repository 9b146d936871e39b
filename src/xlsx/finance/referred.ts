import { parseA1Ref, parseStructRef, tokenize } from "@borgar/fx/xlsx";
import type { Rectangle } from "./cells";
import type { BookTable } from "./tables";

/** Cells that a formula refers to. */
export interface Referred {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** Where a formula stands: what its references without a sheet, and `[#This Row]`, start from. */
export interface Standpoint {
  readonly sheet: string;
  readonly row: number;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The cells of one reference as a formula spells it; null for what is none, or is in another workbook. */
export function referredBy(
  text: string,
  from: Standpoint,
  tables: readonly BookTable[]
): Referred | null {
  return byAddress(text, from) ?? byTable(text, from, tables);
}

function byAddress(text: string, from: Standpoint): Referred | null {
  const parsed = parseA1Ref(text);
  if (parsed === undefined || !("range" in parsed)) return null;
  // `Jan:Mar!A1` stands on several sheets.
  if (parsed.workbookName !== "" || parsed.sheetName?.includes(":") === true) return null;
  const { top, left, bottom, right } = parsed.range;
  return {
    sheet: parsed.sheetName === "" ? from.sheet : (parsed.sheetName ?? from.sheet),
    area: {
      top: top ?? 0,
      left: left ?? 0,
      bottom: bottom ?? lastRow,
      right: right ?? lastColumn,
    },
  };
}

function byTable(text: string, from: Standpoint, tables: readonly BookTable[]): Referred | null {
  const parsed = parseStructRef(text);
  const wanted = parsed?.table?.toLowerCase();
  const table = tables.find(({ name }) => name.toLowerCase() === wanted);
  if (parsed === undefined || table === undefined) return null;
  const sections = parsed.sections ?? [];
  const here = sections.length === 1 && sections[0] === "this row";
  if (!here && sections.length > 0 && !(sections.length === 1 && sections[0] === "data"))
    return null;
  const [first, last = first] = parsed.columns ?? [];
  const index = (name: string | undefined, usual: number) =>
    name === undefined
      ? usual
      : table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  const [left, right] = [index(first, 0), index(last, table.columns.length - 1)];
  if (left === -1 || right === -1) return null;
  const { area, headers, totals } = table;
  return {
    sheet: table.sheet,
    area: {
      top: here ? from.row : area.top + headers,
      bottom: here ? from.row : area.bottom - totals,
      left: area.left + left,
      right: area.left + right,
    },
  };
}

/** Every cell that a formula speaks of directly; names are looked through by `nameOf`. */
export function allReferred(
  formula: string,
  from: Standpoint,
  tables: readonly BookTable[],
  nameOf: (name: string) => string | undefined,
  depth = 0
): Referred[] {
  return tokenize(formula).flatMap(({ type, value }) => {
    if (type === "range_named") {
      const meant = depth < 8 ? nameOf(value) : undefined;
      return meant === undefined ? [] : allReferred(meant, from, tables, nameOf, depth + 1);
    }
    if (!type.startsWith("range") && type !== "structured") return [];
    return referredBy(value, from, tables) ?? [];
  });
}
