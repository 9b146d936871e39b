import { assumptionById } from "../catalogue/assumptions";
import { metricById } from "../catalogue/metrics";
import type { Kpi } from "../catalogue/types";
import { namesIn } from "../formulas";
import { say } from "../locale/language";
import { kpisWords } from "../locale/sheets";
import { cellAt, quoted } from "./address";
import { coverage, telling } from "./coverage";
import { computed, type Slot } from "./cells";
import type { Facts } from "./facts";
import { boundsOf, type FigureRow } from "./figures";
import { nameOfId } from "./figure-names";
import { columns, rowIn, type Layout } from "./layout";
import { kpiFigures } from "./kpi-values";
import { referenceTo } from "./references";
import { tellers, togetherFigures, togetherOf, type Together } from "./together";
import { togetherCell } from "./together-cells";

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
export function reasonOf(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  rows: ReadonlyMap<string, FigureRow>
): string {
  const { language } = facts.setup;
  const together = togetherOf(facts, kpi);
  if (typeof kpiFigures(facts, kpi, rows).total === "number") {
    const covers = coverage(facts, layout, kpi).value;
    return typeof covers === "string" ? covers : "";
  }
  const unknown = namesIn(kpi.formula).filter(
    (id) => typeof (rows.get(id)?.total ?? assumptionById(id)?.initial) !== "number"
  );
  if (unknown.length > 0) {
    const names = unknown.map((id) => lackedName(facts, id));
    return say(kpisWords.lacks, language) + names.join("");
  }
  if (together === null || togetherFigures(facts, together).rows.total !== 0)
    return say(kpisWords.zero, language);
  const some = tellers(facts, together).every.length > 0;
  return say(some ? kpisWords.noRowTogether : kpisWords.noneTogether, language);
}

/** Why no row counts for figures told together: no import tells them all, or none of its rows is left. */
function noRow(facts: Facts, layout: Layout, together: Together): string {
  const word = (key: "noRowTogether" | "noneTogether") =>
    quoted(say(kpisWords[key], facts.setup.language));
  const { every } = telling(facts, layout, together);
  return `IF(${every.text}>0,${word("noRowTogether")},${word("noneTogether")})`;
}

/** Says in words why a KPI has no total: which of its figures are not known, that no import tells them together, or that a divisor is zero; and what one that is known leaves out. */
export function reasonCell(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  rows: ReadonlyMap<string, FigureRow>
): Slot {
  const { language } = facts.setup;
  const together = togetherOf(facts, kpi);
  const parts = namesIn(kpi.formula).map((id) => ({
    cell: referenceTo(layout, id, columns.total),
    name: lackedName(facts, id),
  }));
  const lacks = say(kpisWords.lacks, language);
  const zero = quoted(say(kpisWords.zero, language));
  const own = cellAt(rowIn(layout.kpis.rows, `kpi:${kpi.id}`), columns.total);
  const missing = parts.map(({ cell, name }) => `IF(ISNUMBER(${cell}),"",${quoted(name)})`);
  const names = [quoted(lacks), ...missing].join("&");
  const known = `AND(${parts.map(({ cell }) => `ISNUMBER(${cell})`).join(",")})`;
  const apart =
    together === null
      ? zero
      : `IF(${togetherCell(layout, together, "rows")}=0,${noRow(facts, layout, together)},${zero})`;
  // A figure shown as it is has no divisor.
  const reason = parts.length === 1 ? names : `IF(${known},${apart},${names})`;
  const text = `IF(ISNUMBER(${own}),${coverage(facts, layout, kpi).text},${reason})`;
  return computed(text, reasonOf(facts, layout, kpi, rows), "note");
}
