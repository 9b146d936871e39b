import type { Issue } from "../catalogue/imported";
import type { WorkbookPlan } from "../plan/workbook";
import { writeConstants, writeFormulas } from "./cells";
import { addSeries, drawChart, type DrawnChart } from "./charts";
import { dressCells, dressSheet, layOutPages } from "./dress";
import { issueOf, leftBehind } from "./failure";
import { addSheets, newFootprint, removeSheets, type Footprint, type NewSheet } from "./newSheets";
import { addConditionalFormat, addValidation } from "./rules";
import { Cancelled, Sender } from "./sender";
import { addTable } from "./tables";

export interface WriteOptions {
  /** Called after each step of the work. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Aborting stops the work before its next request and takes back what was written. */
  readonly signal?: AbortSignal;
}

export type WriteResult =
  | {
      readonly ok: true;
      /** Names of the sheets written, in their order. */
      readonly sheets: readonly string[];
      readonly activated: string;
      /** What could not be done without harm to the rest, e.g. a page set-up without a printer. */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issue: Issue };

/**
 * Writes `plan` into the open workbook, on new sheets only.
 *
 *     empty sheets → constants and tables → formulas, looks, rules → charts → paper → the dashboard shown
 *
 * It is all or nothing: when Excel refuses a step or the person cancels, exactly the sheets of this
 * run are removed again.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  options: WriteOptions = {}
): Promise<WriteResult> {
  const footprint = newFootprint();
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      write(context, plan, footprint, options)
    );
  } catch (error) {
    const left = await takeBack(footprint, plan);
    return { ok: false, issue: left.length > 0 ? leftBehind(error, left) : issueOf(error) };
  }
}

async function write(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  footprint: Footprint,
  { onProgress, signal }: WriteOptions
): Promise<WriteResult> {
  const sender = new Sender(context, signal);
  const steps = 2 * plan.sheets.length + 5;
  let done = 0;
  const step = async (): Promise<void> => {
    await sender.send();
    done += 1;
    onProgress?.(done, steps);
  };

  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  footprint.active = active.id;

  const sheets = await addSheets(context, plan.sheets, footprint, sender);
  // All names before any formula: formulas refer to other sheets by name.
  for (const { sheet, plan: sheetPlan } of sheets) sheet.name = sheetPlan.name;
  await step();

  for (const { sheet, plan: sheetPlan } of sheets) {
    for (const block of sheetPlan.blocks) await writeConstants(sheet, block, sender);
    for (const table of sheetPlan.tables) await addTable(sheet, table, sender);
    await step();
  }
  for (const target of sheets) {
    await finishSheet(target, plan, sender);
    await step();
  }
  const charts: DrawnChart[] = [];
  for (const { sheet, plan: sheetPlan } of sheets) {
    for (const chart of sheetPlan.charts) {
      charts.push(...(await drawChart(sheet, chart, sheets, sender)));
    }
  }
  await step();
  for (const chart of charts) await addSeries(chart, sheets, plan, sender);
  await step();

  const issues = await layOut(sheets, sender);
  done += 1;
  onProgress?.(done, steps);

  const shown = sheets.find((target) => target.plan.key === "dashboard") ?? sheets[0];
  shown?.sheet.activate();
  await step();
  return {
    ok: true,
    sheets: plan.sheets.map(({ name }) => name),
    activated: shown?.plan.name ?? "",
    issues,
  };
}

async function finishSheet(
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
async function layOut(sheets: readonly NewSheet[], sender: Sender): Promise<Issue[]> {
  try {
    for (const { sheet, plan } of sheets) layOutPages(sheet, plan);
    await sender.send();
    return [];
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return [{ ...issueOf(error), code: "excel-page-layout", severity: "warning" }];
  }
}

/** Removes what the run has made; answers the names of sheets that would not go. */
async function takeBack(footprint: Footprint, plan: WorkbookPlan): Promise<string[]> {
  if (!footprint.begun) return [];
  const found: string[] = plan.sheets.map(({ name }) => name);
  const remove = (): Promise<void> =>
    Excel.run({ delayForCellEdit: true }, (context) => removeSheets(context, footprint, found));
  try {
    await remove();
    return [];
  } catch {
    // A lost connection is often back a moment later.
    return await remove().then(
      () => [],
      () => found
    );
  }
}
