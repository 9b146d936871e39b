import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1 } from "@borgar/fx";
import type { GridArea } from "./grid";

/** Whole rows or columns that come or go: `count` of them before `at`, or from `at` on where negative. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** Where the stretch from `from` to `to` is afterwards; null where it has gone. */
function stretch(from: number, to: number, { at, count }: Shift): readonly [number, number] | null {
  if (count > 0) return [from >= at ? from + count : from, to >= at ? to + count : to];
  const end = at - count;
  if (from >= at && to < end) return null;
  const first = from < at ? from : from < end ? at : from + count;
  const last = to < at ? to : to < end ? at - 1 : to + count;
  return [first, last];
}

/** A single line, as a place of a cell; null where it has gone. */
export function shiftedLine(line: number, shift: Shift): number | null {
  return stretch(line, line, shift)?.[0] ?? null;
}

/** An area of the sheet; null where it has gone. */
export function shiftedArea(area: GridArea, shift: Shift): GridArea | null {
  if (shift.axis === "rows") {
    const rows = stretch(area.row, area.row + area.rows - 1, shift);
    return rows && { ...area, row: rows[0], rows: rows[1] - rows[0] + 1 };
  }
  const columns = stretch(area.column, area.column + area.columns - 1, shift);
  return columns && { ...area, column: columns[0], columns: columns[1] - columns[0] + 1 };
}

function shiftedRange(range: RangeA1, shift: Shift): RangeA1 | null {
  const { top, bottom, left, right } = range;
  const [from, to] = shift.axis === "rows" ? [top, bottom] : [left, right];
  if (typeof from !== "number" || typeof to !== "number") return range;
  const moved = stretch(from, to, shift);
  if (moved === null) return null;
  const [first, last] = moved;
  return shift.axis === "rows"
    ? { ...range, top: first, bottom: last }
    : { ...range, left: first, right: last };
}

/** A range that has shrunk to one cell stays spelt as a range: `F5:F5`. */
function rangeText(range: RangeA1, wide: boolean): string {
  const text = stringifyA1Ref({ range });
  const { top, left, $top = false, $left = false, $bottom = false, $right = false } = range;
  if (!wide || text.includes(":")) return text;
  const corner = (row: boolean | null, column: boolean | null) =>
    stringifyA1Ref({
      range: {
        top,
        bottom: top,
        left,
        right: left,
        $top: row,
        $bottom: row,
        $left: column,
        $right: column,
      },
    });
  return `${corner($top, $left)}:${corner($bottom, $right)}`;
}

/** The formula after lines of `sheet` came or went; `home` is the sheet it stands on, null for a name. */
export function shiftedFormula(
  formula: string,
  home: string | null,
  sheet: string,
  shift: Shift
): string {
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type !== "range" && type !== "range_beam") return value;
      const parsed = parseA1Ref(value);
      if (parsed === undefined || !("range" in parsed)) return value;
      const named = parsed.context?.[0] ?? home;
      if (named?.toLowerCase() !== sheet.toLowerCase()) return value;
      const range = shiftedRange(parsed.range, shift);
      const prefix = value.slice(0, value.lastIndexOf("!") + 1);
      return prefix + (range === null ? "#REF!" : rangeText(range, value.includes(":")));
    })
    .join("");
}

/** The formula after a sheet was renamed; `prefix` is how its new name stands before a reference. */
export function renamedFormula(formula: string, sheet: string, prefix: string): string {
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type !== "range" && type !== "range_beam") return value;
      const parsed = parseA1Ref(value);
      if (parsed?.context?.[0]?.toLowerCase() !== sheet.toLowerCase()) return value;
      return prefix + value.slice(value.lastIndexOf("!") + 1);
    })
    .join("");
}
