/** Which imports a KPI counts, in words: whose alone, whose in part, and what they leave blank. */
import type { Kpi, Metric } from "../catalogue/types";
import { say } from "../locale/language";
import { kpisWords } from "../locale/sheets";
import { cellAt } from "./address";
import type { Facts, Source } from "./facts";
import { togetherRows } from "./kpis-layout";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { partsOf, tellers, togetherFigures, togetherOf, type Together } from "./together";
import { importsOf, togetherCell } from "./together-cells";
import {
  all as allHold,
  cell,
  equal,
  is,
  joined,
  minus,
  nothing,
  number,
  when,
  whole,
  words,
  type Told,
} from "./told";

/** The platforms of the imports of which `tells` holds, each once: " · Google Ads · Meta Ads". */
function platformsThat(
  facts: Facts,
  layout: Layout,
  { metrics }: Together,
  tells: (flags: readonly string[]) => string,
  holding: readonly Source[]
): Told[] {
  const platforms = [...new Set(facts.sources.map(({ platform }) => platform))];
  return platforms.map((platform) => {
    const own = facts.sources.filter((source) => source.platform === platform);
    const counts = own.map((source) => {
      const index = facts.sources.indexOf(source);
      const flag = ({ id }: Metric) =>
        `(${cellAt(rowIn(layout.kpis.told, id) + index, columns.total)}>0)`;
      return tells(metrics.map(flag));
    });
    const count = own.filter((source) => holding.includes(source)).length;
    return when(
      is(cell(counts.join("+"), count), ">", number(0)),
      words(` · ${platform}`),
      nothing
    );
  });
}

/** How many imports tell all figures, and how many tell any of them. */
function telling(
  facts: Facts,
  layout: Layout,
  together: Together
): Readonly<Record<"every" | "any", Told>> {
  const { every, any } = tellers(facts, together);
  const flags = together.metrics.map(
    (metric) => `(${importsOf(facts, layout, metric, columns.total)}>0)`
  );
  return {
    every: cell(`SUMPRODUCT(${flags.join("*")})`, every.length),
    any: cell(`SUMPRODUCT((${flags.join("+")}>0)*1)`, any.length),
  };
}

/** The names of the platforms whose imports tell all, where others tell only some. */
export function importsTold(facts: Facts, layout: Layout, together: Together): Told {
  const { every, any } = telling(facts, layout, together);
  const all = tellers(facts, together).every;
  const names = platformsThat(facts, layout, together, (each) => each.join("*"), all);
  const few = allHold(is(every, ">", number(0)), is(every, "<", any));
  const only = words(say(kpisWords.onlyImports, facts.setup.language));
  return when(few, joined(only, ...names), nothing);
}

/** The names of the platforms whose imports tell only some of figures that count wherever they are known. */
export function importsInPart(facts: Facts, layout: Layout, parts: Together): Told {
  const { every, any } = telling(facts, layout, parts);
  const found = tellers(facts, parts);
  const inPart = found.any.filter((source) => !found.every.includes(source));
  const some = (each: readonly string[]) => `(${each.join("+")}>0)*(${each.join("*")}=0)`;
  const names = platformsThat(facts, layout, parts, some, inPart);
  const word = (key: "alsoPartly" | "onlyPartly") =>
    words(say(kpisWords[key], facts.setup.language));
  const said = when(is(every, ">", number(0)), word("alsoPartly"), word("onlyPartly"));
  return when(is(every, "<", any), joined(said, ...names), nothing);
}

/** What a KPI that is known leaves out, what it counts as none and where it puts different imports together: the words beside it. */
export function coverage(facts: Facts, layout: Layout, kpi: Kpi): Told {
  const together = togetherOf(facts, kpi);
  const parts = partsOf(facts, kpi);
  if (parts !== null) {
    const row = rowIn(layout.kpis.together, parts.key);
    return cell(cellAt(row, columns.total), importsInPart(facts, layout, parts).value);
  }
  if (together === null) return nothing;
  const own = togetherFigures(facts, together);
  const at = (row: (typeof togetherRows)[number]) => togetherCell(layout, together, row);
  const only = cell(at("imports"), importsTold(facts, layout, together).value);
  const rows = cell(at("rows"), own.rows.total);
  const complete = cell(at("complete"), own.complete);
  const said = say(kpisWords.blankRows, facts.setup.language, { blank: mark, rows: mark });
  const [before = "", between = "", after = ""] = said.split(mark);
  const blanks = joined(
    words(before),
    whole(minus(rows, complete)),
    words(between),
    whole(rows),
    words(after)
  );
  const stop = when(equal(only, nothing), nothing, words(". "));
  return joined(only, when(is(complete, "<", rows), joined(stop, blanks), nothing));
}
const mark = "\u0001";

/** Whose imports alone a KPI counts, or which it puts together: the cell that says so. */
export function importsCounted(facts: Facts, layout: Layout, kpi: Kpi): Told {
  const at = (row: number) => onSheet(layout, "kpis", row, columns.total);
  const [together, parts] = [togetherOf(facts, kpi), partsOf(facts, kpi)];
  if (parts !== null) {
    const row = rowIn(layout.kpis.together, parts.key);
    return cell(at(row), importsInPart(facts, layout, parts).value);
  }
  if (together === null) return nothing;
  const row = rowIn(layout.kpis.together, together.key) + togetherRows.indexOf("imports");
  return cell(at(row), importsTold(facts, layout, together).value);
}
