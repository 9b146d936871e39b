import { definitionSources } from "../catalogue/definition-sources";
import type { Kpi } from "../catalogue/types";
import { expand, inWords } from "../formulas";
import { say } from "../locale/language";
import { confidenceWords, definitionsWords, frameWords, stageWords } from "../locale/sheets";
import { block, constant, unitText, type Slot } from "./cells";
import type { Facts } from "./facts";
import { nameOfId } from "./figure-names";
import { kpiFormula } from "./references";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import type { SheetPlan } from "./workbook";

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The columns, in their order; those from `printedColumns` on are read on the screen alone. */
const columnsOf = [
  { words: frameWords.kpi, width: 20 },
  { words: definitionsWords.meaning, width: 27 },
  { words: definitionsWords.inWords, width: 24 },
  { words: definitionsWords.native, width: 23.5 },
  { words: frameWords.unit, width: 11.5 },
  { words: definitionsWords.scope, width: 23 },
  { words: definitionsWords.caveat, width: 25 },
  { words: definitionsWords.source, width: 23 },
  { words: definitionsWords.place, width: 14 },
  { words: definitionsWords.version, width: 17 },
  { words: definitionsWords.functions, width: 40 },
  { words: definitionsWords.reason, width: 40 },
  { words: definitionsWords.confidence, width: 16 },
  { words: definitionsWords.stage, width: 16 },
] as const;

const haveChanged = ({ kpis }: Facts): boolean =>
  kpis.some(({ changes = [] }) => changes.length > 0);

/** The column of versions is printed where it says anything. */
function printedColumns(facts: Facts): number {
  const version = columnsOf.findIndex(({ words }) => words === definitionsWords.version);
  return haveChanged(facts) ? version + 1 : version;
}

/** The number of a KPI's version and what it changed; nothing for the first, of which the head speaks. */
function versionOf(facts: Facts, { changes = [] }: Kpi): string {
  const changed = changes.at(-1);
  return changed === undefined
    ? ""
    : `${changes.length + 1} · ${say(changed, facts.setup.language)}`;
}

function definition(facts: Facts, layout: Layout, kpi: Kpi): Slot[] {
  const { language, currency } = facts.setup;
  const formula = kpiFormula(facts, layout, kpi, columns.total);
  const native = expand(formula);
  const row = rowIn(layout.kpis.rows, `kpi:${kpi.id}`);
  const texts = [
    say(kpi.name, language),
    say(kpi.meaning, language),
    capital(inWords(kpi.formula, language, (id) => nameOfId(id, language))),
    `=${native}`,
    unitText(kpi.unit, language, currency),
    say(kpi.scope, language),
    kpi.caveat === undefined ? "" : say(kpi.caveat, language),
    kpi.sources
      .map((key) => say(definitionSources[key], language))
      .join(language === "fr" ? "\u00a0; " : "; "),
    onSheet(layout, "kpis", row, columns.total),
    versionOf(facts, kpi),
    native === formula ? "" : `=${formula}`,
    say(kpi.reason, language),
    say(confidenceWords[kpi.confidence], language),
    say(stageWords[kpi.stage], language),
  ];
  return texts.map((text) => constant(text, "text", "text"));
}

/** The sheet that says what this workbook is and what every KPI in it means. */
export function definitionsSheet(facts: Facts, layout: Layout): SheetPlan {
  const { language } = facts.setup;
  const { metrics, kpis, dashboard } = layout.names;
  const about = [
    say(definitionsWords.forWhom, language),
    say(definitionsWords.howToRead, language, { metrics, kpis, dashboard }),
    say(definitionsWords.inputs, language),
    say(definitionsWords.errors, language),
    say(definitionsWords.ratios, language),
    say(definitionsWords.together, language),
    say(haveChanged(facts) ? definitionsWords.versions : definitionsWords.firstVersions, language),
  ];
  const titles = columnsOf.map(({ words }) => say(words, language));
  const heading = about.length + 3;
  return {
    key: "definitions",
    name: layout.names.definitions,
    widths: columnsOf.map(({ width }) => width),
    frozen: { rows: heading + 1, columns: 1 },
    printed: { rows: heading + 1 + facts.kpis.length, columns: printedColumns(facts) },
    printTitles: { row: heading, rows: 1 },
    landscape: true,
    blocks: [
      block("definitions-about", 0, 0, [
        [constant(layout.names.definitions, "title")],
        [constant(say(definitionsWords.about, language), "subtitle")],
        // Beside the column that every page repeats, so that no page cuts it.
        ...about.map((text) => [null, constant(text, "label")]),
      ]),
      block("definitions-kpis", heading, 0, [
        titles.map((title) => constant(title, "heading-text")),
        ...facts.kpis.map((kpi) => definition(facts, layout, kpi)),
      ]),
    ],
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
  };
}
