import {
  platforms,
  type Evidence,
  type Names,
  type Platform,
  type Report,
  type ReportColumn,
} from "../platforms";
import { fold, normaliseHeader } from "./header";

/** One spelling of a thing, in the form in which headers are compared. */
export interface Spelling {
  readonly evidence: Evidence;
  readonly languages: readonly string[];
}

/** Spellings by compared text; the best evidence wins, languages that share a spelling come together. */
function spellings(
  names: Names | undefined,
  compared: (text: string) => string
): ReadonlyMap<string, Spelling> {
  const found = new Map<string, Spelling>();
  for (const evidence of ["A", "B", "C", "G"] as const) {
    for (const [language, texts] of Object.entries(names?.[evidence] ?? {})) {
      for (const text of texts) {
        const key = compared(text);
        const known = found.get(key);
        found.set(key, {
          evidence: known?.evidence ?? evidence,
          languages: [...(known?.languages ?? []), language],
        });
      }
    }
  }
  return found;
}

const headerText = (text: string): string => normaliseHeader(text).text;

export interface ColumnMatch extends Spelling {
  readonly column: ReportColumn;
}

/** What a title says: its spelling, and its metric where it names one. */
export type TitleMatch = Spelling & Readonly<{ metric: string | null }>;

/** A report with its spellings ready for look-up. */
export interface IndexedReport {
  readonly platform: Platform;
  readonly report: Report;
  readonly columns: ReadonlyMap<string, ColumnMatch>;
  readonly titles: ReadonlyMap<string, TitleMatch>;
  /** Titles of which only the beginning is given. */
  readonly titleStarts: readonly (readonly [start: string, title: TitleMatch])[];
}

function indexReport(platform: Platform, report: Report): IndexedReport {
  const columns = new Map<string, ColumnMatch>();
  for (const column of report.columns) {
    for (const [text, spelling] of spellings(column.names, headerText)) {
      if (!columns.has(text)) columns.set(text, { ...spelling, column });
    }
  }
  const titles = new Map<string, TitleMatch>();
  for (const title of report.titles) {
    for (const [text, spelling] of spellings(title.names, fold)) {
      titles.set(text, { ...spelling, metric: title.metric ?? null });
    }
  }
  const titleStarts = [...titles].flatMap(([text, title]) =>
    text.endsWith("*") ? [[text.slice(0, -1), title] as const] : []
  );
  return { platform, report, columns, titles, titleStarts };
}

/** The title that a line of the file is; undefined when it is none of the report's. */
export function titleNamed(
  { titles, titleStarts }: IndexedReport,
  line: string
): TitleMatch | undefined {
  const text = fold(line);
  return titles.get(text) ?? titleStarts.find(([start]) => text.startsWith(start))?.[1];
}

/** Every report of every platform, ready for look-up. */
export const indexedReports: readonly IndexedReport[] = platforms.flatMap((platform) =>
  platform.reports.map((report) => indexReport(platform, report))
);

/** Every header that some report knows: a row without any of them is no header of theirs. */
export const knownHeaders: ReadonlySet<string> = new Set(
  indexedReports.flatMap(({ columns }) => [...columns.keys()])
);

const labels = new WeakMap<Names, readonly string[]>();

/** The labels that `names` lists, folded once: they are asked for on every row. */
function labelsOf(names: Names): readonly string[] {
  const known = labels.get(names) ?? [...spellings(names, fold).keys()];
  labels.set(names, known);
  return known;
}

/** True when `text` is one of `names`; a name may end in `*`, and `#` in it stands for a number. */
export function isNamed(text: string, names: Names | undefined): boolean {
  if (names === undefined) return false;
  const compared = fold(text).replace(/\d+/gu, "#");
  if (compared === "") return false;
  return labelsOf(names).some((name) =>
    name.endsWith("*")
      ? compared.startsWith(name.slice(0, -1)) && compared.length >= name.length
      : compared === name
  );
}

/** The spelling of `names`, folded, that a line begins with; null when there is none. */
export function spellingOf(line: string, names: Names | undefined): string | null {
  if (names === undefined) return null;
  const text = fold(line);
  return labelsOf(names).find((name) => text.startsWith(name)) ?? null;
}
