import {
  copied,
  expandReporting,
  expandSpill,
  ownCallsIn,
  withoutLet,
  withoutSpillReferences,
  type Taken,
} from "../../formulas";
import { rangeOf } from "../../plan/address";
import { withStoredNames } from "../fileFormula";
import { referenceOf, type FileCell, type Rectangle } from "./cells";
import type { ValueReason } from "./copy";
import type { Findings, FoundSpill } from "./findings";

/** Characters that Excel lets a formula have. */
const longestFormula = 8192;

/** What becomes of one cell's formula; formulas as the file stores them. */
export interface CellChange {
  readonly cell: FileCell;
  readonly original: string;
  /** Null: the value takes the formula's place. */
  readonly native: string | null;
  readonly functions: readonly string[];
  readonly reason?: ValueReason;
  /** The cells that one call spilled over, and the place of this one among them, from 0. */
  readonly spill?: { readonly area: Rectangle; readonly row: number; readonly column: number };
  /** How the file changes: the text of the formula, the whole of it, or nothing because another cell states it. */
  readonly writes: "text" | "formula" | "nothing";
}

/** What is known of the workbook when formulas are written out. */
export interface Surroundings {
  readonly taken: Taken;
  /** What a reference to a spill of ours covers, seen from a sheet; null for any other. */
  readonly spillRange: (reference: string) => string | null;
}

interface Written {
  readonly native: string | null;
  readonly reason?: ValueReason;
}

/** A stored formula written out; null where one of its calls has no native form. */
export function writtenOut(stored: string, { taken, spillRange }: Surroundings): Written {
  const plain = withoutSpillReferences(stored, spillRange);
  // Where a formula must be written anew, it may as well be one that every Excel knows.
  const formula = ownCallsIn(plain, taken).length > 0 ? withoutLet(plain) : plain;
  const { formula: expanded, kept, reason } = expandReporting(formula, { taken });
  if (kept.length > 0) return { native: null, reason: reason ?? "no native form" };
  const native = withStoredNames(expanded);
  return native.length > longestFormula ? { native: null, reason: "too long" } : { native };
}

/** What becomes of every cell of a sheet that is ours or refers to a spill of ours. */
export function changesOf(found: Findings, surroundings: Surroundings): CellChange[] {
  return [
    ...[...found.cells, ...found.anchored].flatMap((cell) => single(cell, surroundings)),
    ...found.shared.flatMap(([master, ...others]) => shared(master, others, surroundings)),
    ...found.spills.flatMap((spill) => spilled(spill, surroundings)),
  ];
}

function single(cell: FileCell, surroundings: Surroundings): CellChange[] {
  const original = cell.formula?.text ?? "";
  const written = writtenOut(original, surroundings);
  if (written.native === original) return [];
  const functions = ownCallsIn(original, surroundings.taken);
  return [{ cell, original, functions, ...written, writes: writes(written, "text") }];
}

function writes({ native }: Written, otherwise: CellChange["writes"]): CellChange["writes"] {
  return native === null ? "formula" : otherwise;
}

function shared(
  master: FileCell,
  others: readonly FileCell[],
  surroundings: Surroundings
): CellChange[] {
  const stated = master.formula?.text ?? "";
  const written = writtenOut(stated, surroundings);
  const functions = ownCallsIn(stated, surroundings.taken);
  const from = referenceOf(master);
  return [master, ...others].map((cell) => {
    const here = referenceOf(cell);
    const ownText = (cell.formula?.text ?? "") !== "";
    return {
      cell,
      original: copied(stated, from, here),
      functions,
      ...written,
      native: written.native === null ? null : copied(written.native, from, here),
      writes: writes(written, ownText ? "text" : "nothing"),
    };
  });
}

function spilled({ master, area, others }: FoundSpill, surroundings: Surroundings): CellChange[] {
  const original = master.formula?.text ?? "";
  const functions = ownCallsIn(original, surroundings.taken);
  const whole = writtenOut(original, surroundings);
  const place = ({ row, column }: FileCell) => ({
    area,
    row: row - area.top,
    column: column - area.left,
  });
  // One value for all the cells, or an array formula round our call: it stays one formula.
  if (whole.native !== null) {
    return [{ cell: master, original, functions, native: whole.native, writes: "text" }];
  }
  const formula = withoutSpillReferences(original, surroundings.spillRange);
  return [master, ...others].map((cell) => {
    const spill = place(cell);
    const row = expandSpill(formula, spill.row + 1, { taken: surroundings.taken });
    const native = holdsNumber(cell) ? (row?.[spill.column] ?? null) : null;
    return {
      cell,
      original,
      functions,
      ...(native === null ? whole : { native: withStoredNames(native) }),
      spill,
      writes: native === null && cell !== master ? "nothing" : "formula",
    };
  });
}

/** Labels that a call spills beside its numbers have no formula, nor has what lies beyond its last row. */
function holdsNumber({ tag, value }: FileCell): boolean {
  const type = tag.attributes.get("t") ?? "n";
  return type === "n" || (type === "e" && value?.text.trim() === "#NAME?");
}

/** The cells that a spill covers, as a formula on the same sheet spells them. */
export function spillText({ top, left, bottom, right }: Rectangle): string {
  return rangeOf({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}
