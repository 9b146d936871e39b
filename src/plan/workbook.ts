/**
 * The workbook as a value: what both writers (Office.js and file) put down, nothing more.
 * Addresses are zero-based rows and columns. Everything is plain JSON.
 */
import type { Language } from "../locale/language";

/** In the order of the tabs. */
export const sheetKeys = [
  "dashboard",
  "answer",
  "activities",
  "kpis",
  "metrics",
  "investment",
  "values",
  "targets",
  "calendar",
  "listening",
  "ledger",
  "checks",
  "definitions",
  "sources",
] as const;
export type SheetKey = (typeof sheetKeys)[number];

export function isSheetKey(text: string): text is SheetKey {
  return sheetKeys.some((key) => key === text);
}

/** Meaning, not looks: src/plan/look.ts turns a token into fill, font and border for both writers. */
export type StyleToken =
  | "title"
  | "message"
  | "subtitle"
  | "heading"
  | "heading-text"
  | "heading-number"
  | "heading-record"
  | "section"
  | "section-note"
  | "tile-label"
  | "tile-figure"
  | "tile-note"
  | "label"
  | "label-wrapped"
  | "entry"
  | "entry-wrapped"
  | "record"
  | "record-label"
  | "record-text"
  | "record-wrapped"
  | "unit"
  | "record-unit"
  | "value"
  | "total"
  | "kpi"
  | "input"
  | "input-record"
  | "input-text"
  | "note"
  | "record-note"
  | "working"
  | "record-working"
  | "text"
  | "warning"
  | "good"
  | "bad";

/** Turned into a number format by language and currency in src/plan/look.ts. */
export type FormatToken =
  | "general"
  | "integer"
  | "decimal"
  | "money"
  | "whole"
  | "amount"
  | "percent"
  | "rate"
  | "fine-rate"
  | "growth"
  | "points"
  | "rate-points"
  | "ratio"
  | "score"
  | "duration"
  | "status"
  | "date"
  | "month"
  | "state"
  | "yes-no"
  | "text";

/** Both spellings mean the same and carry the same references; neither has "_xl" prefixes; "=" included. */
export interface FormulaPlan {
  readonly native: string;
  /** With our functions, e.g. `=ROSI(C5,C9)`; absent where no function of ours is used. */
  readonly functions?: string;
}

/** An Excel error a cell honestly shows. */
export interface ErrorValue {
  readonly error: "#N/A" | "#DIV/0!" | "#VALUE!";
}

export type CellValue = string | number | boolean | null | ErrorValue;

export interface CellPlan {
  /** The constant, or what the formula gives for the numbers imported: the cached value of the file. A string stays text, also "=1+1". */
  readonly value: CellValue;
  readonly formula?: FormulaPlan;
  readonly style: StyleToken;
  readonly format?: FormatToken;
  /** A cell the person owns: later runs keep what stands there. Stable key, e.g. `target:cpm`. */
  readonly input?: string;
}

/** A rectangle that we own; `cells` rows all have the same length; null leaves the cell alone. */
export interface BlockPlan {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (CellPlan | null)[])[];
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TablePlan {
  /** Workbook-wide name used in structured references. */
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  /** What its columns hold, under keys that no language changes; absent: known by their headings. */
  readonly columns?: readonly string[];
}

export interface ChartPlan {
  readonly key: string;
  readonly kind: "line" | "column" | "bar";
  readonly title: string;
  /** Alt text for people who cannot see the chart. */
  readonly description: string;
  /** Cells the chart covers. */
  readonly place: Area;
  /** References into any sheet. */
  readonly categories: Readonly<{ sheet: SheetKey; area: Area }>;
  readonly series: readonly Readonly<{
    name: string;
    sheet: SheetKey;
    area: Area;
    role: "actual" | "previous" | "target";
  }>[];
}

export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | Readonly<{
        kind: "list";
        source: readonly string[] | Readonly<{ sheet: SheetKey; area: Area }>;
      }>
    | Readonly<{ kind: "number"; min: number | null; max: number | null }>;
  /** False: what the rule does not know is taken after a remark; absent: refused. */
  readonly strict?: false;
  readonly message: string;
}

/** KPI status −1, 0, 1 shown as colour AND sign; `custom` is an en-US formula relative to the area's first cell. */
export interface ConditionalFormatPlan {
  readonly area: Area;
  readonly rule:
    | Readonly<{ kind: "status-icons" }>
    /** A bar in each cell, from zero, as long as its value. */
    | Readonly<{ kind: "data-bar" }>
    | Readonly<{ kind: "custom"; formula: string; style: StyleToken }>;
}

export interface SheetPlan {
  readonly key: SheetKey;
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly frozen: Readonly<{ rows: number; columns: number }>;
  /** What is printed, from the first cell on, where the rest are workings; absent: everything. Without rows: all of these columns. */
  readonly printed?: Readonly<{ rows?: number; columns: number }>;
  /** Rows printed on top of every page, and the columns (first, how many) beside it; absent: those that are frozen. */
  readonly printTitles?: Readonly<{
    row: number;
    rows: number;
    columns?: readonly [first: number, count: number];
  }>;
  /**
   * Rows that begin a section and so may begin a page, the columns of its months where it has any, and where
   * the sections without months begin, with their columns; absent: a page ends where it is full.
   */
  readonly sections?: Readonly<{
    rows: readonly number[];
    months?: Readonly<{ first: number; count: number }>;
    monthless?: Readonly<{ row: number; columns: number }>;
  }>;
  readonly landscape: boolean;
  /** Absent: what the readers of the language print on. An A5 sheet is one page. */
  readonly paper?: "A5";
  readonly blocks: readonly BlockPlan[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}

export interface WorkbookPlan {
  readonly version: 1;
  readonly language: Language;
  /** ISO 4217 code in which money is shown. */
  readonly currency: string;
  readonly spelling: "native" | "functions";
  readonly sheets: readonly SheetPlan[];
}
