import { rangeOf } from "../plan/address";
import { formulaOf } from "../plan/spelled";
import type { Area, BlockPlan, CellPlan, WorkbookPlan } from "../plan/workbook";
import { bytesOf, bytesPerRequest, type Sender } from "./sender";
import { asText } from "./text";

/** What one cell is given; null leaves it as it is. */
type Entry = string | number | boolean | null;

/** Writes what is constant in `block`: before the tables, which need their headers. */
export async function writeConstants(
  sheet: Excel.Worksheet,
  block: BlockPlan,
  sender: Sender
): Promise<void> {
  await writeEntries(sheet, block, constantOf, sender);
}

/** Writes the formulas of `block`: after all tables, which structured references name. */
export async function writeFormulas(
  sheet: Excel.Worksheet,
  block: BlockPlan,
  spelling: WorkbookPlan["spelling"],
  sender: Sender
): Promise<void> {
  await writeEntries(sheet, block, (cell) => formulaOf(cell, spelling), sender);
}

function constantOf(cell: CellPlan): Entry {
  const { value } = cell;
  if (formulaOf(cell, "native") !== null) return null;
  return typeof value === "string" ? asText(value) : (value as Entry);
}

async function writeEntries(
  sheet: Excel.Worksheet,
  block: BlockPlan,
  entryOf: (cell: CellPlan) => Entry,
  sender: Sender
): Promise<void> {
  const rows = block.cells.map((cells) =>
    cells.map((cell) => (cell === null ? null : entryOf(cell)))
  );
  for (const part of parts(rows)) {
    const area: Area = {
      row: block.row + part.row,
      column: block.column,
      rows: part.entries.length,
      columns: part.entries[0]?.length ?? 0,
    };
    await sender.room(part.bytes);
    sheet.getRange(rangeOf(area)).formulas = part.entries;
  }
}

interface Part {
  readonly row: number;
  readonly entries: Entry[][];
  bytes: number;
}

/** Consecutive rows that have something to write, cut where a request would become too large. */
function parts(rows: readonly Entry[][]): Part[] {
  const found: Part[] = [];
  let part: Part | null = null;
  rows.forEach((entries, row) => {
    if (entries.every((entry) => entry === null)) {
      part = null;
      return;
    }
    const bytes = bytesOf(entries) + 1;
    if (part === null || part.bytes + bytes > bytesPerRequest) {
      part = { row, entries: [], bytes: 0 };
      found.push(part);
    }
    part.entries.push(entries);
    part.bytes += bytes;
  });
  return found;
}
