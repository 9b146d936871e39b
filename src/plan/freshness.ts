import type { Kpi, Metric } from "../catalogue/types";
import { say } from "../locale/language";
import { sourcesWords } from "../locale/sheets";
import { comparableColumns, monthsTold } from "./comparable";
import { cellAt, rangeOf, sheetPrefix } from "./address";
import { constant, headings, type Slot } from "./cells";
import { metricColumn, named } from "./criteria";
import { serialOf } from "./dates";
import type { Facts } from "./facts";
import type { FigureRow } from "./figures";
import { isHeard, listeningTable } from "./listening-table";
import { kpiFigures } from "./kpi-values";
import { columns, monthRows, onSheet, rowIn, type Layout } from "./layout";
import { reasonOf } from "./reasons";
import { ruledTable } from "./ruled";
import {
  cell,
  equal,
  isNumber,
  joined,
  nothing,
  toldCell,
  when,
  words,
  zero,
  type Told,
} from "./told";
import { countedNames } from "./together";
import { columnIn } from "./typedTable";

type Figures = ReadonlyMap<string, FigureRow>;

const dayColumn = columns.unit;

/** The last day for which any row tells a metric, as a serial number; 0 where none does. */
function lastDay(facts: Facts, metric: Metric): number {
  const days = facts.rows.flatMap(({ to, values }) =>
    to !== null && values[metric.id] !== undefined ? [serialOf(to)] : []
  );
  return Math.max(0, ...days);
}

/** The figures on which the age of a KPI depends. */
function figuresOf(facts: Facts, kpi: Kpi): Metric[] {
  const names = countedNames(kpi);
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

/** The last day with its label, and why there is none beside it. */
function dayRow(label: string, row: number, day: Told, reason: Told): Slot[] {
  const here = cell(cellAt(row, dayColumn), day.value);
  return [
    constant(label, "label"),
    day === zero ? constant(0, "value", "date") : toldCell(day, "value", "date"),
    toldCell(when(equal(here, zero), reason, words("")), "entry"),
  ];
}

/** The last day that somebody typed a figure for, or that the figures typed with their days tell. */
function typedDay(facts: Facts, layout: Layout, metric: Metric): Told {
  const heard = `MAX(${columnIn(listeningTable(facts, layout), "date")})`;
  const isFed = isHeard(facts, metric);
  // An empty cell would be passed over by MIN: a figure not known leaves its KPI not known.
  if (layout.months === 0) return isFed ? cell(heard, 0) : zero;
  const months = (row: number) => ({
    row,
    column: columns.firstMonth,
    rows: 1,
    columns: layout.months,
  });
  const sheet = sheetPrefix(layout.names.investment);
  const cells = sheet + rangeOf(months(rowIn(layout.investment.typed, metric.id)));
  const typed = `SUMPRODUCT(MAX(ISNUMBER(${cells})*${sheet}${rangeOf(months(monthRows.to))}))`;
  return cell(isFed ? `MAX(${typed},${heard})` : typed, 0);
}

function metricRow(facts: Facts, layout: Layout, metric: Metric): Slot[] {
  const { language } = facts.setup;
  const word = (key: keyof typeof sourcesWords) => words(say(sourcesWords[key], language));
  const row = (day: Told, reason: Told) =>
    dayRow(
      say(metric.name, language),
      rowIn(layout.sources.freshness.metrics, metric.id),
      day,
      reason
    );
  if (facts.typed.includes(metric)) {
    const reason = word(layout.months === 0 ? "notByMonth" : "notTyped");
    return row(typedDay(facts, layout, metric), reason);
  }
  if (!facts.columns.includes(metric)) return row(zero, word("noImport"));
  const column = metricColumn(layout, metric);
  const told = facts.rows.filter(({ values }) => values[metric.id] !== undefined).length;
  const none = equal(cell(`COUNT(${column})`, told), zero);
  const known = `ISNUMBER(${column})*${named(facts, layout, "to")}`;
  return row(
    cell(`SUMPRODUCT(MAX(${known}))`, lastDay(facts, metric)),
    when(none, word("noRow"), word("noDay"))
  );
}

function kpiRow(facts: Facts, layout: Layout, kpi: Kpi, rows: Figures): Slot[] {
  const { language } = facts.setup;
  const word = (key: keyof typeof sourcesWords) => words(say(sourcesWords[key], language));
  const figures = figuresOf(facts, kpi).map((metric) => ({
    name: say(metric.name, language),
    day: cell(
      cellAt(rowIn(layout.sources.freshness.metrics, metric.id), dayColumn),
      lastDay(facts, metric)
    ),
  }));
  const undated = figures.map(({ name, day }) =>
    when(equal(day, zero), words(` · ${name}`), nothing)
  );
  const row = rowIn(layout.sources.freshness.kpis, kpi.id);
  const name = say(kpi.name, language);
  const there = (column: number) =>
    onSheet(layout, "kpis", rowIn(layout.kpis.rows, `kpi:${kpi.id}`), column);
  const total = cell(there(columns.total), kpiFigures(facts, kpi, rows).total);
  const lacking = cell(there(columns.note), reasonOf(facts, layout, kpi, rows));
  // What has no value is known until no day, however long its figures are.
  const valued = (told: Told, otherwise: Told) => when(isNumber(total), told, otherwise);
  const days = figures.map(({ day }) => day.text).join(",");
  const known =
    figures.length === 0
      ? dayRow(name, row, zero, valued(word("noFigure"), lacking))
      : dayRow(
          name,
          row,
          valued(cell(`MIN(${days})`, lastDayOf(facts, kpi)), zero),
          valued(joined(word("partUndated"), ...undated), lacking)
        );
  const months = monthsTold(facts, layout, kpi);
  if (months === null) return known;
  return [
    ...known,
    ...Array<Slot>(comparableColumns.flag - known.length).fill(null),
    toldCell(months.comparable, "value", "yes-no"),
    toldCell(months.about, "entry"),
    ...Array<Slot>(comparableColumns.without - comparableColumns.about - 1).fill(null),
    toldCell(months.without, "entry"),
  ];
}

/** Until which day every figure is known, and every KPI that has a value; `width` columns wide. */
export function freshness(facts: Facts, layout: Layout, rows: Figures, width: number): Slot[][] {
  const word = (key: keyof typeof sourcesWords) => say(sourcesWords[key], facts.setup.language);
  const titles = (key: "figures" | "kpis") => {
    const isAbout = key === "kpis" && layout.months > 0 && layout.sources.days.kpis.size > 0;
    const about = isAbout ? ["", "", "", word("comparable"), word("reason")] : [];
    const numbers = isAbout ? [dayColumn, comparableColumns.flag] : [dayColumn];
    return headings([word(key), word("lastDay"), ...about], width, numbers);
  };
  return [
    ...ruledTable([
      titles("figures"),
      ...facts.used.map((metric) => metricRow(facts, layout, metric)),
    ]),
    [],
    ...ruledTable([titles("kpis"), ...facts.kpis.map((kpi) => kpiRow(facts, layout, kpi, rows))]),
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
