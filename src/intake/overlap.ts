import type { ImportedTable, Issue, Period } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import { platformById } from "../platforms";
import { issue, metricWords } from "./issue";

/** True when two periods share a day; an open end may be any day. */
export function meet(one: Period, other: Period): boolean {
  const starts = (one.from ?? "0") <= (other.to ?? "9");
  return starts && (other.from ?? "0") <= (one.to ?? "9");
}

/**
 * Pairs of tables that would count the same thing twice: one platform, one summed metric, the same days
 * (YouTube's videos and its totals per day, Google's campaigns and ad groups). One issue per pair.
 */
export function findOverlaps(tables: readonly ImportedTable[]): readonly Issue[] {
  return tables.flatMap((one, index) =>
    tables.slice(index + 1).flatMap((other) => {
      if (one.platform === null || one.platform !== other.platform) return [];
      if (!meet(one.period, other.period)) return [];
      const shared = Object.keys(one.totals).find(
        (id) => other.totals[id] !== undefined && metricById(id)?.aggregation === "sum"
      );
      // Business Suite writes one title per account, so two tables of one report are two accounts.
      if (shared === undefined || (one.file === other.file && one.report === other.report))
        return [];
      const platform = platformById(one.platform)?.name ?? one.platform;
      const values = { ...metricWords(shared), first: one.file, second: other.file, platform };
      return [issue("warning", "tables-overlap", values)];
    })
  );
}
