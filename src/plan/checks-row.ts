import { cellAt } from "./address";
import { checkColumns, checkRows, checkWord } from "./checks-layout";
import { constant, type Slot } from "./cells";
import type { Facts } from "./facts";
import { call, cell, equal, number, over, times, toldCell, when, words, type Told } from "./told";
import type { CellValue, FormatToken, StyleToken } from "./workbook";

/** How a check ended: as it should, not so, worth knowing, or with nothing to compare. */
const states = { ok: "isOk", look: "isLook", note: "isNote", open: "isOpen" } as const;
export type State = keyof typeof states;

/** The word of a state. */
export function stateWord(facts: Facts, state: State): Told {
  return words(checkWord(facts, states[state]));
}

/** A word of the sheet as a part of a formula. */
export function wordOf(facts: Facts, key: Parameters<typeof checkWord>[1]): Told {
  return words(checkWord(facts, key));
}

type Column = keyof typeof checkColumns;

/** One row of the sheet while it is put together: what stands in it so far, and how formulas name its cells. */
export class CheckRow {
  private readonly told = new Map<Column, Told>();
  private readonly slots = new Map<Column, Slot>();

  constructor(readonly row: number) {}

  /** A cell of this row, as a formula beside it names it. */
  at(column: Column): Told {
    return cell(
      cellAt(this.row, checkColumns[column], "column"),
      this.told.get(column)?.value ?? null
    );
  }

  /** Puts a formula into a cell. */
  give(column: Column, told: Told, style: StyleToken, format?: FormatToken): this {
    this.told.set(column, told);
    return this.put(column, toldCell(told, style, format));
  }

  /** Puts a cell that is no formula, whose value others may look at. */
  put(column: Column, slot: Slot): this {
    if (slot !== null) this.told.set(column, cell("", slot.value));
    this.slots.set(column, slot);
    return this;
  }

  /** The sentence and the word of how the check ended. */
  judge(state: Told, verdict: (state: Told) => Told): this {
    return this.give("state", state, "record-text").give(
      "verdict",
      verdict(this.at("state")),
      "record-wrapped"
    );
  }

  /** All cells of the row; the line below goes through what is printed and empty. */
  cells(): Slot[] {
    return (Object.keys(checkColumns) as Column[]).map(
      (column) =>
        this.slots.get(column) ?? (column === "criterion" ? null : constant(null, "record-text"))
    );
  }
}

/** A cell of the head, as every formula names it. */
export function headCell(row: keyof typeof checkRows, value: CellValue, column: Column = "given") {
  return cell(cellAt(checkRows[row], checkColumns[column], "both"), value);
}

/** `ABS(part)`. */
export function size(part: Told): Told {
  return call("ABS", [part], (value = 0) => Math.abs(value));
}

/** `part/whole`; nothing where there is no whole. */
export function shareOf(part: Told, whole: Told): Told {
  return when(equal(whole, number(0)), words(""), over(part, whole));
}

/** A share as a percentage with one decimal, without its sign. */
export function percentOf(share: Told): Told {
  const hundreds = times(size(share), number(100));
  return call("ROUND", [hundreds, number(1)], (value = 0) => Math.round(value * 10) / 10);
}
