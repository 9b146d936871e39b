/**
 * What intake makes of a pasted or dropped file, and what plan puts into the workbook.
 * It lives here, below both, because floors import downwards only.
 */

/** Something to tell the person: `code` names the sentence in src/locale/issues.ts, `values` fill it. */
export interface Issue {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  /** Place in the source: "row 12", "column D", "sheet Metrics"; empty for the whole. Built from `values` by the reader. */
  readonly where: Readonly<{ sheet?: string; row?: number; column?: string }>;
  readonly values: Readonly<Record<string, string | number>>;
}

/** ISO date, `2026-01-31`; null where the source does not say. */
export type IsoDate = string;
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** `text`: words of people (posts, captions, names, links), which stay out of the records unless they are asked for. */
export const columnRoles = [
  "metric",
  "date",
  "from",
  "to",
  "activity",
  "text",
  "currency",
  "ignored",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface ImportedColumn {
  readonly header: string;
  /** Metric id, null where the column is no known metric. */
  readonly metric: string | null;
  readonly unit: string | null;
  readonly role: ColumnRole;
  /** 0–1: 1 = known header of the recognised report, less = a guess the person should look at. */
  readonly confidence: number;
}

/** One row of the Metrics sheet: platform × activity × period. */
export interface MetricRecord {
  readonly activity: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly currency: string | null;
  /** Meta and TikTok count different things as "results": the indicator says which. */
  readonly resultType: string | null;
  /** True for the part of the platform's own total that its rows leave out (top-500 lists and the like). */
  readonly remainder: boolean;
  readonly values: Readonly<Record<string, number>>;
}

/** One table found in one file or paste. */
export interface ImportedTable {
  /** Fingerprint of platform, report, period and content: the same export read twice has the same id. */
  readonly id: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly platform: string | null;
  readonly report: string | null;
  /** BCP-47 primary language of the export's headers, null where it cannot be told. */
  readonly language: string | null;
  readonly encoding: string;
  /** "," ";" "\t"; null for a workbook. */
  readonly delimiter: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly period: Period;
  readonly columns: readonly ImportedColumn[];
  readonly rows: Readonly<{ read: number; skipped: number }>;
  readonly skipped: readonly Readonly<{ reason: string; count: number }>[];
  /** The true total per metric: the platform's own total row where there is one, else the sum of the records. */
  readonly totals: Readonly<Record<string, number>>;
  readonly records: readonly MetricRecord[];
  /** True where another import tells the same days and both are to count: as accounts of their own, or as chosen. */
  readonly countsBeside?: boolean;
  readonly issues: readonly Issue[];
  /** Cells of the table's first rows, for the manual mapping; text as pasted, never formulas, words of people masked. */
  readonly preview: readonly (readonly string[])[];
}
