import { say } from "../locale/language";
import { valuesWords } from "../locale/sheets";
import { cellAt, rangeOf, sheetPrefix } from "./address";
import type { Place } from "./cells";
import type { Facts } from "./facts";
import { columns, onSheet, type Layout } from "./layout";
import { shownSheets } from "./shown";
import { columnIn, lookedUp, type TableShape } from "./typedTable";

/** The columns of the table of actions. */
export const valueColumns = [
  { key: "action", words: valuesWords.action, width: 31 },
  { key: "counted", words: valuesWords.counted, width: 28 },
  { key: "figure", words: valuesWords.figure, width: 11, numbers: true },
  { key: "own", words: valuesWords.own, width: 10.5, numbers: true },
  { key: "count", words: valuesWords.count, width: 10.5, numbers: true },
  { key: "low", words: valuesWords.low, width: 10, numbers: true },
  { key: "base", words: valuesWords.base, width: 10.5, numbers: true },
  { key: "high", words: valuesWords.high, width: 10, numbers: true },
  { key: "weight", words: valuesWords.weight, width: 9, numbers: true },
  { key: "worthOne", words: valuesWords.worthOne, width: 11, numbers: true },
  { key: "amount", words: valuesWords.amount, width: 12.5, numbers: true },
  { key: "tag", words: valuesWords.tag, width: 12 },
  { key: "note", words: valuesWords.note, width: 13 },
  { key: "source", words: valuesWords.source, width: 13 },
] as const;
export type ValueKey = (typeof valueColumns)[number]["key"];

/** The metric that holds the value of all actions: typed, or computed here. */
export const actionValue = "action_value";

/** The rows of the head: what is chosen, what follows, then the table. */
export const valueRows = { scale: 3, fit: 4, resultsHeading: 6, worth: 7, valued: 8 } as const;
/** Inputs and results of the head stand in one column. */
export const headColumn = 2;

/** The table of actions, below as many results as there are KPIs to be read beside the scale. */
export function valueTable(facts: Facts, layout: Layout): TableShape<ValueKey> {
  const { language } = facts.setup;
  const heading = valueRows.valued + layout.valueKpis.length + 2;
  return { name: layout.tables.values, heading, columns: valueColumns, language };
}

/** The metrics of the KPI sheet in one column, without the one that the scale itself gives. */
function figureCells(
  facts: Facts,
  layout: Layout,
  column: number,
  fixed: "both" | "row" | "column"
) {
  const rows = facts.used.filter(({ id }) => id !== actionValue).length;
  const area = { row: layout.kpis.figuresHeading + 1, column, rows, columns: 1 };
  return rangeOf(area, fixed);
}

/** The figure of the metric whose name stands in `cell`; nothing where none is known. */
export function figureByName(facts: Facts, layout: Layout, cell: string): string {
  const sheet = sheetPrefix(layout.names.kpis);
  const total = sheet + figureCells(facts, layout, columns.total, "both");
  const names = sheet + figureCells(facts, layout, columns.label, "both");
  return `IFERROR(${lookedUp(total, names, cell)},"")`;
}

/** Whether the scale gives the value of the actions, where nobody typed it. */
export function isValued(facts: Facts, metric: Readonly<{ id: string }>): boolean {
  return (
    metric.id === actionValue &&
    facts.typed.some(({ id }) => id === actionValue) &&
    shownSheets(facts).includes("values")
  );
}

/** The value of the actions in a column of the KPI sheet: all of them in total, those that the figures count by month. */
export function valuedFormula(facts: Facts, layout: Layout, place: Place): string {
  const shape = valueTable(facts, layout);
  if (place.kind !== "month") {
    const total = onSheet(layout, "values", valueRows.worth, headColumn);
    return `IF(ISNUMBER(${total}),${total},NA())`;
  }
  const names = figureCells(facts, layout, columns.label, "column");
  const counts = figureCells(facts, layout, place.column, "row");
  const [counted, worth] = [columnIn(shape, "counted"), columnIn(shape, "worthOne")];
  // Counts that are not known are no numbers above zero, so that they stay out.
  const each = `SUMIFS(${counts},${names},${counted},${counts},">0")`;
  return `IF(COUNT(${worth})=0,NA(),SUMPRODUCT(${each},${worth}))`;
}

/** The cells in which the scales are named: the headings of the table themselves. */
export function scaleNames(shape: TableShape<ValueKey>): string {
  const first = valueColumns.findIndex(({ key }) => key === "low");
  return rangeOf({ row: shape.heading, column: first, rows: 1, columns: 3 }, "both");
}

/** The name of a scale as people choose it. */
export function scaleName(facts: Facts, scale: "low" | "base" | "high"): string {
  return say(valuesWords[scale], facts.setup.language);
}

/** The cell that says which scale counts. */
export const chosenScale = cellAt(valueRows.scale, headColumn, "both");
