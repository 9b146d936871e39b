import type { ImportedTable, MetricRecord } from "../../catalogue/imported";
import { metricById } from "../../catalogue/metrics";
import { say, type Language } from "../../locale/language";
import { metricsWords } from "../../locale/sheets";
import { platforms } from "../../platforms";
import { dateOf } from "../dates";
import type { Area } from "../workbook";
import { placesNow, textOf, type Found, type Standing } from "./standing";
import type { Written, WrittenSource } from "./written";

/** The Metrics table as it stands: which column holds what, and its rows. */
export interface StandingRecords {
  readonly area: Area;
  /** Column of the sheet by key: `platform`, `from`, metric ids. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly StandingRecord[];
}

export interface StandingRecord {
  /** Row of the sheet. */
  readonly row: number;
  /** The import it came with; null where a person typed it. */
  readonly source: WrittenSource | null;
  readonly at: (key: string) => Found | null;
}

/** Finds the Metrics table; null where it is gone. */
export function standingRecords(written: Written, standing: Standing): StandingRecords | null {
  const sheet = written.plan.sheets.find(({ key }) => key === "metrics");
  const now = standing.get("metrics");
  const [table] = placesNow(written, standing).get("metrics")?.tables ?? [];
  const [planned] = sheet?.tables ?? [];
  if (now === undefined || planned?.columns === undefined) return null;
  const area = table?.area ?? belowHeading(now.rows[planned.area.row] ?? null, now.used);
  if (area === null) return null;
  const columns = new Map(
    planned.columns.flatMap((key, index): [string, number][] => {
      const column = now.columns[planned.area.column + index];
      return typeof column === "number" ? [[key, column]] : [];
    })
  );
  const rows = Array.from({ length: area.rows - 1 }, (_, index): StandingRecord => {
    const row = area.row + 1 + index;
    const at = (key: string): Found | null => {
      const column = columns.get(key);
      return column === undefined ? null : now.at(row, column);
    };
    const number = at("source")?.value;
    const source = typeof number === "number" ? (written.sources[number - 1] ?? null) : null;
    return { row, source, at };
  });
  return { area, columns, rows };
}

/** The rows where a person has made plain cells of the table. */
function belowHeading(row: number | null, used: Area): Area | null {
  if (row === null) return null;
  return { ...used, row, rows: Math.max(1, used.row + used.rows - row) };
}

const text = (found: Found | null): string => textOf(found?.value);

function day(found: Found | null): string | null {
  return typeof found?.value === "number" ? dateOf(found.value) : null;
}

function recordOf(row: StandingRecord, keys: readonly string[], language: Language): MetricRecord {
  const activity = text(row.at("activity"));
  const values = keys.flatMap((key): [string, number][] => {
    const value = row.at(key)?.value;
    return metricById(key) !== undefined && typeof value === "number" ? [[key, value]] : [];
  });
  const remainder = activity === say(metricsWords.remainder, language);
  const whole = activity === say(metricsWords.wholeAccount, language);
  return {
    activity: remainder || whole ? "" : activity,
    from: day(row.at("from")),
    to: day(row.at("to")),
    currency: text(row.at("currency")) || null,
    resultType: text(row.at("countedAs")) || null,
    remainder,
    values: Object.fromEntries(values),
  };
}

/** Rows that nobody imported, by the platform and the report typed there. */
function typedSource(row: StandingRecord, sheet: string): WrittenSource {
  const name = text(row.at("platform"));
  const known = platforms.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const report = text(row.at("report"));
  return {
    id: `typed ${name} ${report}`.trim(),
    file: "",
    sheet,
    platform: known?.id ?? (name === "" ? null : name),
    report: report === "" ? null : report,
    language: null,
    encoding: "",
    delimiter: null,
    currency: null,
    period: { from: null, to: null },
    columns: [],
    rows: { read: 0, skipped: 0 },
    skipped: [],
    totals: {},
  };
}

/** The id of the import that a row belongs to; of those typed by hand there is one per platform and report. */
export function sourceIdOf(row: StandingRecord, sheet: string): string {
  return (row.source ?? typedSource(row, sheet)).id;
}

/** True for a row that tells no number: it counts nowhere. */
export function isSilent(row: StandingRecord, keys: Iterable<string>): boolean {
  return ![...keys].some(
    (key) => metricById(key) !== undefined && typeof row.at(key)?.value === "number"
  );
}

/**
 * The imports that a workbook holds, with the rows as they stand there now: what was retyped counts,
 * and rows that a person has added are imports of their own.
 */
export function standingTables(written: Written, standing: Standing): ImportedTable[] {
  const records = standingRecords(written, standing);
  if (records === null) return [];
  const keys = [...records.columns.keys()];
  const sheet = standing.get("metrics")?.name ?? "";
  const tables = new Map<string, { source: WrittenSource; records: MetricRecord[] }>(
    written.sources
      .filter(({ id }) => !id.startsWith("typed"))
      .map((source) => [source.id, { source, records: [] }])
  );
  for (const row of records.rows) {
    if (isSilent(row, keys)) continue;
    const source = row.source ?? typedSource(row, sheet);
    const table = tables.get(source.id) ?? { source, records: [] };
    table.records.push(recordOf(row, keys, written.setup.language));
    tables.set(source.id, table);
  }
  return [...tables.values()].map(({ source, records: own }) => ({
    ...source,
    rows: source.id.startsWith("typed") ? { read: own.length, skipped: 0 } : source.rows,
    records: own,
    issues: [],
    preview: [],
  }));
}
