import type { KpiUnit, MetricUnit } from "../catalogue/types";
import { expand } from "../formulas";
import { say, type Language } from "../locale/language";
import { unitWords } from "../locale/sheets";
import type { Month } from "./dates";
import { serialOf } from "./dates";
import { columns, monthRows, type Layout } from "./layout";
import { cellAt } from "./address";
import type { Figure, FigureRow } from "./figures";
import type {
  BlockPlan,
  CellPlan,
  CellValue,
  FormatToken,
  FormulaPlan,
  StyleToken,
} from "./workbook";
import { frameWords } from "../locale/sheets";

/** A cell or nothing. */
export type Slot = CellPlan | null;

/** A constant. */
export function constant(value: CellValue, style: StyleToken, format?: FormatToken): CellPlan {
  return format === undefined ? { value, style } : { value, style, format };
}

/** A formula, without its "=", and what it gives; our functions in it are written out for the native spelling. */
export function computed(
  text: string,
  value: CellValue,
  style: StyleToken,
  format?: FormatToken
): CellPlan {
  const native = expand(text);
  const formula: FormulaPlan =
    native === text ? { native: `=${text}` } : { native: `=${native}`, functions: `=${text}` };
  return { ...constant(value, style, format), formula };
}

/** A cell that the person owns, under a stable key; texts keep their distance from its line. */
export function input(key: string, value: CellValue, format: FormatToken): CellPlan {
  return { value, style: format === "text" ? "input-text" : "input", format, input: key };
}

/** A cell in which the person writes words: as many lines as they take. */
export function inputText(key: string, value: string | null = null): CellPlan {
  return { value, style: "input-text", format: "text", input: key };
}

/** Rows of any length made one rectangle. */
export function block(
  key: string,
  row: number,
  column: number,
  rows: readonly (readonly Slot[])[]
): BlockPlan {
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const padded = rows.map((cells) => [...cells, ...Array<Slot>(width - cells.length).fill(null)]);
  return { key, row, column, cells: padded };
}

/** A row of headings, filled to `width` columns so that its ground is one band; `numbers` are the columns of numbers. */
export function headings(
  texts: readonly string[],
  width: number,
  numbers: readonly number[] = []
): CellPlan[] {
  return Array.from({ length: width }, (_, index) => {
    const text = texts[index] ?? "";
    const beside = index === 0 ? "heading" : "heading-text";
    return constant(text === "" ? null : text, numbers.includes(index) ? "heading-number" : beside);
  });
}

/** The unit as it stands beside a label. */
export function unitText(unit: KpiUnit | MetricUnit, language: Language, currency: string): string {
  return unit === "money" ? currency : say(unitWords[unit], language);
}

/** The number format of a unit. */
export function formatOf(unit: KpiUnit | MetricUnit): FormatToken {
  const formats = {
    count: "integer",
    people: "integer",
    money: "money",
    ratio: "ratio",
    percent: "percent",
    rate: "rate",
    points: "points",
    score: "score",
    days: "duration",
    hours: "duration",
    months: "duration",
    seconds: "decimal",
    weighted: "integer",
    perPost: "ratio",
    perLead: "ratio",
  } as const;
  return formats[unit];
}

/** How many columns a sheet with months has. */
export function monthSheetWidth(layout: Layout): number {
  return columns.firstMonth + layout.months;
}

/** The three rows that say which month a column is: its name, its first and its last day; `days` says it of the total. */
export function monthHeader(
  texts: Readonly<{ label: string; note: string; whole?: string }>,
  months: readonly Month[],
  language: Language,
  days: Readonly<Record<"from" | "to", readonly Slot[]>> = { from: [], to: [] }
): Slot[][] {
  // Without months nothing lies outside of them: what is typed there is typed for the whole time.
  const whole = texts.whole ?? say(frameWords.whole, language);
  const titles = [
    texts.label,
    say(frameWords.unit, language),
    texts.note,
    say(frameWords.total, language),
    months.length === 0 ? whole : say(frameWords.outside, language),
  ];
  const named = headings(titles, columns.firstMonth, [columns.total, columns.outside]);
  const dates = (key: "from" | "to"): Slot[] => [
    constant(say(frameWords[key], language), "subtitle"),
    null,
    ...days[key],
    ...Array<Slot>(columns.firstMonth - columns.note - days[key].length).fill(null),
    ...months.map((month) => constant(serialOf(month[key]), "working", "date")),
  ];
  return [
    [
      ...named,
      ...months.map((month, index) =>
        computed(
          cellAt(monthRows.from, columns.firstMonth + index),
          serialOf(month.from),
          "heading-number",
          "month"
        )
      ),
    ],
    dates("from"),
    dates("to"),
  ];
}

/** Which cell of a row a formula is written for. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly kind: "total" | "outside" | "month";
}

/** The format of a row or column that holds such values: amounts have one number of decimals, so that beside thousands none has cents; counts have some where platforms share one out. */
export function rowFormat(format: FormatToken, values: readonly unknown[]): FormatToken {
  if (format === "integer") return values.some(isFraction) ? "decimal" : format;
  if (format !== "money") return format;
  const isLarge = (value: unknown) => typeof value === "number" && Math.abs(value) >= thousand;
  return values.some(isLarge) ? "whole" : "amount";
}
const thousand = 1000;

/** Sums of decimals leave dust that is no fraction. */
function isFraction(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value - Math.round(value)) > 1e-6;
}

/** The figures of a row from the Total column on; `formula` gives the text for each place, null for a cell left empty. */
export function figureCells(
  layout: Layout,
  row: number,
  figures: FigureRow,
  look: Readonly<{ style: StyleToken; format: FormatToken }>,
  formula: (place: Place) => string | null
): Slot[] {
  const format = rowFormat(look.format, [figures.total, figures.outside, ...figures.months]);
  const cell = (place: Place, value: Figure | null | undefined, style: StyleToken): Slot => {
    const text = formula(place);
    // Without months, the column beside the total has no line to be blank in.
    if (text === null && layout.months === 0) return null;
    return text === null || value === null || value === undefined
      ? constant(null, look.style)
      : computed(text, value, style, format);
  };
  const total = look.style === "value" ? "total" : look.style;
  return [
    cell({ row, column: columns.total, kind: "total" }, figures.total, total),
    cell({ row, column: columns.outside, kind: "outside" }, figures.outside, look.style),
    ...Array.from({ length: layout.months }, (_, index) =>
      cell(
        { row, column: columns.firstMonth + index, kind: "month" },
        figures.months[index],
        look.style
      )
    ),
  ];
}
