import { say } from "../locale/language";
import { frameWords } from "../locale/sheets";
import { quoted } from "./address";
import { computed } from "./cells";
import { sumsAgree } from "./controls";
import type { Facts } from "./facts";
import { columns, onSheet, type Layout } from "./layout";
import type { CellPlan } from "./workbook";

/** The one overall check, repeated in words on every sheet that shows numbers. */
export function checkCell(facts: Facts, layout: Layout): CellPlan {
  const { language } = facts.setup;
  const yes = say(frameWords.agree, language);
  const no = say(frameWords.disagree, language, { sheet: layout.names.sources });
  const cell = onSheet(layout, "sources", layout.sources.agree, columns.unit);
  const value = sumsAgree(facts, layout) ? yes : no;
  return computed(`IF(${cell}=1,${quoted(yes)},${quoted(no)})`, value, "label");
}
