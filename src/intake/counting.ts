import type { ImportedTable, Issue, MetricRecord } from "../catalogue/imported";
import { platformById } from "../platforms";
import type { Level } from "./level";

/** A table on its way through the rule. */
export interface Counting<Table extends ImportedTable = ImportedTable> {
  readonly table: Table;
  readonly level: Level;
  /** Place among the imports, the oldest first. */
  readonly order: number;
  /** What counts of its records. */
  readonly records: readonly MetricRecord[];
  /** As in `ImportedTable`. */
  readonly countsBeside?: boolean;
}

/** The record without the metrics that are told elsewhere; itself where none is, null where all are. */
export function remaining(
  record: MetricRecord,
  isTold: (metric: string) => boolean
): MetricRecord | null {
  const ids = Object.keys(record.values);
  const own = ids.filter((id) => !isTold(id));
  if (own.length === ids.length) return record;
  if (own.length === 0) return null;
  const values = Object.fromEntries(own.map((id) => [id, record.values[id] ?? 0]));
  return { ...record, values };
}

/** The platform's name for a sentence. */
export function platformWords({ platform }: ImportedTable): string {
  return platform === null ? "" : (platformById(platform)?.name ?? platform);
}

/** Where a table comes from, for a sentence in either language. */
export function sourceWords(name: string, { file, sheet }: ImportedTable): Issue["values"] {
  const kind = file !== "" ? "file" : sheet !== null ? "sheet" : "paste";
  return { [name]: file === "" ? (sheet ?? "") : file, [`${name}_kind`]: kind };
}
