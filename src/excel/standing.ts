import { linesOf, readAnchors, withSortedRows } from "../plan/growth";
import type { Anchored, FoundSheet, Standing, StandingSheet, Written } from "../plan/growth";
import type { SheetKey } from "../plan/workbook";
import { areaOf, readCells } from "./contents";
import { findRecord, type FoundRecord } from "./record";
import type { Sender } from "./sender";

/** What a workbook holds of ours. */
export interface Remains extends FoundRecord {
  readonly standing: Standing;
}

const nothing: FoundSheet = {
  used: { row: 0, column: 0, rows: 0, columns: 0 },
  at: () => null,
};

/** Reads the contents of sheets by their names. */
export async function readFound(
  context: Excel.RequestContext,
  sheets: readonly Readonly<{ key: SheetKey; name: string }>[],
  sender: Sender
): Promise<Map<SheetKey, FoundSheet>> {
  const asked = sheets.map(({ key, name }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { key, sheet, used };
  });
  await sender.send();
  const found = new Map<SheetKey, FoundSheet>();
  for (const { key, sheet, used } of asked) {
    if (used.isNullObject) {
      found.set(key, nothing);
      continue;
    }
    const area = areaOf(used);
    found.set(key, { used: area, at: await readCells(sheet, area, sender) });
  }
  await sender.send();
  return found;
}

/** Reads what stands in the workbook of what was written there. */
export async function readRemains(context: Excel.RequestContext, sender: Sender): Promise<Remains> {
  const { worksheets } = context.workbook;
  const record = findRecord(context);
  worksheets.load("items/name");
  await sender.send();
  const found = await record.read();
  const { written } = found;
  if (written === null) return { ...found, standing: new Map() };
  const known = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const anchored = readAnchors(written.run, found.names as readonly Anchor[]).filter(({ sheet }) =>
    known.has(sheet.toLowerCase())
  );
  return { ...found, standing: await readStanding(context, written, anchored, sender) };
}

type Anchor = Readonly<{ name: string; formula: string }>;

async function readStanding(
  context: Excel.RequestContext,
  written: Written,
  anchored: readonly Anchored<number | null>[],
  sender: Sender
): Promise<Standing> {
  const collections = anchored.map(({ sheet }) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    tables.load("items/name");
    return tables;
  });
  const found = await readFound(
    context,
    anchored.map(({ key, sheet }) => ({ key, name: sheet })),
    sender
  );
  const ranges = collections.map(({ items }) =>
    items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name: table.name, range };
    })
  );
  await sender.send();
  const standing = new Map<SheetKey, StandingSheet>();
  anchored.forEach((lines, index) => {
    const planned = written.plan.sheets.find(({ key }) => key === lines.key);
    const contents = found.get(lines.key);
    if (planned === undefined || contents === undefined) return;
    const { rows } = linesOf(planned);
    if (!lines.rows.slice(0, rows.length).some((row) => row !== null)) return;
    const tables = (ranges[index] ?? []).map(({ name, range }) => ({ name, area: areaOf(range) }));
    const sheet = {
      name: lines.sheet,
      rows: lines.rows,
      columns: lines.columns,
      ...contents,
      tables,
    };
    standing.set(lines.key, withSortedRows(planned, sheet));
  });
  return standing;
}
