import type { RawCell } from "./cells";

/** The cells of one column; a cell that comes again is stored, and judged, once. */
export interface CodedColumn {
  /**
   * The different cells in the order in which they come; the first is "", which also stands where a row ends
   * early. Further ones that are "" stand nowhere.
   */
  readonly cells: readonly RawCell[];
  /** In how many rows each of them stands. */
  readonly counts: Uint32Array;
  /** By row: the place of its cell in `cells`. */
  readonly codes: Uint32Array;
}

/** A column that no row has. */
export const noCells: CodedColumn = {
  cells: [""],
  counts: new Uint32Array(1),
  codes: new Uint32Array(),
};
