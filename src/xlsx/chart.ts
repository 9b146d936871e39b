import type { ChartDataPoint, ChartLineStroke, ChartSeries, SheetChart } from "hucre";
import { numberFormat, palette } from "../plan/look";
import type { Area, CellPlan, ChartPlan, WorkbookPlan } from "../plan/workbook";
import { locales } from "./package";
import { fixedReference } from "./reference";
import { hexDigits } from "./style";

type Role = ChartPlan["series"][number]["role"];

/** Same meaning, same look: actual dark and heavy, previous lighter, target dashed or outlined. */
const looks: Readonly<Record<Role, { color: string; stroke: ChartLineStroke }>> = {
  actual: { color: palette.accent, stroke: { width: 2.25 } },
  previous: { color: "#8FB5B5", stroke: { width: 1.5 } },
  target: { color: palette.quiet, stroke: { width: 1.25, dash: "dash" } },
};

const quietAxis = { labelFontSize: 9, majorTickMark: "none", minorTickMark: "none" } as const;

/**
 * One chart with its title, its alternative text and an explicit colour for every series.
 * Bars read from top to bottom, as the cells beside them, and carry their values instead of an axis.
 */
export function fileChart(chart: ChartPlan, plan: WorkbookPlan): SheetChart {
  const { row, column, rows, columns } = chart.place;
  const cells = drawnCells(chart, plan);
  return {
    type: chart.kind,
    title: chart.title,
    titleFontSize: 11,
    titleBold: true,
    titleColor: hexDigits(palette.ink),
    altText: chart.description,
    frameTitle: chart.title,
    lang: locales[plan.language],
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
    series: chart.series.map((series) => fileSeries(series, chart, plan)),
    legend: chart.series.length > 1 ? "bottom" : false,
    dispBlanksAs: "gap",
    gapWidth: 60,
    chartSpaceFillColor: "FFFFFF",
    chartSpaceBorderColor: hexDigits(palette.line),
    ...(chart.kind === "bar" ? { dataLabels: { showValue: true } } : {}),
    axes: {
      x: { ...quietAxis, ...(chart.kind === "bar" ? { reverse: true } : {}) },
      y: {
        ...quietAxis,
        hidden: chart.kind === "bar",
        gridlines: { major: chart.kind !== "bar" },
        numberFormat: { formatCode: axisFormat(cells, plan), sourceLinked: false },
        ...(chart.kind !== "line" && !hasNegatives(cells) ? { scale: { min: 0 } } : {}),
      },
    },
  };
}

function fileSeries(
  series: ChartPlan["series"][number],
  chart: ChartPlan,
  plan: WorkbookPlan
): ChartSeries {
  const { stroke } = looks[series.role];
  const color = hexDigits(looks[series.role].color);
  const outlined = chart.kind !== "line" && series.role === "target";
  return {
    name: series.name,
    values: fixedReference(plan, series),
    categories: fixedReference(plan, chart.categories),
    color,
    ...(chart.kind === "line" ? { stroke, marker: { symbol: "none" } } : {}),
    ...(outlined ? { dataPoints: outlines(series.area, color) } : {}),
  };
}

/** Every bar by itself: the writing library knows no outline for a whole series. */
function outlines({ rows, columns }: Area, borderColor: string): ChartDataPoint[] {
  return Array.from({ length: rows * columns }, (_, idx) => ({
    idx,
    fillColor: "FFFFFF",
    borderColor,
    borderWidth: 1.25,
  }));
}

/** An axis that began at zero would hide a loss. */
function hasNegatives(cells: readonly CellPlan[]): boolean {
  return cells.some(({ value }) => typeof value === "number" && value < 0);
}

/** The axis shows numbers as the cells it is drawn from, without decimals where they say nothing. */
function axisFormat(cells: readonly CellPlan[], plan: WorkbookPlan): string {
  const format = cells.find((cell) => cell.format !== undefined)?.format ?? "general";
  const code = numberFormat(format, plan.language, plan.currency);
  const largest = Math.max(
    0,
    ...cells.map(({ value }) => (typeof value === "number" ? Math.abs(value) : 0))
  );
  const telling = format === "percent" ? largest < 0.2 : largest < 20;
  return telling ? code : code.replaceAll(/\.0+/g, "");
}

/** The planned cells that the chart's series are drawn from. */
function drawnCells(chart: ChartPlan, plan: WorkbookPlan): CellPlan[] {
  return chart.series.flatMap(({ sheet, area }) =>
    plan.sheets
      .filter(({ key }) => key === sheet)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.cells
          .slice(Math.max(0, area.row - block.row), Math.max(0, area.row + area.rows - block.row))
          .flatMap((cells) =>
            cells.slice(
              Math.max(0, area.column - block.column),
              Math.max(0, area.column + area.columns - block.column)
            )
          )
      )
      .filter((cell) => cell !== null)
  );
}
