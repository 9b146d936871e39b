import { findPart, putPart } from "../parts";
import { Sender } from "../sender";
import { dropValueAnchors } from "./anchored";
import type { Found, FoundFormula } from "./found";
import { convertedPart, type Memory } from "./memory";
import { namedItem } from "./namedItem";
import { writeChanges, type CellChange } from "./writing";

/** What a conversion that does not end well has to put back. */
export interface Undo {
  /** Null until the first cell is written. */
  found: Found | null;
  /** What was remembered before. */
  memory: Memory | null;
}

/** Puts back what was typed; false where Excel does not take that either. */
export async function putBack({ found, memory }: Undo): Promise<boolean> {
  if (found === null) return true;
  const again = (): Promise<void> =>
    Excel.run({ delayForCellEdit: true }, (context) => typedAgain(context, found, memory));
  try {
    await again();
    return true;
  } catch {
    // A lost connection is often back a moment later.
    return again().then(
      () => true,
      () => false
    );
  }
}

async function typedAgain(
  context: Excel.RequestContext,
  { formulas, names }: Found,
  memory: Memory | null
): Promise<void> {
  const sender = new Sender(context);
  const parts = findPart(context, convertedPart);
  context.workbook.names.load("items/name,items/formula");
  await sender.send();
  const turned = formulas.filter(({ entries }) => entries !== null);
  await writeChanges(context, emptied(turned), sender);
  await writeChanges(context, typed(turned), sender);
  for (const { name, sheet, formula, native } of names) {
    if (native !== null) namedItem(context, name, sheet?.id ?? null).formula = formula;
  }
  const known = new Set((memory?.cells ?? []).map(({ anchor }) => anchor));
  dropValueAnchors(context.workbook.names.items, (anchor) => !known.has(anchor));
  if (memory === null) for (const part of parts.items) part.delete();
  else putPart(context, convertedPart, parts, memory);
  await sender.send();
}

/** The cells that a result fills again by itself. */
function emptied(turned: readonly FoundFormula[]): CellChange[] {
  return turned.flatMap(({ sheetId, row, column, values }) =>
    values.flatMap((cells, r) =>
      cells.flatMap((_, c) =>
        r + c === 0 ? [] : [{ sheetId, row: row + r, column: column + c, entry: null }]
      )
    )
  );
}

function typed(turned: readonly FoundFormula[]): CellChange[] {
  return turned.map(({ sheetId, row, column, formula }) => ({
    sheetId,
    row,
    column,
    entry: formula,
  }));
}
