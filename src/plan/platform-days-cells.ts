import type { Kpi } from "../catalogue/types";
import { say } from "../locale/language";
import { sourcesWords } from "../locale/sheets";
import { cellAt, rangeOf, sheetPrefix } from "./address";
import { computed, constant, headings, type Slot } from "./cells";
import { metricColumn, named } from "./criteria";
import { serialOf } from "./dates";
import type { Facts } from "./facts";
import { columns, filterRows, monthRows, onSheet, type Layout } from "./layout";
import { lastTwoMonths, platformDays, type PlatformDays } from "./platform-days";
import { ruledTable } from "./ruled";
import { importedFigures } from "./together";

/** The columns of what a platform tells of a KPI. */
export const daysColumns = {
  kpi: 0,
  rows: 1,
  platform: 2,
  inMonths: 3,
  latest: 4,
  lastDay: 5,
  before: 6,
  firstDay: 7,
  earlier: 8,
} as const;
type DaysColumn = keyof typeof daysColumns;
const order = Object.keys(daysColumns) as DaysColumn[];
/** Those that need no month. */
const withoutMonths: readonly DaysColumn[] = ["kpi", "rows", "platform"];
/** The columns of the two months compared. */
const [from, to] = [daysColumns.rows, daysColumns.platform];

/** The first or last day of the latest month or of the one before; 0 where there is none. */
export function monthDay(layout: Layout, which: "latest" | "before", end: "from" | "to"): string {
  return cellAt(layout.sources.days[which], end === "from" ? from : to, "both");
}

/** The cells of one column for all platforms of a KPI. */
export function daysRange(layout: Layout, kpi: Kpi, column: DaysColumn): string | null {
  const place = layout.sources.days.kpis.get(kpi.id);
  if (place === undefined) return null;
  const { row, platforms } = place;
  return rangeOf({ row, column: daysColumns[column], rows: platforms.length, columns: 1 });
}

/** What holds of the rows that a platform tells a KPI by: filters, currency, any of its figures. */
function told(facts: Facts, layout: Layout, kpi: Kpi, row: number): string {
  const own = cellAt(row, daysColumns.platform, "column");
  const filter = (key: "platform" | "activity", compared: string) => {
    const chosen = onSheet(layout, "kpis", filterRows[key], columns.note, "both");
    const sought = onSheet(layout, "kpis", layout.kpis.criteria[key], columns.total, "both");
    return `((${compared}=${chosen})+(${sought}="*")>0)`;
  };
  const currency = onSheet(layout, "kpis", filterRows.currency, columns.note, "both");
  const figures = importedFigures(facts, kpi).map((metric) => {
    const filled = `(${metricColumn(layout, metric)}<>"")`;
    return metric.unit === "money"
      ? `${filled}*(${named(facts, layout, "currency")}=${currency})`
      : filled;
  });
  return [
    `(${named(facts, layout, "platform")}=${own})`,
    filter("platform", own),
    filter("activity", named(facts, layout, "activity")),
    `(${figures.join("+")}>0)`,
  ].join("*");
}

/** What each column counts, as a formula. */
function formulas(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  row: number
): Readonly<Record<keyof PlatformDays, string>> {
  const [start, end] = [named(facts, layout, "from"), named(facts, layout, "to")];
  const base = told(facts, layout, kpi, row);
  const heads = (key: "from" | "to", month: number) =>
    onSheet(layout, "kpis", monthRows[key], columns.firstMonth + month, "both");
  const within = (which: "latest" | "before") => {
    const first = monthDay(layout, which, "from");
    // A blank day is 0, as is the first of a month that is not there.
    return `${base}*(${first}>0)*(${start}>=${first})*(${end}<=${monthDay(layout, which, "to")})`;
  };
  const sameMonth = `(YEAR(${start})=YEAR(${end}))*(MONTH(${start})=MONTH(${end}))`;
  const shown = `(${start}>=${heads("from", 0)})*(${end}<=${heads("to", layout.months - 1)})`;
  const beforeEnd = monthDay(layout, "before", "to");
  const beforeRows = cellAt(row, daysColumns.before);
  return {
    rows: `SUMPRODUCT(${base}*1)`,
    inMonths: `SUMPRODUCT(${base}*${shown}*${sameMonth})`,
    latest: `SUMPRODUCT(${within("latest")})`,
    lastDay: `SUMPRODUCT(MAX(${within("latest")}*${end}))`,
    before: `SUMPRODUCT(${within("before")})`,
    firstDay: `IF(${beforeRows}=0,0,${beforeEnd}+1-SUMPRODUCT(MAX(${within("before")}*(${beforeEnd}+1-${start}))))`,
    earlier: `SUMPRODUCT(${base}*(${end}>0)*(${end}<${monthDay(layout, "before", "from")}))`,
  };
}

