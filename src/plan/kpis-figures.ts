import type { Metric } from "../catalogue/types";
import { say } from "../locale/language";
import { kpisWords, listeningWords, valuesWords } from "../locale/sheets";
import { cellAt } from "./address";
import { constant, figureCells, formatOf, unitText, type Place, type Slot } from "./cells";
import {
  currencyCriteria,
  filterCriteria,
  metricColumn,
  monthCriteria,
  outsideFormula,
} from "./criteria";
import type { Facts } from "./facts";
import { boundsOf, metricFigures, type FigureRow } from "./figures";
import { columns, criterionCell, filterRows, onSheet, rowIn, type Layout } from "./layout";
import { heardFormula, isHeard } from "./listening-table";
import { nameOfId } from "./figure-names";
import { cell, isNumber, toldCell, when, words } from "./told";
import { isValued, valuedFormula } from "./value-table";

function origin(facts: Facts, layout: Layout, metric: Metric): string {
  const { language, currency } = facts.setup;
  if (isHeard(facts, metric)) return say(listeningWords.feeds, language, { ...layout.names });
  if (isValued(facts, metric)) return say(valuesWords.feeds, language, { ...layout.names });
  if (facts.typed.includes(metric)) {
    return say(kpisWords.typed, language, { sheet: layout.names.investment });
  }
  const having = facts.rows.filter((row) => row.values[metric.id] !== undefined);
  if (having.length === 0) return say(kpisWords.missing, language);
  if (metric.aggregation === "unique") {
    const bounds = boundsOf(facts, metric);
    const alone = say(kpisWords.unique, language);
    return bounds === null ? alone : `${alone}. ${say(kpisWords.bounds, language, { ...bounds })}`;
  }
  if (metric.aggregation === "last") return say(kpisWords.last, language);
  const count =
    metric.unit === "money" ? having.filter((row) => row.currency !== currency).length : 0;
  const sum = say(kpisWords.sum, language);
  return count === 0 ? sum : `${sum}. ${say(kpisWords.otherCurrency, language, { count })}`;
}

function stockFormula(facts: Facts, layout: Layout, metric: Metric, place: Place): string {
  const own = facts.series.flatMap((series, index) =>
    series.metric.id === metric.id ? [layout.kpis.stockValues + index] : []
  );
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return "NA()";
  const range = (column: number, fixed: "" | "column") =>
    `${cellAt(first, column, fixed)}:${cellAt(last, column, fixed)}`;
  const criteria = [
    range(columns.unit, "column"),
    criterionCell(layout, "platform"),
    range(columns.note, "column"),
    criterionCell(layout, "activity"),
  ].join(",");
  return `IF(COUNTIFS(${criteria})=0,NA(),SUMIFS(${range(place.column, "")},${criteria}))`;
}

/** What other sheets tell of a figure that nobody typed. */
function fed(facts: Facts, layout: Layout, metric: Metric, place: Place): string {
  if (isHeard(facts, metric)) return heardFormula(facts, layout, metric, place);
  return isValued(facts, metric) ? valuedFormula(facts, layout, place) : "NA()";
}

function metricFormula(facts: Facts, layout: Layout, metric: Metric, place: Place): string | null {
  if (facts.typed.includes(metric)) {
    if (place.kind === "outside" && metric.aggregation !== "sum") return null;
    const row = rowIn(layout.investment.typed, metric.id);
    const cell = onSheet(layout, "investment", row, place.column);
    const otherwise = place.kind === "outside" ? "NA()" : fed(facts, layout, metric, place);
    return `IF(ISNUMBER(${cell}),${cell},${otherwise})`;
  }
  if (place.kind === "outside") {
    return metric.aggregation === "sum" ? outsideFormula(layout, place.row) : null;
  }
  if (!facts.columns.includes(metric)) return "NA()";
  if (metric.aggregation === "last") return stockFormula(facts, layout, metric, place);
  const currency = cellAt(filterRows.currency, columns.note, "both");
  const sum = `SUMIFS(${[metricColumn(layout, metric), filterCriteria(facts, layout)].join(",")}${currencyCriteria(facts, layout, metric, currency)}${monthCriteria(facts, layout, place)})`;
  const count = cellAt(rowIn(layout.kpis.counts, metric.id), place.column);
  return metric.aggregation === "unique"
    ? `IF(${count}=1,${sum},NA())`
    : `IF(${count}=0,NA(),${sum})`;
}

/** Without months, nothing lies outside of them. */
function shownFormula(
  { months }: Layout,
  formula: (place: Place) => string | null
): (place: Place) => string | null {
  return (place) => (months === 0 && place.kind === "outside" ? null : formula(place));
}

function metricRow(facts: Facts, layout: Layout, metric: Metric): Slot[] {
  const { language, currency } = facts.setup;
  const look = { style: "value", format: formatOf(metric.unit) } as const;
  return [
    constant(say(metric.name, language), "label-wrapped"),
    constant(unitText(metric.unit, language, currency), "unit"),
    constant(origin(facts, layout, metric), "note"),
    ...figureCells(
      layout,
      rowIn(layout.kpis.rows, metric.id),
      metricFigures(facts, metric),
      look,
      shownFormula(layout, (place) => metricFormula(facts, layout, metric, place))
    ),
  ];
}

/** What stands beside a cost: what it is, or why it is not known. */
const costWords = {
  investment: { known: kpisWords.investment, unknown: kpisWords.noInvestment },
  other_costs: { known: kpisWords.otherCosts, unknown: kpisWords.noOtherCosts },
} as const;

function costFormula(layout: Layout, id: string, place: Place): string {
  const spend = cellAt(rowIn(layout.kpis.rows, "spend"), place.column);
  if (id === "investment") {
    const other = cellAt(rowIn(layout.kpis.rows, "other_costs"), place.column);
    return `IF(COUNT(${spend},${other})=0,NA(),IF(ISNUMBER(${spend}),${spend},0)+IF(ISNUMBER(${other}),${other},0))`;
  }
  const other = onSheet(layout, "investment", layout.investment.other, place.column);
  const media = onSheet(layout, "investment", layout.investment.media, place.column);
  return `IF(ISNUMBER(${media}),IF(${media}=0,${other},${other}*${spend}/${media}),${other})`;
}

function costRow(
  facts: Facts,
  layout: Layout,
  id: "other_costs" | "investment",
  figures: FigureRow
): Slot[] {
  const { language, currency } = facts.setup;
  const row = rowIn(layout.kpis.rows, id);
  const word = (key: "known" | "unknown") =>
    words(say(costWords[id][key], language, { sheet: layout.names.investment }));
  const known = isNumber(cell(cellAt(row, columns.total), figures.total));
  const look = { style: "value", format: "money" } as const;
  return [
    constant(nameOfId(id, language), "label-wrapped"),
    constant(currency, "unit"),
    toldCell(when(known, word("known"), word("unknown")), "note"),
    ...figureCells(
      layout,
      row,
      figures,
      look,
      shownFormula(layout, (place) => costFormula(layout, id, place))
    ),
  ];
}

/** What is counted and what it cost, row by row. */
export function figureLines(
  facts: Facts,
  layout: Layout,
  rows: ReadonlyMap<string, FigureRow>
): Slot[][] {
  const nothing: FigureRow = { total: 0, outside: 0, months: [] };
  return [
    ...facts.used.map((metric) => metricRow(facts, layout, metric)),
    ...(["other_costs", "investment"] as const).map((id) =>
      costRow(facts, layout, id, rows.get(id) ?? nothing)
    ),
  ];
}
