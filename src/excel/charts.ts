import { cellAt, rangeOf } from "../plan/address";
import { beginsAtZero, chartGap, markerSize, seriesLook } from "../plan/chartLook";
import type { Area, ChartPlan, SheetKey, WorkbookPlan } from "../plan/workbook";
import type { NewSheet } from "./newSheets";
import type { Sender } from "./sender";

const bytesPerChart = 12_000;

const types = { line: "LineMarkers", column: "ColumnClustered", bar: "BarClustered" } as const;

/** A chart on its sheet, whose series are still those that Excel made of the first range. */
export interface DrawnChart {
  readonly plan: ChartPlan;
  readonly chart: Excel.Chart;
}

/**
 * Draws the frame of `plan` on `home`, once all numbers are written: Excel makes no series of blanks.
 * Office.js has no alternative text for charts; the title carries the meaning.
 */
export async function drawChart(
  home: Excel.Worksheet,
  plan: ChartPlan,
  sheets: readonly NewSheet[],
  sender: Sender
): Promise<DrawnChart[]> {
  const [first, ...others] = plan.series;
  if (first === undefined) return [];
  await sender.room(bytesPerChart);
  const direction = first.area.rows >= first.area.columns ? "Columns" : "Rows";
  const chart = home.charts.add(types[plan.kind], rangeAt(first, sheets), direction);
  chart.name = plan.key;
  chart.title.text = plan.title;
  chart.format.border.lineStyle = "None";
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = "Bottom";
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(cellAt(row, column), cellAt(row + rows - 1, column + columns - 1));
  chart.series.load("items/name");
  chart.load("left,width");
  return [{ plan, chart }];
}

/** Gives a drawn chart exactly its planned series, reusing those that Excel has made. */
export async function addSeries(
  { plan, chart }: DrawnChart,
  sheets: readonly NewSheet[],
  workbook: WorkbookPlan,
  sender: Sender
): Promise<void> {
  await sender.room(bytesPerChart);
  if (plan.place.column > 0) {
    chart.left += chartGap;
    chart.width -= chartGap;
  }
  const made = chart.series.items;
  plan.series.forEach((series, index) => {
    const target = made[index] ?? chart.series.add(series.name);
    target.name = series.name;
    target.setValues(rangeAt(series, sheets));
    target.setXAxisValues(rangeAt(plan.categories, sheets));
    dressSeries(target, plan.kind, series.role);
  });
  for (const surplus of made.slice(plan.series.length).reverse()) surplus.delete();
  const { valueAxis, categoryAxis } = chart.axes;
  if (beginsAtZero(plan, workbook)) valueAxis.minimum = 0;
  // Structure reads from top to bottom, as in the cells beside it.
  if (plan.kind === "bar") categoryAxis.reversePlotOrder = true;
}

function rangeAt(
  place: { readonly sheet: SheetKey; readonly area: Area },
  sheets: readonly NewSheet[]
): Excel.Range {
  const target = sheets.find((candidate) => candidate.plan.key === place.sheet);
  if (target === undefined) throw new Error(`A chart refers to the missing sheet ${place.sheet}`);
  return target.sheet.getRange(rangeOf(place.area));
}

function dressSeries(
  series: Excel.ChartSeries,
  kind: ChartPlan["kind"],
  role: ChartPlan["series"][number]["role"]
): void {
  const { color, weight, outline } = seriesLook(role);
  const { fill, line } = series.format;
  if (kind === "line") {
    line.color = color;
    line.weight = weight;
    if (outline) line.lineStyle = "Dash";
    // A month between two of which nothing is known has no line: its point is seen all the same.
    series.markerStyle = "Circle";
    series.markerSize = markerSize;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  } else if (outline) {
    fill.clear();
    line.color = color;
    line.weight = weight;
  } else {
    fill.setSolidColor(color);
  }
}
