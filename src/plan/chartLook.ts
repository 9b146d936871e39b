import { palette } from "./look";
import type { CellPlan, ChartPlan, WorkbookPlan } from "./workbook";

/** How a series is drawn. */
export interface SeriesLook {
  /** `#RRGGBB`. */
  readonly color: string;
  /** Points. */
  readonly weight: number;
  /** A line is dashed, a bar only outlined. */
  readonly outline: boolean;
}

const looks: Readonly<Record<ChartPlan["series"][number]["role"], SeriesLook>> = {
  actual: { color: palette.accent, weight: 2.25, outline: false },
  previous: { color: "#8FB5B5", weight: 1.5, outline: false },
  target: { color: palette.quiet, weight: 1.25, outline: true },
};

/** Same meaning, same look for both writers: actual dark and heavy, previous lighter, target dashed or outlined. */
export function seriesLook(role: ChartPlan["series"][number]["role"]): SeriesLook {
  return looks[role];
}

/** Points across the dot of a month on a line. */
export const markerSize = 5;

/** Points that a chart keeps from the one on its left. */
export const chartGap = 9;

/** The planned cells that a chart's series are drawn from. */
export function drawnCells(chart: ChartPlan, plan: WorkbookPlan): CellPlan[] {
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

/** Digits that the name of a month takes below a chart, with the air beside it. */
const monthRoom = 13;

/** Every how many months an axis is written on, so that names keep their distance. */
export function monthsApart({ place, categories }: ChartPlan, plan: WorkbookPlan): number {
  const { widths = [] } = plan.sheets.find(({ key }) => key === "dashboard") ?? {};
  const room = widths
    .slice(place.column, place.column + place.columns)
    .reduce((sum, width) => sum + width, 0);
  return Math.max(1, Math.ceil((categories.area.columns * monthRoom) / Math.max(1, room)));
}

/** Whether the value axis begins at zero: bars of other lengths would lie, but a loss must not be hidden. */
export function beginsAtZero(chart: ChartPlan, plan: WorkbookPlan): boolean {
  const loss = ({ value }: CellPlan) => typeof value === "number" && value < 0;
  return chart.kind !== "line" && !drawnCells(chart, plan).some(loss);
}
