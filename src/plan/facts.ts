import type { ImportedTable, IsoDate, Issue, MetricRecord } from "../catalogue/imported";
import { kpiById, kpis } from "../catalogue/kpis";
import { metricById, metrics } from "../catalogue/metrics";
import { objectives } from "../catalogue/objectives";
import { typedMetrics } from "../catalogue/typed";
import type { Kpi, Metric, Objective } from "../catalogue/types";
import { namesIn } from "../formulas";
import type { planIssues } from "../locale/issues/plan";
import { say } from "../locale/language";
import { metricsWords } from "../locale/sheets/metrics";
import { platformById } from "../platforms";
import { monthsBetween, type Month } from "./dates";
import { atHome, presentMetrics, proposedKpis, toldBy } from "./proposed";
import type { Setup } from "./setup";
import { shownSheets } from "./shown";
import { spendIssues } from "./spend-missing";
import { broughtKpis, valueActions } from "./value-actions";

/** One row of the Metrics table. */
export interface FactRow {
  readonly platform: string;
  readonly report: string;
  readonly activity: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly currency: string;
  readonly resultType: string | null;
  /** Number of the import, from 1. */
  readonly source: number;
  readonly values: Readonly<Record<string, number>>;
}

export interface Source {
  readonly number: number;
  readonly platform: string;
  readonly report: string;
  readonly table: ImportedTable;
}

/** One account whose stock of a metric is followed over time. */
export interface Series {
  readonly metric: Metric;
  readonly platform: string;
  readonly activity: string;
}

/** All that the sheets tell, before anything has a place. */
export interface Facts {
  readonly setup: Setup;
  readonly sources: readonly Source[];
  readonly rows: readonly FactRow[];
  readonly months: readonly Month[];
  readonly platforms: readonly string[];
  readonly activities: readonly string[];
  /** Those that a record or a KPI needs, in catalogue order. */
  readonly metrics: readonly Metric[];
  /** Among them, the columns of the Metrics table: those that an import brings, and the money that every sheet asks for. */
  readonly columns: readonly Metric[];
  /** Among them, those that the KPIs computed need. */
  readonly used: readonly Metric[];
  /** Among those used, the ones that no import brings: typed by a person. */
  readonly typed: readonly Metric[];
  readonly series: readonly Series[];
  /** The objectives chosen, each with its KPIs (at most 5 where none were chosen by hand). */
  readonly objectives: readonly Readonly<{ objective: Objective; kpis: readonly Kpi[] }>[];
  /** Every KPI computed: those chosen, those they must be read with, and ROSI. */
  readonly kpis: readonly Kpi[];
  readonly issues: readonly Issue[];
}

/** Asked for by formulas whatever the imports bring. */
const always: readonly string[] = ["spend", "revenue"];

/** More months than this would not be read; older ones go to the column outside the months. */
const mostMonths = 36;

function issue(
  code: keyof typeof planIssues,
  severity: Issue["severity"],
  values: Issue["values"]
): Issue {
  return { code, severity, where: {}, values };
}

/** The same export given twice counts once. */
function distinctTables(tables: readonly ImportedTable[], issues: Issue[]): ImportedTable[] {
  const seen = new Set<string>();
  return tables.filter((table) => {
    if (!seen.has(table.id)) return seen.add(table.id);
    issues.push(issue("plan-import-again", "info", { file: table.file }));
    return false;
  });
}

function sourceOf(table: ImportedTable, number: number, setup: Setup): Source {
  const platform = table.platform === null ? undefined : platformById(table.platform);
  const report = platform?.reports.find((each) => each.id === table.report);
  const unknown = say(metricsWords.unknownPlatform, setup.language);
  return {
    number,
    table,
    platform: platform?.name ?? (table.platform === null ? unknown : table.platform),
    report: report === undefined ? (table.report ?? "") : say(report.name, setup.language),
  };
}

function activityOf(record: MetricRecord, setup: Setup): string {
  if (record.activity.trim() !== "") return record.activity;
  const words = record.remainder ? metricsWords.remainder : metricsWords.wholeAccount;
  return say(words, setup.language);
}

/** Values of known metrics only; a ratio is never read into a row. */
function additiveValues(record: MetricRecord): Record<string, number> {
  return Object.fromEntries(
    Object.entries(record.values).filter(([id]) => {
      const metric = metricById(id);
      return metric !== undefined && metric.aggregation !== "recompute";
    })
  );
}

function rowsOf(source: Source, setup: Setup): FactRow[] {
  const { table } = source;
  return table.records.map((record) => ({
    platform: source.platform,
    report: source.report,
    activity: activityOf(record, setup),
    from: record.from ?? table.period.from,
    to: record.to ?? record.from ?? table.period.to,
    currency: record.currency ?? table.currency ?? setup.currency,
    resultType: record.resultType,
    source: source.number,
    values: additiveValues(record),
  }));
}

/** Whether a row tells any amount of money. */
export function hasMoney(row: FactRow): boolean {
  return Object.keys(row.values).some((id) => metricById(id)?.unit === "money");
}

function currencyIssues(sources: readonly Source[], rows: readonly FactRow[], setup: Setup) {
  const issues: Issue[] = [];
  for (const { table, number } of sources) {
    const own = rows.filter((row) => row.source === number && hasMoney(row));
    const silent = table.currency === null && table.records.some((r) => r.currency === null);
    if (own.length > 0 && silent) {
      const values = { file: table.file, currency: setup.currency };
      issues.push(issue("plan-currency-assumed", "warning", values));
    }
  }
  const others = rows.filter((row) => hasMoney(row) && row.currency !== setup.currency);
  for (const other of new Set(others.map((row) => row.currency))) {
    const count = others.filter((row) => row.currency === other).length;
    issues.push(
      issue("plan-other-currency", "warning", { other, count, currency: setup.currency })
    );
  }
  return issues;
}

