import type * as Xlsx from "@e965/xlsx";
import type { RawCell, RawRow } from "./cells";

export interface Sheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
}

export type WorkbookRead =
  | Readonly<{ sheets: readonly Sheet[] }>
  | Readonly<{ problem: "password" | "zip-not-workbook" | "unreadable" }>;

/** A header and two sectors: less is no compound file, which the library would not notice. */
const smallestCompound = 1536;

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const needle = Array.from(text).flatMap((char) => [char.charCodeAt(0), 0]);
  const last = bytes.length - needle.length;
  for (let start = 0; start <= last; start += 1) {
    if (needle.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

/** An .xlsx or .xls file as sheets of raw cells; formulas count as the value they last had. */
export async function readWorkbook(
  bytes: Uint8Array,
  kind: "zip" | "compound"
): Promise<WorkbookRead> {
  if (kind === "compound" && includesUtf16(bytes, "EncryptedPackage"))
    return { problem: "password" };
  if (kind === "compound" && bytes.length < smallestCompound) return { problem: "unreadable" };
  if (kind === "zip" && !new TextDecoder("latin1").decode(bytes).includes("[Content_Types].xml")) {
    return { problem: "zip-not-workbook" };
  }
  // A chunk of its own: most imports are text and never need it.
  const xlsx = await import("@e965/xlsx");
  try {
    const book: Xlsx.WorkBook = xlsx.read(bytes, {
      type: "array",
      cellNF: true,
      cellFormula: false,
    });
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    const sheets = book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name];
      return sheet === undefined ? [] : [{ name, rows: rowsOf(xlsx, sheet, date1904) }];
    });
    return sheets.length === 0 ? { problem: "unreadable" } : { sheets };
  } catch (error) {
    const protectedByPassword = error instanceof Error && /password|encrypt/iu.test(error.message);
    return { problem: protectedByPassword ? "password" : "unreadable" };
  }
}

function rowsOf(xlsx: typeof Xlsx, sheet: Xlsx.WorkSheet, date1904: boolean): readonly RawRow[] {
  const rows: RawCell[][] = [];
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith("!")) continue;
    const { r, c } = xlsx.utils.decode_cell(address);
    while (rows.length <= r) rows.push([]);
    const row = rows[r] ?? [];
    while (row.length < c) row.push("");
    row[c] = cellOf(xlsx, cell, date1904);
  }
  return rows;
}

/** The library's number formats, which it leaves untyped. */
interface NumberFormats {
  is_date: (format: string) => boolean;
  parse_date_code: (
    serial: number,
    options: { date1904: boolean }
  ) => { y: number; m: number; d: number } | null;
}
const formats = (xlsx: typeof Xlsx): NumberFormats => xlsx.SSF as NumberFormats;

function cellOf(xlsx: typeof Xlsx, cell: unknown, date1904: boolean): RawCell {
  const { t: type, v: value, z: format } = cell as { t?: string; v?: unknown; z?: unknown };
  if (type === "n" && typeof value === "number") {
    const isDate = typeof format === "string" && formats(xlsx).is_date(format);
    return isDate ? isoOf(xlsx, value, date1904) : value;
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return type === "e" || typeof value !== "string" ? "" : value;
}

function isoOf(xlsx: typeof Xlsx, serial: number, date1904: boolean): RawCell {
  const parts = formats(xlsx).parse_date_code(serial, { date1904 });
  // A duration (0:03:54) carries a date format too, but no day.
  if (parts === null || serial < 1) return serial;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(parts.y)}-${two(parts.m)}-${two(parts.d)}`;
}
