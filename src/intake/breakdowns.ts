import type { Issue, Period } from "../catalogue/imported";
import { platformById } from "../platforms";
import { issue, metricWords } from "./issue";
import { meet } from "./days";
import type { ReadTable } from "./table";

function daysIn({ from, to }: Period): number {
  return from === null || to === null ? 0 : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

const daysTold = ({ records }: ReadTable): number => new Set(records.map(({ from }) => from)).size;

/** Which of two tables tells more of a metric: more days, then days one by one, then a larger total. */
function byFullness(metric: string): (one: ReadTable, other: ReadTable) => number {
  return (one, other) =>
    daysIn(other.period) - daysIn(one.period) ||
    Number(daysTold(other) > 1) - Number(daysTold(one) > 1) ||
    (other.totals[metric] ?? 0) - (one.totals[metric] ?? 0);
}

const metricsOf = ({ records }: ReadTable): ReadonlySet<string> =>
  new Set(records.flatMap(({ values }) => Object.keys(values)));

/**
 * Reports with many tables split the same numbers by day, by country, by page …: of the tables whose days
 * meet, the one that tells most of a metric is counted, the others keep their rows in sight only.
 */
export function countOnce(tables: readonly ReadTable[]): readonly ReadTable[] {
  const left = new Map<ReadTable, string[]>();
  const platforms = new Set(tables.map(({ platform }) => platform));
  for (const platform of platforms) {
    if (platformById(platform ?? "")?.splits !== true) continue;
    const splits = tables.filter((table) => table.platform === platform);
    const found = new Map(splits.map((table) => [table, metricsOf(table)]));
    for (const metric of new Set([...found.values()].flatMap((metrics) => [...metrics]))) {
      const kept: ReadTable[] = [];
      const candidates = splits.filter((table) => found.get(table)?.has(metric) === true);
      for (const table of candidates.sort(byFullness(metric))) {
        if (kept.some((other) => meet(other.period, table.period))) {
          left.set(table, [...(left.get(table) ?? []), metric]);
        } else kept.push(table);
      }
    }
  }
  return tables.map((table) => withoutMetrics(table, left.get(table) ?? []));
}

const asksForWhatIsLeft = ({ code }: Issue): boolean =>
  code === "currency-missing" || code === "period-unknown";

/** The table without these metrics in its records and totals, saying that another table counts them. */
export function withoutMetrics(table: ReadTable, metrics: readonly string[]): ReadTable {
  const [first] = metrics;
  if (first === undefined) return table;
  const without = <T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(values).filter(([id]) => !metrics.includes(id)));
  const records = table.records
    .map((record) => ({ ...record, values: without(record.values) }))
    .filter(({ values }) => Object.keys(values).length > 0);
  const words = metrics.map(metricWords);
  const issues = table.issues.filter(
    (one) =>
      !words.some(({ metric_en }) => metric_en === one.values["metric_en"]) &&
      !(records.length === 0 && asksForWhatIsLeft(one))
  );
  const names = {
    metric_en: words.map(({ metric_en }) => metric_en).join(", "),
    metric_fr: words.map(({ metric_fr }) => metric_fr).join(", "),
  };
  const where = table.sheet === null ? {} : { sheet: table.sheet };
  return {
    ...table,
    records,
    totals: without(table.totals),
    countedElsewhere: metrics,
    issues: [...issues, issue("info", "other-breakdown", names, where)],
  };
}
