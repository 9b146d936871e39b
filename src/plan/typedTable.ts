import { say, type Language, type Words } from "../locale/language";
import { cellAt } from "./address";
import { constant, type Slot } from "./cells";
import type { Area, CellPlan, StyleToken, TablePlan } from "./workbook";

/** 1 January 2000: dates are numbers to a spreadsheet, and nobody types an older one. */
export const firstDate = 36_526;

/** As many empty rows are ready where people begin to type; Excel adds the others. */
export const preparedRows = 12;

/** One column of a table on which people type; its heading is found by structured references. */
export interface TableColumn<Key extends string> {
  readonly key: Key;
  readonly words: Words;
  /** In characters; the filter button of the heading takes its part. */
  readonly width: number;
  readonly numbers?: true;
}

/** A table whose columns are known: its headings, its place, and how formulas name its cells. */
export interface TableShape<Key extends string> {
  readonly name: string;
  /** The row of the headings. */
  readonly heading: number;
  readonly columns: readonly TableColumn<Key>[];
  readonly language: Language;
}

/** The headings as cells. */
export function tableHeadings<Key extends string>(shape: TableShape<Key>): CellPlan[] {
  const style = (column: TableColumn<Key>): StyleToken =>
    column.numbers === true ? "heading-record" : "heading-text";
  return shape.columns.map((column) => constant(say(column.words, shape.language), style(column)));
}

/** The place of a column. */
export function placeIn<Key extends string>(shape: Pick<TableShape<Key>, "columns">, key: Key) {
  return shape.columns.findIndex((column) => column.key === key);
}

/** `$D6`: the cell of a column in the row of the formula, which moves with it when people sort. */
export function besides<Key extends string>(
  shape: Pick<TableShape<Key>, "columns">,
  row: number
): (key: Key) => string {
  return (key) => cellAt(row, placeIn(shape, key), "column");
}

/** The cells of a row in the order of the columns. */
export function tableRow<Key extends string>(
  shape: Pick<TableShape<Key>, "columns">,
  cells: Readonly<Record<Key, Slot>>
): Slot[] {
  return shape.columns.map(({ key }) => {
    const cell = cells[key];
    return cell?.style === "input" ? { ...cell, style: "input-record" } : cell;
  });
}

/** `Targets[Target]`: a whole column, as formulas of other sheets name it. */
export function columnIn<Key extends string>(shape: TableShape<Key>, key: Key): string {
  const column = shape.columns.find((each) => each.key === key);
  return `${shape.name}[${column === undefined ? key : say(column.words, shape.language)}]`;
}

/** The value beside the name that stands in `cell`, which is found by its text. */
export function lookedUp(values: string, names: string, cell: string): string {
  return `INDEX(${values},MATCH(${cell},${names},0))`;
}

/** The value of `key` in the row whose `by` is what stands in `cell`: found by its text, wherever it is sorted to. */
export function lookUp<Key extends string>(
  shape: TableShape<Key>,
  key: Key,
  by: Key,
  cell: string
): string {
  return lookedUp(columnIn(shape, key), columnIn(shape, by), cell);
}

/** The cells of one column below its heading. */
export function columnArea<Key extends string>(
  shape: TableShape<Key>,
  key: Key,
  rows: number
): Area {
  return { row: shape.heading + 1, column: placeIn(shape, key), rows, columns: 1 };
}

/** The table of `rows` rows below its headings. */
export function tablePlan<Key extends string>(shape: TableShape<Key>, rows: number): TablePlan {
  return {
    name: shape.name,
    area: { row: shape.heading, column: 0, rows: rows + 1, columns: shape.columns.length },
  };
}
