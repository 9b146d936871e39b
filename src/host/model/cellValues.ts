import type { CellContent, GridArea } from "../grid/grid";
import { refuse } from "../protocol/officeError";

/**
 * Brings what an add-in assigns to a range into the range's shape: a 2-D array of exactly that
 * shape, or one value for every cell. Throws InvalidArgument otherwise.
 */
export function shaped(assigned: unknown, area: GridArea): unknown[][] {
  if (!Array.isArray(assigned)) {
    if (typeof assigned === "object" && assigned !== null) throw wrongShape(area);
    return Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => assigned)
    );
  }
  const rows: unknown[] = assigned;
  if (rows.length !== area.rows) throw wrongShape(area);
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw wrongShape(area);
    return row as unknown[];
  });
}

function wrongShape(area: GridArea): Error {
  return refuse(
    "InvalidArgument",
    `The argument must be an array of ${area.rows} rows and ${area.columns} columns.`
  );
}

const ERRORS = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/**
 * What Excel makes of one assigned value, as if it had been typed: null leaves the cell as it is,
 * "=…" is a formula, a leading apostrophe forces text, and text that looks like a number, a
 * percentage, a date or a truth value becomes one unless the cell's format is text ("@").
 */
export function entered(value: unknown, numberFormat: string): CellContent | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string") throw refuse("InvalidArgument", "A cell takes text or a number.");
  if (value === "") return { value: null };
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (numberFormat === "@") return { value };
  if (value.startsWith("=") && value.length > 1) return { value: null, formula: value };
  if (ERRORS.test(value)) return { value, error: true };
  return { value: typed(value) };
}

function typed(text: string): string | number | boolean {
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return true;
  if (/^false$/i.test(trimmed)) return false;
  const number =
    /^([+-]?)[$€£]?((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.[0-9]*)?(?:e[+-]?[0-9]+)?)(%?)$/i;
  const match = number.exec(trimmed);
  if (match?.[2] !== undefined && /[0-9]/.test(match[2])) {
    const size = Number(match[2].replaceAll(",", ""));
    return (match[1] === "-" ? -size : size) / (match[3] === "%" ? 100 : 1);
  }
  return dateSerial(trimmed) ?? text;
}

/** Serial number of a date as an English Excel reads it; null for other text. */
function dateSerial(text: string): number | null {
  const iso = /^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$/.exec(text);
  const english = /^([0-9]{1,2})[-/]([0-9]{1,2})(?:[-/]([0-9]{4}))?$/.exec(text);
  const [year, month, day] =
    iso !== null
      ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      : english !== null
        ? [Number(english[3] ?? new Date().getFullYear()), Number(english[1]), Number(english[2])]
        : [NaN, NaN, NaN];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return real ? date.getTime() / 86_400_000 + 25_569 : null;
}
