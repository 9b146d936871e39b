import { say } from "../locale/language";
import { kpisWords } from "../locale/sheets";
import type { Slot } from "./cells";
import { named } from "./criteria";
import { serialOf } from "./dates";
import type { Facts } from "./facts";
import { notAvailable } from "./figures";
import type { Layout } from "./layout";
import { call, cell, equal, number, toldCell, unknown, when, words, type Told } from "./told";

/** Whether no imported row has a date. */
export function isUndated(facts: Facts, layout: Layout, end: "from" | "to"): Told {
  const dated = facts.rows.filter((row) => row[end] !== null).length;
  return equal(cell(`COUNT(${named(facts, layout, end)})`, dated), number(0));
}

/** The first or last day of all imported rows; `otherwise` where none has a date. */
export function dayOfData(
  facts: Facts,
  layout: Layout,
  end: "from" | "to",
  otherwise: Told = unknown
): Told {
  const days = facts.rows.flatMap((row) => row[end] ?? []).sort();
  const day = end === "from" ? days[0] : days.at(-1);
  const column = cell(named(facts, layout, end), day === undefined ? notAvailable : serialOf(day));
  const found = call(end === "from" ? "MIN" : "MAX", [column], (serial = 0) => serial);
  return when(isUndated(facts, layout, end), otherwise, found);
}

/** What the totals cover, whatever the filters say: the words and the day, or that no row has one. */
export function daysOfData(facts: Facts, layout: Layout): Record<"from" | "to", Slot[]> {
  const word = (key: "firstDay" | "lastDay" | "firstDayWhole" | "lastDayWhole" | "noDay") =>
    words(say(kpisWords[key], facts.setup.language));
  const line = (end: "from" | "to"): Slot[] => {
    const first = layout.months === 0 ? "firstDayWhole" : "firstDay";
    const last = layout.months === 0 ? "lastDayWhole" : "lastDay";
    const known = word(end === "from" ? first : last);
    return [
      toldCell(when(isUndated(facts, layout, end), word("noDay"), known), "note"),
      toldCell(dayOfData(facts, layout, end, words("")), "working", "date"),
    ];
  };
  return { from: line("from"), to: line("to") };
}
