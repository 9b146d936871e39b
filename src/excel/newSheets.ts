import type { SheetPlan } from "../plan/workbook";
import { codeOf } from "./failure";
import type { Sender } from "./sender";

/** One sheet of the plan and the sheet in the workbook that becomes it. */
export interface NewSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/** What one run has made, kept while it runs so that it can be taken back. */
export interface Footprint {
  /** Sheets carry it in their name until their ids are known: nobody else's sheet does. */
  readonly mark: string;
  /** Whether Excel has been asked for sheets: before that there is nothing to take back. */
  begun: boolean;
  ids: readonly string[];
  /** The sheet the person was on. */
  active: string | null;
}

export function newFootprint(): Footprint {
  return {
    mark: `ROSI ${Math.random().toString(36).slice(2, 12)}`,
    begun: false,
    ids: [],
    active: null,
  };
}

/**
 * Creates an empty sheet for each of `plans`, at the end of the workbook, still under marked names.
 * Excel answers GeneralException when the person changes workbooks just then; that is tried once more.
 */
export async function addSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  footprint: Footprint,
  sender: Sender
): Promise<NewSheet[]> {
  try {
    return await addOnce(context, plans, footprint, sender);
  } catch (error) {
    if (codeOf(error) !== "GeneralException") throw error;
    await removeSheets(context, footprint);
    return await addOnce(context, plans, footprint, sender);
  }
}

async function addOnce(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  footprint: Footprint,
  sender: Sender
): Promise<NewSheet[]> {
  const created = plans.map((plan, index) => {
    const sheet = context.workbook.worksheets.add(`${footprint.mark} ${index + 1}`);
    sheet.load("id");
    return { plan, sheet };
  });
  footprint.begun = true;
  await sender.send();
  footprint.ids = created.map(({ sheet }) => sheet.id);
  return created;
}

/** Deletes the sheets of `footprint`, returns the person to where they were; answers the names it found. */
export async function removeSheets(
  context: Excel.RequestContext,
  footprint: Footprint,
  found: string[] = []
): Promise<void> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/id,items/name");
  active.load("id");
  await context.sync();
  const ours = worksheets.items.filter(
    (sheet) => footprint.ids.includes(sheet.id) || sheet.name.startsWith(footprint.mark)
  );
  found.splice(0, found.length, ...ours.map((sheet) => sheet.name));
  const before = worksheets.items.find((sheet) => sheet.id === footprint.active);
  if (before !== undefined && ours.some((sheet) => sheet.id === active.id)) before.activate();
  for (const sheet of ours) sheet.delete();
  await context.sync();
}
