import type { ImportedTable } from "../catalogue/imported";
import { indexedReports } from "./aliases";
import { lengthOf } from "./days";
import { normaliseHeader } from "./header";

/** How the rows of a table cut time: one row a day, a week, a month, or one for the whole. */
export const steps = ["day", "week", "month", "whole"] as const;
export type Step = (typeof steps)[number];

/**
 * What one row of a table stands for. Tables of one level may be added up, as their rows can be told
 * apart; tables of two levels of one platform count the same things in two ways.
 */
export interface Level {
  readonly key: string;
  readonly step: Step;
  /** Columns that name an activity: campaign, ad set, ad. */
  readonly depth: number;
}

function isWholeMonth(from: string | null, to: string | null): boolean {
  if (from === null || to === null || !from.endsWith("-01")) return false;
  const [year, month] = from.split("-").map(Number);
  return to === new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

/** How a table cuts time; `series` where its rows have more than one period. */
function cutOf({ records }: ImportedTable): Readonly<{ step: Step; series: boolean }> {
  const own = records.filter(({ remainder }) => !remainder);
  const periods = new Set(own.map(({ from, to }) => `${from ?? ""} ${to ?? ""}`));
  const series = periods.size > 1;
  const lengths = own.map(lengthOf);
  const each = (length: number) => own.length > 0 && lengths.every((it) => it === length);
  if (each(1)) return { step: "day", series: true };
  if (each(7)) return { step: "week", series };
  const monthly = own.length > 0 && own.every(({ from, to }) => isWholeMonth(from, to));
  return { step: monthly ? "month" : "whole", series };
}

/** What the columns that name an activity are called by the platform's record, else by their header. */
function activityColumns({ platform, report, columns }: ImportedTable): string[] {
  const known = indexedReports.find(
    (each) => each.platform.id === platform && each.report.id === report
  );
  return columns.flatMap(({ role, header }) => {
    if (role !== "activity") return [];
    const text = comparedHeader(header);
    const column = known?.columns.get(text)?.column;
    return [column === undefined || column.apart === true ? text : column.key];
  });
}

/** A header in the form in which headers are compared. */
export const comparedHeader = (header: string): string => normaliseHeader(header).text;

/** The headers of a table as a set: the same report next month has the same, in whatever order. */
export function headerSet(headers: readonly string[]): readonly string[] {
  return [...new Set(headers.map(comparedHeader))].filter((text) => text !== "").sort();
}

/**
 * The level of each table, in their order. A table for a single month is one of a series by month where
 * the others hold such a series, and a total otherwise: totals of any length are one level.
 */
export function levelsOf(tables: readonly ImportedTable[]): Level[] {
  const cuts = tables.map((table) => {
    const activities = activityColumns(table);
    const report = table.report ?? headerSet(table.columns.map(({ header }) => header));
    return { ...cutOf(table), activities, base: JSON.stringify([table.platform, report]) };
  });
  const series = new Set(cuts.flatMap((cut) => (cut.series ? `${cut.step} ${cut.base}` : [])));
  return cuts.map((cut) => {
    const step = series.has(`${cut.step} ${cut.base}`) ? cut.step : "whole";
    return {
      key: JSON.stringify([cut.base, step, cut.activities]),
      step,
      depth: cut.activities.length,
    };
  });
}
