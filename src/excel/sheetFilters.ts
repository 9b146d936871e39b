import type { Growth } from "../plan/growth";
import type { Sender } from "./sender";

/** The filter that a person had set over cells of a sheet that are no table. */
export interface TakenSheetFilter {
  readonly sheet: string;
  /** What stood above its columns, which may stand elsewhere afterwards. */
  readonly headings: readonly unknown[];
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
}

/** By what our sheets are filtered. */
export async function readSheetFilters(
  context: Excel.RequestContext,
  { sheets }: Growth,
  sender: Sender
): Promise<readonly TakenSheetFilter[]> {
  const found = sheets.map(({ name }) => {
    const { autoFilter } = context.workbook.worksheets.getItem(name);
    autoFilter.load("criteria,isDataFiltered");
    const headings = autoFilter.getRangeOrNullObject().getRow(0);
    headings.load("values");
    return { name, autoFilter, headings };
  });
  await sender.send();
  return found.flatMap(({ name, autoFilter, headings }): TakenSheetFilter[] => {
    if (headings.isNullObject || !autoFilter.isDataFiltered) return [];
    const criteria = autoFilter.criteria as readonly (Excel.FilterCriteria | null)[];
    return [{ sheet: name, headings: headings.values[0] ?? [], criteria }];
  });
}

/** Shows all rows of them; the buttons of the filters stay. To be sent. */
export function clearSheetFilters(
  context: Excel.RequestContext,
  filters: readonly TakenSheetFilter[]
): void {
  for (const { sheet } of filters) {
    context.workbook.worksheets.getItem(sheet).autoFilter.clearCriteria();
  }
}

/** Filters again the columns that are still there, by their headings; to be sent. */
export async function filterSheetsAgain(
  context: Excel.RequestContext,
  filters: readonly TakenSheetFilter[]
): Promise<void> {
  const found = filters.map((filter) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(filter.sheet);
    const area = sheet.autoFilter.getRangeOrNullObject();
    const headings = area.getRow(0);
    headings.load("values");
    return { filter, sheet, area, headings };
  });
  if (found.length === 0) return;
  await context.sync();
  for (const { filter, sheet, area, headings } of found) {
    if (headings.isNullObject) continue;
    const now = (headings.values as unknown[][])[0] ?? [];
    filter.criteria.forEach((criteria, index) => {
      if (!criteria?.filterOn) return;
      const heading = filter.headings[index];
      const column = now[index] === heading ? index : now.indexOf(heading);
      if (column >= 0) sheet.autoFilter.apply(area, column, criteria);
    });
  }
}
