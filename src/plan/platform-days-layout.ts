import type { Facts } from "./facts";
import { platformsOf } from "./platform-days";

/** Where the sheet of the sources says which platform tells a KPI, and when. */
export interface PlatformDaysLayout {
  /** The latest month and the one before it, where there are months and a KPI that is told. */
  readonly monthsHeading: number;
  readonly latest: number;
  readonly before: number;
  readonly heading: number;
  /** The first of a KPI's rows, and its platforms: a row each. */
  readonly kpis: ReadonlyMap<string, Readonly<{ row: number; platforms: readonly string[] }>>;
  /** The first row below, after an empty one. */
  readonly end: number;
}

/** Their heading, the two months, and an empty row. */
const monthsRows = 4;

/** Gives every platform of every KPI of the dashboard its row, from `monthsHeading` on. */
export function platformDaysLayout(facts: Facts, monthsHeading: number): PlatformDaysLayout {
  const chosen = [...new Set(facts.objectives.flatMap((each) => each.kpis))];
  const told = chosen
    .map((kpi) => ({ kpi, platforms: platformsOf(facts, kpi) }))
    .filter(({ platforms }) => platforms.length > 0);
  const heading = monthsHeading + (facts.months.length === 0 ? 0 : monthsRows);
  let row = heading + 1;
  const kpis = new Map(
    told.map(({ kpi, platforms }) => {
      const place = { row, platforms };
      row += platforms.length;
      return [kpi.id, place] as const;
    })
  );
  return {
    monthsHeading,
    latest: monthsHeading + 1,
    before: monthsHeading + 2,
    heading,
    kpis,
    end: told.length === 0 ? monthsHeading : row + 1,
  };
}
