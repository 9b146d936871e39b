import { say } from "../locale/language";
import { costScopeWords } from "../locale/sheets";
import { cellAt } from "./address";
import type { Facts } from "./facts";
import { mediaFigures, notAvailable } from "./figures";
import { columns, onSheet, type Layout } from "./layout";
import { all, cell, isNumber, joined, nothing, when, words, type Told } from "./told";
import type { CellValue } from "./workbook";

/**
 * Which costs are known, in words: nobody may read a sum of media as the whole cost.
 * It follows what stands on the investment sheet, where it is told beside the total.
 */
export function costScope(facts: Facts, layout: Layout): Told {
  const { investment } = layout;
  const word = (key: keyof typeof costScopeWords) =>
    words(say(costScopeWords[key], facts.setup.language));
  const media = mediaFigures(facts).total;
  // Nothing is typed in a workbook just made.
  const total = (row: number, value: CellValue = ""): Told =>
    cell(cellAt(row, columns.total, "both"), value);
  const named = (key: keyof typeof costScopeWords, ...parts: readonly Told[]) =>
    when(all(...parts.map(isNumber)), joined(word(key), words(" ")), nothing);
  const names = joined(
    named("media", total(investment.media, media)),
    named("fees", total(investment.fees)),
    named("tools", total(investment.tools)),
    named("personDays", total(investment.person_days), total(investment.day_rate)),
    named("prizes", total(investment.prizes))
  );
  // No name has a space in it, not even one that no line breaks at (some programs trim those too): TRIM takes the last one away, and the others become commas.
  const list = cell(`SUBSTITUTE(TRIM(${names.text})," ",", ")`, spelled(names));
  const lacking = when(
    isNumber(total(investment.other, notAvailable)),
    when(isNumber(total(investment.media, media)), nothing, word("noMedia")),
    word("noOther")
  );
  return when(isNumber(total(investment.total, media)), joined(list, lacking), word("none"));
}

function spelled({ value }: Told): string {
  return typeof value === "string" ? value.trim().replaceAll(" ", ", ") : "";
}

/** The same for other sheets, which read it where it is told. */
export function costScopeElsewhere(facts: Facts, layout: Layout): Told {
  const reference = onSheet(layout, "investment", layout.investment.total, columns.note, "both");
  return cell(reference, costScope(facts, layout).value);
}
