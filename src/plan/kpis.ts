import type { Kpi, Metric } from "../catalogue/types";
import { say } from "../locale/language";
import { frameWords, kpisWords, listeningWords, valuesWords } from "../locale/sheets";
import { cellAt, quoted } from "./address";
import {
  block,
  computed,
  constant,
  figureCells,
  formatOf,
  headings,
  input,
  monthHeader,
  monthSheetWidth,
  unitText,
  type Place,
  type Slot,
} from "./cells";
import { checkCell } from "./check";
import {
  currencyCriteria,
  filterCriteria,
  metricColumn,
  monthCriteria,
  outsideFormula,
} from "./criteria";
import type { Facts } from "./facts";
import { boundsOf, kpiFigures, metricFigures, type FigureRow } from "./figures";
import { columns, filterRows, monthRows, onSheet, rowIn, type Layout } from "./layout";
import { heardFormula, isHeard } from "./listening-table";
import { monthsUpright, monthWidths } from "./month-widths";
import { nameOfId, reasonCell } from "./reasons";
import { kpiFormula } from "./references";
import { filterLists } from "./sources";
import { ruledTable } from "./ruled";
import { timeBlock, timeValidations } from "./time";
import { isValued, valuedFormula } from "./value-table";
import { workings } from "./workings";
import type { SheetPlan, ValidationPlan } from "./workbook";

function criterion(cell: string, all: string): string {
  const escaped = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
  return `IF(OR(${cell}="",${cell}=${quoted(all)}),"*","="&${escaped})`;
}

function head(facts: Facts, layout: Layout): Slot[][] {
  const { language, currency } = facts.setup;
  const all = say(frameWords.all, language);
  const filter = (key: "platform" | "activity"): Slot[] => [
    constant(say(kpisWords[key], language), "label"),
    null,
    input(`filter:${key}`, all, "text"),
    computed(criterion(cellAt(filterRows[key], columns.note), all), "*", "working"),
    constant(say(kpisWords.criterion, language), "unit"),
  ];
  return [
    [constant(layout.names.kpis, "title")],
    [constant(say(kpisWords.subtitle, language), "subtitle")],
    filter("platform"),
    filter("activity"),
    [constant(say(frameWords.currency, language), "label"), null, constant(currency, "label")],
    [constant(say(frameWords.check, language), "label"), null, checkCell(facts, layout)],
  ];
}

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
    cellAt(filterRows.platform, columns.total, "both"),
    range(columns.note, "column"),
    cellAt(filterRows.activity, columns.total, "both"),
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
      (place) => metricFormula(facts, layout, metric, place)
    ),
  ];
}

function costFormula(layout: Layout, id: string, place: Place): string {
  const spend = cellAt(rowIn(layout.kpis.rows, "spend"), place.column);
  if (id === "investment") {
    const other = cellAt(rowIn(layout.kpis.rows, "other_costs"), place.column);
    return `IF(ISNUMBER(${spend}),${spend},0)+${other}`;
  }
  const other = onSheet(layout, "investment", layout.investment.other, place.column);
  const media = onSheet(layout, "investment", layout.investment.media, place.column);
  return `IF(${media}=0,${other},${other}*${spend}/${media})`;
}

function costRow(
  facts: Facts,
  layout: Layout,
  id: "other_costs" | "investment",
  figures: FigureRow
): Slot[] {
  const { language, currency } = facts.setup;
  const words = id === "investment" ? kpisWords.investment : kpisWords.otherCosts;
  const look = { style: "value", format: "money" } as const;
  return [
    constant(nameOfId(id, language), "label-wrapped"),
    constant(currency, "unit"),
    constant(say(words, language), "note"),
    ...figureCells(layout, rowIn(layout.kpis.rows, id), figures, look, (place) =>
      costFormula(layout, id, place)
    ),
  ];
}

function kpiRow(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  rows: ReadonlyMap<string, FigureRow>
): Slot[] {
  const { language, currency } = facts.setup;
  const figures = kpiFigures(facts, kpi.formula, rows);
  const look = { style: "kpi", format: formatOf(kpi.unit) } as const;
  return [
    constant(say(kpi.name, language), "label-wrapped"),
    constant(unitText(kpi.unit, language, currency), "unit"),
    reasonCell(facts, layout, kpi, rows),
    ...figureCells(layout, rowIn(layout.kpis.rows, `kpi:${kpi.id}`), figures, look, (place) =>
      place.kind === "outside" ? null : kpiFormula(layout, kpi, place.column)
    ),
  ];
}

/** The sheet on which everything is added up and computed, one formula a row. */
export function kpisSheet(
  facts: Facts,
  layout: Layout,
  rows: ReadonlyMap<string, FigureRow>
): SheetPlan {
  const { language } = facts.setup;
  const width = monthSheetWidth(layout);
  const words = {
    label: say(kpisWords.figure, language),
    note: say(kpisWords.origin, language),
  };
  const nothing: FigureRow = { total: 0, outside: 0, months: [] };
  const figures = ruledTable([
    headings([say(kpisWords.figures, language)], width),
    ...facts.used.map((metric) => metricRow(facts, layout, metric)),
    costRow(facts, layout, "other_costs", rows.get("other_costs") ?? nothing),
    costRow(facts, layout, "investment", rows.get("investment") ?? nothing),
  ]);
  const results = ruledTable([
    headings([say(kpisWords.kpis, language)], width),
    ...facts.kpis.map((kpi) => kpiRow(facts, layout, kpi, rows)),
  ]);
  const lists = filterLists(facts, layout);
  const message = say(kpisWords.chooseFromList, language);
  const numbers = {
    row: layout.kpis.figuresHeading + 1,
    column: columns.total,
    rows: layout.kpis.workingsHeading - layout.kpis.figuresHeading - 2,
    columns: width - columns.total,
  };
  return {
    key: "kpis",
    name: layout.names.kpis,
    widths: monthWidths(layout.months, facts.setup.currency, "many"),
    frozen: { rows: monthRows.to + 1, columns: 1 },
    landscape: !monthsUpright(layout.months),
    printed: { rows: layout.time.end, columns: width },
    printTitles: { row: monthRows.heading, rows: 1 },
    sections: {
      rows: [layout.kpis.kpisHeading, layout.time.heading],
      months: { first: columns.firstMonth, count: layout.months },
    },
    blocks: [
      block("kpis-head", 0, 0, head(facts, layout)),
      block("kpis-months", monthRows.heading, 0, monthHeader(words, facts.months, language)),
      block("kpis-figures", layout.kpis.figuresHeading, 0, figures),
      block("kpis-results", layout.kpis.kpisHeading, 0, results),
      block("kpis-time", layout.time.heading, 0, timeBlock(facts, layout, rows)),
      block("kpis-workings", layout.kpis.workingsHeading, 0, workings(facts, layout)),
    ],
    tables: [],
    charts: [],
    validations: [
      ...(["platform", "activity"] as const).map((key): ValidationPlan => ({
        area: { row: filterRows[key], column: columns.note, rows: 1, columns: 1 },
        rule: { kind: "list", source: { sheet: "sources", area: lists[key] } },
        message,
      })),
      ...timeValidations(facts, layout),
    ],
    conditionalFormats: [
      {
        area: numbers,
        rule: {
          kind: "custom",
          formula: `=ISERROR(${cellAt(numbers.row, numbers.column)})`,
          style: "note",
        },
      },
    ],
  };
}
