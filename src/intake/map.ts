import type { ColumnRole, Period } from "../catalogue/imported";
import { platforms } from "../platforms";
import { withoutMetrics } from "./breakdowns";
import { columnsUnder } from "./grid";
import { guessLayout } from "./guess";
import { layoutOf, type Layout, type LayoutColumn } from "./layout";
import { recogniseAll } from "./recognise";
import { readTable, type ReadTable } from "./table";
import { atOnce, inStretches, partOf, type ReadWatch, type Work } from "./work";

/** What the person says a table means; what is left out stays as it was read or guessed. */
export interface Mapping {
  /** By position. A metric makes a metric column; a role without metric makes any other. */
  readonly columns: readonly (Readonly<{ metric?: string; role?: ColumnRole }> | undefined)[];
  readonly platformName?: string;
  /** ISO 4217. */
  readonly currency?: string;
  readonly period?: Period;
  /** Whether texts of people name the activities. */
  readonly keepText?: boolean;
}

function chosenColumn(column: LayoutColumn, choice: Mapping["columns"][number]): LayoutColumn {
  if (choice === undefined || (choice.metric === undefined && choice.role === undefined)) {
    return column;
  }
  if (choice.metric !== undefined && (choice.role ?? "metric") === "metric") {
    return { ...column, metric: choice.metric, role: "metric", confidence: 1 };
  }
  return { ...column, metric: null, role: choice.role ?? "ignored", confidence: 1 };
}

function platformOf(table: ReadTable, name: string | undefined): string | null {
  const trimmed = name?.trim() ?? "";
  if (trimmed === "") return table.platform;
  const known = platforms.find((one) => one.name.toLowerCase() === trimmed.toLowerCase());
  return known?.id ?? trimmed;
}

/** Reads a table again with the columns, platform, currency and period that a person chose. */
export function mapColumns(table: ReadTable, mapping: Mapping): ReadTable {
  return atOnce(readAgain(table, mapping));
}

/** The same with pauses, for a page that must go on; null when it was cancelled. */
export function mapInStretches(
  table: ReadTable,
  mapping: Mapping,
  watch: ReadWatch
): Promise<ReadTable | null> {
  return inStretches(readAgain(table, mapping), watch);
}

function* readAgain(table: ReadTable, mapping: Mapping): Work<ReadTable> {
  const source = { ...table.source, keepText: mapping.keepText ?? table.source.keepText };
  const [recognition] = recogniseAll(source.cells);
  const layout: Layout =
    recognition === undefined
      ? guessLayout(source.cells, source.header)
      : layoutOf(source.cells, recognition);
  const columns = layout.columns.map((column, index) =>
    chosenColumn(column, mapping.columns[index])
  );
  const open = columns.some(
    ({ confidence }, index) => confidence === 0 && layout.columns[index]?.header !== ""
  );
  // What was said about columns holds only for those that nobody has chosen since.
  const issues = layout.issues.filter(
    ({ code, where }) =>
      (open || code !== "columns-unknown") &&
      !columns.some(
        (column, index) => column.header === where.column && column !== layout.columns[index]
      )
  );
  const cells = yield* partOf(columnsUnder(source.cells, layout.header), 0, 0.1);
  const work = readTable({
    source,
    cells,
    layout: { ...layout, columns, issues },
    platform: platformOf(table, mapping.platformName),
    issues: [],
    ...(mapping.currency === undefined ? {} : { currency: mapping.currency }),
    ...(mapping.period === undefined ? {} : { period: mapping.period }),
  });
  const read = yield* partOf(work, 0.1, 1);
  const chosen = mapping.columns.map((choice) => choice?.metric);
  const elsewhere = table.countedElsewhere ?? [];
  return withoutMetrics(
    read,
    elsewhere.filter((metric) => !chosen.includes(metric))
  );
}
