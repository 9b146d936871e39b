import {
  fromXml,
  linesAsPlanned,
  readWritten,
  toXml,
  writtenPart,
  type Anchored,
  type Written,
} from "../plan/growth";
import { addAnchors, dropAnchors } from "./anchors";
import { findPart, putPart } from "./parts";

/** The record that a workbook holds. */
export interface FoundRecord {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  /** Every name of the workbook. */
  readonly names: readonly Excel.NamedItem[];
  /** Null where nothing was written, or by a version that kept no record. */
  readonly written: Written | null;
}

/** Asks for the record with the next request; `read` fetches it after that. */
export function findRecord(context: Excel.RequestContext): { read: () => Promise<FoundRecord> } {
  const { names } = context.workbook;
  const parts = findPart(context, writtenPart);
  names.load("items/name,items/formula");
  return {
    read: async () => {
      const xml = parts.items[0]?.getXml();
      if (xml !== undefined) await context.sync();
      const stored = xml === undefined ? null : fromXml(writtenPart, xml.value);
      return { parts, names: names.items, written: readWritten(stored) };
    },
  };
}

/** Keeps the record of sheets that stand exactly as planned, in the place of an older one. */
export function keepRecord(
  context: Excel.RequestContext,
  found: FoundRecord,
  written: Written
): void {
  const run = (found.written?.run ?? 0) + 1;
  replaceRecord(context, found, { ...written, run }, linesAsPlanned(written.plan));
}

/** Puts `written` and the names of its lines in the place of the record found. */
export function replaceRecord(
  context: Excel.RequestContext,
  found: FoundRecord,
  written: Written,
  anchored: readonly Anchored[]
): void {
  // Whatever fails in between: a record and all names of its run are there.
  addAnchors(context, written.run, anchored);
  putPart(context, writtenPart, found.parts, written);
  dropAnchors(found.names, (run) => run !== written.run);
}

/** Puts the record found back, after a run whose sheets are taken back. */
export async function restoreRecord(found: FoundRecord | undefined): Promise<void> {
  if (found === undefined) return;
  const { written } = found;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { names } = context.workbook;
    const parts = findPart(context, writtenPart);
    names.load("items/name");
    await context.sync();
    dropAnchors(names.items, (run) => run > (written?.run ?? 0));
    const [part] = parts.items;
    if (written === null) part?.delete();
    else part?.setXml(toXml(writtenPart, written));
    await context.sync();
  });
}
