import { assumptions } from "../catalogue/assumptions";
import { metricById } from "../catalogue/metrics";
import type { Assumption, Metric } from "../catalogue/types";
import { namesIn } from "../formulas";
import { say } from "../locale/language";
import { metricsWords, sheetNames } from "../locale/sheets";
import { cellAt, sheetPrefix, type Fixed } from "./address";
import { checksLayout, type ChecksLayout } from "./checks-layout";
import type { Facts } from "./facts";
import { kpisLayout, rowsFrom, type KpisLayout } from "./kpis-layout";
import { maturityLayout, type MaturityLayout } from "./maturity-layout";
import { freshnessLayout, type FreshnessLayout } from "./freshness-layout";
import { platformDaysLayout, type PlatformDaysLayout } from "./platform-days-layout";
import { shownSheets } from "./shown";
import { typedTables, type TypedTable } from "./tableNames";
import type { TimeLayout } from "./time-layout";
import { valueKpis } from "./value-actions";
import { sheetKeys, type SheetKey } from "./workbook";

/** Names that other sheets and tables of the workbook already have. */
export interface Taken {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Sheets of ours that stand in the workbook already, under the names they have now. */
  readonly ours?: Readonly<Partial<Record<SheetKey, string>>>;
}

/** The same columns mean the same on every sheet with months. */
export const columns = { label: 0, unit: 1, note: 2, total: 3, outside: 4, firstMonth: 5 } as const;
/** The rows above the figures, the same on every sheet with months. */
export const monthRows = { heading: 6, from: 7, to: 8 } as const;
/** Cells of the KPI sheet's head. */
export const filterRows = { platform: 2, activity: 3, currency: 4, check: 5 } as const;

const investmentRows = {
  heading: 9,
  media: 10,
  fees: 11,
  tools: 12,
  person_days: 13,
  day_rate: 14,
  prizes: 15,
  total: 16,
  other: 17,
} as const;

/** Where everything stands: row numbers are zero-based. */
export interface Layout {
  readonly names: Readonly<Record<SheetKey, string>>;
  readonly table: string;
  /** Column headers of the Metrics table by metric id. */
  readonly headers: ReadonlyMap<string, string>;
  readonly months: number;
  readonly kpis: KpisLayout;
  readonly investment: typeof investmentRows &
    Readonly<{
      typedHeading: number;
      typed: ReadonlyMap<string, number>;
      assumptionsHeading: number;
      assumptions: ReadonlyMap<string, number>;
    }>;
  /** Names of the tables on which people type. */
  readonly tables: Readonly<Record<TypedTable, string>>;
  /** The KPIs that are read beside the value scale. */
  readonly valueKpis: readonly string[];
  /** The KPIs that have a target: those chosen, in their order. */
  readonly targets: readonly string[];
  /** Rows of the return over time, on the KPI sheet. */
  readonly time: TimeLayout;
  /** Rows of the channels, on the investment sheet. */
  readonly maturity: MaturityLayout;
  readonly sources: Readonly<{
    agree: number;
    tolerance: number;
    importsHeading: number;
    controlsHeading: number;
    /** Source number, metric id: one control each. */
    controls: readonly Readonly<{ row: number; source: number; metric: Metric }>[];
    freshness: FreshnessLayout;
    days: PlatformDaysLayout;
    listsHeading: number;
  }>;
  readonly checks: ChecksLayout;
}

