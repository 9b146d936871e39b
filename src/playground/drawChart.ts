import { Chart, type ChartConfiguration, registerables } from "chart.js";
import type { Grid, GridArea, GridChart } from "../host/grid/grid";
import type { DrawnChart } from "../host/grid/univer-charts";

Chart.register(...registerables);

/** Excel's colours for series that were given none. */
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

const TEXT = "#404040";
const GRID_LINE = "#E6E6E6";

/** Draws an Excel chart in the element: line, column, bar or pie, bars always from zero. */
export function drawChart(element: HTMLElement, chart: GridChart, grid: Grid): DrawnChart {
  const box = document.createElement("div");
  box.className = "chart";
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", chart.altText || chart.title);
  const canvas = document.createElement("canvas");
  box.append(canvas);
  element.replaceChildren(box);
  const drawing = new Chart(canvas, configuration(chart, grid));
  return {
    redraw() {
      drawing.data = configuration(chart, grid).data;
      drawing.update("none");
    },
    remove() {
      drawing.destroy();
      box.remove();
    },
  };
}

/** What chart.js needs to draw this chart with the values that the grid has now. */
export function configuration(chart: GridChart, grid: Grid): ChartConfiguration {
  const kind = kindOf(chart.type);
  const horizontal = kind === "bar" && chart.type.startsWith("Bar");
  const stacked = chart.type.includes("Stacked");
  const percent = isPercent(chart, grid);
  const valueAxis = {
    stacked,
    beginAtZero: kind === "bar",
    grid: { color: GRID_LINE },
    border: { display: false },
    ticks: { color: TEXT, callback: (value: string | number) => label(Number(value), percent) },
  };
  const categoryAxis = { stacked, grid: { display: false }, ticks: { color: TEXT } };
  return {
    type: kind,
    data: {
      labels: categories(chart, grid),
      datasets: chart.series.map((series, index) => {
        const color = series.color ?? PALETTE[index % PALETTE.length] ?? TEXT;
        return {
          label: series.name,
          data: numbers(grid, series.source),
          borderColor: color,
          backgroundColor: kind === "pie" ? PALETTE : color,
          borderWidth: kind === "line" ? 2 : 0,
          pointRadius: chart.type.includes("Markers") ? 3 : 0,
        };
      }),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: horizontal ? "y" : "x",
      plugins: {
        title: {
          display: chart.title !== "",
          text: chart.title,
          align: "start",
          color: TEXT,
          font: { size: 13, weight: 600 },
        },
        legend: { display: chart.series.length > 1 || kind === "pie", position: "bottom" },
        tooltip: { enabled: false },
      },
      scales:
        kind === "pie"
          ? {}
          : { x: horizontal ? valueAxis : categoryAxis, y: horizontal ? categoryAxis : valueAxis },
    },
  };
}

function kindOf(type: string): "line" | "bar" | "pie" {
  if (/^(Line|XYScatter|Area)/.test(type)) return "line";
  return /^(Pie|Doughnut)/.test(type) ? "pie" : "bar";
}

interface Source {
  readonly sheetId: string;
  readonly area: GridArea;
}

/** The numbers of a series; blanks, text and errors leave a gap. */
function numbers(grid: Grid, { sheetId, area }: Source): (number | null)[] {
  const cells = grid.read(sheetId, area).flat();
  return cells.map(({ value }) => (typeof value === "number" ? value : null));
}

function categories(chart: GridChart, grid: Grid): string[] {
  if (chart.categories !== null) {
    return grid.text(chart.categories.sheetId, chart.categories.area).flat();
  }
  const longest = Math.max(
    0,
    ...chart.series.map(({ source: { area } }) => area.rows * area.columns)
  );
  return Array.from({ length: longest }, (_, index) => String(index + 1));
}

function isPercent(chart: GridChart, grid: Grid): boolean {
  const source = chart.series[0]?.source;
  if (source === undefined) return false;
  const format = grid.formatAt(source.sheetId, source.area.row, source.area.column).numberFormat;
  return format?.includes("%") ?? false;
}

function label(value: number, percent: boolean): string {
  const options: Intl.NumberFormatOptions = percent
    ? { style: "percent", maximumFractionDigits: 0 }
    : { notation: "compact", maximumFractionDigits: 1 };
  return new Intl.NumberFormat(document.documentElement.lang, options).format(value);
}
