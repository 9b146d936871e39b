import { rangeOf } from "../plan/address";
import type { RecordChanges } from "../plan/growth";
import type { BlockPlan, CellPlan, SheetPlan, WorkbookPlan } from "../plan/workbook";
import { writeConstants } from "./cells";
import { dressCells } from "./dress";
import { bytesOf, bytesPerRequest, type Sender } from "./sender";
import { asText } from "./text";

/** Brings the rows of the Metrics table up to date: those told again, then new ones at its end, then those that go. */
export async function writeRecords(
  sheet: Excel.Worksheet,
  name: string,
  changes: RecordChanges,
  planned: SheetPlan,
  plan: WorkbookPlan,
  sender: Sender
): Promise<void> {
  const { table, cells, added, deleted } = changes;
  for (const block of cells) await writeConstants(sheet, block, sender);
  const target = sheet.tables.getItem(name);
  for (const rows of pieces(added)) {
    await sender.room(bytesOf(rows));
    // Null leaves a column of the person's own to its formula, which the declarations do not know.
    target.rows.add(undefined, rows as (string | number | boolean)[][]);
  }
  if (added.length > 0) {
    const block: BlockPlan = {
      key: "records",
      row: table.row + table.rows,
      column: table.column,
      cells: added,
    };
    await dressCells(sheet, { ...planned, blocks: [block] }, plan, sender);
  }
  for (const row of [...deleted].sort((a, b) => b - a)) {
    sheet.getRange(rangeOf({ ...table, row, rows: 1 })).delete("Up");
  }
}

type Entry = string | number | boolean | null;

function entryOf(cell: CellPlan | null): Entry {
  const value = cell?.value ?? null;
  if (typeof value === "string") return asText(value);
  return typeof value === "object" ? null : value;
}

/** Rows in as few requests as their size allows. */
function pieces(rows: readonly (readonly (CellPlan | null)[])[]): Entry[][][] {
  const found: Entry[][][] = [];
  let size = Infinity;
  for (const row of rows) {
    const entries = row.map(entryOf);
    const bytes = bytesOf(entries);
    if (size + bytes > bytesPerRequest / 2) {
      found.push([]);
      size = 0;
    }
    found.at(-1)?.push(entries);
    size += bytes;
  }
  return found;
}
