import { metricById } from "../catalogue/metrics";
import { say } from "../locale/language";
import { metricsWords } from "../locale/sheets";
import { widthInDigits } from "./letter-widths";
import { counted } from "./row-heights";
import { block, constant, formatOf, rowFormat, type Slot } from "./cells";
import { serialOf } from "./dates";
import { hasMoney, type FactRow, type Facts } from "./facts";
import { tableColumns, type Layout } from "./layout";
import type { FormatToken, SheetPlan } from "./workbook";

/** What the sheet is, a line each. */
const lines = ["reported", "filled", "amounts"] as const;

/** The header row of the table; above it stand the title, the lines and an empty row. */
const headerRow = 1 + lines.length + 1;

/** The activity and its days: whose figures a row holds. */
const repeated = [tableColumns.indexOf("activity"), 3] as const;

function tellsResults(facts: Facts): boolean {
  return facts.rows.some((row) => row.resultType !== null);
}

function date(iso: string | null): Slot {
  return constant(iso === null ? null : serialOf(iso), "record", "date");
}

function text(value: string): Slot {
  return constant(value === "" ? null : value, "record-wrapped", "text");
}

function recordCells(facts: Facts, row: FactRow, look: Look): Slot[] {
  const values = facts.columns.map((metric, index) =>
    constant(row.values[metric.id] ?? null, "record", look.formats[index])
  );
  return [
    text(row.platform),
    text(row.report),
    text(row.activity),
    date(row.from),
    date(row.to),
    text(look.moneyless.has(row.source) ? "" : row.currency),
    constant(row.source, "record", "integer"),
    ...(look.results ? [text(row.resultType ?? "")] : []),
    ...values,
  ];
}

/** The formats of the metrics’ columns, whether the kind of results stands before them, and which imports tell no money. */
interface Look {
  readonly formats: readonly FormatToken[];
  readonly results: boolean;
  readonly moneyless: ReadonlySet<number>;
}

/** The imports that neither state a currency nor have a column for money: the one of the workbook is not theirs. */
function withoutMoney({ sources, rows }: Facts): Set<number> {
  const paying = new Set(rows.filter(hasMoney).map(({ source }) => source));
  const isMoney = (id: string | null) => id !== null && metricById(id)?.unit === "money";
  const found = sources.filter(
    ({ number, table }) =>
      table.currency === null &&
      !paying.has(number) &&
      !table.columns.some(({ metric }) => isMoney(metric))
  );
  return new Set(found.map(({ number }) => number));
}

/** Amounts stand in the currency of their row, so the format names none. */
function numberFormatOf({ rows }: Facts, { id, unit }: Facts["columns"][number]): FormatToken {
  if (unit === "money") return "decimal";
  return rowFormat(
    formatOf(unit),
    rows.map(({ values }) => values[id])
  );
}

/** The most that columns of texts from outside take. */
const widest = { platform: 30, report: 30, activity: 60, countedAs: 40, currency: 11 } as const;
/** So many rows of a hundred have their texts in one line; in others longer ones are wrapped. */
const inOneLine = 0.9;
/** Widths of the days, and of their headings where no import tells any. */
const [day, noDay] = [13, 9];
/** The filter button, which hides the end of a heading, and the indents of texts and numbers. */
const [button, besideText, besideNumber] = [2.5, 1.5, 3];
/** A digit to come. */
const spare = 1;
const narrowest = 8;
/** Headings are bold. */
const bold = 1.04;

/** Headings are wrapped between their words. */
function longestWord(header: string): number {
  return Math.max(...header.split(" ").map((word) => widthInDigits(word) * bold));
}

/** As wide as its largest value and the longest word of its heading, whose button stands in the indent. */
function metricWidth(
  { rows }: Facts,
  { id }: Facts["columns"][number],
  format: FormatToken | undefined,
  header: string
): number {
  const decimals = format === "integer" ? 0 : 2;
  const values = rows.flatMap((row) => row.values[id] ?? []);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const digits = largest.toLocaleString("en", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const value = widthInDigits(digits) + spare;
  return roundUp(Math.max(narrowest, Math.max(value, longestWord(header)) + besideNumber));
}

function roundUp(width: number): number {
  return Math.ceil(width * 2) / 2;
}

function widthOf(
  facts: Facts,
  column: (typeof tableColumns)[number] | "countedAs",
  header: string
): number {
  if (column === "from" || column === "to") {
    return facts.rows.some((row) => row[column] !== null) ? day : noDay;
  }
  if (column === "source") return roundUp(longestWord(header) + besideNumber);
  const textOf = (row: FactRow) => (column === "countedAs" ? row.resultType : row[column]) ?? "";
  const lengths = facts.rows.map((row) => widthInDigits(textOf(row))).sort((a, b) => a - b);
  const usual = lengths[Math.ceil(lengths.length * inOneLine) - 1] ?? 0;
  const text = Math.min(widest[column], usual / counted + besideText);
  return roundUp(Math.max(longestWord(header) + besideText + button, text));
}

/** Up to the last column that holds anything: formulas ask for columns that no import has filled yet. */
function printedColumns({ rows, columns }: Facts, fixed: number): number {
  const filled = columns.map(({ id }) => rows.some(({ values }) => values[id] !== undefined));
  return fixed + filled.lastIndexOf(true) + 1;
}

/** More rows than these are read in the workbook: on paper the first of them show what the sheet holds, as many as a page takes. */
const mostOnPaper = 100;
const firstOnPaper = { landscape: 20, upright: 36 } as const;

/** Characters that a page upright takes in nearly their full size. */
const mostUpright = 105;

function isWide(widths: readonly number[]): boolean {
  return widths.reduce((sum, width) => sum + width, 0) > mostUpright;
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
  const moneyless = withoutMoney(facts);
  const formats = facts.columns.map((metric) => numberFormatOf(facts, metric));
  const records = facts.rows.map((row) => recordCells(facts, row, { formats, results, moneyless }));
  const rows = records.length === 0 ? [empty] : records;
  const widths = [
    ...fixed.map((column, index) => widthOf(facts, column, headers[index] ?? "")),
    ...facts.columns.map((metric, index) =>
      metricWidth(facts, metric, formats[index], named[index] ?? "")
    ),
  ];
  const cut = rows.length > mostOnPaper;
  const columns = printedColumns(facts, fixed.length);
  const landscape = isWide(widths.slice(0, columns));
  const first = firstOnPaper[landscape ? "landscape" : "upright"];
  const printed = { columns, ...(cut ? { rows: headerRow + 1 + first } : {}) };
  const word = (key: (typeof lines)[number]) => {
    const said = say(metricsWords[key], language);
    return key === "filled" && cut ? `${said} ${say(metricsWords.onPaper, language)}` : said;
  };
  return {
    key: "metrics",
    name: layout.names.metrics,
    widths,
    frozen: { rows: headerRow + 1, columns: 0 },
    printed,
    // Pages beside the first say whose figures they show.
    printTitles: { row: headerRow, rows: 1, columns: repeated },
    landscape,
    blocks: [
      block("metrics-instruction", 0, 0, [
        [constant(layout.names.metrics, "title")],
        ...lines.map((line) => [constant(word(line), "subtitle")]),
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
