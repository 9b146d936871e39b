import { indexedReports } from "./aliases";
import { sumExactly } from "./sum";

/** By metric id: the metric that a report's average is weighted by. */
export type Weights = ReadonlyMap<string, string>;

/** What the columns of a table say of their averages. */
export function weightsOf(
  columns: readonly Readonly<{
    metric?: string | null | undefined;
    weight?: string | null | undefined;
  }>[]
): Weights {
  return new Map(
    columns.flatMap(({ metric, weight }) =>
      typeof metric === "string" && typeof weight === "string" ? [[metric, weight] as const] : []
    )
  );
}

/** The same, for a table of which only the report is known. */
export function weightsOfReport(platform: string | null, report: string | null): Weights {
  const known = indexedReports.find(
    (each) => each.platform.id === platform && each.report.id === report
  );
  return weightsOf(known?.report.columns ?? []);
}

/** The average of averages, each weighted; null where no row has both numbers or the weights are nothing. */
export function weightedMean(values: Float64Array, weights: Float64Array): number | null {
  const places = [...values.keys()].filter(
    (place) => !Number.isNaN(values[place]) && (weights[place] ?? NaN) > 0
  );
  const weight = sumExactly(places.map((place) => weights[place] ?? 0));
  if (weight === 0) return null;
  const sum = sumExactly(places.map((place) => (values[place] ?? 0) * (weights[place] ?? 0)));
  // The last digits of a quotient are none of the file's.
  return Number((sum / weight).toPrecision(12));
}
