import type { IsoDate, Period } from "../catalogue/imported";
import type { RawCell } from "./cells";
import type { CodedColumn } from "./coded-column";
import { fold } from "./header";

export type DateOrder = "month-first" | "day-first";
export interface DateSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const languages = ["en-GB", "en-US", "fr-FR", "de-DE", "es-ES", "pt-PT", "it-IT"];
const word = (text: string): string => fold(text).replaceAll(".", "");

function names(option: "month" | "weekday", count: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const language of languages) {
    for (const length of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { [option]: length, timeZone: "UTC" });
      for (let index = 0; index < count; index += 1) {
        // 1 January 2024 is a Monday.
        const time = option === "month" ? Date.UTC(2024, index, 1) : Date.UTC(2024, 0, 1 + index);
        found.set(word(format.format(time)), index + 1);
      }
    }
  }
  return found;
}
const months = names("month", 12);
const weekdays = names("weekday", 7);

function iso(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const valid = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && day > 0;
  return valid && year >= 1990 && year <= 2100 ? date.toISOString().slice(0, 10) : null;
}

function fromSerial(serial: number): IsoDate | null {
  if (serial < 30000 || serial >= 80000) return null;
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10);
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]\d.*)?$/u;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[t ,|]+\d.*)?$/u;

function numeric(text: string, order: DateOrder): IsoDate | null {
  const first = yearFirst.exec(text);
  if (first !== null) return iso(Number(first[1]), Number(first[3]), Number(first[4]));
  // 20260131, and with the hour behind it, as Analytics writes hours.
  const compact = /^(\d{4})(\d{2})(\d{2})(?:[01]\d|2[0-3])?$/u.exec(text);
  if (compact !== null) return iso(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const last = yearLast.exec(text);
  if (last === null) return null;
  const [one, two, written] = [Number(last[1]), Number(last[3]), last[4] ?? ""];
  const year = written.length === 2 ? 2000 + Number(written) : Number(written);
  return order === "month-first" ? iso(year, one, two) : iso(year, two, one);
}

/** "Sat, Sep 6, 2025", "5 Feb 2026", "1er sept. 2026"; `year` null when the text has none. */
function worded(
  text: string
): Readonly<{ year: number | null; month: number; day: number }> | null {
  const tokens = text.split(/[\s,]+/u).map(word);
  let month: number | undefined;
  let day: number | undefined;
  let year: number | null = null;
  for (const token of tokens) {
    if (/^\d{4}$/u.test(token)) year = Number(token);
    else if (/^\d{1,2}(?:er|st|nd|rd|th)?$/u.test(token)) day = Number.parseInt(token, 10);
    else if (months.has(token) && month === undefined) month = months.get(token);
    else if (!weekdays.has(token) && !/^(|de|of|le|um|at|\d{1,2}:\d{2}.*|am|pm)$/u.test(token))
      return null;
  }
  return month === undefined || day === undefined ? null : { year, month, day };
}

/** One date; null when the cell is none, or has no year. */
export function readDate(cell: RawCell, order: DateOrder): IsoDate | null {
  if (typeof cell === "number") {
    return fromSerial(cell) ?? numeric(String(cell), order);
  }
  const text = fold(cell);
  const plain = numeric(text, order);
  if (plain !== null) return plain;
  if (/^\d{5}$/u.test(text)) return fromSerial(Number(text));
  if (!/\p{L}/u.test(text)) return null;
  const parts = worded(text);
  if (parts === null || parts.year === null) return null;
  return iso(parts.year, parts.month, parts.day);
}

/** A day and month without a year: "February 28", "8 de marzo"; null for any other cell. */
function dayOfSomeYear(cell: RawCell): Readonly<{ month: number; day: number }> | null {
  const parts = typeof cell === "string" && /\p{L}/u.test(cell) ? worded(fold(cell)) : null;
  return parts?.year === null ? parts : null;
}

/** True for a day and month without a year. */
export const isDateWithoutYear = (cell: RawCell): boolean => dayOfSomeYear(cell) !== null;

/** A date without a year that has only one place within a period; null where it has none, or several. */
export function dateWithin(cell: RawCell, { from, to }: Period): IsoDate | null {
  const parts = from === null || to === null ? null : dayOfSomeYear(cell);
  if (parts === null || from === null || to === null) return null;
  const [first, last] = [from, to].map((date) => Number(date.slice(0, 4)));
  const found: IsoDate[] = [];
  for (let year = first ?? 0; year <= (last ?? 0); year += 1) {
    const date = iso(year, parts.month, parts.day);
    if (date !== null && date >= from && date <= to) found.push(date);
  }
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : null;
}

/** A date, a range ("July 8, 2025 - July 31, 2025") or a month ("2024-03") as first and last day. */
export function readSpan(cell: RawCell, order: DateOrder): DateSpan | null {
  const date = readDate(cell, order);
  if (date !== null) return { from: date, to: date };
  const text = String(cell).trim();
  const month = /^(\d{4})-(\d{2})$/u.exec(text);
  if (month !== null) return wholeMonth(Number(month[1]), Number(month[2]));
  const named = /^(\p{L}+)\.? (?:de )?(\d{4})$/u.exec(fold(text));
  const known = months.get(named?.[1] ?? "");
  if (known !== undefined) return wholeMonth(Number(named?.[2]), known);
  const [first, second, ...more] = text.split(
    /\s+(?:-|–|—|to|au|bis|a)\s+|(?<=^\d{8})-(?=\d{8}$)/iu
  );
  if (first === undefined || second === undefined || more.length > 0) return null;
  const from = readDate(first, order);
  const to = readDate(second, order);
  return from === null || to === null || from > to ? null : { from, to };
}

/** The day so many days later. */
export function dayAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** The week, month, quarter or year that begins with a day; a longer span stays as it is. */
export function spanFrom({ from, to }: DateSpan, covers: "week" | keyof typeof monthsIn): DateSpan {
  if (from !== to) return { from, to };
  if (covers === "week") return { from, to: dayAfter(from, 6) };
  const [year = 0, month = 1] = from.split("-").map(Number);
  const end = new Date(Date.UTC(year, month - 1 + monthsIn[covers], 0));
  return { from, to: end.toISOString().slice(0, 10) };
}

function wholeMonth(year: number, month: number): DateSpan | null {
  const from = iso(year, month, 1);
  if (from === null) return null;
  return { from, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

/** Two dates in a file's name: "Time_series(2026.02.05-2026.02.10).csv". */
export function spanInName(name: string): DateSpan | null {
  const found = name.match(/(?<!\d)\d{4}[.-]\d{2}[.-]\d{2}(?!\d)/gu) ?? [];
  const dates = found.flatMap((text) => readDate(text, "day-first") ?? []);
  const [from, to, ...more] = dates;
  if (from === undefined || to === undefined || more.length > 0) return null;
  return from <= to ? { from, to } : null;
}

export interface OrderDecision {
  readonly order: DateOrder;
  /** Dates that read both ways, when no date of the column decides. */
  readonly doubtful: number;
}

/** What one date shows: the order it must have, "both" when it reads both ways, null when it shows none. */
function orderShown(text: string): "day" | "month" | "both" | null {
  const match = yearLast.exec(fold(text));
  if (match === null) return null;
  const [one, two] = [Number(match[1]), Number(match[3])];
  if (one > 12 && two <= 12) return "day";
  if (two > 12 && one <= 12) return "month";
  return one === two ? null : "both";
}

/** Days that follow one another, as the rows of a report by day do; false for fewer than three. */
function areRun(days: readonly IsoDate[]): boolean {
  const numbers = [...new Set(days)].map((day) => Date.parse(day) / 86_400_000);
  const span = Math.max(...numbers) - Math.min(...numbers) + 1;
  return numbers.length > 2 && span <= 1.5 * numbers.length;
}

/**
 * The order in which dates that read both ways follow one another: "9/1, 9/2, 9/3" are days in September,
 * and not the ninth of three months. Null where neither order is such a run, or where the other one gives
 * first days of months.
 */
function orderOfRun(cells: Iterable<string>): DateOrder | null {
  const all = [...cells];
  const [dayFirst, monthFirst] = (["day-first", "month-first"] as const).map((order) =>
    all.flatMap((cell) => readDate(cell, order) ?? [])
  );
  const beats = (one: readonly IsoDate[] = [], other: readonly IsoDate[] = []): boolean =>
    areRun(one) && !areRun(other) && !other.every((day) => day.endsWith("-01"));
  if (beats(dayFirst, monthFirst)) return "day-first";
  return beats(monthFirst, dayFirst) ? "month-first" : null;
}

/** The different cells of columns of dates, and how many rows have each. */
type DateColumns = readonly Pick<CodedColumn, "cells" | "counts">[];

function eachText(columns: DateColumns, each: (text: string, count: number) => void): void {
  for (const { cells, counts } of columns) {
    cells.forEach((cell, code) => {
      if (typeof cell === "string") each(cell, counts[code] ?? 0);
    });
  }
}

/** Day or month first, from all dates of a table; `usual` where no date tells. */
export function decideOrder(columns: DateColumns, usual: DateOrder | null): OrderDecision {
  const votes = { day: 0, month: 0, both: 0 };
  const texts = new Set<string>();
  eachText(columns, (text, count) => {
    texts.add(text);
    const shown = orderShown(text);
    if (shown !== null) votes[shown] += count;
  });
  if (votes.day === votes.month) {
    const told = orderOfRun(texts) ?? usual;
    return { order: told ?? "day-first", doubtful: told === null ? votes.both : 0 };
  }
  return { order: votes.day > votes.month ? "day-first" : "month-first", doubtful: 0 };
}

/** The order in which more of the dates lie within the period that the file states; null when none is better. */
export function orderWithin(columns: DateColumns, { from, to }: Period): DateOrder | null {
  if (from === null || to === null) return null;
  const within = { "day-first": 0, "month-first": 0 };
  eachText(columns, (text, count) => {
    if (!yearLast.test(fold(text))) return;
    for (const order of ["day-first", "month-first"] as const) {
      const date = readDate(text, order);
      if (date !== null && date >= from && date <= to) within[order] += count;
    }
  });
  if (within["day-first"] === within["month-first"]) return null;
  return within["day-first"] > within["month-first"] ? "day-first" : "month-first";
}
