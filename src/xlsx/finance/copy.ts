import type { Language } from "../../locale/language";

export interface FinanceOptions {
  /** Of the added sheets. */
  readonly language: Language;
  /** Of the file, without its folder: it stands in Sources. */
  readonly name: string;
  /** When the copy is made. */
  readonly at: Date;
}

/** What a cell shows; an error as the text Excel shows for it: `#DIV/0!`. */
export type CellShown = number | string | boolean | null;

/** Why a cell holds its value instead of a native formula. */
export type ValueReason =
  /** The function has no native form, or not for these arguments. */
  | "no native form"
  /** An argument gives another answer each time it is asked, and the native form asks twice. */
  | "random argument"
  /** Longer than Excel lets a formula be. */
  | "too long";

/** One cell whose formula called a function of ours. Formulas are spelled as Excel shows them, with "=". */
export interface CellConversion {
  readonly sheet: string;
  /** `C5`. */
  readonly cell: string;
  readonly original: string;
  /** Null: turned into its value. */
  readonly native: string | null;
  /**
   * What the cell showed in the file; `#NAME?` where the add-in was missing when it was saved, unless our
   * function would have refused what it was given: then `#VALUE!`, as it shows there.
   */
  readonly before: CellShown;
  /** What the copy stores for the cell; null where only the program that opens it can tell. */
  readonly after: CellShown;
  /** Names of our functions, each once. */
  readonly functions: readonly string[];
  /** Present where `native` is null. */
  readonly reason?: ValueReason;
  /** `C5:C12` where this cell is one of those that one call spilled over. */
  readonly spill?: string;
}

/** A formula of ours outside the cells: nobody sees its value, so it is listed apart. */
export interface RuleConversion {
  readonly place: "name" | "conditional format" | "validation" | "table column";
  /** The sheet's name; the name itself for a name of the workbook; the table's for its column. */
  readonly where: string;
  readonly original: string;
  /** Null: it had no native form and no longer does anything (a rule that never applies, a name that is #N/A). */
  readonly native: string | null;
  readonly functions: readonly string[];
}

/** A cell of a plan of ours that no longer holds its formula. */
export interface OverwrittenFormula {
  readonly sheet: string;
  readonly cell: string;
  /** With "=". */
  readonly original: string;
  /** What stands there instead, a constant or a formula of nothing but constants; null for nothing. */
  readonly now: CellShown;
}

/** What was taken out of the package, as the path of its part. */
export interface RemovedPart {
  readonly path: string;
  readonly what: "task pane" | "web extension" | "record" | "calculation chain";
}

export type FinanceWarning =
  /** A name of the workbook is spelled as a function of ours. */
  | { readonly kind: "name like a function"; readonly name: string }
  /** No value was stored, and none can be told here: the cell holds #N/A. */
  | { readonly kind: "value unknown"; readonly sheet: string; readonly cell: string }
  /** The formula fills several cells and was never computed: only its first value is known. */
  | { readonly kind: "first of a spill"; readonly sheet: string; readonly cell: string }
  /** The function shows #VALUE! for its arguments; its native form may give a number. */
  | { readonly kind: "refuses"; readonly sheet: string; readonly cell: string }
  /** The formula of the cell keeps a function of the person's that only newer Excels know. */
  | {
      readonly kind: "newer Excel";
      readonly sheet: string;
      readonly cell: string;
      readonly function: string;
    }
  /** Formulas of our plan in whose place a constant stands, and the sheet that lists them. */
  | { readonly kind: "typed over"; readonly count: number; readonly checks: string }
  /** A rule or a name that had no native form no longer does anything. */
  | {
      readonly kind: "rule given up";
      readonly place: RuleConversion["place"];
      readonly where: string;
    };

/** Why there is no copy; `refusalWords` says each in a sentence. */
export type RefusalReason =
  | "macros"
  | "encrypted"
  | "binary"
  | "legacy"
  | "signed"
  | "damaged"
  | "too large"
  | "not a workbook";

export type FinanceCopy =
  | {
      readonly kind: "copy";
      readonly bytes: Uint8Array;
      readonly conversions: readonly CellConversion[];
      readonly rules: readonly RuleConversion[];
      readonly overwritten: readonly OverwrittenFormula[];
      readonly removed: readonly RemovedPart[];
      readonly warnings: readonly FinanceWarning[];
      /** The name of the sheet that compares the values. */
      readonly checks: string;
    }
  /** Nothing of ours is in it: the file itself is the copy. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly reason: RefusalReason };
