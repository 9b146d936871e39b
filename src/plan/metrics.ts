import { say } from "../locale/language";
import { metricsWords } from "../locale/sheets";
import { block, constant, formatOf, type Slot } from "./cells";
import { serialOf } from "./dates";
import type { FactRow, Facts } from "./facts";
import { tableColumns, type Layout } from "./layout";
import type { SheetPlan } from "./workbook";

/** The header row of the table; above it stand the instruction and an empty row. */
const headerRow = 2;

const activityColumn = tableColumns.indexOf("activity");

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

/** Widths of the columns whose texts come from outside: as wide as the longest, between these. */
const fitted = {
  platform: [14, 30],
  report: [14, 44],
  activity: [20, 64],
  countedAs: [16, 44],
} as const;
const fixedWidths = { from: 13, to: 13, currency: 11, source: 10 } as const;
/** The filter button takes its part of every heading; a column that waits for numbers is narrower. */
const metricWidths = { known: 16, waiting: 14 } as const;
/** A letter of a sentence beside a digit, and what stands around a text. */
const [letter, around] = [0.95, 3];

function metricWidth({ rows }: Facts, { id }: Facts["metrics"][number]): number {
  const known = rows.some((row) => typeof row.values[id] === "number");
  return known ? metricWidths.known : metricWidths.waiting;
}

function widthOf(facts: Facts, column: (typeof tableColumns)[number] | "countedAs"): number {
  if (column in fixedWidths) return fixedWidths[column as keyof typeof fixedWidths];
  const key = column as keyof typeof fitted;
  const textOf = (row: FactRow) => (key === "countedAs" ? row.resultType : row[key]) ?? "";
  const longest = Math.max(0, ...facts.rows.map((row) => textOf(row).length));
  const [least, most] = fitted[key];
  return Math.min(most, Math.max(least, Math.ceil(longest * letter) + around));
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
    widths: [
      ...fixed.map((column) => widthOf(facts, column)),
      ...facts.metrics.map((metric) => metricWidth(facts, metric)),
    ],
    frozen: { rows: headerRow + 1, columns: 0 },
    // Pages beside the first say whose figures they show.
    printTitles: { row: headerRow, rows: 1, columns: [activityColumn, 2] },
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
