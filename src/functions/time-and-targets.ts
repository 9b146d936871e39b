import { define } from "./define";
import { ratio, wrong } from "./errors";
import { dateOf, serialOf } from "./serial-dates";

/** EDATE: the same day `months` later, or the month's last day where there is none. */
function monthsLater(serial: number, months: number): number {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return serialOf(year, month, Math.min(date.getUTCDate(), lastDay));
}

export const MATURITY = define({
  name: "MATURITY",
  parameters: [
    { name: "launch", kind: "number", domain: "date" },
    { name: "as_of", kind: "number", domain: "date" },
    { name: "min_months", kind: "number", omitted: 6, domain: "whole" },
    { name: "full_months", kind: "number", omitted: 12, domain: "whole" },
    { name: "buzz", kind: "boolean", omitted: false },
  ],
  native: "IF(buzz,2,IF(as_of<EDATE(launch,min_months),0,IF(as_of<EDATE(launch,full_months),1,2)))",
  calculate: ({ launch, as_of, min_months, full_months, buzz }) => {
    if (full_months < min_months) {
      throw wrong(
        "full_months must be at least min_months.",
        "full_months doit être au moins égal à min_months."
      );
    }
    if (buzz) return 2;
    if (as_of < monthsLater(launch, min_months)) return 0;
    return as_of < monthsLater(launch, full_months) ? 1 : 2;
  },
});

export const KPISTATUS = define({
  name: "KPISTATUS",
  parameters: [
    { name: "actual", kind: "number" },
    { name: "target", kind: "number" },
    { name: "lower_is_better", kind: "boolean", omitted: false },
    { name: "tolerance", kind: "number", omitted: 0.1, domain: "share" },
  ],
  native:
    "IF(lower_is_better," +
    "IF(actual<=target,1,IF(actual<=target+ABS(target)*tolerance,0,-1))," +
    "IF(actual>=target,1,IF(actual>=target-ABS(target)*tolerance,0,-1)))",
  calculate: ({ actual, target, lower_is_better, tolerance }) => {
    const slack = Math.abs(target) * tolerance;
    if (lower_is_better ? actual <= target : actual >= target) return 1;
    return (lower_is_better ? actual <= target + slack : actual >= target - slack) ? 0 : -1;
  },
});

export const TARGETATTAINMENT = define({
  name: "TARGETATTAINMENT",
  parameters: [
    { name: "actual", kind: "number" },
    { name: "target", kind: "number" },
    { name: "baseline", kind: "number", omitted: 0 },
  ],
  native: "(actual-baseline)/(target-baseline)",
  calculate: ({ actual, target, baseline }) => ratio(actual - baseline, target - baseline),
});
