import { fromXml, setupPart } from "../plan/growth";
import { findPart, putPart } from "./parts";

/** Keeps `setup`, a plain JSON value, inside the workbook: it stays there without the add-in. */
export function saveSetup(setup: unknown): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const parts = findPart(context, setupPart);
    await context.sync();
    putPart(context, setupPart, parts, setup);
    await context.sync();
  });
}

/** The value last saved, still to be validated by the caller; null where there is none. */
export function loadSetup(): Promise<unknown> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const parts = findPart(context, setupPart);
    await context.sync();
    const first = parts.items[0];
    if (first === undefined) return null;
    const xml = first.getXml();
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult needs no load
    return fromXml(setupPart, xml.value);
  });
}
