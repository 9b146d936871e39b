import { readFile as readBytes } from "node:fs/promises";
import type { Issue, ImportedTable, Period } from "../catalogue/imported";
import { readFile } from "../intake";
import { sayIssue, sayPlace } from "../locale/issues";
import type { Language } from "../locale/language";

export interface InspectIssue {
  readonly code: string;
  readonly severity: Issue["severity"];
  /** The place in words; empty for the whole file. */
  readonly where: string;
  readonly message: string;
}

/** What `inspect` says about one table of one file; null where the file does not say. */
export interface InspectEntry {
  readonly file: string;
  readonly platform: string | null;
  readonly report: string | null;
  readonly language: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly currency: string | null;
  readonly period: Period;
  readonly columns: readonly Readonly<{
    header: string;
    metric: string | null;
    unit: string | null;
  }>[];
  readonly rows: Readonly<{ read: number; skipped: number }>;
  readonly totals: Readonly<Record<string, number>>;
  readonly issues: readonly InspectIssue[];
}

function sayIssues(issues: readonly Issue[], language: Language): readonly InspectIssue[] {
  return issues.map((one) => ({
    code: one.code,
    severity: one.severity,
    where: sayPlace(one.where, language),
    message: sayIssue(one, language),
  }));
}

function entryOf(
  file: string,
  table: ImportedTable,
  issues: readonly InspectIssue[]
): InspectEntry {
  const { platform, report, language, encoding, delimiter, currency, period, rows, totals } = table;
  const columns = table.columns.map(({ header, metric, unit }) => ({ header, metric, unit }));
  return {
    file,
    platform,
    report,
    language,
    encoding,
    delimiter,
    currency,
    period,
    columns,
    rows,
    totals,
    issues,
  };
}

function emptyEntry(file: string, issues: readonly InspectIssue[]): InspectEntry {
  return {
    file,
    platform: null,
    report: null,
    language: null,
    encoding: null,
    delimiter: null,
    currency: null,
    period: { from: null, to: null },
    columns: [],
    rows: { read: 0, skipped: 0 },
    totals: {},
    issues,
  };
}

async function inspectOne(file: string, language: Language): Promise<readonly InspectEntry[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(file);
  } catch {
    const missing: Issue = { code: "file-missing", severity: "error", where: {}, values: { file } };
    return [emptyEntry(file, sayIssues([missing], language))];
  }
  const { tables, issues } = await readFile({ name: file, bytes });
  const general = sayIssues(issues, language);
  if (tables.length === 0) return [emptyEntry(file, general)];
  return tables.map((table, index) => {
    const own = sayIssues(table.issues, language);
    return entryOf(file, table, index === 0 ? [...general, ...own] : own);
  });
}

/** Recognises and reads files, one entry per table found; a file without any table gives one entry that says why. */
export async function inspect(
  files: readonly string[],
  language: Language
): Promise<readonly InspectEntry[]> {
  const entries: InspectEntry[] = [];
  for (const file of files) entries.push(...(await inspectOne(file, language)));
  return entries;
}
