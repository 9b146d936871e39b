import {
  bareLines,
  growable,
  growthOf,
  relocate,
  type Standing,
  type Update,
  type Written,
} from "../plan/growth";
import type { WorkbookPlan } from "../plan/workbook";
import { writeConstants, writeFormulas } from "./cells";
import { dressCells, fitRows } from "./dress";
import { issueOf, leftBehind } from "./failure";
import { noFilters, putBackFilters, takeOffFilters, type TakenFilters } from "./filters";
import { drawCharts, finishCharts, finishSheet, layOut } from "./finish";
import { growCharts } from "./growCharts";
import { growPages, withOtherPages } from "./growPages";
import { changedPlan, Growing } from "./growing";
import { deleteLines, dressLines, insertLines, undoInsertions } from "./lines";
import { addSheets, newFootprint, removeSheets, type Footprint, type NewSheet } from "./newSheets";
import { replaceRecord } from "./record";
import { writeRecords } from "./records";
import { readReferred } from "./referred";
import { Sender } from "./sender";
import { countOf } from "./sharing/convert";
import { readMemory } from "./sharing/memory";
import { readFound, readRemains } from "./standing";
import { addTable } from "./tables";
import type { WriteOptions, WriteResult } from "./writeWorkbook";

export type GrowResult =
  | (Extract<WriteResult, { ok: true }> & {
      /** The plan as it stands now, for a file of it. */
      readonly plan: WorkbookPlan;
    })
  | Extract<WriteResult, { ok: false }>;

/** What stands in the open workbook of what was written there; null where nothing does. */
export function loadStanding(): Promise<{ written: Written; standing: Standing } | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { written, standing } = await readRemains(context, new Sender(context));
    return written === null || standing.size === 0 ? null : { written, standing };
  });
}

/** How far a run came, for what is to be said and undone when it fails. */
interface Progress {
  readonly footprint: Footprint;
  /** Filters of the person's that are off while cells are written. */
  filters: TakenFilters;
  /** True from the moment that cells of ours may be half old and half new. */
  begun: boolean;
}

/**
 * Brings the sheets that stand in the open workbook up to date, in their places.
 *
 *     what stands → lines inserted, the record marked as under way → cells that differ → rows that go → the record
 *
 * Cells of the person are read, never written. When Excel refuses a step or the person cancels, inserted
 * lines and new sheets are taken back or, once cells are being written, left to the next run to finish.
 */
export async function growWorkbook(
  prepare: (written: Written, standing: Standing) => Promise<Update>,
  options: WriteOptions = {}
): Promise<GrowResult> {
  const progress: Progress = { footprint: newFootprint(), filters: noFilters, begun: false };
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      grow(context, prepare, progress, options)
    );
  } catch (error) {
    const left = await takeBack(progress);
    if (left.length > 0) return { ok: false, issue: leftBehind(error, left) };
    const issue = issueOf(error);
    return { ok: false, issue: progress.begun ? { ...issue, code: "grow-unfinished" } : issue };
  }
}

