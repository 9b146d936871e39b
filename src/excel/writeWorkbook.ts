import type { Issue } from "../catalogue/imported";
import type { WorkbookPlan } from "../plan/workbook";
import type { Written } from "../plan/growth";
import { writeConstants } from "./cells";
import { fitRows } from "./dress";
import { issueOf, leftBehind } from "./failure";
import { drawCharts, finishCharts, finishSheet, layOut } from "./finish";
import { addSheets, newFootprint, removeSheets, type Footprint } from "./newSheets";
import { findRecord, keepRecord, restoreRecord, type FoundRecord } from "./record";
import { Sender } from "./sender";
import { addTable } from "./tables";

export interface WriteOptions {
  /** Called after each step of the work. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Aborting stops the work before its next request and takes back what was written. */
  readonly signal?: AbortSignal;
  /** What the next run must know to update these sheets; kept in the workbook together with them. */
  readonly written?: Written;
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
  const record: { found?: FoundRecord } = {};
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      write(context, plan, footprint, record, options)
    );
  } catch (error) {
    await restoreRecord(record.found).catch(() => undefined);
    const left = await takeBack(footprint, plan);
    return { ok: false, issue: left.length > 0 ? leftBehind(error, left) : issueOf(error) };
  }
}

async function write(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  footprint: Footprint,
  record: { found?: FoundRecord },
  { onProgress, signal, written }: WriteOptions
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
  const found = written === undefined ? undefined : findRecord(context);
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
  // Before the charts, which stand on cells.
  for (const { sheet, plan: sheetPlan } of sheets) fitRows(sheet, sheetPlan);
  const charts = await drawCharts(sheets, sheets, sender);
  await step();
  await finishCharts(charts, sheets, plan, sender);
  await step();

  const issues = await layOut(sheets, plan, sender);
  done += 1;
  onProgress?.(done, steps);

  const shown = sheets.find((target) => target.plan.key === "dashboard") ?? sheets[0];
  shown?.sheet.activate();
  if (found !== undefined && written !== undefined) {
    record.found = await found.read();
    keepRecord(context, record.found, written);
  }
  await step();
  return {
    ok: true,
    sheets: plan.sheets.map(({ name }) => name),
    activated: shown?.plan.name ?? "",
    issues,
  };
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
