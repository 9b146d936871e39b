import type { Domain } from "./domains";

/** What Excel hands to a custom function for one argument: a cell, or a range as rows of cells. */
export type Cell = number | string | boolean | null;
export type Argument = Cell | readonly (readonly Cell[])[] | undefined;

/** What a custom function gives back: one cell, or a matrix that spills. */
export type Result = number | string | boolean | (number | string | boolean)[][];

export interface ParameterRecord {
  readonly name: string;
  /**
   * `sum`: cells or ranges, summed. `number`: one number. `column`: a series of numbers, order matters.
   * `cells`: a series of anything, blanks and texts included. `cell`: one cell of anything. `option`: one of `options`.
   */
  readonly kind: "sum" | "number" | "column" | "cells" | "cell" | "boolean" | "option";
  /** Present when the parameter may be left out; `null` when leaving it out has no numeric default. */
  readonly omitted?: number | boolean | string | null;
  /** The canonical (English) spellings of an `option`. */
  readonly options?: readonly string[];
  /** The French spelling of each option, accepted as well. */
  readonly optionsInFrench?: Readonly<Record<string, string>>;
  /** The numbers accepted, for every number read; any finite number when absent. */
  readonly domain?: Domain;
}

/** The half of a function's record that runs: small, no prose, goes into the functions bundle. */
export interface FunctionSignature {
  /** The name as typed in a cell, capitals. */
  readonly name: string;
  readonly parameters: readonly ParameterRecord[];
  /** The Excel 2010 formula, without "=", over the parameter names, that means the same; null if there is none. */
  readonly native: string | null;
  /**
   * For a result that spills: the same, one formula a column, where `row` stands for the number of the row.
   * Absent where a row cannot be had in one cell.
   */
  readonly nativeSpill?: readonly string[];
  /** `matrix` when the result spills numbers, `table` when it spills labels beside them. */
  readonly result: "scalar" | "matrix" | "table";
  readonly compute: (...args: Argument[]) => Result;
}
