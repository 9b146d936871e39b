import type { ChartPlan, SheetPlan, WorkbookPlan } from "../plan/workbook";
import { addSeries, drawChart, type DrawnChart } from "./charts";
import type { NewSheet } from "./newSheets";
import type { Sender } from "./sender";

/** One standing sheet: its charts as they were planned and as they are to be, in their places. */
export interface ChartedSheet {
  readonly target: NewSheet;
  readonly before: SheetPlan;
}

const sameData = (one: ChartPlan, other: ChartPlan): boolean =>
  JSON.stringify([one.kind, one.title, one.categories, one.series]) ===
  JSON.stringify([other.kind, other.title, other.categories, other.series]);

/** Whether a sheet has charts to draw, to change or to take away. */
export function chartsDiffer(before: SheetPlan, after: SheetPlan): boolean {
  const known = new Map(before.charts.map((chart) => [chart.key, chart]));
  const same = after.charts.every((chart) => {
    const old = known.get(chart.key);
    return old !== undefined && sameData(old, chart);
  });
  return !same || before.charts.length !== after.charts.length;
}

/**
 * Draws charts that are new, gives the others the cells they show now, and removes those of ours that
 * the plan no longer has. One that the person has deleted stays deleted.
 */
export async function growCharts(
  sheets: readonly ChartedSheet[],
  all: readonly NewSheet[],
  plan: WorkbookPlan,
  sender: Sender
): Promise<void> {
  const drawn: DrawnChart[] = [];
  const standing: DrawnChart[] = [];
  const unwanted: Excel.Chart[] = [];
  for (const { target, before } of sheets) {
    const known = new Map(before.charts.map((chart) => [chart.key, chart]));
    for (const chart of target.plan.charts) {
      const old = known.get(chart.key);
      if (old === undefined) {
        drawn.push(...(await drawChart(target.sheet, chart, all, sender)));
      } else if (!sameData(old, chart)) {
        standing.push({ plan: chart, chart: loaded(target.sheet, chart.key) });
      }
    }
    const wanted = new Set(target.plan.charts.map(({ key }) => key));
    for (const { key } of before.charts.filter((chart) => !wanted.has(chart.key))) {
      unwanted.push(loaded(target.sheet, key));
    }
  }
  await sender.send();
  for (const chart of unwanted) if (!chart.isNullObject) chart.delete();
  for (const { plan: chartPlan, chart } of standing) {
    if (chart.isNullObject) continue;
    chart.title.text = chartPlan.title;
    // The person may have moved it: only what it shows is brought up to date.
    const kept = { ...chartPlan, place: { ...chartPlan.place, column: 0 } };
    await addSeries({ plan: kept, chart }, all, plan, sender);
  }
  for (const chart of drawn) await addSeries(chart, all, plan, sender);
}

function loaded(sheet: Excel.Worksheet, key: string): Excel.Chart {
  const chart = sheet.charts.getItemOrNullObject(key);
  chart.load("left,width");
  chart.series.load("items/name");
  return chart;
}
