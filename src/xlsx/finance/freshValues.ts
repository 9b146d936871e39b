import type { Held } from "../../formulas";
import type { Book } from "./book";
import { isInside, isUnknown, referenceOf, type FileCell } from "./cells";
import { Computed, nameIn, type ToCompute } from "./computed";
import type { FailingCell } from "./findings";
import type { Parts } from "./package/parts";
import { allReferred } from "./referred";
import type { NewValue } from "./sheetEdits";
import { StoredValues } from "./storedValues";
import type { BookTable } from "./tables";
import type { CellChange } from "./written";

/** A sheet with what changes on it. */
export interface SheetWork {
  readonly sheet: string;
  readonly path: string;
  readonly changes: readonly CellChange[];
  readonly failing: readonly FailingCell[];
}

export interface FreshValues {
  /** For cells whose stored value is worth nothing; a null one is for the program that opens the file. */
  readonly values: ReadonlyMap<FileCell, NonNullable<NewValue>>;
  /** Cells turned into a value that nobody knows. */
  readonly unknown: ReadonlySet<FileCell>;
  /** Cells whose function refuses what it is given. */
  readonly refused: ReadonlySet<FileCell>;
  /** Cells that got the first of several values, the others having no cell. */
  readonly cut: ReadonlySet<FileCell>;
}

/**
 * What the cells show that a program without the add-in has saved as #NAME?, those of ours and those
 * that depend on them: computed from the stored values of the cells they refer to.
 */
export function freshValues(
  parts: Parts,
  book: Book,
  tables: readonly BookTable[],
  sheets: readonly SheetWork[]
): FreshValues {
  const own = sheets.flatMap(({ sheet, changes }) =>
    changes.filter(({ cell }) => isUnknown(cell)).map((change) => ({ sheet, ...change }))
  );
  const values = new Map<FileCell, NonNullable<NewValue>>();
  const unknown = new Set<FileCell>();
  const refused = new Set<FileCell>();
  const cut = new Set<FileCell>();
  if (own.length === 0) return { values, unknown, refused, cut };
  const dependents = dependentsOf(own, sheets, book, tables);
  const computed = new Computed(book, tables, new StoredValues(parts, book), [
    ...own.map(({ sheet, cell: { row, column }, original: formula, spill }): ToCompute => ({
      sheet,
      row,
      column,
      formula,
      offset: [spill?.row ?? 0, spill?.column ?? 0],
    })),
    ...dependents.map(({ sheet, cell: { row, column }, formula }): ToCompute => ({
      sheet,
      row,
      column,
      formula,
      offset: [0, 0],
    })),
  ]);
  for (const { sheet, cell, native, spill } of own) {
    if (native === null && spill === undefined && computed.fills(sheet, cell) > 1) cut.add(cell);
    const value = shown(computed.at(sheet, cell.row, cell.column));
    // What our function refuses, its native form may well compute: that is not told here.
    const isRefusal = value?.isError === true && value.shown === "#VALUE!" && native !== null;
    if (isRefusal) refused.add(cell);
    if (value !== null && !isRefusal) values.set(cell, value);
    else if (native !== null) values.set(cell, { shown: null, isError: false });
    else {
      unknown.add(cell);
      values.set(cell, { shown: "#N/A", isError: true });
    }
  }
  for (const { sheet, cell } of dependents) {
    const value = shown(computed.at(sheet, cell.row, cell.column));
    values.set(cell, value ?? { shown: null, isError: false });
  }
  return { values, unknown, refused, cut };
}

function shown(held: Held | undefined): NonNullable<NewValue> | null {
  if (held === undefined || held === null)
    return held === null ? { shown: 0, isError: false } : null;
  if (typeof held !== "object") return { shown: held, isError: false };
  return "error" in held ? { shown: held.error, isError: true } : null;
}

interface Dependent extends FailingCell {
  readonly sheet: string;
}

/** The cells at #NAME? that are so because of ours: others may lack a function of somebody else. */
function dependentsOf(
  own: readonly Readonly<{ sheet: string; cell: FileCell }>[],
  sheets: readonly SheetWork[],
  book: Book,
  tables: readonly BookTable[]
): Dependent[] {
  const failing = sheets.flatMap(({ sheet, failing: cells }) =>
    cells.map((each): Dependent => ({ sheet, ...each }))
  );
  const bySheet = new Map<string, Map<string, FileCell>>();
  for (const { sheet, cell } of [...own, ...failing]) {
    const cells = bySheet.get(sheet.toLowerCase()) ?? new Map<string, FileCell>();
    bySheet.set(sheet.toLowerCase(), cells.set(referenceOf(cell), cell));
  }
  const readers = new Map<FileCell, Dependent[]>();
  for (const each of failing) {
    const from = { sheet: each.sheet, row: each.cell.row };
    const referred = allReferred(each.formula, from, tables, (name) =>
      nameIn(book, name, each.sheet)
    );
    for (const { sheet, area } of referred) {
      const cells = bySheet.get(sheet.toLowerCase());
      if (cells === undefined) continue;
      const single = area.top === area.bottom && area.left === area.right;
      const one = cells.get(referenceOf({ row: area.top, column: area.left }));
      const read = single
        ? one === undefined
          ? []
          : [one]
        : [...cells.values()].filter((cell) => isInside(cell, area));
      for (const cell of read) readers.set(cell, [...(readers.get(cell) ?? []), each]);
    }
  }
  const reached = new Set<Dependent>();
  const open = own.map(({ cell }) => cell);
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    for (const reader of readers.get(cell) ?? []) {
      if (reached.has(reader)) continue;
      reached.add(reader);
      open.push(reader.cell);
    }
  }
  return [...reached];
}
