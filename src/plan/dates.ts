import type { IsoDate } from "../catalogue/imported";

const dayLength = 86_400_000;
/** Excel's day 0 for dates from March 1900 on. */
const epoch = Date.UTC(1899, 11, 30);

/** The number under which Excel keeps a date. */
export function serialOf(date: IsoDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - epoch) / dayLength);
}

/** A month as the dates of its first and last day. */
export interface Month {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function iso(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** The month in which a date lies. */
export function monthOf(date: IsoDate): Month {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1;
  return { from: iso(year, month, 1), to: iso(year, month + 1, 0) };
}

/** Every month from the one of `first` to the one of `last`, without gaps. */
export function monthsBetween(first: IsoDate, last: IsoDate): Month[] {
  const end = monthOf(last).from;
  const months: Month[] = [];
  for (let month = monthOf(first); month.from <= end;) {
    months.push(month);
    month = monthOf(iso(Number(month.from.slice(0, 4)), Number(month.from.slice(5, 7)), 1));
  }
  return months;
}

/** The day that Excel keeps under a number; its time is left out. */
export function dateOf(serial: number): IsoDate {
  return new Date(epoch + Math.floor(serial) * dayLength).toISOString().slice(0, 10);
}
