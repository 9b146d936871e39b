import type { Facts } from "./facts";

/** Where the sheet of the sources says until which day figures and KPIs are known. */
export interface FreshnessLayout {
  readonly metricsHeading: number;
  readonly metrics: ReadonlyMap<string, number>;
  readonly kpisHeading: number;
  readonly kpis: ReadonlyMap<string, number>;
  /** The first row below. */
  readonly end: number;
}

/** Gives the last days their places, from `heading` on. */
export function freshnessLayout(facts: Facts, heading: number): FreshnessLayout {
  const from = (first: number, ids: readonly Readonly<{ id: string }>[]) =>
    new Map(ids.map(({ id }, index) => [id, first + index]));
  const metrics = from(heading + 1, facts.used);
  const kpisHeading = heading + 1 + metrics.size + 1;
  const kpis = from(kpisHeading + 1, facts.kpis);
  return {
    metricsHeading: heading,
    metrics,
    kpisHeading,
    kpis,
    end: kpisHeading + 1 + kpis.size,
  };
}
