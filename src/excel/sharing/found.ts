/** What a cell holds, and how it is to be shown. */
export interface Shown {
  readonly value: string | number | boolean;
  readonly isError: boolean;
  readonly numberFormat: string;
}

/**
 * Why a formula stays as it is: locked on a protected sheet, no native form and no value to keep, a
 * result that fills cells this Excel cannot name, a name whose formula is spelt in Excel's language.
 */
export type Left = "protected" | "no-value" | "spill" | "name";

/** What a cell is given: a formula, a constant. */
export type Entry = string | number | boolean;

/** One formula of the open workbook that calls our functions. */
export interface FoundFormula {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly shown: Shown;
  /** Of every cell that the result fills. */
  readonly values: readonly (readonly unknown[])[];
  /** What takes its place, cell by cell where it spills; null where it stays. */
  readonly entries: readonly (readonly Entry[])[] | null;
  /** Whether values, not formulas, take its place. */
  readonly asValues: boolean;
  readonly left: Left | null;
}

/** A defined name whose formula calls our functions. */
export interface FoundName {
  readonly name: string;
  /** Id and name of the sheet that it belongs to; null for the whole workbook. */
  readonly sheet: { readonly id: string; readonly name: string } | null;
  readonly formula: string;
  /** Null where it stays. */
  readonly native: string | null;
}

/** A formula or a name as a person is shown it, before and after. */
export interface ListedFormula {
  /** Null for a name of the whole workbook. */
  readonly sheet: string | null;
  /** `B4`, or the name. */
  readonly cell: string;
  readonly original: string;
  /** Null where its value takes its place, or it stays. */
  readonly native: string | null;
  readonly left: Left | null;
  /** Null for a name, which shows nothing. */
  readonly before: Shown | null;
  /** Null before it is converted, and where it stays. */
  readonly after: Shown | null;
  /** Whether both are the same to nine digits; null while there is nothing to compare. */
  readonly same: boolean | null;
}

/** A formula of somebody else's that reads like one of ours written out: not to be mistaken for it later. */
export interface Lookalike {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Everything of the open workbook that calls our functions. */
export interface Found {
  readonly formulas: readonly FoundFormula[];
  readonly names: readonly FoundName[];
  readonly lookalikes: readonly Lookalike[];
}
