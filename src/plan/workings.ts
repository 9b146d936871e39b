import { say } from "../locale/language";
import { frameWords, kpisWords } from "../locale/sheets";
import { cellAt, quoted } from "./address";
import {
  computed,
  constant,
  figureCells,
  headings,
  monthSheetWidth,
  type Place,
  type Slot,
} from "./cells";
import { currencyCriteria, filterCriteria, metricColumn, monthCriteria, named } from "./criteria";
import { serialOf } from "./dates";
import type { Facts, Series } from "./facts";
import { countsOf, rowCounts, stockOf, type Figure, type FigureRow } from "./figures";
import { columns, filterRows, monthRows, rowIn, type Layout } from "./layout";
import { timeSteps } from "./time";
import { togetherBlock } from "./together-rows";
import { latestMonth } from "./latest-month";
import type { FormatToken } from "./workbook";

const look = { style: "working", format: "integer" } as const;

function label(text: string): Slot[] {
  return [constant(text, "label"), null, null];
}

function counted(facts: Facts, layout: Layout): Slot[][] {
  const { language } = facts.setup;
  const currency = cellAt(filterRows.currency, columns.note, "both");
  return facts.used.flatMap((metric) => {
    const row = layout.kpis.counts.get(metric.id);
    if (row === undefined) return [];
    const text = (place: Place): string | null => {
      if (place.kind === "outside") return null;
      const count = `COUNTIFS(${metricColumn(layout, metric)},"<>",${filterCriteria(facts, layout)}${currencyCriteria(facts, layout, metric, currency)}${monthCriteria(facts, layout, place)})`;
      // A month without any row is counted once, not once per metric.
      return `IF(${cellAt(layout.kpis.anyRows, place.column, "row")}=0,0,${count})`;
    };
    const name = say(kpisWords.rowsWith, language, { metric: say(metric.name, language) });
    return [[...label(name), ...figureCells(layout, row, countsOf(facts, metric), look, text)]];
  });
}

function monthRange(layout: Layout, row: number): string {
  const last = columns.firstMonth + layout.months - 1;
  return `${cellAt(row, columns.firstMonth)}:${cellAt(row, last)}`;
}

function latestRows(facts: Facts, layout: Layout): Slot[][] {
  const { language } = facts.setup;
  const { kpis } = layout;
  const latest = latestMonth(facts);
  const counts = rowCounts(facts);
  const has: FigureRow = {
    total: 0,
    outside: null,
    months: facts.months.map((month, index) =>
      counts.months[index] === 0 ? 0 : serialOf(month.from)
    ),
  };
  const withData = monthRange(layout, kpis.monthWithData);
  const month = cellAt(kpis.latestMonth, columns.total);
  const place = cellAt(kpis.latestPlace, columns.total);
  const one = (words: keyof typeof kpisWords, text: string, value: Figure, format: FormatToken) => [
    ...label(say(kpisWords[words], language)),
    computed(layout.months === 0 ? "NA()" : text, value, "working", format),
  ];
  return [
    [
      ...label(say(kpisWords.anyRows, language)),
      ...figureCells(layout, kpis.anyRows, counts, look, (where) =>
        where.kind === "outside"
          ? null
          : `COUNTIFS(${filterCriteria(facts, layout)}${monthCriteria(facts, layout, where)})`
      ),
    ],
    [
      ...label(say(kpisWords.monthWithData, language)),
      ...figureCells(
        layout,
        kpis.monthWithData,
        has,
        { style: "working", format: "month" },
        (where) =>
          where.kind === "month"
            ? `IF(${cellAt(kpis.anyRows, where.column)}=0,0,${cellAt(monthRows.from, where.column, "row")})`
            : null
      ),
    ],
    one("latestMonth", `IF(MAX(${withData})=0,NA(),MAX(${withData}))`, latest.month, "month"),
    one(
      "latestPlace",
      `MATCH(${month},${monthRange(layout, monthRows.from)},0)`,
      latest.place,
      "integer"
    ),
    one("previousPlace", `IF(${place}>1,${place}-1,NA())`, latest.previous, "integer"),
  ];
}

