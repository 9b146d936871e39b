import { costLines } from "../catalogue/costs";
import type { Facts } from "./facts";
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
  /** First row of the dates and of the values of the stocks: as many rows each as there are series. */
  readonly stockDates: number;
  readonly stockValues: number;
}

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
  const stockDates = firstCount + counted.length;
  return {
    time: timeLayout(months, timeHeading, firstStep),
    kpis: {
      figuresHeading,
      rows: new Map([...figures, ...kpis]),
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
      stockDates,
      stockValues: stockDates + facts.series.length,
    },
  };
}
