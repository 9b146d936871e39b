import { say } from "../locale/language";
import { metricsWords } from "../locale/sheets";
import { block, constant, formatOf, type Slot } from "./cells";
import { serialOf } from "./dates";
import type { FactRow, Facts } from "./facts";
import { tableColumns, type Layout } from "./layout";
import type { SheetPlan } from "./workbook";

/** The header row of the table; above it stand the instruction and an empty row. */
const headerRow = 2;

function tellsResults(facts: Facts): boolean {
  return facts.rows.some((row) => row.resultType !== null);
}

function date(iso: string | null): Slot {
  return constant(iso === null ? null : serialOf(iso), "record", "date");
}

function text(value: string): Slot {
  return constant(value === "" ? null : value, "record-text", "text");
}

function recordCells(facts: Facts, row: FactRow, results: boolean): Slot[] {
  const values = facts.metrics.map((metric) =>
    constant(row.values[metric.id] ?? null, "record", numberFormatOf(metric.unit))
  );
  return [
    text(row.platform),
    text(row.report),
    text(row.activity),
    date(row.from),
    date(row.to),
    text(row.currency),
    constant(row.source, "record", "integer"),
    ...(results ? [text(row.resultType ?? "")] : []),
    ...values,
  ];
}

/** Amounts stand in the currency of their row, so the format names none. */
function numberFormatOf(unit: Parameters<typeof formatOf>[0]) {
  return unit === "money" ? "decimal" : formatOf(unit);
}

/** Names of campaigns and posts are long; the filter button takes its part of every heading. */
function widthOf(column: (typeof tableColumns)[number] | "countedAs" | undefined): number {
  const widths = {
    ...{ platform: 20, report: 26, activity: 48, from: 15, to: 15 },
    ...{ currency: 12, source: 12, countedAs: 34 },
  };
  return column === undefined ? 18 : widths[column];
}

/** The sheet that holds the imported rows as one table; an empty row when nothing was imported. */
export function metricsSheet(facts: Facts, layout: Layout): SheetPlan {
  const { language } = facts.setup;
  const results = tellsResults(facts);
  const fixed = [...tableColumns, ...(results ? (["countedAs"] as const) : [])];
  const texts = new Set<(typeof fixed)[number] | undefined>([
    ...(["platform", "report", "activity", "currency", "countedAs"] as const),
  ]);
  const headers = [
    ...fixed.map((key) => say(metricsWords[key], language)),
    ...facts.metrics.map((metric) => layout.headers.get(metric.id) ?? metric.id),
  ];
  const empty: Slot[] = headers.map(() => constant(null, "record"));
  const records = facts.rows.map((row) => recordCells(facts, row, results));
  const rows = records.length === 0 ? [empty] : records;
  return {
    key: "metrics",
    name: layout.names.metrics,
    widths: headers.map((_, index) => widthOf(fixed[index])),
    frozen: { rows: headerRow + 1, columns: 0 },
    landscape: true,
    blocks: [
      block("metrics-instruction", 0, 0, [
        [constant(say(metricsWords.instruction, language), "subtitle")],
      ]),
      block("metrics-table", headerRow, 0, [
        headers.map((header, index) =>
          constant(header, texts.has(fixed[index]) ? "heading-text" : "heading-record")
        ),
        ...rows,
      ]),
    ],
    tables: [
      {
        name: layout.table,
        area: { row: headerRow, column: 0, rows: rows.length + 1, columns: headers.length },
        columns: [...fixed, ...facts.metrics.map(({ id }) => id)],
      },
    ],
    charts: [],
    validations: [],
    conditionalFormats: [],
  };
}
