import type { Kpi } from "../catalogue/types";
import { say, type Language } from "../locale/language";
import { dashboardWords, timeWords } from "../locale/sheets";
import { unitText } from "./cells";
import { platformColumns, platformSums } from "./by-platform";
import type { Facts } from "./facts";
import { type FigureRow } from "./figures";
import { kpiFigures } from "./kpi-values";
import { columns, monthRows, type Layout } from "./layout";
import { nameOfId } from "./figure-names";
import { shortName } from "./short-name";
import { monthsOfRow } from "./workings";
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

interface Frame {
  readonly facts: Facts;
  readonly categories: ChartPlan["categories"];
  readonly span: Readonly<{ first: string; last: string }>;
}

function kpiChart(frame: Frame, layout: Layout, kpi: Kpi, key: string, place: Area): ChartPlan {
  const { language, currency } = frame.facts.setup;
  const name = say(kpi.name, language);
  const unit = unitText(kpi.unit, language, currency);
  return {
    key,
    kind: "line",
    title: say(dashboardWords.chartTitle, language, { kpi: shortName(kpi, language), unit }),
    description: say(dashboardWords.chartDescription, language, { kpi: name, ...frame.span }),
    place,
    categories: frame.categories,
    series: [{ name, sheet: "kpis", area: monthsOfRow(layout, `kpi:${kpi.id}`), role: "actual" }],
  };
}

function moneyChart(frame: Frame, layout: Layout, place: Area): ChartPlan {
  const { language, currency } = frame.facts.setup;
  const series = (id: string, role: "actual" | "previous") =>
    ({ name: nameOfId(id, language), sheet: "kpis", area: monthsOfRow(layout, id), role }) as const;
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
    area: {
      row: layout.time.rows[line],
      column: columns.firstMonth,
      rows: 1,
      columns: layout.months,
    },
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
  const { language } = facts.setup;
  const frame: Frame = {
    facts,
    categories: {
      sheet: "kpis",
      area: { row: monthRows.heading, column: columns.firstMonth, rows: 1, columns: layout.months },
    },
    span: {
      first: monthName(facts.months[0]?.from, language),
      last: monthName(facts.months.at(-1)?.from, language),
    },
  };
  const overTime = layout.months >= 2;
  const revenue = figures.get("revenue");
  const spent = figures
    .get("investment")
    ?.months.some((month) => typeof month === "number" && month !== 0);
  const money: Placed[] = [];
  if (overTime && spent === true && revenue !== undefined && monthsKnown(revenue) > 0) {
    money.push((place) => moneyChart(frame, layout, place));
    money.push((place) => cumulativeChart(frame, layout, place));
  }
  const { platforms } = at;
  if (platforms !== null) money.push((place) => platformChart(facts, platforms, place));
  const trends: Placed[] = facts.objectives.flatMap(({ objective, kpis }) => {
    const kpi = kpis.find((each) => monthsKnown(kpiFigures(facts, each, figures)) >= 2);
    if (!overTime || kpi === undefined) return [];
    return [(place: Area) => kpiChart(frame, layout, kpi, `chart-${objective.id}`, place)];
  });
  const drawn = placed(money, at.firstRow, heights.money);
  const next = Math.max(at.firstRow, ...drawn.map(({ place }) => place.row + place.rows + 1));
  return [...drawn, ...placed(trends, next, heights.trend)];
}
