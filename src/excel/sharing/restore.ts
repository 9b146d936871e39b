import type { Issue } from "../../catalogue/imported";
import { follow, shapeOf } from "../../formulas";
import { cellAt } from "../../plan/address";
import { issueOf } from "../failure";
import { putPart } from "../parts";
import { bytesOf, Sender } from "../sender";
import { asTyped } from "./asTyped";
import { dropValueAnchors } from "./anchored";
import { openSheets, type OpenSheet } from "./everyFormula";
import { findAgain, sheetOf, type FoundAgain } from "./findAgain";
import {
  convertedPart,
  readMemory,
  type Memory,
  type RememberedCell,
  type RememberedName,
} from "./memory";
import { namedItem } from "./namedItem";
import { deleteNotes, loadNotes } from "./notes";
import { writeChanges, type CellChange } from "./writing";

/** A formula that was not brought back. */
export interface Unrestored {
  readonly sheet: string | null;
  /** Where it stood. */
  readonly cell: string;
  readonly original: string;
  /** Its cell is gone or holds something else now; or its sheet is protected, and it stays remembered. */
  readonly reason: "changed" | "protected";
}

export type RestoreResult =
  | { readonly ok: true; readonly restored: number; readonly left: readonly Unrestored[] }
  | { readonly ok: false; readonly issue: Issue };

export interface RestoreOptions {
  readonly signal?: AbortSignal;
}

/**
 * Brings back every formula that was converted, to the letter, wherever it stands now. Cells that
 * hold something else by now are left and listed. The memory goes with the last of them; when Excel
 * refuses, it stays, and the next attempt finishes.
 */
export async function restoreFormulas(options: RestoreOptions = {}): Promise<RestoreResult> {
  const progress = { begun: false };
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      restore(context, options, progress)
    );
  } catch (error) {
    const issue = issueOf(error);
    if (progress.begun) {
      return { ok: false, issue: { ...issue, code: "restore-unfinished", severity: "error" } };
    }
    return { ok: false, issue: asTyped(issue) };
  }
}

async function restore(
  context: Excel.RequestContext,
  { signal }: RestoreOptions,
  progress: { begun: boolean }
): Promise<RestoreResult> {
  const sender = new Sender(context, signal);
  const { parts, memory } = await readMemory(context);
  if (memory === null) return { ok: true, restored: 0, left: [] };
  const { names } = context.workbook;
  names.load("items/name,items/formula,items/scope");
  const comments = memory.cells.some(({ note }) => note !== undefined) ? loadNotes(context) : null;
  const sheets = await openSheets(context, sender);
  const shut = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ id }) => id));
  const found = await findAgain(context, memory, sheets, names.items, sender);
  const back = found.filter(({ sheetId }) => !shut.has(sheetId));
  const waiting = found.filter(({ sheetId }) => shut.has(sheetId));

  progress.begun = true;
  const moved = movedMemory(memory, found);
  await sender.room(bytesOf(moved));
  putPart(context, convertedPart, parts, moved);
  await writeChanges(context, back.flatMap(emptied), sender);
  await writeChanges(context, back.map(typed), sender);
  const namesBack = restoreNames(context, memory, sheets, names.items);
  if (comments !== null) {
    deleteNotes(comments, new Set(back.flatMap(({ cell: { note } }) => note ?? [])));
  }
  const stillAnchored = new Set(waiting.map(({ cell: { anchor } }) => anchor));
  dropValueAnchors(names.items, (anchor) => !stillAnchored.has(anchor));
  if (waiting.length === 0) for (const part of parts.items) part.delete();
  else putPart(context, convertedPart, parts, movedMemory(onlyCells(memory, waiting), waiting));
  await sender.send();

  const placed = new Set(found.map(({ cell }) => cell));
  return {
    ok: true,
    restored: back.length + namesBack.size,
    left: [
      ...waiting.map(({ cell, row, column }) => unrestored({ ...cell, row, column }, "protected")),
      ...memory.cells
        .filter((cell) => cell.original !== null && !placed.has(cell))
        .map((cell) => unrestored(cell, "changed")),
      ...memory.names
        .filter((name) => !namesBack.has(name))
        .map(({ name, sheet, original }) => ({
          sheet,
          cell: name,
          original,
          reason: "changed" as const,
        })),
    ],
  };
}

function unrestored(
  { sheet, row, column, original }: RememberedCell,
  reason: Unrestored["reason"]
): Unrestored {
  return { sheet, cell: cellAt(row, column), original: original ?? "", reason };
}

/** The memory with cells where they stand now: should Excel stop half-way, the next attempt finds them. */
function movedMemory(memory: Memory, found: readonly FoundAgain[]): Memory {
  const places = new Map(found.map((each) => [each.cell, each]));
  return {
    ...memory,
    cells: memory.cells.map((cell) => {
      const now = places.get(cell);
      if (now === undefined) return cell;
      const { sheetId, row, column, original, entries } = now;
      return { ...cell, sheetId, row, column, original, entries };
    }),
  };
}

function onlyCells(memory: Memory, found: readonly FoundAgain[]): Memory {
  return { ...memory, cells: found.map(({ cell }) => cell), names: [] };
}

/** The cells that the result fills again by itself. */
function emptied({ sheetId, row, column, entries }: FoundAgain): CellChange[] {
  return entries.flatMap((cells, r) =>
    cells.flatMap((_, c) =>
      r + c === 0 ? [] : [{ sheetId, row: row + r, column: column + c, entry: null }]
    )
  );
}

function typed({ sheetId, row, column, original }: FoundAgain): CellChange {
  return { sheetId, row, column, entry: original };
}

/** Gives names their formulas back; answers those that still held what was written. */
function restoreNames(
  context: Excel.RequestContext,
  { names }: Memory,
  sheets: readonly OpenSheet[],
  ofBook: readonly Excel.NamedItem[]
): Set<RememberedName> {
  const back = new Set<RememberedName>();
  for (const remembered of names) {
    const { name, original, native } = remembered;
    const sheet = sheetOf(remembered, sheets);
    const items = remembered.sheetId === null ? ofBook : (sheet?.names ?? []);
    const item = items.find((each) => each.name === name);
    if (item === undefined) continue;
    const now = String(item.formula);
    const followed = shapeOf(now) === shapeOf(original) ? now : follow(original, native, now);
    if (followed === null) continue;
    if (followed !== now) namedItem(context, name, sheet?.id ?? null).formula = followed;
    back.add(remembered);
  }
  return back;
}