async function grow(
  context: Excel.RequestContext,
  prepare: (written: Written, standing: Standing) => Promise<Update>,
  progress: Progress,
  { onProgress, signal }: WriteOptions
): Promise<GrowResult> {
  const sender = new Sender(context, signal);
  let done = 0;
  const step = async (): Promise<void> => {
    await sender.send();
    done += 1;
    onProgress?.(done, 7);
  };
  await undoInsertions(context);
  const remains = await readRemains(context, sender);
  if (remains.written === null) throw new Error("The workbook holds nothing that could be updated");
  if (remains.written.plan.spelling === "functions") {
    // Half converted and half brought up to date, our formulas could not be restored to the letter.
    const count = countOf((await readMemory(context)).memory);
    const issue = {
      code: "grow-converted",
      severity: "error",
      where: {},
      values: { count },
    } as const;
    if (count > 0) return { ok: false, issue };
  }
  const update = await prepare(remains.written, remains.standing);
  const standing = growable(remains.written, remains.standing);
  const growth = growthOf(remains.written, standing, update.plan, update.aligned);
  const bare = bareLines(remains.written, growth);
  const referred = await readReferred(context, remains, standing, growth, sender);
  const growing = new Growing(remains.written, standing, update, growth, referred);
  if (!growing.inserts) {
    growing.compare(standing);
    if (growing.isDone(bare)) return { ...growing.result([]), plan: changedPlan(growing) };
  }

  progress.filters = await takeOffFilters(context, growth, sender);

  // 1. Rows and columns, with the record that says so.
  const marks = insertLines(context, growth);
  const relocated = relocate(update.plan, growth.after);
  await dressLines(context, growth, bare, relocated, sender);
  replaceRecord(context, remains, growing.pending(), growing.pendingAnchors());
  for (const mark of marks) context.workbook.names.getItem(mark).delete();
  await step();
  progress.begun = true;

  // 2. What is there now, and what differs.
  const { names } = context.workbook;
  names.load("items/name");
  context.workbook.worksheets.load("items/name");
  if (growing.inserts) growing.compare(await readFound(context, growth.sheets, sender));
  await step();

  // 3. New sheets, empty; all names before any formula.
  const planned = relocated.sheets.filter(({ key }) => growth.fresh.includes(key));
  const fresh =
    planned.length === 0 ? [] : await addSheets(context, planned, progress.footprint, sender);
  for (const { sheet, plan } of fresh) sheet.name = plan.name;
  const tabs = context.workbook.worksheets.items.map(({ name }) => name);
  placeTabs(fresh, relocated, tabs);
  const kept = growth.sheets.flatMap(({ key, name }): NewSheet[] => {
    const plan = relocated.sheets.find((each) => each.key === key);
    return plan ? [{ plan, sheet: context.workbook.worksheets.getItem(name) }] : [];
  });
  const all = [...fresh, ...kept];
  await step();

  // 4. Constants and tables.
  for (const { sheet, plan } of fresh) {
    for (const block of plan.blocks) await writeConstants(sheet, block, sender);
    for (const table of plan.tables) await addTable(sheet, table, sender);
  }
  for (const { sheet, plan } of kept) {
    for (const block of growing.cellsOf(plan.key)) await writeConstants(sheet, block, sender);
    for (const table of growing.newTables(plan)) await addTable(sheet, table, sender);
    const { records } = growing;
    if (plan.key === "metrics" && records !== null) {
      await writeRecords(sheet, records.table, records.changes, plan, update.plan, sender);
    }
  }
  await step();

  // 5. Formulas, looks, rules.
  for (const target of fresh) await finishSheet(target, relocated, sender);
  for (const { sheet, plan } of kept) {
    const blocks = growing.cellsOf(plan.key);
    await finishChanged(sheet, plan, blocks, growing.hasOtherFormats, relocated, sender);
  }
  for (const { sheet, plan } of fresh) fitRows(sheet, plan);
  const charts = await drawCharts(fresh, all, sender);
  await step();

  // 6. Charts and paper.
  await finishCharts(charts, all, relocated, sender);
  const before = relocate(remains.written.plan, growth.before);
  await growCharts(
    kept.flatMap((target) => {
      const old = before.sheets.find(({ key }) => key === target.plan.key);
      return old === undefined ? [] : [{ target, before: old }];
    }),
    all,
    relocated,
    sender
  );
  const issues = await layOut(fresh, relocated, sender);
  const plans = [remains.written.plan, update.plan] as const;
  const sheetsKept = kept.map(({ sheet, plan: { key } }) => ({ key, sheet }));
  const paged = withOtherPages(sheetsKept, ...plans);
  issues.push(...(await growPages(paged, growth.after, plans, sender)));

  // 7. What is no longer needed goes last, when nothing refers to it any more.
  for (const { sheet, plan } of kept) {
    for (const axis of ["rows", "columns"] as const) {
      deleteLines(sheet, axis, growing.deletable(plan.key, axis));
    }
  }
  for (const name of growing.untouched) context.workbook.worksheets.getItem(name).delete();
  const found = { ...remains, names: names.items };
  replaceRecord(context, found, growing.finished(), growing.finishedAnchors());
  await putBackFilters(context, progress.filters);
  await step();
  return { ...growing.result(issues), plan: changedPlan(growing) };
}

/** Puts new sheets behind the one that comes before them in the plan, wherever the person has moved that. */
function placeTabs(
  fresh: readonly NewSheet[],
  plan: WorkbookPlan,
  before: readonly string[]
): void {
  let tabs = [...before, ...fresh.map((each) => each.plan.name)];
  for (const { sheet, plan: own } of fresh) {
    const index = plan.sheets.findIndex(({ key }) => key === own.key);
    const neighbour = plan.sheets[index - 1]?.name;
    const others = tabs.filter((name) => name !== own.name);
    const place = neighbour === undefined ? -1 : others.indexOf(neighbour);
    if (place < 0) continue;
    sheet.position = place + 1;
    tabs = [...others.slice(0, place + 1), own.name, ...others.slice(place + 1)];
  }
}

async function finishChanged(
  sheet: Excel.Worksheet,
  plan: NewSheet["plan"],
  blocks: ReturnType<Growing["cellsOf"]>,
  otherFormats: boolean,
  workbook: WorkbookPlan,
  sender: Sender
): Promise<void> {
  for (const block of blocks) await writeFormulas(sheet, block, workbook.spelling, sender);
  if (otherFormats) await dressCells(sheet, plan, workbook, sender);
}

/** Removes new sheets and lines just inserted, filters again; answers the names of sheets that would not go. */
async function takeBack({ footprint, filters }: Progress): Promise<string[]> {
  const found: string[] = [];
  const undo = (): Promise<void> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      await undoInsertions(context);
      if (footprint.begun) await removeSheets(context, footprint, found);
      await putBackFilters(context, filters);
      await context.sync();
    });
  try {
    await undo();
    return [];
  } catch {
    // A lost connection is often back a moment later.
    return await undo().then(
      () => [],
      () => found
    );
  }
}
