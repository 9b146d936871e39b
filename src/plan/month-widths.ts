import { currencySign } from "./look";

/** Widths in characters of the columns before the months. */
const beside = { label: 30, unit: 11, note: 26, total: 13, outside: 12 } as const;
/** Fewer months than a year leave room for the notes, up to so much. */
const year = 12;
const mostForNotes = 20;
/** An amount of eight digits. */
const month = 10;
/** A sign of so many letters has room in them. */
const shortSign = 3;

/**
 * Widths in characters of the columns of a sheet with so many months: a year of them is read on one
 * page on its side.
 */
export function monthWidths(months: number, currency: string): number[] {
  const longer = Math.max(0, currencySign(currency).length - shortSign + 1);
  const sign = /\p{L}$/u.test(currencySign(currency)) ? longer : 0;
  const free = Math.max(0, year - months) * month;
  const note = beside.note + Math.min(mostForNotes, free);
  const numbers = [beside.total, beside.outside, ...Array<number>(months).fill(month)];
  return [beside.label, beside.unit, note, ...numbers.map((width) => width + sign)];
}
