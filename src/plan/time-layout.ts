/** What is told once of the whole time: sentences stand in the column of notes, dates and states under Total. */
const once = ["launch", "asOf", "breakEven", "maturity", "readable", "final"] as const;
/** What is told month by month; without months the whole time alone is left of it. */
const whole = ["allInvestment", "allGained", "net", "rosi"] as const;
const byMonth = [
  "shortMonths",
  "investment",
  "gained",
  ...whole,
  "shortInvestment",
  "shortGained",
  "shortRosi",
  "marginal",
] as const;
/** Steps on the way, which nobody prints. */
const steps = [
  "state",
  "firstMonths",
  "fullMonths",
  "readableMonth",
  "finalMonth",
  "breakEvenMonth",
  "whyNot",
] as const;
const stepsByMonth = ["active", "number", "below", "spendMore", "revenueMore"] as const;

type Told = (typeof once)[number] | (typeof whole)[number] | (typeof steps)[number];
type Flow = "investment" | "gained";
export type TimeLine = Told | (typeof byMonth)[number] | (typeof stepsByMonth)[number];

/** Rows of the return over time and of the steps that lead there, among the workings. */
export interface TimeLayout {
  readonly heading: number;
  /** Without months, what a month was and what all of them were is one row. */
  readonly rows: Readonly<Record<Told | Flow, number> & Partial<Record<TimeLine, number>>>;
  readonly lines: readonly TimeLine[];
  readonly steps: readonly TimeLine[];
  /** The first row after the block. */
  readonly end: number;
}

/** The lines that a workbook with so many months shows, and the steps behind them. */
export function timeLinesOf(months: number): Pick<TimeLayout, "lines" | "steps"> {
  return months === 0
    ? { lines: [...once, ...whole], steps }
    : { lines: [...once, ...byMonth], steps: [...steps, ...stepsByMonth] };
}

/** Gives the return over time its rows from `heading` on, and its steps theirs from `firstStep` on. */
export function timeLayout(months: number, heading: number, firstStep: number): TimeLayout {
  const { lines, steps: behind } = timeLinesOf(months);
  const rows = Object.fromEntries([
    ...lines.map((line, index) => [line, heading + 1 + index] as const),
    ...behind.map((line, index) => [line, firstStep + index] as const),
  ]) as Record<Told, number>;
  return {
    heading,
    rows: { investment: rows.allInvestment, gained: rows.allGained, ...rows },
    lines,
    steps: behind,
    end: heading + 1 + lines.length,
  };
}
