import type { Kpi } from "../catalogue/types";
import { say, type Language } from "../locale/language";
import { dashboardWords, timeWords } from "../locale/sheets";
import { unitText } from "./cells";
import { platformColumns, platformSums } from "./by-platform";
import type { Facts } from "./facts";
import { type FigureRow } from "./figures";
import { kpiFigures } from "./kpi-values";
import { columns, monthRows, rowIn, type Layout } from "./layout";
import { nameOfId } from "./figure-names";
import { lastTwoMonths, unfinishedOn } from "./platform-days";
import { shortName } from "./short-name";
import type { Area, ChartPlan } from "./workbook";

/** Rows of the charts about money, and of the smaller ones about an objective each. */
const heights = { money: 12, trend: 9 } as const;
/** The first columns of two, three or four charts abreast, about equally wide, and where the last ends. */
const starts: Readonly<Record<number, readonly number[]>> = {
  1: [0, 6],
  2: [0, 4, 10],
  3: [0, 2, 6, 10],
  4: [0, 1, 4, 7, 10],
};

/** A chart that waits for its place. */
type Placed = (place: Area) => ChartPlan;

/** Charts side by side from `firstRow` down, as many abreast as leaves no lonely one. */
function placed(charts: readonly Placed[], firstRow: number, height: number): ChartPlan[] {
  const lines = Math.ceil(charts.length / 4);
  const abreast = Math.max(1, Math.ceil(charts.length / Math.max(1, lines)));
  const edges = starts[abreast] ?? [];
  return charts.map((chart, index) => {
    const [column = 0, end = 0] = edges.slice(index % abreast);
    const row = firstRow + Math.floor(index / abreast) * (height + 1);
    return chart({ row, column, rows: height, columns: end - column });
  });
}

function monthsKnown(figures: FigureRow): number {
  return figures.months.filter((month) => typeof month === "number").length;
}

function monthName(date: string | undefined, language: Language): string {
  if (date === undefined) return "";
  const format = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language, format).format(new Date(`${date}T00:00:00Z`));
}

/** The months that a chart draws. */
interface Frame {
  readonly facts: Facts;
  readonly categories: ChartPlan["categories"];
  readonly span: Readonly<{ first: string; last: string }>;
  /** Whether the latest month is among them. */
  readonly isLatest: boolean;
  /** The cells of those months in a row of the KPI sheet. */
  readonly of: (row: number) => Area;
}

/** From the first to the last month of which any of the figures is known: one old row of another figure does not stretch the axis. */
function frameOf(facts: Facts, figures: readonly FigureRow[]): Frame {
  const known = facts.months.flatMap((_, index) =>
    figures.some(({ months }) => typeof months[index] === "number") ? [index] : []
  );
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? facts.months.length - 1];
  const of = (row: number): Area => ({
    row,
    column: columns.firstMonth + first,
    rows: 1,
    columns: last - first + 1,
  });
  const { language } = facts.setup;
  return {
    facts,
    categories: { sheet: "kpis", area: of(monthRows.heading) },
    span: {
      first: monthName(facts.months[first]?.from, language),
      last: monthName(facts.months[last]?.from, language),
    },
    isLatest: facts.months[last]?.from === lastTwoMonths(facts).latest?.from,
    of,
  };
}

/** What the chart shows; up to which day, where its last month is not over and would read as a fall. */
function titleOf({ facts, isLatest }: Frame, kpi: Kpi): string {
  const { language, currency } = facts.setup;
  const day = isLatest ? unfinishedOn(facts, kpi) : null;
  const values = { kpi: shortName(kpi, language), unit: unitText(kpi.unit, language, currency) };
  if (day === null) return say(dashboardWords.chartTitle, language, values);
  const format = { day: "numeric", month: "short", timeZone: "UTC" } as const;
  const locale = language === "en" ? "en-GB" : language;
  const spelled = new Intl.DateTimeFormat(locale, format).format(new Date(`${day}T00:00:00Z`));
  return say(dashboardWords.chartTitleTo, language, { ...values, day: spelled });
}

function kpiChart(frame: Frame, layout: Layout, kpi: Kpi, key: string, place: Area): ChartPlan {
  const { language } = frame.facts.setup;
  const name = say(kpi.name, language);
  return {
    key,
    kind: "line",
    title: titleOf(frame, kpi),
    description: say(dashboardWords.chartDescription, language, { kpi: name, ...frame.span }),
    place,
    categories: frame.categories,
    series: [
      {
        name,
        sheet: "kpis",
        area: frame.of(rowIn(layout.kpis.rows, `kpi:${kpi.id}`)),
        role: "actual",
      },
    ],
  };
}

