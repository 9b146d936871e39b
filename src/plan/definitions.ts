import { definitionSources } from "../catalogue/definition-sources";
import type { Kpi } from "../catalogue/types";
import { expand, inWords } from "../formulas";
import { say } from "../locale/language";
import { confidenceWords, definitionsWords, frameWords, stageWords } from "../locale/sheets";
import { block, constant, unitText, type Slot } from "./cells";
import type { Facts } from "./facts";
import { nameOfId } from "./reasons";
import { kpiFormula } from "./references";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import type { SheetPlan } from "./workbook";

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function definition(facts: Facts, layout: Layout, kpi: Kpi): Slot[] {
  const { language, currency } = facts.setup;
  const formula = kpiFormula(layout, kpi, columns.total);
  const native = expand(formula);
  const row = rowIn(layout.kpis.rows, `kpi:${kpi.id}`);
  const texts = [
    say(kpi.meaning, language),
    capital(inWords(kpi.formula, language, (id) => nameOfId(id, language))),
    `=${native}`,
    native === formula ? "" : `=${formula}`,
    unitText(kpi.unit, language, currency),
    say(kpi.scope, language),
    say(kpi.reason, language),
    kpi.caveat === undefined ? "" : say(kpi.caveat, language),
    say(confidenceWords[kpi.confidence], language),
    say(stageWords[kpi.stage], language),
    kpi.sources.map((key) => say(definitionSources[key], language)).join("; "),
    onSheet(layout, "kpis", row, columns.total),
  ];
  return [
    constant(say(kpi.name, language), "text", "text"),
    ...texts.map((text) => constant(text, "text", "text")),
  ];
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
  ];
  const titles = [
    frameWords.kpi,
    definitionsWords.meaning,
    definitionsWords.inWords,
    definitionsWords.native,
    definitionsWords.functions,
    frameWords.unit,
    definitionsWords.scope,
    definitionsWords.reason,
    definitionsWords.caveat,
    definitionsWords.confidence,
    definitionsWords.stage,
    definitionsWords.source,
    definitionsWords.place,
  ].map((words) => say(words, language));
  const heading = about.length + 3;
  return {
    key: "definitions",
    name: layout.names.definitions,
    widths: [32, 44, 40, 40, 40, 12, 40, 40, 40, 16, 16, 26, 20],
    frozen: { rows: heading + 1, columns: 1 },
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
