import type { Kpi, Metric } from "../catalogue/types";
import { namesIn } from "../formulas";
import { say } from "../locale/language";
import { sourcesWords } from "../locale/sheets";
import { cellAt, rangeOf, sheetPrefix } from "./address";
import { computed, constant, headings, type Slot } from "./cells";
import { metricColumn, named } from "./criteria";
import { serialOf } from "./dates";
import type { Facts } from "./facts";
import { isHeard, listeningTable } from "./listening-table";
import { columns, monthRows, rowIn, type Layout } from "./layout";
import { ruledTable } from "./ruled";
import { columnIn } from "./typedTable";

const dayColumn = columns.unit;

/** The last day for which any row tells a metric, as a serial number; 0 where none does. */
function lastDay(facts: Facts, metric: Metric): number {
  const days = facts.rows.flatMap(({ to, values }) =>
    to !== null && values[metric.id] !== undefined ? [serialOf(to)] : []
  );
  return Math.max(0, ...days);
}

/** The figures on which the age of a KPI depends: what is spent is known where it was imported. */
function figuresOf(facts: Facts, kpi: Kpi): Metric[] {
  const names = namesIn(kpi.formula).map((id) => (id === "investment" ? "spend" : id));
  return facts.used.filter(({ id }) => names.includes(id));
}

/** The last day of the figure that is known least long, as a serial number; 0 where one is not known at all. */
export function lastDayOf(facts: Facts, kpi: Kpi): number {
  const days = figuresOf(facts, kpi).map((metric) => lastDay(facts, metric));
  return days.length === 0 ? 0 : Math.min(...days);
}

/** The last day of all imported rows, as a serial number; 0 without any. */
export function lastDayOfAll(facts: Facts): number {
  return Math.max(0, ...facts.rows.flatMap(({ to }) => (to === null ? [] : [serialOf(to)])));
}

function metricRow(facts: Facts, layout: Layout, metric: Metric): Slot[] {
  const label = constant(say(metric.name, facts.setup.language), "label");
  const day = (text: string, value: number): Slot[] => [
    label,
    computed(text, value, "value", "date"),
  ];
  if (!facts.typed.includes(metric)) {
    if (!facts.columns.includes(metric)) return [label, constant(0, "value", "date")];
    const known = `ISNUMBER(${metricColumn(layout, metric)})*${named(facts, layout, "to")}`;
    return day(`SUMPRODUCT(MAX(${known}))`, lastDay(facts, metric));
  }
  const heard = `MAX(${columnIn(listeningTable(facts, layout), "date")})`;
  const isFed = isHeard(facts, metric);
  if (layout.months === 0) {
    // An empty cell would be passed over by MIN: a figure not known leaves its KPI not known.
    return isFed ? day(heard, 0) : [label, constant(0, "value", "date")];
  }
  const months = (row: number) => ({
    row,
    column: columns.firstMonth,
    rows: 1,
    columns: layout.months,
  });
  const sheet = sheetPrefix(layout.names.investment);
  const cells = sheet + rangeOf(months(rowIn(layout.investment.typed, metric.id)));
  const typed = `SUMPRODUCT(MAX(ISNUMBER(${cells})*${sheet}${rangeOf(months(monthRows.to))}))`;
  return day(isFed ? `MAX(${typed},${heard})` : typed, 0);
}

function kpiRow(facts: Facts, layout: Layout, kpi: Kpi): Slot[] {
  const figures = figuresOf(facts, kpi).map(({ id }) =>
    cellAt(rowIn(layout.sources.freshness.metrics, id), dayColumn)
  );
  return [
    constant(say(kpi.name, facts.setup.language), "label"),
    figures.length === 0
      ? constant(null, "value", "date")
      : computed(`MIN(${figures.join(",")})`, lastDayOf(facts, kpi), "value", "date"),
  ];
}

/** Until which day every figure and every KPI is known, whatever the filters say; `width` columns wide. */
export function freshness(facts: Facts, layout: Layout, width: number): Slot[][] {
  const titles = (key: "figures" | "kpis") =>
    headings(
      [
        say(sourcesWords[key], facts.setup.language),
        say(sourcesWords.lastDay, facts.setup.language),
      ],
      width,
      [dayColumn]
    );
  return [
    ...ruledTable([
      titles("figures"),
      ...facts.used.map((metric) => metricRow(facts, layout, metric)),
    ]),
    [],
    ...ruledTable([titles("kpis"), ...facts.kpis.map((kpi) => kpiRow(facts, layout, kpi))]),
  ];
}

/** The last day of the KPI whose name stands in `cell` of another sheet. */
export function lastDayByName(layout: Layout, cell: string): string {
  const { kpisHeading, kpis } = layout.sources.freshness;
  const column = (index: number) =>
    sheetPrefix(layout.names.sources) +
    rangeOf({ row: kpisHeading + 1, column: index, rows: kpis.size, columns: 1 }, "both");
  return `INDEX(${column(dayColumn)},MATCH(${cell},${column(columns.label)},0))`;
}
