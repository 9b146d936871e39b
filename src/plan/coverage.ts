/** Which imports a KPI counts, in words: whose alone, whose in part, and what they leave blank. */
import type { Kpi } from "../catalogue/types";
import { say } from "../locale/language";
import { kpisWords } from "../locale/sheets";
import { cellAt, quoted } from "./address";
import type { Facts, Source } from "./facts";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { mostNamed } from "./platform-days";
import { mark, saidWith } from "./said-with";
import { distinctTexts, isSameText } from "./same-text";
import { partsOf, tellers, togetherFigures, togetherOf, toldRows, type Together } from "./together";
import { importsOf, togetherCell, togetherRow } from "./together-cells";
import {
  all as allHold,
  cell,
  equal,
  is,
  joined,
  minus,
  nothing,
  plus,
  times,
  when,
  words,
  zero,
  type Told,
} from "./told";

/** The platforms of the imports, each once. */
function importedPlatforms({ sources }: Facts): string[] {
  return distinctTexts(sources.map(({ platform }) => platform));
}

/** For each import one after another, whether it tells each figure. */
function flagsOf(facts: Facts, layout: Layout, { metrics }: Together): string[] {
  return metrics.map((metric) => `(${importsOf(facts, layout, metric, columns.total)}>0)`);
}

/** The imports of which `tells` holds: their platforms, each once (" · Google Ads · Meta Ads"), or how many of `all` they are. */
function namesOf(
  facts: Facts,
  layout: Layout,
  together: Together,
  tells: string,
  holding: readonly Source[],
  all: Told
): Told {
  const [first] = together.metrics;
  const platforms = importedPlatforms(facts);
  if (first === undefined || platforms.length > mostNamed) {
    const count = cell(`SUMPRODUCT(${tells})`, holding.length);
    const said = say(kpisWords.someImports, facts.setup.language, { some: mark, all: mark });
    return saidWith(said, count, all);
  }
  const names = importsOf(facts, layout, first, columns.note);
  const parts = platforms.map((platform) => {
    const count = cell(
      `SUMPRODUCT((${names}=${quoted(platform)})*${tells})`,
      holding.filter((source) => isSameText(source.platform, platform)).length
    );
    return when(is(count, ">", zero), words(` · ${platform}`), nothing);
  });
  return joined(...parts);
}

/** How many imports tell all figures, and how many tell any of them. */
export function telling(
  facts: Facts,
  layout: Layout,
  together: Together
): Readonly<Record<"every" | "any", Told>> {
  const { every, any } = tellers(facts, together);
  const flags = flagsOf(facts, layout, together);
  return {
    every: cell(`SUMPRODUCT(${flags.join("*")})`, every.length),
    any: cell(`SUMPRODUCT((${flags.join("+")}>0)*1)`, any.length),
  };
}

/** The names of the platforms whose imports tell all, where others tell only some. */
export function importsTold(facts: Facts, layout: Layout, together: Together): Told {
  const { every, any } = telling(facts, layout, together);
  const tells = flagsOf(facts, layout, together).join("*");
  const names = namesOf(facts, layout, together, tells, tellers(facts, together).every, any);
  const few = allHold(is(every, ">", zero), is(every, "<", any));
  const only = words(say(kpisWords.onlyImports, facts.setup.language));
  return when(few, joined(only, names), nothing);
}

/** The names of the platforms that tell only some of figures that count wherever they are known: " · Google Ads". */
export function importsInPart(facts: Facts, layout: Layout, parts: Together): Told {
  const [first] = parts.metrics;
  const platforms = importedPlatforms(facts);
  // That some of very many tell only a part says nothing.
  if (first === undefined || platforms.length > mostNamed) return nothing;
  const names = importsOf(facts, layout, first, columns.note);
  const inPart = platforms.map((platform) => {
    const own = facts.sources.filter((source) => isSameText(source.platform, platform));
    const counts = parts.metrics.map((metric) =>
      cell(
        `COUNTIFS(${names},${quoted(platform.replace(/[~*?]/g, "~$&"))},${importsOf(facts, layout, metric, columns.total)},">0")`,
        own.filter((source) => toldRows(facts, source, metric) > 0).length
      )
    );
    const some = allHold(is(counts.reduce(plus), ">", zero), equal(counts.reduce(times), zero));
    return when(some, words(` · ${platform}`), nothing);
  });
  return joined(...inPart);
}

/** Whose imports alone a KPI counts, or which tell it only in part: from the cell that says so; `at` refers to a row of the workings. */
function whoTells(facts: Facts, layout: Layout, kpi: Kpi, at: (row: number) => string): Told {
  const together = togetherOf(facts, kpi);
  const parts = partsOf(facts, kpi);
  if (parts !== null) {
    const row = rowIn(layout.kpis.together, parts.key);
    const names = cell(at(row), importsInPart(facts, layout, parts).value);
    const lead = words(say(kpisWords.onlyPartly, facts.setup.language));
    return when(equal(names, nothing), nothing, joined(lead, names));
  }
  if (together === null) return nothing;
  const row = togetherRow(layout, together, "imports");
  return cell(at(row), importsTold(facts, layout, together).value);
}

/** What a KPI that is known leaves out, what it counts as none and who tells it only in part: the words beside it. */
export function coverage(facts: Facts, layout: Layout, kpi: Kpi): Told {
  const told = whoTells(facts, layout, kpi, (row) => cellAt(row, columns.total));
  const together = togetherOf(facts, kpi);
  if (together === null) return told;
  const own = togetherFigures(facts, together);
  const rows = cell(togetherCell(layout, together, "rows"), own.rows.total);
  const complete = cell(togetherCell(layout, together, "complete"), own.complete);
  const said = say(kpisWords.blankRows, facts.setup.language, { blank: mark, rows: mark });
  const blanks = saidWith(said, minus(rows, complete), rows);
  const stop = when(equal(told, nothing), nothing, words(". "));
  return joined(told, when(is(complete, "<", rows), joined(stop, blanks), nothing));
}

/** Whose imports a KPI counts, as other sheets say it. */
export function importsCounted(facts: Facts, layout: Layout, kpi: Kpi): Told {
  return whoTells(facts, layout, kpi, (row) => onSheet(layout, "kpis", row, columns.total));
}
