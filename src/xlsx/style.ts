import type { BorderStyle, CellStyle, FontStyle } from "hucre";
import { lookOf, type Look } from "../plan/look";
import { numberFormat } from "../plan/number-format";
import type { CellPlan, StyleToken, WorkbookPlan } from "../plan/workbook";

const plain = lookOf("label");

/** The font of cells that no plan describes. */
export const baseFont: FontStyle = { name: plain.font, size: plain.size };

/** Style and format tokens as the writing library's cell style. */
export function cellStyle({ style, format, formula }: CellPlan, plan: WorkbookPlan): CellStyle {
  const look = lookOf(style);
  // Excel turns a formula in a cell of text format into its own text when somebody edits it.
  const textFormula = formula !== undefined && format === "text";
  const numFmt =
    format && !textFormula ? numberFormat(format, plan.language, plan.currency) : "General";
  return {
    font: {
      name: look.font,
      size: look.size,
      color: shaded(look, format),
      ...weight(look),
    },
    ...(look.fill === undefined ? {} : { fill: solid(look.fill) }),
    border: borders(look),
    alignment: {
      vertical: look.vertical,
      ...(look.horizontal === "general" ? {} : { horizontal: look.horizontal }),
      ...(look.wrap ? { wrapText: true } : {}),
      ...(look.indent > 0 ? { indent: look.indent } : {}),
    },
    ...(numFmt === "General" ? {} : { numFmt }),
  };
}

/** What a conditional format changes: colours and weight; Excel allows neither typeface nor size there. */
export function differentialStyle(style: StyleToken): CellStyle {
  const look = lookOf(style);
  return {
    font: { color: color(look.fontColor), ...weight(look) },
    ...(look.fill === undefined ? {} : { fill: solid(look.fill) }),
  };
}

/** Six hexadecimal digits, as charts want them. */
export function hexDigits(hashed: string): string {
  return hashed.replace("#", "").toUpperCase();
}

function weight(look: Look): FontStyle {
  return { ...(look.bold ? { bold: true } : {}), ...(look.italic ? { italic: true } : {}) };
}

function color(hashed: string): { rgb: string } {
  return { rgb: `FF${hexDigits(hashed)}` };
}

/** Formats of numbers that keep a distance from the right, the usual ones first. */
const shades: readonly CellPlan["format"][] = [
  ...(["integer", "decimal", "money", "date", "percent", "rate", "growth"] as const),
  ...(["ratio", "duration", "amount", "whole", "points", "score", "month"] as const),
];

/**
 * The colour of a text. LibreOffice forgets the indent of a number where the one it drew before
 * differs by nothing but the format: a shade that no eye tells apart is difference enough.
 */
function shaded({ fontColor, horizontal, indent }: Look, format: CellPlan["format"]) {
  const shade = horizontal === "right" && indent > 0 ? Math.max(0, shades.indexOf(format)) : 0;
  const digits = Number.parseInt(hexDigits(fontColor), 16) + shade;
  return color(digits.toString(16).padStart(6, "0"));
}

/** Cells take the foreground of a solid fill, conditional formats its background: both are given. */
function solid(hashed: string): NonNullable<CellStyle["fill"]> {
  return {
    type: "pattern",
    pattern: "solid",
    fgColor: color(hashed),
    bgColor: color(hashed),
  };
}

function borders(look: Look): BorderStyle {
  const sides: BorderStyle = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = look.borders[side];
    if (line !== undefined) sides[side] = { style: "thin", color: color(line) };
  }
  return sides;
}
