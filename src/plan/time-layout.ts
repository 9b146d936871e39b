/** The lines of the return over time, in their order on the KPI sheet. */
export const timeLines = [
  "launch",
  "asOf",
  "breakEven",
  "maturity",
  "readable",
  "final",
  "shortMonths",
  "investment",
  "gained",
  "allInvestment",
  "allGained",
  "net",
  "rosi",
  "shortInvestment",
  "shortGained",
  "shortRosi",
  "marginal",
  "active",
  "number",
  "below",
] as const;
export type TimeLine = (typeof timeLines)[number];

/** Rows of the return over time; sentences stand in the column of notes, dates and totals under Total. */
export interface TimeLayout {
  readonly heading: number;
  readonly rows: Readonly<Record<TimeLine, number>>;
  /** The first row after the block. */
  readonly end: number;
}

/** Gives the return over time its rows, from `heading` on. */
export function timeLayout(heading: number): TimeLayout {
  const rows = Object.fromEntries(
    timeLines.map((line, index) => [line, heading + 1 + index])
  ) as Record<TimeLine, number>;
  return { heading, rows, end: heading + 1 + timeLines.length };
}
