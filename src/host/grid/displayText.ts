import type { GridCell } from "./grid";

/**
 * The text a cell shows, for the number formats templates use (General, text, fixed decimals with or
 * without thousands, per cent, ISO-like dates). Other formats show the plain value.
 */
export function displayText(value: GridCell, numberFormat = "General"): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const [format = ""] = numberFormat.split(";");
  if (/[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""))) return dateText(value, format);
  const digits = /^([^0#]*)(#,##)?0(?:\.(0+))?(%?)([^0#]*)$/.exec(
    format.replace(/\[[^\]]*\]/g, "")
  );
  if (digits === null) return String(value);
  const [, before = "", thousands, decimals = "", percent = "", after = ""] = digits;
  const shown = (percent === "" ? value : value * 100).toLocaleString("en-US", {
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
    useGrouping: thousands !== undefined,
  });
  return `${literal(before)}${shown}${percent}${literal(after)}`;
}

function literal(text: string): string {
  return text.replace(/["\\]/g, "").replace(/_./g, " ");
}

function dateText(serial: number, format: string): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: String(date.getUTCFullYear()).slice(2),
    mm: String(date.getUTCMonth() + 1).padStart(2, "0"),
    m: String(date.getUTCMonth() + 1),
    dd: String(date.getUTCDate()).padStart(2, "0"),
    d: String(date.getUTCDate()),
  };
  return literal(format.toLowerCase()).replace(/yyyy|yy|mm|m|dd|d/g, (part) => parts[part] ?? part);
}
