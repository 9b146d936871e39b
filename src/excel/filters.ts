import type { Growth } from "../plan/growth";
import type { Sender } from "./sender";
import {
  clearSheetFilters,
  filterSheetsAgain,
  readSheetFilters,
  type TakenSheetFilter,
} from "./sheetFilters";

/** The filters that a person had set. */
export interface TakenFilters {
  readonly tables: readonly TakenFilter[];
  readonly sheets: readonly TakenSheetFilter[];
}

/** That of a column of a table. */
interface TakenFilter {
  readonly table: string;
  readonly column: string;
  readonly criteria: Excel.FilterCriteria;
}

export const noFilters: TakenFilters = { tables: [], sheets: [] };

/**
 * Takes the filters off our sheets and the tables on them, and answers what they were: where a filter hides rows,
 * Excel writes values that are meant for those into others, and leaves rows that should go.
 */
export async function takeOffFilters(
  context: Excel.RequestContext,
  growth: Growth,
  sender: Sender
): Promise<TakenFilters> {
  const sheets = await readSheetFilters(context, growth, sender);
  // Nothing is sent after the first filter is off before the caller knows of all of them.
  const tables = await clearTableFilters(context, growth, sender);
  clearSheetFilters(context, sheets);
  return { tables, sheets };
}

/** Filters again what was filtered, as far as it still stands; to be sent. */
export async function putBackFilters(
  context: Excel.RequestContext,
  { tables, sheets }: TakenFilters
): Promise<void> {
  await filterTablesAgain(context, tables);
  await filterSheetsAgain(context, sheets);
}

async function clearTableFilters(
  context: Excel.RequestContext,
  { sheets }: Growth,
  sender: Sender
): Promise<readonly TakenFilter[]> {
  const names = new Set(sheets.map(({ name }) => name));
  const { tables } = context.workbook;
  tables.load("items/name,items/worksheet/name,items/columns/items/name");
  await sender.send();
  const ours = tables.items.filter(({ worksheet }) => names.has(worksheet.name));
  const columns = ours.flatMap((table) => table.columns.items.map((column) => ({ table, column })));
  for (const { column } of columns) column.filter.load("criteria");
  await sender.send();
  const taken = columns.flatMap(({ table, column }): TakenFilter[] => {
    const criteria = column.filter.criteria as Excel.FilterCriteria | null;
    if (!criteria?.filterOn) return [];
    return [{ table: table.name, column: column.name, criteria }];
  });
  const filtered = new Set(taken.map(({ table }) => table));
  for (const table of ours) if (filtered.has(table.name)) table.clearFilters();
  return taken;
}

async function filterTablesAgain(
  context: Excel.RequestContext,
  filters: readonly TakenFilter[]
): Promise<void> {
  if (filters.length === 0) return;
  const { tables } = context.workbook;
  tables.load("items/name,items/columns/items/name");
  await context.sync();
  for (const { table, column, criteria } of filters) {
    const { columns } = tables.items.find(({ name }) => name === table) ?? {};
    columns?.items.find(({ name }) => name === column)?.filter.apply(criteria);
  }
}
