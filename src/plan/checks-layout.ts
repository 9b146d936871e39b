import type { Kpi } from "../catalogue/types";
import { say, type WordValues } from "../locale/language";
import { checksWords } from "../locale/sheets";
import type { Month } from "./dates";
import type { Facts } from "./facts";
import { isWithin } from "./figures";

/** The columns of the sheet of checks; what they hold, the headings of each part say. */
export const checkColumns = {
  label: 0,
  detail: 1,
  given: 2,
  found: 3,
  difference: 4,
  share: 5,
  state: 6,
  verdict: 7,
  more: 8,
  /** What the formulas look for; not printed. */
  criterion: 9,
} as const;

/** The cells of the head; typed and computed ones stand in the column of what is given. */
export const checkRows = {
  message: 1,
  kpis: 2,
  made: 3,
  look: 4,
  tolerance: 5,
  months: 6,
  pasted: 7,
} as const;

/** Where each part of the sheet of checks stands. */
export interface ChecksLayout {
  readonly importsHeading: number;
  readonly ledgerHeading: number;
  /** The platforms of which an import tells what was spent, by name. */
  readonly platforms: ReadonlyMap<string, number>;
  readonly total: number;
  readonly unmapped: number;
  readonly outside: number;
  readonly all: number;
  readonly unread: number;
  /** Null where there is no month of a platform to compare. */
  readonly monthsHeading: number | null;
  /** The last row that compares a sum. */
  readonly lastSum: number;
  readonly kpisHeading: number;
  readonly kpis: ReadonlyMap<string, number>;
  /** Null where no KPI is a share of observations. */
  readonly ratesHeading: number | null;
  readonly rates: ReadonlyMap<string, number>;
  /** The last row of the sheet. */
  readonly last: number;
}

/**
 * The platforms of which any row tells what was spent, in the currency of the workbook and its ledger.
 * A spreadsheet takes capitals and small letters for the same.
 */
export function payingPlatforms(facts: Facts): string[] {
  const paying = facts.rows.filter(
    ({ values, currency }) => values["spend"] !== undefined && currency === facts.setup.currency
  );
  const names = new Map(paying.map(({ platform }) => [platform.toLowerCase(), platform]));
  return facts.platforms.filter((platform) => names.get(platform.toLowerCase()) === platform);
}

/**
 * The months compared with the ledger: from the first to the last of those shown in which a platform says what was
 * spent. Pages of months without any would say nothing.
 */
export function comparedMonths(facts: Facts): readonly Month[] {
  const paid = facts.rows.filter(
    ({ values, currency }) => values["spend"] !== undefined && currency === facts.setup.currency
  );
  const has = facts.months.map((month) => paid.some((row) => isWithin(row, month)));
  const first = has.indexOf(true);
  return first < 0 ? [] : facts.months.slice(first, has.lastIndexOf(true) + 1);
}

/** Gives the checks their places: `controls` of imports, then the ledger, then the KPIs. */
export function checksLayout(facts: Facts, controls: number): ChecksLayout {
  const names = payingPlatforms(facts);
  const importsHeading = checkRows.pasted + 2;
  const ledgerHeading = importsHeading + Math.max(1, controls) + 2;
  const total = ledgerHeading + 1 + names.length;
  const unread = total + 4;
  const months = names.length * comparedMonths(facts).length;
  const monthsHeading = months === 0 ? null : unread + 2;
  const lastSum = monthsHeading === null ? unread : monthsHeading + months;
  const kpisHeading = lastSum + 2;
  const lastKpi = kpisHeading + facts.kpis.length;
  const observed = observedKpis(facts);
  const ratesHeading = observed.length === 0 ? null : lastKpi + 2;
  return {
    importsHeading,
    ledgerHeading,
    platforms: new Map(names.map((name, index) => [name, ledgerHeading + 1 + index])),
    total,
    unmapped: total + 1,
    outside: total + 2,
    all: total + 3,
    unread,
    monthsHeading,
    lastSum,
    kpisHeading,
    kpis: new Map(facts.kpis.map(({ id }, index) => [id, kpisHeading + 1 + index])),
    ratesHeading,
    rates: new Map(observed.map(({ id }, index) => [id, (ratesHeading ?? 0) + 1 + index])),
    last: (ratesHeading ?? lastKpi) + observed.length,
  };
}

/** The KPIs of this workbook that are shares of observations, so that chance moves them. */
export function observedKpis(facts: Pick<Facts, "kpis">): Kpi[] {
  return facts.kpis.filter(({ observed }) => observed !== undefined);
}

/** A word of the sheet, in the language of the workbook. */
export function checkWord(
  facts: Facts,
  key: keyof typeof checksWords,
  values?: WordValues
): string {
  return say(checksWords[key], facts.setup.language, values);
}
