import { say } from "../locale/language";
import { metricsWords } from "../locale/sheets";
import type { Metric } from "../catalogue/types";
import { cellAt } from "./address";
import type { Place } from "./cells";
import type { Facts } from "./facts";
import { cell, equal, joined, when, words, type Told } from "./told";
import { columns, criterionCell, monthRows, tableColumn, type Layout } from "./layout";

type Column = "platform" | "activity" | "from" | "to" | "currency" | "source";

/** A fixed column of the Metrics table. */
export function named(facts: Facts, layout: Layout, column: Column): string {
  return tableColumn(layout, say(metricsWords[column], facts.setup.language));
}

/** The column of a metric in the Metrics table. */
export function metricColumn(layout: Layout, metric: Pick<Metric, "id">): string {
  return tableColumn(layout, layout.headers.get(metric.id) ?? metric.id);
}

/** The platform and activity chosen on the KPI sheet, as criteria of SUMIFS on that sheet. */
export function filterCriteria(facts: Facts, layout: Layout): string {
  return [
    named(facts, layout, "platform"),
    criterionCell(layout, "platform"),
    named(facts, layout, "activity"),
    criterionCell(layout, "activity"),
  ].join(",");
}

/** The month of the formula's column as criteria; nothing for the total. */
export function monthCriteria(facts: Facts, layout: Layout, place: Place): string {
  if (place.kind !== "month") return "";
  const from = cellAt(monthRows.from, place.column, "row");
  const to = cellAt(monthRows.to, place.column, "row");
  return `,${named(facts, layout, "from")},">="&${from},${named(facts, layout, "to")},"<="&${to}`;
}

/** Money of other currencies is left out; `currencyCell` holds the one that counts. */
export function currencyCriteria(
  facts: Facts,
  layout: Layout,
  metric: Metric,
  currencyCell: string
): string {
  if (metric.unit !== "money") return "";
  return `,${named(facts, layout, "currency")},${currencyCell}`;
}

/** The total less what the months of the same row show; months without a number are passed over. */
export function outsideFormula(layout: Layout, row: number): string {
  const total = cellAt(row, columns.total);
  if (layout.months === 0) return total;
  const first = cellAt(row, columns.firstMonth);
  const last = cellAt(row, columns.firstMonth + layout.months - 1);
  const months = `${first}:${last}`;
  return `ROUND(${total}-SUMIF(${months},">0")-SUMIF(${months},"<0"),6)`;
}

/** A text as SUMIFS looks for it, letter by letter; everything where the cell is empty. */
export function criterion(text: Told): Told {
  const { value } = text;
  const escaped = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text.text},"~","~~"),"*","~*"),"?","~?")`;
  const plain = typeof value === "string" ? value.replace(/[~*?]/g, "~$&") : "";
  return when(equal(text, words("")), words("*"), joined(words("="), cell(escaped, plain)));
}