function line(facts: Facts, layout: Layout, kpi: Kpi, [row, platform]: [number, string]): Slot[] {
  const own = platformDays(facts, kpi, platform);
  const texts = formulas(facts, layout, kpi, row);
  return order.map((column) => {
    if (column === "kpi") return constant(say(kpi.name, facts.setup.language), "label");
    if (column === "platform") return constant(platform, "entry-wrapped", "text");
    if (layout.months === 0 && column !== "rows") return null;
    const isDay = column === "lastDay" || column === "firstDay";
    return computed(texts[column], own[column], "value", isDay ? "date" : "integer");
  });
}

/** The latest month and the one before it, as the KPI sheet finds them. */
function monthLines(facts: Facts, layout: Layout): Slot[][] {
  const { language } = facts.setup;
  const found = lastTwoMonths(facts);
  const titles = { latest: sourcesWords.latestMonth, before: sourcesWords.monthBefore };
  const places = { latest: layout.kpis.latestPlace, before: layout.kpis.previousPlace };
  const months = {
    row: monthRows.from,
    column: columns.firstMonth,
    rows: 1,
    columns: layout.months,
  };
  const starts = sheetPrefix(layout.names.kpis) + rangeOf(months, "both");
  return (["latest", "before"] as const).map((which) => {
    const place = onSheet(layout, "kpis", places[which], columns.total);
    const first = cellAt(layout.sources.days[which], from);
    const day = (text: string, date: string | undefined) =>
      computed(text, date === undefined ? 0 : serialOf(date), "value", "date");
    return [
      constant(say(titles[which], language), "label"),
      day(`IF(ISNUMBER(${place}),INDEX(${starts},${place}),0)`, found[which]?.from),
      day(`IF(${first}=0,0,EOMONTH(${first},0))`, found[which]?.to),
    ];
  });
}

/** Which platform tells which KPI of the dashboard, in how many rows and to which day; `width` columns wide. */
export function platformDaysBlock(facts: Facts, layout: Layout, width: number): Slot[][] {
  const { language } = facts.setup;
  const { days } = layout.sources;
  const shown = order.filter((column) => layout.months > 0 || withoutMonths.includes(column));
  const titles = shown.map((column) => say(sourcesWords[columnTitles[column]], language));
  const numbers = shown.flatMap((column, index) =>
    column === "kpi" || column === "platform" ? [] : [index]
  );
  const chosen = facts.kpis.flatMap((kpi) => {
    const place = days.kpis.get(kpi.id);
    return place === undefined ? [] : [{ kpi, ...place }];
  });
  const lines = chosen
    .sort((one, other) => one.row - other.row)
    .flatMap(({ kpi, row, platforms }) =>
      platforms.map((platform, index) => line(facts, layout, kpi, [row + index, platform]))
    );
  const months = [
    say(sourcesWords.monthsCompared, language),
    say(sourcesWords.from, language),
    say(sourcesWords.to, language),
  ];
  const compared =
    layout.months === 0
      ? []
      : [...ruledTable([headings(months, width, [from, to]), ...monthLines(facts, layout)]), []];
  return [...compared, ...ruledTable([headings(titles, width, numbers), ...lines])];
}

const columnTitles = {
  kpi: "byPlatform",
  rows: "rows",
  platform: "platform",
  inMonths: "rowsInMonths",
  latest: "rowsLatest",
  lastDay: "lastDayLatest",
  before: "rowsBefore",
  firstDay: "firstDayBefore",
  earlier: "rowsEarlier",
} as const satisfies Record<DaysColumn, keyof typeof sourcesWords>;
