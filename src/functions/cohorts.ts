import { wrong } from "./errors";
import { type Customer, firstOrder, lastOrder } from "./order-log";
import { dateOf, serialOf } from "./serial-dates";

/** Which stretch of the calendar a day lies in, and the day on which a stretch begins. */
interface Calendar {
  readonly periodOf: (day: number) => number;
  readonly startOf: (period: number) => number;
}

const columnsOfASheet = 16_384;

/** Serial 2 is a Monday. */
const firstMonday = 2;

const weeks: Calendar = {
  periodOf: (day) => Math.floor((day - firstMonday) / 7),
  startOf: (period) => period * 7 + firstMonday,
};

/** Stretches of so many months, counted from January 1900. */
function every(months: number): Calendar {
  return {
    periodOf: (day) => {
      const date = dateOf(day);
      return Math.floor(((date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth()) / months);
    },
    startOf: (period) => serialOf(1900, period * months, 1),
  };
}

/** The stretches COHORT counts in, by the option that asks for them. */
export const calendars = {
  week: weeks,
  month: every(1),
  quarter: every(3),
  year: every(12),
} as const satisfies Readonly<Record<string, Calendar>>;

/** The customers whose first purchase lies in one period, and how many bought in each period since. */
export interface Cohort {
  /** The first day of that period. */
  readonly start: number;
  /** Customers active in period 0, 1, …, up to the last period of the log. */
  readonly active: readonly number[];
}

/** The cohorts of a log from the oldest to the youngest; a period without newcomers makes none. */
export function cohortsOf(customers: readonly Customer[], calendar: Calendar): Cohort[] {
  const last = calendar.periodOf(lastOrder(customers));
  const first = calendar.periodOf(firstOrder(customers));
  if (last - first >= columnsOfASheet) {
    throw wrong(
      "The dates span more periods than a sheet has columns: look for a wrong year among them, or choose a longer period.",
      "Les dates couvrent plus de périodes qu’une feuille n’a de colonnes : cherchez-y une année erronée, ou choisissez une période plus longue."
    );
  }
  const cohorts = new Map<number, number[]>();
  for (const { purchases } of customers) {
    const joined = calendar.periodOf(purchases[0].day);
    const active = cohorts.get(joined) ?? Array<number>(last - joined + 1).fill(0);
    cohorts.set(joined, active);
    for (const period of new Set(purchases.map(({ day }) => calendar.periodOf(day)))) {
      active[period - joined] = (active[period - joined] ?? 0) + 1;
    }
  }
  return [...cohorts]
    .sort(([a], [b]) => a - b)
    .map(([joined, active]) => ({ start: calendar.startOf(joined), active }));
}
