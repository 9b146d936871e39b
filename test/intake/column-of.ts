import type { RawCell } from "../../src/intake/cells";
import { noCells, type CodedColumn } from "../../src/intake/coded-column";
import { gridOf } from "../../src/intake/grid";
import { atOnce } from "../../src/intake/work";

/** A column of these cells and no more. */
export const columnOf = (cells: readonly RawCell[]): CodedColumn =>
  atOnce(gridOf(cells.map((cell) => [cell])).columns(1, 0))[0] ?? noCells;
