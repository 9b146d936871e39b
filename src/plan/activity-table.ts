import { activitiesTable, type ActivityKey } from "./activity-columns";
import { knownActivities, resultMetrics } from "./activity-facts";
import { tellJudgedBy } from "./activity-kpis";
import { tellMaturity } from "./activity-maturity";
import { activityRow, type ActivityRow } from "./activity-row";
import { compareActivities } from "./activity-verdict";
import type { Facts } from "./facts";
import type { FigureRow } from "./figures";
import type { Layout } from "./layout";
import { timeCell } from "./time-head";
import type { TableShape } from "./typedTable";

/** Empty rows for what no platform counts. */
const emptyRows = 8;

/** The table of activities with everything in it. */
export interface ActivityTable {
  readonly shape: TableShape<ActivityKey>;
  /** Imported activities first, then the empty rows. */
  readonly rows: readonly ActivityRow[];
  /** How many activities the imports know; not all need have a row. */
  readonly imported: number;
}

/** Computes every row of the table, for the numbers imported and nothing typed yet. */
export function activityTable(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): ActivityTable {
  const results = resultMetrics(facts);
  const shape = activitiesTable(facts, layout, results);
  const asOf = timeCell(facts, layout, figures, "asOf");
  const { shown, all } = knownActivities(facts);
  const context = { facts, layout, shape, results, asOf };
  const rows = Array.from({ length: shown.length + emptyRows }, (_, index) =>
    activityRow(context, shape.heading + 1 + index, index + 1, shown[index] ?? null)
  );
  rows.forEach(tellMaturity);
  rows.forEach(tellJudgedBy);
  compareActivities(rows);
  return { shape, rows, imported: all };
}
