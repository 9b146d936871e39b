import { cellAt } from "../../plan/address";
import type { ClosedElement, Element } from "./package/xml";

/** A cell of a sheet's part, with the places of everything in it that may change. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly tag: Element;
  readonly formula: ClosedElement | null;
  readonly value: ClosedElement | null;
  /** Where the cell's end tag begins; the end of its only tag where it is empty. */
  readonly closing: number;
}

/** A rectangle, its last row and column included; from 0. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `C5` as row and column, from 0; null for anything else. */
export function placeOf(reference: string): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})(\d+)$/i.exec(reference);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** `C2:C9`, or `C2` alone. */
export function rectangleOf(reference: string): Rectangle | null {
  const [first = "", last = first] = reference.split(":");
  const [start, end] = [placeOf(first), placeOf(last)];
  if (start === null || end === null) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** `C5` of a place, from 0. */
export function referenceOf({ row, column }: Readonly<{ row: number; column: number }>): string {
  return cellAt(row, column);
}

export function isInside(
  { row, column }: Readonly<{ row: number; column: number }>,
  { top, left, bottom, right }: Rectangle
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function cellsIn({ top, left, bottom, right }: Rectangle): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** What the cell's stored value says it shows; shared texts by their number are none of a formula's. */
export function shownBy({ tag, value }: FileCell): number | string | boolean | null {
  if (value === null) return null;
  const { text } = value;
  switch (tag.attributes.get("t") ?? "n") {
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "n":
      return text.trim() === "" ? null : Number(text);
    default:
      return text;
  }
}

export function isError({ tag }: FileCell): boolean {
  return tag.attributes.get("t") === "e";
}

/** Whether the cell shows that a function is not known, or nothing because nobody has computed it. */
export function isUnknown(cell: FileCell): boolean {
  if (cell.value === null) return cell.formula !== null;
  return isError(cell) && cell.value.text.trim() === "#NAME?";
}
