import type { Issue } from "../../catalogue/imported";
import type { Language } from "../../locale/language";
import { issueOf } from "../failure";
import { findPart, putPart } from "../parts";
import { bytesOf, Cancelled, Sender } from "../sender";
import { askAfterwards } from "./afterwards";
import { addValueAnchors } from "./anchored";
import { findOurs } from "./findOurs";
import type { Found, FoundFormula, ListedFormula } from "./found";
import { listed, listedFormula, listedName } from "./listed";
import { convertedPart, readMemory, type Memory } from "./memory";
import { addNotes, commentedCells } from "./notes";
import { asTyped } from "./asTyped";
import { namedItem } from "./namedItem";
import { putBack, type Undo } from "./putBack";
import { remembered, withSpelling } from "./remembered";
import { asText } from "../text";
import { writeChanges, type CellChange } from "./writing";

export interface ConvertOptions {
  /** Of the notes beside values. */
  readonly language: Language;
  /** When it happens: the notes name the day. */
  readonly at: Date;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

export type ConvertResult =
  | {
      readonly ok: true;
      readonly formulas: readonly ListedFormula[];
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issue: Issue };

/** What `findFormulas` answers. */
export interface SharingState {
  readonly formulas: readonly ListedFormula[];
  /** How many formulas stand converted in the workbook. */
  readonly converted: number;
}

/** Every formula of the open workbook that calls our functions, as it stands; nothing is changed. */
export function findFormulas(options: Pick<ConvertOptions, "signal"> = {}): Promise<SharingState> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sender = new Sender(context, options.signal);
    const { memory } = await readMemory(context);
    const found = await findOurs(context, sender);
    return { formulas: listed(found), converted: countOf(memory) };
  });
}

/** Formulas that somebody typed and that stand converted. */
export function countOf(memory: Memory | null): number {
  if (memory === null) return 0;
  return memory.cells.filter(({ original }) => original !== null).length + memory.names.length;
}

/**
 * Writes every formula of ours out as Excel's own, in its place, and keeps in the workbook what was typed.
 *
 *     what calls us → the memory and the cells, in one go → what they show now → notes beside values
 *
 * When Excel refuses a step or the person cancels, what was typed is put back.
 */
export async function convertFormulas(options: ConvertOptions): Promise<ConvertResult> {
  const undo: Undo = { found: null, memory: null };
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      convert(context, options, undo)
    );
  } catch (error) {
    const issue = issueOf(error);
    const isBack = await putBack(undo);
    if (isBack) return { ok: false, issue: asTyped(issue) };
    return { ok: false, issue: { ...issue, code: "convert-unfinished", severity: "error" } };
  }
}

const steps = 4;

async function convert(
  context: Excel.RequestContext,
  { language, at, signal, onProgress }: ConvertOptions,
  undo: Undo
): Promise<ConvertResult> {
  const sender = new Sender(context, signal);
  const { parts, memory } = await readMemory(context);
  const found = await findOurs(context, sender);
  onProgress?.(1, steps);
  if (!hasWork(found)) return { ok: true, formulas: listed(found), issues: [] };
  const turning = found.formulas.filter(({ entries }) => entries !== null);
  const commented = turning.some(({ asValues }) => asValues)
    ? await commentedCells(context)
    : new Set<string>();
  const next = remembered(memory, found, { language, at, commented });

  undo.found = found;
  undo.memory = memory;
  putPart(context, convertedPart, parts, next.memory);
  await sender.room(bytesOf(next.memory));
  for (const cell of next.added) addValueAnchors(context, cell);
  await writeChanges(context, changesOf(turning), sender);
  await sender.send();
  onProgress?.(2, steps);

  const standing = askAfterwards(context, turning);
  const again = findPart(context, convertedPart);
  await sender.send();
  putPart(context, convertedPart, again, withSpelling(next, turning, standing));
  await sender.send();
  onProgress?.(3, steps);

  const issues = [
    ...(await attempt(() => writeNames(context, found, sender), "convert-names")),
    ...(await attempt(() => addNotes(context, next.added, sender), "convert-notes")),
  ];
  onProgress?.(4, steps);
  return {
    ok: true,
    formulas: [
      ...found.formulas.map((formula) =>
        listedFormula(formula, formula.entries === null ? null : standing(formula))
      ),
      ...found.names.map(listedName),
    ],
    issues,
  };
}

/** What is typed into the cells of formulas that turn. */
function changesOf(turning: readonly FoundFormula[]): CellChange[] {
  return turning.flatMap(({ sheetId, row, column, entries, asValues }) =>
    (entries ?? []).flatMap((cells, r) =>
      cells.map((entry, c) => ({
        sheetId,
        row: row + r,
        column: column + c,
        entry: asValues && typeof entry === "string" ? asText(entry) : entry,
      }))
    )
  );
}

function hasWork({ formulas, names }: Found): boolean {
  return (
    formulas.some(({ entries }) => entries !== null) || names.some(({ native }) => native !== null)
  );
}

async function writeNames(
  context: Excel.RequestContext,
  { names }: Found,
  sender: Sender
): Promise<void> {
  for (const { name, sheet, native } of names) {
    if (native !== null) namedItem(context, name, sheet?.id ?? null).formula = native;
  }
  await sender.send();
}

/** Work without which the cells are still right: a failure is said, not undone. */
async function attempt(work: () => Promise<void>, code: string): Promise<Issue[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return [{ ...issueOf(error), code, severity: "warning" }];
  }
}
