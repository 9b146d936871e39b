import type { Kpi } from "../catalogue/types";
import { say, type Language } from "../locale/language";
import { dashboardWords } from "../locale/sheets";
import { unitText } from "./cells";
import type { Facts } from "./facts";
import { kpiFigures, type FigureRow } from "./figures";
import { columns, monthRows, type Layout } from "./layout";
import { nameOfId } from "./reasons";
import { monthsOfRow } from "./workings";
import type { Area, ChartPlan } from "./workbook";

/** As high as lets two rows of charts and what stands above them share a printed page. */
const chartRows = 11;

/** The first column of each chart where three or four stand side by side, about equally wide, and where the last ends. */
const starts = { three: [0, 2, 6, 10], four: [0, 1, 4, 7, 10] } as const;

function placeOf(index: number, count: number, firstRow: number): Area {
  const edges = count > 3 ? starts.four : starts.three;
  const abreast = edges.length - 1;
  const [column = 0, end = 0] = edges.slice(index % abreast);
  const row = firstRow + Math.floor(index / abreast) * (chartRows + 1);
  return { row, column, rows: chartRows, columns: end - column };
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
    title: say(dashboardWords.chartTitle, language, { kpi: name, unit }),
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

/** Money first, then one line for each objective: its first KPI that is known in two months. */
export function dashboardCharts(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>,
  firstRow: number
): ChartPlan[] {
  if (layout.months < 2) return [];
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
  const revenue = figures.get("revenue");
  const spent = figures.get("investment")?.months.some((month) => month !== 0) ?? false;
  const charts: ((place: Area) => ChartPlan)[] = [];
  if (spent && revenue !== undefined && monthsKnown(revenue) > 0) {
    charts.push((place) => moneyChart(frame, layout, place));
  }
  for (const { objective, kpis } of facts.objectives) {
    const kpi = kpis.find((each) => monthsKnown(kpiFigures(facts, each.formula, figures)) >= 2);
    if (kpi === undefined) continue;
    charts.push((place) => kpiChart(frame, layout, kpi, `chart-${objective.id}`, place));
  }
  return charts.map((chart, index) => chart(placeOf(index, charts.length, firstRow)));
}
