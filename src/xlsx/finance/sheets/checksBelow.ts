import { say, type Language } from "../../../locale/language";
import { financeWords } from "../../../locale/sheets";
import { sheetPrefix } from "../../../plan/address";
import { computed, constant, type Slot } from "../../../plan/cells";
import type { CellShown } from "../copy";
import { cut, shown, text } from "./addedSheet";
import { warningText, type Done } from "./sources";

const places = {
  name: "name",
  "conditional format": "conditionalFormat",
  validation: "validation",
  "table column": "tableColumn",
} as const;

/** What stands below the comparison cell by cell, each part under its title; nothing of a part that is empty. */
export function sectionsBelow(done: Done, language: Language): Slot[][] {
  const section = (title: keyof typeof financeWords, rows: readonly Slot[][]): Slot[][] =>
    rows.length === 0
      ? []
      : [[], [constant(say(financeWords[title], language), "section")], ...rows];
  return [
    ...section("overwrittenTitle", overwrittenRows(done, language)),
    ...section("elsewhere", ruleRows(done, language)),
    ...section(
      "beware",
      done.warnings.map((each) => [constant(warningText(each, language), "entry")])
    ),
  ];
}

function overwrittenRows({ overwritten }: Done, language: Language): Slot[][] {
  return overwritten.map(({ sheet, cell, original, now }): Slot[] => [
    text(sheet),
    text(cell),
    text(cut(original)),
    text(
      now === null
        ? say(financeWords.emptied, language)
        : say(financeWords.overwrittenBy, language, { now: cut(spoken(now, language), 200) })
    ),
    null,
    now === null ? null : computed(sheetPrefix(sheet) + cell, valueNow(now), "value"),
    null,
    constant(say(financeWords.overwritten, language), "entry"),
  ]);
}

function spoken(value: Exclude<CellShown, null>, language: Language): string {
  if (typeof value === "string") {
    return value.startsWith("=") ? value : say(financeWords.inQuotes, language, { text: value });
  }
  if (typeof value === "boolean") return String(value).toUpperCase();
  return new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(value);
}

/** What a formula of constants gives is for the program that opens the file to say. */
function valueNow(now: CellShown): ReturnType<typeof shown> {
  return typeof now === "string" && now.startsWith("=") ? null : shown(now);
}

function ruleRows({ rules }: Done, language: Language): Slot[][] {
  const word = (key: keyof typeof financeWords) => say(financeWords[key], language);
  return rules.map(({ place, where, original, native }): Slot[] => [
    text(`${word(places[place])} – ${where}`),
    null,
    text(cut(original)),
    text(native === null ? word("givenUp") : cut(native)),
  ]);
}
