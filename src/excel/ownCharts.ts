import type { OwnFormula } from "../plan/growth";
import { Cancelled, type Sender } from "./sender";

/** The charts of a sheet that are looked at: all but those that `isOurs`. */
export interface ChartedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly isOurs: (chart: string) => boolean;
}

/**
 * The cells that charts of the person's own show, as formulas that take them; needs ExcelApi 1.15. Where a chart
 * does not tell (its numbers were typed into it, its kind is a new one), nothing is known of it.
 */
export async function readOwnCharts(
  sheets: readonly ChartedSheet[],
  sender: Sender
): Promise<OwnFormula[]> {
  for (const { sheet } of sheets) sheet.charts.load("items/name,items/chartType");
  await sender.send();
  const charts = sheets.flatMap(({ name, sheet, isOurs }) =>
    sheet.charts.items.flatMap((chart) => (isOurs(chart.name) ? [] : [{ on: name, chart }]))
  );
  if (charts.length === 0) return [];
  for (const { chart } of charts) chart.series.load("items/name");
  await sender.send();
  const found: OwnFormula[] = [];
  for (const { on, chart } of charts) {
    for (const dimension of dimensionsOf(chart)) {
      const sources = chart.series.items.map((each) =>
        each.getDimensionDataSourceString(dimension)
      );
      try {
        await sender.send();
      } catch (error) {
        if (error instanceof Cancelled) throw error;
        continue;
      }
      for (const { value } of sources) {
        found.push({ sheet: on, formula: value.startsWith("=") ? value : `=${value}` });
      }
    }
  }
  return found;
}

function dimensionsOf({ chartType }: Excel.Chart) {
  const isScattered = /^(XYScatter|Bubble)/.test(chartType);
  return isScattered ? (["XValues", "YValues"] as const) : (["Categories", "Values"] as const);
}