function freeName(wanted: string, taken: readonly string[], suffix: (n: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : wanted + suffix(n);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Every sheet gets the same suffix, so that the sheets of one workbook are seen to belong together. */
function namesOf(facts: Facts, taken: Taken): Record<SheetKey, string> {
  const plain = (key: SheetKey) => say(sheetNames[key], facts.setup.language);
  const shown = shownSheets(facts)
    .filter((key) => taken.ours?.[key] === undefined)
    .map(plain);
  const used = new Set(taken.sheets.map((name) => name.toLowerCase()));
  const suffix = (n: number) => (n === 1 ? "" : ` (${n})`);
  let n = 1;
  while (shown.some((name) => used.has((name + suffix(n)).toLowerCase()))) n += 1;
  const named = sheetKeys.map((key) => [key, taken.ours?.[key] ?? plain(key) + suffix(n)] as const);
  return Object.fromEntries(named) as Record<SheetKey, string>;
}

function tableNames(taken: Taken): Layout["tables"] {
  const named = Object.entries(typedTables).map(([key, name]) => [
    key,
    freeName(name, taken.tables, (n) => `_${n}`),
  ]);
  return Object.fromEntries(named) as Layout["tables"];
}

/** Letters, digits, single spaces and ’: nothing that a structured reference would have to escape. */
export function plainHeader(name: string): string {
  return name.replace(/[^\p{L}\p{N}\u2019]+/gu, " ").trim();
}

/** The columns of the Metrics table before its metrics. */
export const tableColumns = [
  "platform",
  "report",
  "activity",
  "from",
  "to",
  "currency",
  "source",
] as const;

function headersOf(facts: Facts): Map<string, string> {
  const { language } = facts.setup;
  const given = [...tableColumns, "countedAs" as const].map((key) =>
    say(metricsWords[key], language)
  );
  const headers = new Map<string, string>();
  for (const metric of facts.columns) {
    const header = freeName(plainHeader(say(metric.name, language)), given, (n) => ` ${n}`);
    given.push(header);
    headers.set(metric.id, header);
  }
  return headers;
}

/** The assumptions that the KPIs computed need. */
export function usedAssumptions(facts: Facts): Assumption[] {
  const needed = new Set(facts.kpis.flatMap((kpi) => namesIn(kpi.formula)));
  return assumptions.filter(({ id }) => needed.has(id));
}

function investmentLayout(facts: Facts): Layout["investment"] {
  const typedHeading = investmentRows.other + 2;
  const typed = rowsFrom(
    typedHeading + 1,
    facts.typed.map(({ id }) => id)
  );
  const assumptionsHeading = typed.size === 0 ? typedHeading : typedHeading + typed.size + 2;
  const used = usedAssumptions(facts).map(({ id }) => id);
  return {
    ...investmentRows,
    typedHeading,
    typed,
    assumptionsHeading,
    assumptions: rowsFrom(assumptionsHeading + 1, used),
  };
}

function sourcesLayout(facts: Facts): Layout["sources"] {
  const importsHeading = 5;
  const controlsHeading = importsHeading + facts.sources.length + 2;
  const stated = facts.sources.flatMap((source) =>
    Object.keys(source.table.totals).flatMap((id) => {
      const metric = metricById(id);
      const added = metric?.aggregation === "sum" && facts.columns.includes(metric);
      return added ? [{ source: source.number, metric }] : [];
    })
  );
  const controls = stated.map((each, index) => ({ ...each, row: controlsHeading + 1 + index }));
  const freshness = freshnessLayout(facts, controlsHeading + controls.length + 2);
  const days = platformDaysLayout(facts, freshness.end + 1);
  return {
    agree: 2,
    tolerance: 3,
    importsHeading,
    controlsHeading,
    controls,
    freshness,
    days,
    listsHeading: days.end,
  };
}

/** Gives everything its place. */
export function layoutOf(facts: Facts, taken: Taken): Layout {
  const chosen = facts.objectives.flatMap((each) => each.kpis.map(({ id }) => id));
  const { kpis, time } = kpisLayout(facts, monthRows.to + 1);
  const investment = investmentLayout(facts);
  const sources = sourcesLayout(facts);
  const lastAssumption = investment.assumptionsHeading + investment.assumptions.size;
  return {
    names: namesOf(facts, taken),
    table: freeName("Metrics", taken.tables, (n) => `_${n}`),
    headers: headersOf(facts),
    months: facts.months.length,
    kpis,
    investment,
    tables: tableNames(taken),
    valueKpis: valueKpis.filter((id) => facts.kpis.some((kpi) => kpi.id === id)),
    targets: [...new Set(chosen)],
    time,
    maturity: maturityLayout(lastAssumption + 2),
    sources,
    checks: checksLayout(facts, sources.controls.length),
  };
}

/** A reference to a cell of another sheet: `Investment!F12`. */
export function onSheet(
  layout: Layout,
  sheet: SheetKey,
  row: number,
  column: number,
  fixed: Fixed = ""
): string {
  return sheetPrefix(layout.names[sheet]) + cellAt(row, column, fixed);
}

/** What the formulas of the KPI sheet look for: the platform or the activity chosen, or everything. */
export function criterionCell(layout: Layout, key: "platform" | "activity"): string {
  return cellAt(layout.kpis.criteria[key], columns.total, "both");
}

/** The row of an id that is known to have one; a missing one is a mistake in the plan itself. */
export function rowIn(rows: ReadonlyMap<string, number>, id: string): number {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`The plan gave no row to ${id}`);
  return row;
}

/** A column of the Metrics table: `Metrics[Spend]`. */
export function tableColumn(layout: Layout, header: string): string {
  return `${layout.table}[${header}]`;
}
