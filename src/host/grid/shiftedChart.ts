import type { GridArea, GridChart } from "./grid";
import { type Shift, shiftedArea } from "./shift";

/** The chart after lines of a sheet came or went: it shows the same cells; a series whose cells have gone goes. */
export function shiftedChart(chart: GridChart, sheetId: string, shift: Shift): GridChart {
  const moved = (source: { sheetId: string; area: GridArea }) => {
    if (source.sheetId !== sheetId) return source;
    const area = shiftedArea(source.area, shift);
    return area && { ...source, area };
  };
  const series = chart.series.flatMap((each) => {
    const source = moved(each.source);
    return source === null ? [] : [{ ...each, source }];
  });
  return { ...chart, categories: chart.categories && moved(chart.categories), series };
}
