import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";

/** Without a dot and newer than Excel 2007, so stored with a prefix like all those with one. */
const newer = new Set(
  "CONCAT DAYS FILTER IFNA IFS LET MAXIFS MINIFS SEQUENCE SORT SORTBY SWITCH TEXTJOIN UNIQUE XLOOKUP XMATCH XOR".split(
    " "
  )
);

/** A formula as the file format stores it: no "=", newer functions and those of add-ins with a prefix. */
export function storedFormula(formula: string, isCustom: (name: string) => boolean): string {
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type === "fx_prefix") return "";
      if (type === "structured") return longForm(value);
      if (type !== "func" || value.startsWith("_")) return value;
      if (isCustom(value)) return `_xldudf_${value.toUpperCase()}`;
      const isNewer = newer.has(value.toUpperCase()) || /\./.test(value);
      return isNewer && value.toUpperCase() !== "ERROR.TYPE" ? `_xlfn.${value}` : value;
    })
    .join("");
}

function longForm(reference: string): string {
  const parsed = parseStructRef(reference);
  return parsed === undefined ? reference : stringifyStructRef(parsed, { thisRow: true });
}
