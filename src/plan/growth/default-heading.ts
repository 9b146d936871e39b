import type { CellPlan } from "../workbook";
import type { Found } from "./standing";

/** Whether a value is what Excel calls a column of a table that has just been inserted, in its language: `Column1`. */
export function isDefaultHeading(value: unknown): boolean {
  return typeof value === "string" && /^\p{L}+\d+$/u.test(value);
}

/** Whether that stands where a heading of ours has to. */
export function isToBeHeaded({ style }: CellPlan, now: Found | null): boolean {
  return style.startsWith("heading") && isDefaultHeading(now?.value);
}
