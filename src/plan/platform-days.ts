/** Which platforms tell a KPI, in which of the two months compared, and from which day to which. */
import type { Kpi } from "../catalogue/types";
import { dateOf, monthOf, serialOf, type Month } from "./dates";
import type { FactRow, Facts } from "./facts";
import { isWithin } from "./figures";
import { latestMonth } from "./latest-month";
import { distinctTexts, isSameText } from "./same-text";
import { importedFigures, tellers, togetherOf } from "./together";

/** What one platform tells of a KPI: numbers of rows, and days as serial numbers, 0 where there is none. */
export interface PlatformDays {
  readonly rows: number;
  /** Rows that lie within one of the months shown. */
  readonly inMonths: number;
  readonly latest: number;
  /** The last day within the latest month. */
  readonly lastDay: number;
  readonly before: number;
  /** The first day within the month before. */
  readonly firstDay: number;
  /** Rows that end before that month. */
  readonly earlier: number;
}

/** More platforms than these are neither named nor told apart: a formula has room for so many. */
export const mostNamed = 10;

/** The rows that tell any figure of a KPI, in the workbook's currency where it is money. */
function rowsOf(facts: Facts, kpi: Kpi): FactRow[] {
  const metrics = importedFigures(facts, kpi);
  const { currency } = facts.setup;
  return facts.rows.filter((row) =>
    metrics.some(
      ({ id, unit }) =>
        row.values[id] !== undefined && (unit !== "money" || row.currency === currency)
    )
  );
}

/** The platforms that a KPI counts, each once; none where they are too many to be told apart, or one alone without a month. */
export function platformsOf(facts: Facts, kpi: Kpi): string[] {
  if (facts.months.length === 0 && distinctPlatforms(facts).length < 2) return [];
  const together = togetherOf(facts, kpi);
  const counted = (together === null ? facts.sources : tellers(facts, together).every).map(
    ({ number }) => number
  );
  const rows = rowsOf(facts, kpi).filter(({ source }) => counted.includes(source));
  const names = distinctTexts(rows.map(({ platform }) => platform));
  return names.length > mostNamed ? [] : names;
}

/** All platforms of the rows, each once. */
export function distinctPlatforms(facts: Facts): string[] {
  return distinctTexts(facts.platforms);
}

/** The latest month with data and the one before it; null where there is none. */
export function lastTwoMonths(facts: Facts): Readonly<Record<"latest" | "before", Month | null>> {
  const { place } = latestMonth(facts);
  const at = (index: number) => facts.months[index] ?? null;
  return typeof place === "number"
    ? { latest: at(place - 1), before: at(place - 2) }
    : { latest: null, before: null };
}

/** The last day to which every platform of a flow tells the latest month; null where all tell it to its end, or a rate that does not grow with its days. */
export function unfinishedOn(facts: Facts, kpi: Kpi): string | null {
  const { latest } = lastTwoMonths(facts);
  if (latest === null || kpi.flow !== true) return null;
  const days = platformsOf(facts, kpi)
    .map((platform) => platformDays(facts, kpi, platform))
    .flatMap((own) => (own.latest > 0 ? [own.lastDay] : []));
  const last = Math.min(...days);
  return days.length === 0 || last >= serialOf(latest.to) ? null : dateOf(last);
}

/** What a platform tells of a KPI. */
export function platformDays(facts: Facts, kpi: Kpi, platform: string): PlatformDays {
  const rows = rowsOf(facts, kpi).filter((row) => isSameText(row.platform, platform));
  const { latest, before } = lastTwoMonths(facts);
  const within = (month: Month | null) =>
    month === null ? [] : rows.filter((row) => isWithin(row, month));
  const [first, last] = [facts.months[0], facts.months.at(-1)];
  const inMonths = rows.filter(
    ({ from, to }) =>
      from !== null &&
      to !== null &&
      first !== undefined &&
      last !== undefined &&
      from >= first.from &&
      to <= last.to &&
      monthOf(from).from === monthOf(to).from
  );
  const days = (month: Month | null, pick: "from" | "to") =>
    within(month).flatMap((row) => (row[pick] === null ? [] : [serialOf(row[pick])]));
  const starts = days(before, "from");
  return {
    rows: rows.length,
    inMonths: inMonths.length,
    latest: within(latest).length,
    lastDay: Math.max(0, ...days(latest, "to")),
    before: within(before).length,
    firstDay: starts.length === 0 ? 0 : Math.min(...starts),
    earlier: before === null ? 0 : rows.filter(({ to }) => to !== null && to < before.from).length,
  };
}
