import { say } from "../locale/language";
import { constant, formatOf, type Slot } from "./cells";
import { checkWord } from "./checks-layout";
import { CheckRow, percentOf, shareOf, stateWord, wordOf } from "./checks-row";
import { controlsOf, type Control } from "./controls";
import type { Facts } from "./facts";
import { onSheet, type Layout } from "./layout";
import { controlColumns } from "./sources";
import { cell, equal, firstOf, is, joined, number, when, words, type Told } from "./told";

/** What an import adds up to beside what its source states, in words. */
export function importVerdict(
  facts: Facts,
  parts: Readonly<Record<"state" | "stated" | "difference" | "share", Told>>
): Told {
  const word = (key: Parameters<typeof wordOf>[1]) => wordOf(facts, key);
  const less = is(parts.difference, "<", number(0));
  const percent = percentOf(parts.share);
  return firstOf(
    [
      [equal(parts.state, stateWord(facts, "ok")), word("agrees")],
      [equal(parts.stated, number(0)), word("statesNone")],
      [equal(percent, number(0)), when(less, word("slightlyLess"), word("slightlyMore"))],
    ],
    joined(percent, when(less, word("less"), word("more")))
  );
}

function importRow(facts: Facts, layout: Layout, control: Control, at: number): Slot[] {
  const { language } = facts.setup;
  const { metric, source } = control;
  const there = (column: keyof typeof controlColumns, value: number | boolean) =>
    cell(onSheet(layout, "sources", control.row, controlColumns[column]), value);
  // Amounts stand in the currency of their source, so the format names none.
  const format = metric.unit === "money" ? "decimal" : formatOf(metric.unit);
  const row = new CheckRow(at)
    .put("label", constant(say(metric.name, language), "record-label"))
    .put("detail", constant(facts.sources[source - 1]?.table.file ?? "", "record-wrapped", "text"))
    .give("given", there("stated", control.stated), "value", format)
    .give("found", there("sum", control.sum), "value", format)
    .give("difference", there("difference", control.difference), "value", format);
  row.give("share", shareOf(row.at("difference"), row.at("given")), "value", "growth");
  const agrees = there("agrees", control.agrees);
  row.judge(when(agrees, stateWord(facts, "ok"), stateWord(facts, "look")), (state) =>
    importVerdict(facts, {
      state,
      stated: row.at("given"),
      difference: row.at("difference"),
      share: row.at("share"),
    })
  );
  const sheet = words(checkWord(facts, "onSheet", { sheet: layout.names.metrics }));
  const open = equal(row.at("state"), stateWord(facts, "look"));
  return row.give("more", when(open, sheet, words("")), "record-text").cells();
}

/** Each sum of each import beside what its source states; one line where there is none. */
export function importChecks(facts: Facts, layout: Layout): Slot[][] {
  const controls = controlsOf(facts, layout);
  const first = layout.checks.importsHeading + 1;
  if (controls.length === 0) return [[constant(checkWord(facts, "noImports"), "label")]];
  return controls.map((control, index) => importRow(facts, layout, control, first + index));
}