/**
 * Two imports that tell the same activity and days of one report: their sums would count twice. Those
 * of which it was decided that they count beside others have been told of already.
 */
function overlapIssues(sources: readonly Source[], rows: readonly FactRow[]): Issue[] {
  const firstWith = new Map<string, number>();
  const shared = new Map<string, { first: number; second: number; count: number }>();
  for (const row of rows) {
    if (sources[row.source - 1]?.table.countsBeside === true) continue;
    const key = JSON.stringify([row.platform, row.report, row.activity, row.from, row.to]);
    const first = firstWith.get(key) ?? row.source;
    firstWith.set(key, first);
    if (first === row.source) continue;
    const pair = shared.get(`${first} ${row.source}`) ?? { first, second: row.source, count: 0 };
    shared.set(`${first} ${row.source}`, { ...pair, count: pair.count + 1 });
  }
  const fileOf = (number: number) => sources[number - 1]?.table.file ?? "";
  return [...shared.values()].map(({ first, second, count }) =>
    issue("plan-overlap", "warning", { file: fileOf(second), other: fileOf(first), count })
  );
}

function monthsOf(rows: readonly FactRow[], setup: Setup, issues: Issue[]): Month[] {
  const dates = rows
    .flatMap(({ from, to }) =>
      from !== null && to !== null && from.slice(0, 7) === to.slice(0, 7) ? [from] : []
    )
    .concat(setup.period ? [setup.period.from, setup.period.to] : [])
    .sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = monthsBetween(first, last);
  if (months.length > mostMonths) {
    const values = { months: mostMonths, left: months.length - mostMonths };
    issues.push(issue("plan-many-months", "info", values));
  }
  return months.slice(-mostMonths);
}

function distinct(texts: readonly string[], language: string): string[] {
  return [...new Set(texts)].sort(new Intl.Collator(language).compare);
}

function seriesOf(rows: readonly FactRow[], shown: readonly Metric[]): Series[] {
  const stocks = shown.filter((metric) => metric.aggregation === "last");
  return stocks.flatMap((metric) => {
    const found = new Map<string, Series>();
    for (const row of rows) {
      if (row.values[metric.id] === undefined || row.to === null) continue;
      const key = JSON.stringify([row.platform, row.activity]).toLowerCase();
      const { platform, activity } = row;
      if (!found.has(key)) found.set(key, { metric, platform, activity });
    }
    return [...found.values()];
  });
}

function chosenKpis(setup: Setup, tables: readonly ImportedTable[]): Facts["objectives"] {
  const known = atHome(objectives.filter((objective) => setup.objectives.includes(objective.id)));
  if (setup.kpis.length === 0) {
    const { departments } = setup;
    const present = presentMetrics(tables);
    return known.map((objective) => ({
      objective,
      kpis: proposedKpis(objective, { departments, present, imports: toldBy(tables) }),
    }));
  }
  // A KPI that no chosen objective lists stands under the first.
  const home = (id: string) => known.find((objective) => objective.kpis.includes(id)) ?? known[0];
  return known.map((objective) => ({
    objective,
    kpis: setup.kpis.flatMap((id) => (home(id) === objective ? (kpiById(id) ?? []) : [])),
  }));
}

function computedKpis(chosen: Facts["objectives"], brought: readonly string[]): Kpi[] {
  const ids = new Set(chosen.flatMap((each) => each.kpis.map((kpi) => kpi.id)));
  for (const id of ["rosi", ...brought]) ids.add(id);
  for (const id of ids) {
    const paired = kpiById(id)?.pairedWith;
    if (paired !== undefined) ids.add(paired);
  }
  return kpis.filter((kpi) => ids.has(kpi.id));
}

/** Puts setup and imports together: what is known, what is missing, and what to tell the person. */
export function factsOf(setup: Setup, tables: readonly ImportedTable[]): Facts {
  const issues: Issue[] = [];
  const sources = distinctTables(tables, issues).map((table, index) =>
    sourceOf(table, index + 1, setup)
  );
  const rows = sources.flatMap((source) => rowsOf(source, setup));
  if (rows.length === 0) issues.push(issue("plan-no-records", "warning", {}));
  issues.push(...currencyIssues(sources, rows, setup), ...overlapIssues(sources, rows));
  issues.push(...spendIssues(sources));
  const chosen = chosenKpis(
    setup,
    sources.map(({ table }) => table)
  );
  const hasScale = shownSheets({ setup, objectives: chosen }).includes("values");
  const computed = computedKpis(chosen, hasScale ? broughtKpis(setup.objectives) : []);
  const imported = new Set(rows.flatMap((row) => Object.keys(row.values)));
  const needed = new Set(computed.flatMap((kpi) => namesIn(kpi.formula)).concat(always));
  if (hasScale) {
    for (const { metric } of valueActions) {
      if (metric !== null && imported.has(metric)) needed.add(metric);
    }
  }
  const shown = metrics.filter(({ id }) => imported.has(id) || needed.has(id));
  const used = shown.filter(({ id }) => needed.has(id));
  const typeable: readonly string[] = typedMetrics;
  return {
    setup,
    sources,
    rows,
    months: monthsOf(rows, setup, issues),
    platforms: distinct(
      rows.map((row) => row.platform),
      setup.language
    ),
    activities: distinct(
      rows.map((row) => row.activity),
      setup.language
    ),
    metrics: shown,
    columns: shown.filter(({ id }) => imported.has(id) || always.includes(id)),
    used,
    typed: used.filter(({ id }) => !imported.has(id) && typeable.includes(id)),
    series: seriesOf(rows, used),
    objectives: chosen,
    kpis: computed,
    issues,
  };
}
