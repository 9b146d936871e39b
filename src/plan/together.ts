/** Ratios whose figures mean something only together: which imports tell all of them, and what those tell. */
import { kpis } from "../catalogue/kpis";
import type { Kpi, Metric } from "../catalogue/types";
import { namesIn } from "../formulas";
import type { Month } from "./dates";
import type { FactRow, Facts, Source } from "./facts";
import { isWithin, notAvailable, rowWith, type FigureRow } from "./figures";

/** Figures that count only where one import tells all of them. */
export interface Together {
  /** The ids of its metrics, in the catalogue's order. */
  readonly key: string;
  readonly metrics: readonly Metric[];
}

function added({ aggregation }: Metric): boolean {
  return aggregation === "sum" || aggregation === "unique";
}

/** Whether a metric counts people: what is divided by them belongs to the same row. */
export function isOfPeople({ aggregation }: Metric): boolean {
  return aggregation === "unique";
}

/** What a KPI counts together; null where it counts whatever is known, or where a person types one of its figures. */
export function togetherOf(
  facts: Pick<Facts, "sources" | "metrics" | "columns" | "typed">,
  kpi: Kpi
): Together | null {
  if (kpi.together !== true || facts.sources.length === 0) return null;
  const names = namesIn(kpi.formula);
  const metrics = facts.metrics.filter(({ id }) => names.includes(id));
  const imported = metrics.every(
    (metric) => facts.columns.includes(metric) && !facts.typed.includes(metric) && added(metric)
  );
  return imported && metrics.length > 1
    ? { key: metrics.map(({ id }) => id).join("+"), metrics }
    : null;
}

/** The names that a KPI counts; what is invested is known where media spend is. */
export function countedNames(kpi: Kpi): string[] {
  return namesIn(kpi.formula).map((id) => (id === "investment" ? "spend" : id));
}

/** The figures of a KPI that imports bring. */
export function importedFigures(facts: Facts, kpi: Kpi): Metric[] {
  const names = countedNames(kpi);
  return facts.columns.filter(
    (metric) => names.includes(metric.id) && !facts.typed.includes(metric)
  );
}

/** The imported figures of a KPI that counts each of them wherever it is known; null where there are no two. */
export function partsOf(facts: Facts, kpi: Kpi): Together | null {
  if (kpi.together === true || facts.sources.length === 0) return null;
  const metrics = importedFigures(facts, kpi).filter(added);
  return metrics.length > 1 ? { key: metrics.map(({ id }) => id).join("|"), metrics } : null;
}

function distinct(found: readonly (Together | null)[]): Together[] {
  const known = found.flatMap((each) => each ?? []);
  return [...new Map(known.map((each) => [each.key, each])).values()];
}

/** All whose figures may come from different imports, each once. */
export function apart(facts: Facts): Together[] {
  return distinct(facts.kpis.map((kpi) => partsOf(facts, kpi)));
}

/** The KPI whose figures the CMO answer asks for whatever KPIs are chosen. */
export const alwaysTogether = "conversion-rate";

/** All that is counted together, each once. */
export function togethers(facts: Facts): Together[] {
  const asked = [...facts.kpis, ...kpis.filter(({ id }) => id === alwaysTogether)];
  return distinct(asked.map((kpi) => togetherOf(facts, kpi)));
}

/** The metrics of which it matters which import tells them. */
export function toldByImports(facts: Facts): Metric[] {
  const groups = [...togethers(facts), ...apart(facts)];
  const needed = new Set(groups.flatMap(({ metrics }) => metrics));
  return facts.metrics.filter((metric) => needed.has(metric));
}

/** The id of a figure as a KPI counts it. */
export function figureId(facts: Facts, kpi: Kpi, id: string): string {
  const together = togetherOf(facts, kpi);
  return together?.metrics.some((metric) => metric.id === id) === true
    ? togetherId(together, id)
    : id;
}

/** The id of a figure as it counts together with others. */
export function togetherId({ key }: Together, id: string): string {
  return `${id} of ${key}`;
}

function isOwnMoney(facts: Facts, metrics: readonly Metric[], row: FactRow): boolean {
  return row.currency === facts.setup.currency || metrics.every(({ unit }) => unit !== "money");
}

/** The rows of an import, in the workbook's currency where the metric is money. */
function rowsOf(facts: Facts, source: Source, metric: Metric): FactRow[] {
  return facts.rows.filter(
    (row) => row.source === source.number && isOwnMoney(facts, [metric], row)
  );
}

/** Whether an import has a column for a metric and nothing in it: a month without purchases tells that there were none. */
export function isAllBlank(facts: Facts, source: Source, { id, aggregation }: Metric): boolean {
  return (
    aggregation === "sum" &&
    source.table.columns.some(({ metric }) => metric === id) &&
    !facts.rows.some((row) => row.source === source.number && row.values[id] !== undefined)
  );
}

/** How many rows of an import tell a metric. */
export function toldRows(facts: Facts, source: Source, metric: Metric): number {
  const rows = rowsOf(facts, source, metric);
  return isAllBlank(facts, source, metric)
    ? rows.length
    : rows.filter(({ values }) => values[metric.id] !== undefined).length;
}

/** The imports that tell all, and those that tell some. */
export function tellers(
  facts: Facts,
  { metrics }: Together
): Readonly<Record<"every" | "any", readonly Source[]>> {
  const tells = (source: Source) => (metric: Metric) => toldRows(facts, source, metric) > 0;
  return {
    every: facts.sources.filter((source) => metrics.every(tells(source))),
    any: facts.sources.filter((source) => metrics.some(tells(source))),
  };
}

/** The figures of the imports that tell all of them: a blank there counts as none, but people are counted row by row. */
export interface TogetherFigures {
  readonly rows: FigureRow;
  /** How many of the rows leave none of the figures blank. */
  readonly complete: number;
  readonly values: ReadonlyMap<string, FigureRow>;
}

const known = new WeakMap<Facts, Map<string, TogetherFigures>>();

/** What the imports tell that tell all of these figures; counted once, for many sheets ask. */
export function togetherFigures(facts: Facts, together: Together): TogetherFigures {
  const ofFacts = known.get(facts) ?? new Map<string, TogetherFigures>();
  known.set(facts, ofFacts);
  const found = ofFacts.get(together.key) ?? countTogether(facts, together);
  ofFacts.set(together.key, found);
  return found;
}

function countTogether(facts: Facts, together: Together): TogetherFigures {
  const { metrics } = together;
  const sources = new Set(tellers(facts, together).every.map(({ number }) => number));
  const people = metrics.some(isOfPeople);
  const rows = facts.rows.filter(
    (row) =>
      sources.has(row.source) &&
      isOwnMoney(facts, metrics, row) &&
      (!people || metrics.every(({ id }) => row.values[id] !== undefined))
  );
  const within = (window: Month | null) => rows.filter((row) => isWithin(row, window));
  const valueOf = (metric: Metric) =>
    rowWith(facts, (window) => {
      const own = within(window);
      if (own.length === 0 || (metric.aggregation === "unique" && own.length > 1)) {
        return notAvailable;
      }
      return own.reduce((sum, { values }) => sum + (values[metric.id] ?? 0), 0);
    });
  return {
    rows: rowWith(facts, (window) => within(window).length),
    complete: rows.filter(({ values }) => metrics.every(({ id }) => values[id] !== undefined))
      .length,
    values: new Map(metrics.map((metric) => [metric.id, valueOf(metric)])),
  };
}
