import { hand, rules, type Row } from "./row";

/** 1 January 2025. */
const newYear = 45658;

export const timeAndTargets: readonly Row[] = [
  ["MATURITY", [newYear, newYear + 180], 0, "30 June is still month 5"],
  ["MATURITY", [newYear, newYear + 181], 1, "1 July is month 6"],
  ["MATURITY", [newYear, newYear + 364], 1, "31 December"],
  ["MATURITY", [newYear, newYear + 365], 2, "1 January, a year on"],
  ["MATURITY", [newYear, newYear - 30], 0, "before the launch"],
  ["MATURITY", [45900, 46081], 1, "31 August to 28 February: the last day of month 6"],
  ["MATURITY", [newYear, newYear, null, null, true], 2, "buzz is mature at once"],
  ["MATURITY", [newYear, newYear + 40, 1, 3], 1, hand],
  ["MATURITY", [newYear, newYear, 12, 6], "#VALUE!", "the months are the wrong way round"],
  ["MATURITY", ["2025-01-01", newYear], "#VALUE!", "a date as text"],
  ["MATURITY", [null, newYear], "#VALUE!", "no launch date"],
  ["MATURITY", [newYear, newYear, 6, 12, "oui"], "#VALUE!", rules],
  ["KPISTATUS", [100, 100], 1, hand],
  ["KPISTATUS", [90, 100], 0, hand],
  ["KPISTATUS", [89.9, 100], -1, hand],
  ["KPISTATUS", [110, 100, true], 0, hand],
  ["KPISTATUS", [111, 100, true], -1, hand],
  ["KPISTATUS", [99, 100, true], 1, hand],
  ["KPISTATUS", [95, 100, false, 0], -1, hand],
  ["KPISTATUS", [-0.105, -0.1], 0, "a target below 0: 5 % beyond it"],
  ["KPISTATUS", [1, 1, false, 2], "#VALUE!", rules],
  ["TARGETATTAINMENT", [75, 100, 50], 0.5, hand],
  ["TARGETATTAINMENT", [75, 50, 50], "#DIV/0!", rules],
];
