import type { MetricId } from "../catalogue/metrics";
import { mapColumns, readPaste, type Mapping, type ReadTable } from "../intake";
import type { Setup } from "../plan/setup";

/** A finished example: the answers of the wizard and the tables as if they had been imported. */
export interface Sample {
  readonly setup: Setup;
  readonly tables: readonly ReadTable[];
}

type ColumnMeaning = Exclude<Mapping["columns"][number], undefined>;

/** Rows of a sample before intake reads them. */
export interface SampleTable {
  /** Shown as the file: where the numbers come from, in words. */
  readonly file: string;
  /** Shown as the report: what the numbers are. */
  readonly report: string;
  readonly platform: string;
  readonly currency?: string;
  /** Columns of numbers, after the activity and its first and last day. */
  readonly metrics: readonly MetricId[];
  readonly rows: readonly (readonly [
    activity: string,
    from: string,
    to: string,
    ...values: (string | number)[],
  ])[];
}

const spanning: readonly ColumnMeaning[] = [{ role: "activity" }, { role: "from" }, { role: "to" }];

/** Reads rows as intake reads every import; throws where it takes them for anything else than one table. */
export async function readSample({
  file,
  report,
  platform,
  currency,
  metrics,
  rows,
}: SampleTable): Promise<ReadTable> {
  const lines = [["Activity", "First day", "Last day", ...metrics], ...rows];
  const { tables } = await readPaste({ text: lines.map((cells) => cells.join("\t")).join("\n") });
  const [table, second] = tables;
  if (table === undefined || second !== undefined) throw new Error(`${file} is not one table`);
  const named = { ...table, source: { ...table.source, file, encoding: "utf-8" } };
  const columns = [...spanning, ...metrics.map((metric) => ({ metric }))];
  const mapping = { columns, platformName: platform, ...(currency ? { currency } : {}) };
  const read = mapColumns(named, mapping);
  // Tables of a sample are parts of one story: what they tell of the same days adds up.
  return { ...read, records: read.records, report, countsBeside: true };
}

/** The first and last day of a month, as ISO dates; months from 1. */
export function monthSpan(year: number, month: number): readonly [from: string, to: string] {
  const day = (date: number) => new Date(date).toISOString().slice(0, 10);
  return [day(Date.UTC(year, month - 1, 1)), day(Date.UTC(year, month, 0))];
}
