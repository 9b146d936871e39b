import { bytesOf, type Sender } from "../sender";
import type { Entry } from "./found";
import { rangeOfRun, runsOf } from "./runs";

/** A cell of a sheet and what is typed into it, a text already marked as one; null empties it. */
export interface CellChange {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly entry: Entry | null;
}

/** Queues changes of cells: neighbours in one write, nothing else is touched. */
export async function writeChanges(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  sender: Sender
): Promise<void> {
  const sheets = new Map<string, CellChange[]>();
  for (const change of changes) {
    const known = sheets.get(change.sheetId);
    if (known === undefined) sheets.set(change.sheetId, [change]);
    else known.push(change);
  }
  for (const [id, cells] of sheets) {
    const sheet = context.workbook.worksheets.getItem(id);
    for (const run of runsOf(cells)) {
      const entries = run.cells.map(({ entry }) => [entry ?? ""]);
      await sender.room(bytesOf(entries));
      rangeOfRun(sheet, run).formulas = entries;
    }
  }
}
