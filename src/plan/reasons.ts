import { assumptionById } from "../catalogue/assumptions";
import { costLines } from "../catalogue/costs";
import { metricById } from "../catalogue/metrics";
import type { Kpi } from "../catalogue/types";
import { namesIn } from "../formulas";
import { say } from "../locale/language";
import { kpisWords } from "../locale/sheets";
import { cellAt, quoted } from "./address";
import { computed, type Slot } from "./cells";
import type { Facts } from "./facts";
import { boundsOf, kpiFigures, type FigureRow } from "./figures";
import { columns, rowIn, type Layout } from "./layout";
import { referenceTo } from "./references";

/** What a person sees of `id` on the sheets. */
export function nameOfId(id: string, language: Facts["setup"]["language"]): string {
  const named = metricById(id) ?? assumptionById(id) ?? costLines.find((line) => line.id === id);
  return named === undefined ? id : say(named.name, language);
}

/** How a figure is named among those that lack; people who were counted lack only because they cannot be added. */
function lackedName(facts: Facts, id: string): string {
  const { language } = facts.setup;
  const name = nameOfId(id, language);
  const metric = metricById(id);
  const bounds = metric?.aggregation === "unique" ? boundsOf(facts, metric) : null;
  if (bounds === null) return ` · ${name}`;
  const range = say(kpisWords.bounds, language, { ...bounds });
  return ` · ${say(kpisWords.notAdded, language, { metric: name })}. ${range}`;
}

/** What the note of a KPI says for the numbers imported. */
export function reasonOf(facts: Facts, kpi: Kpi, rows: ReadonlyMap<string, FigureRow>): string {
  const { language } = facts.setup;
  if (typeof kpiFigures(facts, kpi.formula, rows).total === "number") return "";
  const unknown = namesIn(kpi.formula).filter(
    (id) => typeof (rows.get(id)?.total ?? assumptionById(id)?.initial) !== "number"
  );
  if (unknown.length === 0) return say(kpisWords.zero, language);
  const names = unknown.map((id) => lackedName(facts, id));
  return say(kpisWords.lacks, language) + names.join("");
}

/** Says in words why a KPI has no total: which of its figures are not known, or that a divisor is zero. */
export function reasonCell(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  rows: ReadonlyMap<string, FigureRow>
): Slot {
  const { language } = facts.setup;
  const parts = namesIn(kpi.formula).map((id) => ({
    cell: referenceTo(layout, id, columns.total),
    name: lackedName(facts, id),
  }));
  const lacks = say(kpisWords.lacks, language);
  const zero = say(kpisWords.zero, language);
  const own = cellAt(rowIn(layout.kpis.rows, `kpi:${kpi.id}`), columns.total);
  const missing = parts.map(({ cell, name }) => `IF(ISNUMBER(${cell}),"",${quoted(name)})`);
  const names = [quoted(lacks), ...missing].join("&");
  const known = `AND(${parts.map(({ cell }) => `ISNUMBER(${cell})`).join(",")})`;
  // A figure shown as it is has no divisor.
  const reason = parts.length === 1 ? names : `IF(${known},${quoted(zero)},${names})`;
  const text = `IF(ISNUMBER(${own}),"",${reason})`;
  return computed(text, reasonOf(facts, kpi, rows), "note");
}
