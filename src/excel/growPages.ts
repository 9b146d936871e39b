import type { Issue } from "../catalogue/imported";
import { pagesNow, type Places } from "../plan/growth";
import { pagesOf, type Pages } from "../plan/pages";
import type { Readers } from "../plan/paper";
import type { SheetPlan, WorkbookPlan } from "../plan/workbook";
import { layOutPages, zoomOf } from "./dress";
import { pageIssue } from "./finish";
import type { Sender } from "./sender";

/** One standing sheet as it was planned and as it is to be, both by their own rows and columns. */
export interface PagedSheet {
  readonly sheet: Excel.Worksheet;
  readonly before: SheetPlan;
  readonly after: SheetPlan;
}

type Plan = Pick<WorkbookPlan, "sheets"> & Readers;

/** The sheets whose pages end elsewhere under the new plan: a further month would not be printed. */
export function withOtherPages(
  kept: readonly Readonly<{ key: SheetPlan["key"]; sheet: Excel.Worksheet }>[],
  before: Plan,
  after: Plan
): PagedSheet[] {
  return kept.flatMap(({ key, sheet }) => {
    const old = before.sheets.find((each) => each.key === key);
    const wanted = after.sheets.find((each) => each.key === key);
    if (old === undefined || wanted === undefined) return [];
    const same =
      old.landscape === wanted.landscape &&
      JSON.stringify(pagesOf(old, before)) === JSON.stringify(pagesOf(wanted, after));
    return same ? [] : [{ sheet, before: old, after: wanted }];
  });
}

/** Lays sheets out anew, as far as the person has left their orientation and size as they were. */
export async function growPages(
  sheets: readonly PagedSheet[],
  places: Places,
  [before, after]: readonly [Plan, Plan],
  sender: Sender
): Promise<Issue[]> {
  if (sheets.length === 0) return [];
  try {
    for (const { sheet } of sheets) sheet.pageLayout.load("orientation,zoom");
    await sender.send();
    for (const each of sheets) {
      const old = pagesOf(each.before, before);
      if (!isAsWritten(each, old)) continue;
      if (old.breaks.rows.length > 0) each.sheet.horizontalPageBreaks.removePageBreaks();
      if (old.breaks.columns.length > 0) each.sheet.verticalPageBreaks.removePageBreaks();
      const pages = pagesNow(pagesOf(each.after, after), places.get(each.after.key));
      layOutPages(each.sheet, each.after, after, pages);
    }
    await sender.send();
    return [];
  } catch (error) {
    return [pageIssue(error)];
  }
}

function isAsWritten({ sheet, before }: PagedSheet, pages: Pages): boolean {
  const { orientation, zoom } = sheet.pageLayout;
  const written = zoomOf(pages);
  const isSame = (key: keyof Excel.PageLayoutZoomOptions) =>
    written[key] === undefined || written[key] === zoom[key];
  return (
    orientation === (before.landscape ? "Landscape" : "Portrait") &&
    isSame("scale") &&
    isSame("horizontalFitToPages")
  );
}
