import type { ImportedTable, MetricRecord } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import type { SkipReason } from "../locale/issues/intake";
import { columnsOf } from "./columns";
import { sumExactly } from "./sum";
import { readTotals } from "./totals";
import { weightsOfReport } from "./weights";

const reason: SkipReason = "told-elsewhere";

/**
 * A table reduced to those of its records that count. What its own total row states is reduced by what
 * was taken out, so that a difference between rows and total stays in sight.
 */
export function without<Table extends ImportedTable>(
  table: Table,
  records: readonly MetricRecord[]
): Table {
  const count = table.records.length - records.length;
  const { read, skipped } = table.rows;
  return {
    ...table,
    records,
    totals: totalsOf(table, records),
    rows: { read: read - count, skipped: skipped + count },
    skipped: count === 0 ? table.skipped : [...table.skipped, { reason, count }],
  };
}

function totalsOf(table: ImportedTable, records: readonly MetricRecord[]): Record<string, number> {
  const { period, currency } = table;
  const weights = weightsOfReport(table.platform, table.report);
  const none = {
    controls: [],
    incomplete: false,
    signed: new Set<string>(),
    weights,
    period,
    currency,
  };
  const again = readTotals({ columns: columnsOf(records), ...none }).totals;
  const totals = Object.keys(again).map((id) => {
    const stated = table.totals[id];
    const added = metricById(id)?.aggregation === "sum" && stated !== undefined;
    const taken = valuesOf(table.records, id).map((value) => -value);
    const total = added ? sumExactly([stated, ...taken, ...valuesOf(records, id)]) : again[id];
    return [id, total ?? 0] as const;
  });
  return Object.fromEntries(totals);
}

const valuesOf = (records: readonly MetricRecord[], id: string): number[] =>
  records.flatMap(({ values }) => values[id] ?? []);
