import type { Issue } from "../catalogue/imported";
import type { Readers } from "../plan/paper";
import type { WorkbookPlan } from "../plan/workbook";
import { writeFormulas } from "./cells";
import { addSeries, drawChart, type DrawnChart } from "./charts";
import { dressCells, dressSheet, layOutPages } from "./dress";
import { issueOf } from "./failure";
import type { NewSheet } from "./newSheets";
import { addConditionalFormat, addValidation } from "./rules";
import { Cancelled, type Sender } from "./sender";

/** Formulas, looks and rules of a new sheet, once every table and name that formulas speak of is there. */
export async function finishSheet(
  { sheet, plan: sheetPlan }: NewSheet,
  plan: WorkbookPlan,
  sender: Sender
): Promise<void> {
  for (const block of sheetPlan.blocks) await writeFormulas(sheet, block, plan.spelling, sender);
  await dressCells(sheet, sheetPlan, plan, sender);
  await dressSheet(sheet, sheetPlan, sender);
  for (const validation of sheetPlan.validations) {
    await addValidation(sheet, validation, plan, sender);
  }
  for (const format of sheetPlan.conditionalFormats) {
    await addConditionalFormat(sheet, format, sender);
  }
}

/** Page set-up needs a printer on some machines; a workbook without it is still right. */
export async function layOut(
  sheets: readonly NewSheet[],
  workbook: Readers,
  sender: Sender
): Promise<Issue[]> {
  try {
    for (const { sheet, plan } of sheets) layOutPages(sheet, plan, workbook);
    await sender.send();
    return [];
  } catch (error) {
    return [pageIssue(error)];
  }
}

/** What is said of pages that would not be laid out; throws if the person has cancelled. */
export function pageIssue(error: unknown): Issue {
  if (error instanceof Cancelled) throw error;
  return { ...issueOf(error), code: "excel-page-layout", severity: "warning" };
}

/** Draws the charts of `sheets`, whose series may lie on any of `all`. */
export async function drawCharts(
  sheets: readonly NewSheet[],
  all: readonly NewSheet[],
  sender: Sender
): Promise<DrawnChart[]> {
  const charts: DrawnChart[] = [];
  for (const { sheet, plan } of sheets) {
    for (const chart of plan.charts) charts.push(...(await drawChart(sheet, chart, all, sender)));
  }
  return charts;
}

/** Gives drawn charts their series, after Excel has answered what it made of them. */
export async function finishCharts(
  charts: readonly DrawnChart[],
  all: readonly NewSheet[],
  plan: WorkbookPlan,
  sender: Sender
): Promise<void> {
  for (const chart of charts) await addSeries(chart, all, plan, sender);
}
