import { say } from "../locale/language";
import type { Words } from "../locale/language";
import { constant, input, type Slot } from "./cells";
import type { Facts } from "./facts";
import type { FormatToken } from "./workbook";

/** The three columns before the figures: what a line of the investment sheet is, in which unit, and a note in words. */
export function lineHead(facts: Facts, name: Words, unit: string, note: Words | Slot): Slot[] {
  const { language } = facts.setup;
  return [
    constant(say(name, language), "label-wrapped"),
    constant(unit, "unit"),
    note !== null && "en" in note ? constant(say(note, language), "note") : note,
  ];
}

/** The key of an input in a month's column: the month itself, so that a longer period keeps what was typed. */
function inputKey(facts: Facts, id: string, index: number): string {
  return `${id}:${facts.months[index]?.from.slice(0, 7) ?? "outside"}`;
}

/** Inputs for the column outside the months and for every month. */
export function inputsFrom(facts: Facts, id: string, format: FormatToken): Slot[] {
  return [
    input(`${id}:outside`, null, format),
    ...facts.months.map((_, index) => input(inputKey(facts, id, index), null, format)),
  ];
}
