import { currencySign } from "./number-format";

/** Widths in characters of the columns on a page that stands upright, and on one on its side; a month takes an amount of seven digits at least. */
const upright = { label: 30, unit: 11, note: 26, total: 13, outside: 10.5, month: 10 } as const;
const onItsSide = { label: 26, unit: 11, note: 24, total: 12, outside: 10.5, month: 9.5 } as const;
/** So many months leave room for the notes, up to so much: a year on a page on its side, a quarter on one upright. */
const year = 12;
const quarter = 3;
const mostForNotes = 20;
/** Many notes take the width of so many months more. */
const monthsForNotes = 2;
/** More months would be too small to read on a page that stands upright. */
const mostUpright = 4;
/** A sign of so many letters has room in them. */
const shortSign = 3;

/** Whether a sheet with so many months stands upright on paper: on its side, few would leave half the page white. */
export function monthsUpright(months: number): boolean {
  return months <= mostUpright;
}

/**
 * Widths in characters of the columns of a sheet with so many months: up to a year of them is read on one page.
 * `notes`: how many rows have one; a page that stands upright is as good as full with many, so that
 * they take fewer lines in a wider column.
 */
export function monthWidths(months: number, currency: string, notes: "few" | "many"): number[] {
  const longer = Math.max(0, currencySign(currency).length - shortSign + 1);
  const sign = /\p{L}$/u.test(currencySign(currency)) ? longer : 0;
  const beside = monthsUpright(months) ? upright : onItsSide;
  const most = monthsUpright(months) ? quarter + (notes === "many" ? monthsForNotes : 0) : year;
  const free = Math.max(0, most - months) * beside.month;
  const note = beside.note + Math.min(mostForNotes, free);
  const numbers = [beside.total, beside.outside, ...Array<number>(months).fill(beside.month)];
  return [beside.label, beside.unit, note, ...numbers.map((width) => width + sign)];
}
