import { say } from "../locale/language";
import { metricsWords } from "../locale/sheets";
import { widthInDigits } from "./letter-widths";
import { counted } from "./row-heights";
import { block, constant, formatOf, type Slot } from "./cells";
import { serialOf } from "./dates";
import type { FactRow, Facts } from "./facts";
import { tableColumns, type Layout } from "./layout";
import type { SheetPlan } from "./workbook";

/** What the sheet is, a line each: none wider than the columns that every page repeats. */
const lines = ["reported", "filled", "amounts"] as const;

/** The header row of the table; above it stand the title, the lines and an empty row. */
const headerRow = 1 + lines.length + 1;

/** From the platform to the first day: whose figures a row holds. */
const repeated = tableColumns.indexOf("from") + 1;

function tellsResults(facts: Facts): boolean {
  return facts.rows.some((row) => row.resultType !== null);
}

function date(iso: string | null): Slot {
  return constant(iso === null ? null : serialOf(iso), "record", "date");
}

function text(value: string): Slot {
  return constant(value === "" ? null : value, "record-wrapped", "text");
}

function recordCells(facts: Facts, row: FactRow, results: boolean): Slot[] {
  const values = facts.columns.map((metric) =>
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

/** Widths of the columns whose texts come from outside: as wide as the longest, between these; longer ones are wrapped. */
const fitted = {
  platform: [14, 30],
  report: [14, 44],
  activity: [20, 64],
  countedAs: [16, 44],
} as const;
const fixedWidths = { currency: 11, source: 10 } as const;
/** Widths of the days, and of their headings where no import tells any. */
const [day, noDay] = [13, 9];
/** The indent of a text. */
const besideText = 1;
/** The indent and the filter button beside the longest word of a heading; the indent and a digit to come beside a value. */
const [besideWord, besideValue] = [5, 5];
const narrowest = 11;

/** As wide as its largest value and the longest word of its heading: headings are wrapped. */
function metricWidth(
  { rows }: Facts,
  { id, unit }: Facts["columns"][number],
  header: string
): number {
  const words = header.split(" ").map((word) => word.length + besideWord);
  const decimals = numberFormatOf(unit) === "integer" ? 0 : 2;
  const values = rows.flatMap((row) => row.values[id] ?? []);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const digits = largest.toLocaleString("en", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).length;
  return Math.max(narrowest, digits + besideValue, ...words);
}

function widthOf(facts: Facts, column: (typeof tableColumns)[number] | "countedAs"): number {
  if (column === "from" || column === "to") {
    return facts.rows.some((row) => row[column] !== null) ? day : noDay;
  }
  if (column in fixedWidths) return fixedWidths[column as keyof typeof fixedWidths];
  const key = column as keyof typeof fitted;
  const textOf = (row: FactRow) => (key === "countedAs" ? row.resultType : row[key]) ?? "";
  const longest = Math.max(0, ...facts.rows.map((row) => widthInDigits(textOf(row))));
  const [least, most] = fitted[key];
  return Math.min(most, Math.max(least, Math.ceil(longest / counted) + besideText));
}

/** Up to the last column that holds anything: formulas ask for columns that no import has filled yet. */
function printedColumns({ rows, columns }: Facts, fixed: number): number {
  const filled = columns.map(({ id }) => rows.some(({ values }) => values[id] !== undefined));
  return fixed + filled.lastIndexOf(true) + 1;
}

/** The sheet that holds the imported rows as one table; an empty row when nothing was imported. */
export function metricsSheet(facts: Facts, layout: Layout): SheetPlan {
  const { language } = facts.setup;
  const results = tellsResults(facts);
  const fixed = [...tableColumns, ...(results ? (["countedAs"] as const) : [])];
  const texts = new Set<(typeof fixed)[number] | undefined>([
    ...(["platform", "report", "activity", "currency", "countedAs"] as const),
  ]);
  const named = facts.columns.map((metric) => layout.headers.get(metric.id) ?? metric.id);
  const headers = [...fixed.map((key) => say(metricsWords[key], language)), ...named];
  const empty: Slot[] = headers.map(() => constant(null, "record"));
  const records = facts.rows.map((row) => recordCells(facts, row, results));
  const rows = records.length === 0 ? [empty] : records;
  return {
    key: "metrics",
    name: layout.names.metrics,
    widths: [
      ...fixed.map((column) => widthOf(facts, column)),
      ...facts.columns.map((metric, index) => metricWidth(facts, metric, named[index] ?? "")),
    ],
    frozen: { rows: headerRow + 1, columns: 0 },
    printed: { columns: printedColumns(facts, fixed.length) },
    // Pages beside the first say whose figures they show.
    printTitles: { row: headerRow, rows: 1, columns: [0, repeated] },
    landscape: true,
    blocks: [
      block("metrics-instruction", 0, 0, [
        [constant(layout.names.metrics, "title")],
        ...lines.map((line) => [constant(say(metricsWords[line], language), "subtitle")]),
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
        columns: [...fixed, ...facts.columns.map(({ id }) => id)],
      },
    ],
    charts: [],
    validations: [],
    conditionalFormats: [],
  };
}