function seriesLabel(facts: Facts, series: Series, words: "lastDate" | "lastValue"): Slot[] {
  const { language } = facts.setup;
  const metric = say(series.metric.name, language);
  return [
    constant(say(kpisWords[words], language, { metric }), "label"),
    constant(series.platform, "unit"),
    constant(series.activity, "note"),
  ];
}

/** The rows of one account: products of conditions, because texts that SUMIFS reads as patterns stay texts here. */
function conditions(facts: Facts, layout: Layout, row: number): string {
  const platform = `(${named(facts, layout, "platform")}=${cellAt(row, columns.unit, "column")})`;
  const activity = `(${named(facts, layout, "activity")}=${cellAt(row, columns.note, "column")})`;
  return `${platform}*${activity}`;
}

function stocks(facts: Facts, layout: Layout): Slot[][] {
  const { stockDates, stockValues } = layout.kpis;
  const to = named(facts, layout, "to");
  const dateRows = facts.series.map((series, index): Slot[] => {
    const row = stockDates + index;
    const values = metricColumn(layout, series.metric);
    const text = (place: Place): string | null => {
      if (place.kind === "outside") return null;
      const from = cellAt(monthRows.from, place.column, "row");
      const until = cellAt(monthRows.to, place.column, "row");
      const month = place.kind === "month" ? `*(${to}>=${from})*(${to}<=${until})` : "";
      return `SUMPRODUCT(MAX(${conditions(facts, layout, row)}*ISNUMBER(${values})${month}*${to}))`;
    };
    return [
      ...seriesLabel(facts, series, "lastDate"),
      ...figureCells(
        layout,
        row,
        stockOf(facts, series).dates,
        { style: "working", format: "date" },
        text
      ),
    ];
  });
  const valueRows = facts.series.map((series, index): Slot[] => {
    const row = stockValues + index;
    const values = metricColumn(layout, series.metric);
    const text = (place: Place): string | null => {
      if (place.kind === "outside") return null;
      const date = cellAt(stockDates + index, place.column);
      const rows = `${conditions(facts, layout, row)}*(${to}=${date})`;
      return `IF(${date}=0,NA(),SUMPRODUCT(${rows},${values})/SUMPRODUCT(${rows}*ISNUMBER(${values})))`;
    };
    return [
      ...seriesLabel(facts, series, "lastValue"),
      ...figureCells(layout, row, stockOf(facts, series).values, look, text),
    ];
  });
  return [...dateRows, ...valueRows];
}

/** What SUMIFS looks for, letter by letter, where somebody chose a platform or an activity. */
function criterion(cell: string, all: string): string {
  const escaped = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
  return `IF(OR(${cell}="",${cell}=${quoted(all)}),"*","="&${escaped})`;
}

function criteria(facts: Facts): Slot[][] {
  const { language } = facts.setup;
  const all = say(frameWords.all, language);
  return (["platform", "activity"] as const).map((key) => [
    constant(
      say(kpisWords[key === "platform" ? "platformSought" : "activitySought"], language),
      "label"
    ),
    null,
    constant(say(kpisWords.criterion, language), "note"),
    computed(criterion(cellAt(filterRows[key], columns.note), all), "*", "working"),
  ]);
}

/** The steps between the imported rows and the figures: what the filters look for, how many rows tell each, and when stocks were last known. */
export function workings(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): Slot[][] {
  const title = say(kpisWords.workings, facts.setup.language);
  return [
    headings([title], monthSheetWidth(layout)),
    ...criteria(facts),
    ...timeSteps(facts, layout, figures),
    ...latestRows(facts, layout),
    ...counted(facts, layout),
    ...togetherBlock(facts, layout),
    ...stocks(facts, layout),
  ];
}

/** The place of `id` among the rows of the KPI sheet, as a range over the months. */
export function monthsOfRow(layout: Layout, id: string) {
  return {
    row: rowIn(layout.kpis.rows, id),
    column: columns.firstMonth,
    rows: 1,
    columns: layout.months,
  };
}
