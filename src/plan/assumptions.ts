import type { Assumption } from "../catalogue/types";
import { say } from "../locale/language";
import { frameWords, investmentWords } from "../locale/sheets";
import { cellAt } from "./address";
import {
  computed,
  constant,
  formatOf,
  headings,
  input,
  monthSheetWidth,
  unitText,
  type Slot,
} from "./cells";
import type { Facts } from "./facts";
import { notAvailable } from "./figures";
import { columns, rowIn, usedAssumptions, type Layout } from "./layout";
import { ruledTable } from "./ruled";

function assumptionRow(facts: Facts, layout: Layout, assumption: Assumption): Slot[] {
  const { language, currency } = facts.setup;
  const format = formatOf(assumption.unit);
  const own = cellAt(rowIn(layout.investment.assumptions, assumption.id), columns.total);
  return [
    constant(say(assumption.name, language), "label-wrapped"),
    constant(unitText(assumption.unit, language, currency), "unit"),
    constant(say(assumption.meaning, language), "note"),
    input(`assumption:${assumption.id}`, assumption.initial, format),
    computed(
      `IF(ISNUMBER(${own}),${own},NA())`,
      assumption.initial ?? notAvailable,
      "value",
      format
    ),
  ];
}

/** What a person says once for the whole workbook: typed on the left, in use on the right, #N/A while unknown. */
export function assumptionRows(facts: Facts, layout: Layout): Slot[][] {
  const { language } = facts.setup;
  const titles = [
    say(investmentWords.assumptions, language),
    say(frameWords.unit, language),
    say(investmentWords.explanation, language),
    say(investmentWords.yourValue, language),
    say(investmentWords.inUse, language),
  ];
  return ruledTable([
    headings(titles, monthSheetWidth(layout), [columns.total, columns.outside]),
    ...usedAssumptions(facts).map((assumption) => assumptionRow(facts, layout, assumption)),
  ]);
}
