import { palette } from "../plan/look";
import type { ChartPlan, SheetKey, WorkbookPlan } from "../plan/workbook";
import { addressOf } from "./address";
import type { NewSheet } from "./newSheets";
import type { Sender } from "./sender";

const bytesPerChart = 12_000;

const types = { line: "Line", column: "ColumnClustered", bar: "BarClustered" } as const;

/** Same meaning, same look: actual dark and solid, previous lighter, target outlined. */
const looks = {
  actual: { color: palette.accent, weight: 2.25, outline: false },
  previous: { color: "#8FB5B5", weight: 1.5, outline: false },
  target: { color: palette.quiet, weight: 1.25, outline: true },
} as const;

/**
 * Draws `chart` on its sheet.
 * Office.js has no alternative text for charts; the chart's name carries the key, its title the meaning.
 */
export async function addChart(
  home: Excel.Worksheet,
  chart: ChartPlan,
  sheets: readonly NewSheet[],
  plan: WorkbookPlan,
  sender: Sender
): Promise<void> {
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  await sender.room(bytesPerChart);
  const rangeOf = (place: { sheet: SheetKey; area: ChartPlan["place"] }): Excel.Range => {
    const target = sheets.find((candidate) => candidate.plan.key === place.sheet);
    if (target === undefined) throw new Error(`A chart refers to the missing sheet ${place.sheet}`);
    return target.sheet.getRange(addressOf(place.area));
  };

  const drawn = home.charts.add(
    types[chart.kind],
    rangeOf(first),
    first.area.rows >= first.area.columns ? "Columns" : "Rows"
  );
  drawn.name = chart.key;
  drawn.title.text = chart.title;
  drawn.legend.visible = others.length > 0;
  drawn.legend.position = "Bottom";
  const { place } = chart;
  drawn.setPosition(
    addressOf({ ...place, rows: 1, columns: 1 }),
    addressOf({
      row: place.row + place.rows - 1,
      column: place.column + place.columns - 1,
      rows: 1,
      columns: 1,
    })
  );
  if (chart.kind !== "line" && !hasNegatives(chart, plan)) drawn.axes.valueAxis.minimum = 0;

  chart.series.forEach((series, index) => {
    const line = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(series.name);
    line.name = series.name;
    line.setValues(rangeOf(series));
    line.setXAxisValues(rangeOf(chart.categories));
    dressSeries(line, chart.kind, series.role);
  });
}

function dressSeries(
  series: Excel.ChartSeries,
  kind: ChartPlan["kind"],
  role: keyof typeof looks
): void {
  const { color, weight, outline } = looks[role];
  const { fill, line } = series.format;
  if (kind === "line") {
    line.color = color;
    line.weight = weight;
    if (outline) line.lineStyle = "Dash";
    series.markerStyle = "None";
  } else if (outline) {
    fill.clear();
    line.color = color;
    line.weight = weight;
  } else {
    fill.setSolidColor(color);
  }
}

/** An axis that began at zero would hide a loss. */
function hasNegatives(chart: ChartPlan, plan: WorkbookPlan): boolean {
  return chart.series.some(({ sheet, area }) =>
    plan.sheets
      .filter(({ key }) => key === sheet)
      .flatMap(({ blocks }) => blocks)
      .some((block) =>
        block.cells
          .slice(Math.max(0, area.row - block.row), Math.max(0, area.row + area.rows - block.row))
          .flatMap((cells) =>
            cells.slice(
              Math.max(0, area.column - block.column),
              Math.max(0, area.column + area.columns - block.column)
            )
          )
          .some((cell) => typeof cell?.value === "number" && cell.value < 0)
      )
  );
}