function moneyChart(frame: Frame, layout: Layout, place: Area): ChartPlan {
  const { language, currency } = frame.facts.setup;
  const series = (id: string, role: "actual" | "previous") =>
    ({
      name: nameOfId(id, language),
      sheet: "kpis",
      area: frame.of(rowIn(layout.kpis.rows, id)),
      role,
    }) as const;
  return {
    key: "chart-money",
    kind: "column",
    title: say(dashboardWords.moneyChart, language, { currency }),
    description: say(dashboardWords.moneyChartDescription, language, frame.span),
    place,
    categories: frame.categories,
    series: [series("investment", "previous"), series("revenue", "actual")],
  };
}

function cumulativeChart(frame: Frame, layout: Layout, place: Area): ChartPlan {
  const { language, currency } = frame.facts.setup;
  const series = (line: "allInvestment" | "allGained", role: "actual" | "previous") => ({
    name: say(timeWords[line], language),
    sheet: "kpis" as const,
    area: frame.of(layout.time.rows[line]),
    role,
  });
  return {
    key: "chart-cumulative",
    kind: "line",
    title: say(dashboardWords.cumulativeChart, language, { currency }),
    description: say(dashboardWords.cumulativeChartDescription, language, frame.span),
    place,
    categories: frame.categories,
    series: [series("allInvestment", "previous"), series("allGained", "actual")],
  };
}

/** Where the rows of the platforms stand on the dashboard, headings left out; null where it has none. */
export type PlatformRows = Readonly<{ row: number; rows: number }> | null;

function platformChart(facts: Facts, rows: NonNullable<PlatformRows>, place: Area): ChartPlan {
  const { language, currency } = facts.setup;
  // A name in the legend without a bar would read as none.
  const hasRevenue = platformSums(facts).some(({ revenue }) => revenue !== null);
  const word = (both: keyof typeof dashboardWords, alone: keyof typeof dashboardWords) =>
    say(dashboardWords[hasRevenue ? both : alone], language, {
      currency,
      platforms: facts.platforms.join(", "),
    });
  const column = (name: keyof typeof platformColumns) => ({
    sheet: "dashboard" as const,
    area: { ...rows, column: platformColumns[name], columns: 1 },
  });
  return {
    key: "chart-platforms",
    kind: "bar",
    title: word("platformChart", "spendChart"),
    description: word("platformChartDescription", "spendChartDescription"),
    place,
    categories: column("name"),
    series: [
      { name: say(dashboardWords.mediaSpend, language), ...column("spend"), role: "previous" },
      ...(hasRevenue
        ? [
            {
              name: say(dashboardWords.revenueShort, language),
              ...column("revenue"),
              role: "actual" as const,
            },
          ]
        : []),
    ],
  };
}

/** Money first, then one line for each objective: its first KPI that is known in two months. */
export function dashboardCharts(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>,
  at: Readonly<{ firstRow: number; platforms: PlatformRows }>
): ChartPlan[] {
  const overTime = layout.months >= 2;
  const [investment, revenue] = [figures.get("investment"), figures.get("revenue")];
  const spent = investment?.months.some((month) => typeof month === "number" && month !== 0);
  const money: Placed[] = [];
  if (overTime && spent === true && revenue !== undefined && monthsKnown(revenue) > 0) {
    const frame = frameOf(facts, [revenue, ...(investment === undefined ? [] : [investment])]);
    money.push((place) => moneyChart(frame, layout, place));
    money.push((place) => cumulativeChart(frame, layout, place));
  }
  const { platforms } = at;
  if (platforms !== null) money.push((place) => platformChart(facts, platforms, place));
  const drawable = facts.objectives.flatMap(({ objective, kpis }) => {
    const kpi = kpis.find((each) => monthsKnown(kpiFigures(facts, each, figures)) >= 2);
    return kpi === undefined || !overTime ? [] : [{ objective, kpi }];
  });
  // Side by side, the same place means the same month.
  const frame = frameOf(
    facts,
    drawable.map(({ kpi }) => kpiFigures(facts, kpi, figures))
  );
  const trends: Placed[] = drawable.map(
    ({ objective, kpi }) =>
      (place: Area) =>
        kpiChart(frame, layout, kpi, `chart-${objective.id}`, place)
  );
  const drawn = placed(money, at.firstRow, heights.money);
  const next = Math.max(at.firstRow, ...drawn.map(({ place }) => place.row + place.rows + 1));
  return [...drawn, ...placed(trends, next, heights.trend)];
}
