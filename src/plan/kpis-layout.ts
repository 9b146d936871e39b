import { costLines } from "../catalogue/costs";
import type { Facts } from "./facts";
import { apart, togetherId, togethers, toldByImports } from "./together";
import { timeLayout, timeLinesOf, type TimeLayout } from "./time-layout";

/** Rows of the KPI sheet, zero-based. */
export interface KpisLayout {
  readonly figuresHeading: number;
  /** Rows of metrics, cost lines and KPIs by their id. */
  readonly rows: ReadonlyMap<string, number>;
  readonly kpisHeading: number;
  readonly workingsHeading: number;
  /** What the formulas look for where a platform or an activity is chosen. */
  readonly criteria: Readonly<Record<"platform" | "activity", number>>;
  readonly anyRows: number;
  readonly monthWithData: number;
  readonly latestMonth: number;
  readonly latestPlace: number;
  readonly previousPlace: number;
  /** Rows that count the records of a metric, by metric id. */
  readonly counts: ReadonlyMap<string, number>;
  /** First of the rows, one for each import, that count the records of a metric there, by metric id. */
  readonly told: ReadonlyMap<string, number>;
  /** First of the rows of what is counted together, and the row of what may be told apart, by its key. */
  readonly together: ReadonlyMap<string, number>;
  /** First row of the dates and of the values of the stocks: as many rows each as there are series. */
  readonly stockDates: number;
  readonly stockValues: number;
}

/** What is said of figures counted together, before their sums. */
export const togetherRows = ["imports", "rows", "complete"] as const;

/** Consecutive rows for `ids`, from `first` on. */
export function rowsFrom(first: number, ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, index) => [id, first + index]));
}

/** Gives figures, KPIs, the return over time and what leads to them their rows, from `figuresHeading` on. */
export function kpisLayout(
  facts: Facts,
  figuresHeading: number
): { kpis: KpisLayout; time: TimeLayout } {
  const figures = rowsFrom(figuresHeading + 1, [
    ...facts.used.map(({ id }) => id),
    ...costLines.map(({ id }) => id),
  ]);
  const kpisHeading = figuresHeading + 1 + figures.size + 1;
  const kpis = rowsFrom(
    kpisHeading + 1,
    facts.kpis.map(({ id }) => `kpi:${id}`)
  );
  const months = facts.months.length;
  const { lines, steps } = timeLinesOf(months);
  const timeHeading = kpisHeading + kpis.size + 2;
  const workingsHeading = timeHeading + 1 + lines.length + 1;
  const platform = workingsHeading + 1;
  const firstStep = platform + 2;
  const anyRows = firstStep + steps.length;
  const counted = facts.used.filter(
    (metric) =>
      metric.aggregation !== "last" &&
      facts.columns.includes(metric) &&
      !facts.typed.includes(metric)
  );
  const firstCount = anyRows + 5;
  const imports = facts.sources.length;
  const firstTold = firstCount + counted.length;
  const told = new Map(
    toldByImports(facts).map(({ id }, index) => [id, firstTold + index * imports])
  );
  let next = firstTold + told.size * imports;
  const together = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const each of togethers(facts)) {
    together.set(each.key, next);
    next += togetherRows.length;
    for (const { id } of each.metrics) {
      sums.set(togetherId(each, id), next);
      next += 1;
    }
  }
  for (const { key } of apart(facts)) {
    together.set(key, next);
    next += 1;
  }
  const stockDates = next;
  return {
    time: timeLayout(months, timeHeading, firstStep),
    kpis: {
      figuresHeading,
      rows: new Map([...figures, ...kpis, ...sums]),
      kpisHeading,
      workingsHeading,
      criteria: { platform, activity: platform + 1 },
      anyRows,
      monthWithData: anyRows + 1,
      latestMonth: anyRows + 2,
      latestPlace: anyRows + 3,
      previousPlace: anyRows + 4,
      counts: rowsFrom(
        firstCount,
        counted.map(({ id }) => id)
      ),
      told,
      together,
      stockDates,
      stockValues: stockDates + facts.series.length,
    },
  };
}
