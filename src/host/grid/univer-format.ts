import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellFormat } from "./grid";

/** One indent level of Excel is about three characters wide. */
const INDENT_PX = 12;

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

const BORDERS = {
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  None: BorderStyleTypes.NONE,
} as const;

const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** Univer shows the bare value where a number format gives no text, so an empty section gets one that nobody sees. */
const UNSEEN = "\u200B";
const UNSEEN_SECTION = `"${UNSEEN}"`;

/** What cells show, without what stands for nothing. */
export function shownTexts(cells: readonly (readonly string[])[]): string[][] {
  return cells.map((row) => row.map((text) => text.replaceAll(UNSEEN, "")));
}

/** The style Univer merges into a cell; properties that the format leaves out stay as they are. */
export function styleOf(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.numberFormat !== undefined) {
    style.n = { pattern: format.numberFormat.replace(/;(?=;|$)/g, `;${UNSEEN_SECTION}`) };
  }
  if (format.fill !== undefined) style.bg = format.fill === null ? null : { rgb: format.fill };
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.bold !== undefined) style.bl = yesNo(format.bold);
  if (format.italic !== undefined) style.it = yesNo(format.italic);
  if (format.wrapText !== undefined) {
    style.tb = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  }
  if (format.horizontalAlignment !== undefined) style.ht = HORIZONTAL[format.horizontalAlignment];
  if (format.verticalAlignment !== undefined) style.vt = VERTICAL[format.verticalAlignment];
  if (format.indentLevel !== undefined) style.pd = { l: format.indentLevel * INDENT_PX };
  if (format.borders !== undefined) {
    style.bd = {};
    for (const side of ["top", "bottom", "left", "right"] as const) {
      const border = format.borders[side];
      if (border === undefined) continue;
      style.bd[SIDES[side]] =
        border.style === "None" ? null : { s: BORDERS[border.style], cl: { rgb: border.color } };
    }
  }
  return style;
}

/** The format that a stored style means. */
export function formatOf(style: IStyleData): CellFormat {
  const format: CellFormat = {
    numberFormat: style.n?.pattern.replaceAll(UNSEEN_SECTION, "") ?? "General",
    fill: hex(style.bg?.rgb),
    fontColor: hex(style.cl?.rgb) ?? "#000000",
    fontName: style.ff ?? "Arial",
    fontSize: style.fs ?? 11,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    wrapText: style.tb === WrapStrategy.WRAP,
    horizontalAlignment: keyOf(HORIZONTAL, style.ht) ?? "General",
    verticalAlignment: keyOf(VERTICAL, style.vt) ?? "Bottom",
    indentLevel: Math.round((style.pd?.l ?? 0) / INDENT_PX),
  };
  const borders: NonNullable<CellFormat["borders"]> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const border = borderOf(style.bd?.[SIDES[side]]);
    if (border !== null) borders[side] = border;
  }
  if (Object.keys(borders).length > 0) format.borders = borders;
  return format;
}

function borderOf(border: Nullable<IBorderStyleData>) {
  if (!border || border.s === BorderStyleTypes.NONE) return null;
  return {
    color: hex(border.cl.rgb) ?? "#000000",
    style: border.s === BorderStyleTypes.MEDIUM ? ("Medium" as const) : ("Thin" as const),
  };
}

function yesNo(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<K extends string>(record: Record<K, unknown>, value: unknown): K | undefined {
  if (value === undefined || value === null) return undefined;
  return (Object.keys(record) as K[]).find((key) => record[key] === value);
}

/** "#rrggbb" in upper case, as Excel answers, from any spelling of a colour that Univer stores. */
function hex(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts === null) return color.toUpperCase();
  const digits = parts.slice(1).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`.toUpperCase();
}
