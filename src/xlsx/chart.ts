import type { ChartDataPoint, ChartSeries, SheetChart } from "hucre";
import { beginsAtZero, drawnCells, markerSize, monthsApart, seriesLook } from "../plan/chartLook";
import { palette } from "../plan/look";
import { numberFormat } from "../plan/number-format";
import type { Area, CellPlan, ChartPlan, WorkbookPlan } from "../plan/workbook";
import { locales } from "./package";
import { fixedReference } from "./reference";
import { hexDigits } from "./style";

const quietAxis = { labelFontSize: 10, majorTickMark: "none", minorTickMark: "none" } as const;

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
    // LibreOffice draws months of which nothing is known at 0 unless the line passes over them; dots say which are known.
    dispBlanksAs: chart.kind === "line" ? "span" : "gap",
    gapWidth: 60,
    chartSpaceFillColor: "FFFFFF",
    // No frame: the writing library leaves Excel's own where it is given none.
    chartSpaceBorderColor: "FFFFFF",
    ...(chart.kind === "bar" ? { dataLabels: { showValue: true } } : {}),
    axes: {
      x: {
        ...quietAxis,
        ...(chart.kind === "bar" ? { reverse: true } : { tickLblSkip: monthsApart(chart, plan) }),
      },
      y: {
        ...quietAxis,
        hidden: chart.kind === "bar",
        gridlines: { major: chart.kind !== "bar" },
        numberFormat: { formatCode: axisFormat(cells, plan), sourceLinked: false },
        ...(beginsAtZero(chart, plan) ? { scale: { min: 0 } } : {}),
      },
    },
  };
}

function fileSeries(
  series: ChartPlan["series"][number],
  chart: ChartPlan,
  plan: WorkbookPlan
): ChartSeries {
  const { color: hashed, weight, outline } = seriesLook(series.role);
  const color = hexDigits(hashed);
  const stroke = { width: weight, ...(outline ? { dash: "dash" as const } : {}) };
  return {
    name: series.name,
    values: fixedReference(plan, series),
    categories: fixedReference(plan, chart.categories),
    color,
    ...(chart.kind === "line"
      ? { stroke, marker: { symbol: "circle", size: markerSize, fill: color, line: color } }
      : {}),
    ...(outline && chart.kind !== "line"
      ? { dataPoints: outlines(series.area, color, weight) }
      : {}),
  };
}

/** Every bar by itself: the writing library knows no outline for a whole series. */
function outlines(
  { rows, columns }: Area,
  borderColor: string,
  borderWidth: number
): ChartDataPoint[] {
  return Array.from({ length: rows * columns }, (_, idx) => ({
    idx,
    fillColor: "FFFFFF",
    borderColor,
    borderWidth,
  }));
}

/** The axis shows numbers as the cells it is drawn from, without decimals where they say nothing. */
function axisFormat(cells: readonly CellPlan[], plan: WorkbookPlan): string {
  const given = cells.find((cell) => cell.format !== undefined)?.format ?? "general";
  const largest = Math.max(
    0,
    ...cells.map(({ value }) => (typeof value === "number" ? Math.abs(value) : 0))
  );
  // The ticks of an axis share their decimals: those that its smallest step needs.
  if (given === "rate" && largest < 0.02)
    return numberFormat("percent", plan.language, plan.currency).replace(
      "0.0",
      largest < 0.002 ? "0.000" : "0.00"
    );
  const format = given === "rate" ? "percent" : given;
  const code = numberFormat(format, plan.language, plan.currency);
  const telling = format === "percent" ? largest < 0.2 : largest < 20;
  return telling ? code : code.replaceAll(/\.0+/g, "");
}
