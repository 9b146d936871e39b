import { rangeOf } from "../plan/address";
import type { TablePlan } from "../plan/workbook";
import type { Sender } from "./sender";

const bytesPerTable = 1_500;

/** Makes a table of cells already written; formulas may name it from then on. */
export async function addTable(
  sheet: Excel.Worksheet,
  { name, area }: TablePlan,
  sender: Sender
): Promise<void> {
  await sender.room(bytesPerTable);
  // Excel refuses a table without a row below its header.
  const address = rangeOf({ ...area, rows: Math.max(area.rows, 2) });
  const table = sheet.tables.add(sheet.getRange(address), true);
  table.name = name;
  // The cells bring their own colours; the default style would paint bands over the sheet.
  table.style = "TableStyleLight1";
}
