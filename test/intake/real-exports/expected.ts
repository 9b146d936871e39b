/** What must be read in one table of a real export; what is left out is not looked at. */
export interface Expected {
  readonly file: string;
  readonly platform: string | null;
  readonly report?: string;
  readonly language?: string | null;
  readonly read: number;
  readonly skipped?: number;
  readonly totals: Readonly<Record<string, number>>;
  readonly period?: readonly [string | null, string | null];
  readonly currency?: string;
  /** Codes of all its issues. */
  readonly issues?: readonly string[];
  /** By header: the metric or role a column is guessed to have; all other columns have none. */
  readonly guesses?: Readonly<Record<string, string>>;
}
