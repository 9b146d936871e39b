import type { Kpi } from "../catalogue/types";
import type { Language } from "../locale/language";
import { cellAt, quoted } from "./address";
import { partialMonth } from "./comparable";
import { at, type Column } from "./objective-rows";
import type { ConditionalFormatPlan } from "./workbook";

function custom(formula: string, style: "good" | "bad" | "warning" | "note") {
  return { kind: "custom" as const, formula, style };
}

/**
 * How the rows of an objective are coloured: the word and the sign before it by the status, changes by themselves.
 * Beside a note that one of the months is told in part, a change is neither good nor bad.
 */
export function kpiFormats(
  first: number,
  kpis: readonly Kpi[],
  language: Language
): ConditionalFormatPlan[] {
  const area = (name: Column, columnsWide: number, row = first, rows = kpis.length) => ({
    row,
    column: at(name),
    rows,
    columns: columnsWide,
  });
  const status = cellAt(first, at("status"), "column");
  const words = area("words", 1);
  const changes = kpis.flatMap((kpi, index) => {
    const row = first + index;
    const change = cellAt(row, at("change"), "column");
    const better = kpi.direction === "up" ? ">" : "<";
    const worse = kpi.direction === "up" ? "<" : ">";
    const note = cellAt(row, at("note"), "column");
    const whole = partialMonth(language).map((said) => `,ISERROR(SEARCH(${quoted(said)},${note}))`);
    const rule = (sign: string, style: "good" | "bad"): ConditionalFormatPlan => ({
      area: area("change", 1, row, 1),
      rule: custom(`=AND(ISNUMBER(${change}),${change}${sign}0${whole.join("")})`, style),
    });
    return [rule(better, "good"), rule(worse, "bad")];
  });
  return [
    { area: area("status", 1), rule: { kind: "status-icons" } },
    { area: words, rule: custom(`=${status}=1`, "good") },
    { area: words, rule: custom(`=${status}=0`, "warning") },
    { area: words, rule: custom(`=${status}=-1`, "bad") },
    { area: area("total", 4), rule: custom(`=ISERROR(${cellAt(first, at("total"))})`, "note") },
    ...changes,
  ];
}
