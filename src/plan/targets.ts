import { kpiById } from "../catalogue/kpis";
import type { Kpi } from "../catalogue/types";
import { say } from "../locale/language";
import { frameWords, targetsWords } from "../locale/sheets";
import { block, constant, formatOf, headings, input, unitText, type Slot } from "./cells";
import type { Facts } from "./facts";
import type { Layout } from "./layout";
import type { SheetPlan } from "./workbook";

/** Columns of the targets. */
export const targetColumns = {
  kpi: 0,
  unit: 1,
  target: 2,
  direction: 3,
  tolerance: 4,
} as const;

/** A KPI within a tenth of its target counts as close until the person says otherwise. */
const initialTolerance = 0.1;

function targetRow(facts: Facts, kpi: Kpi): Slot[] {
  const { language, currency } = facts.setup;
  const lower = kpi.direction === "down";
  return [
    constant(say(kpi.name, language), "label"),
    constant(unitText(kpi.unit, language, currency), "unit"),
    input(`target:${kpi.id}`, null, formatOf(kpi.unit)),
    constant(say(lower ? targetsWords.down : targetsWords.up, language), "entry"),
    input(`tolerance:${kpi.id}`, initialTolerance, "percent"),
  ];
}

/** The sheet on which a person types what is to be reached. */
export function targetsSheet(facts: Facts, layout: Layout): SheetPlan {
  const { language } = facts.setup;
  const { heading, rows } = layout.targets;
  const chosen = [...rows.keys()].flatMap((id) => kpiById(id) ?? []);
  const titles = [
    say(frameWords.kpi, language),
    say(frameWords.unit, language),
    say(targetsWords.target, language),
    say(targetsWords.direction, language),
    say(targetsWords.tolerance, language),
  ];
  const column = (index: number) => ({
    row: heading + 1,
    column: index,
    rows: Math.max(1, chosen.length),
    columns: 1,
  });
  return {
    key: "targets",
    name: layout.names.targets,
    widths: [44, 12, 17, 26, 14],
    frozen: { rows: heading + 1, columns: 1 },
    landscape: false,
    blocks: [
      block("targets-head", 0, 0, [
        [constant(layout.names.targets, "title")],
        [constant(say(targetsWords.subtitle, language), "subtitle")],
        [constant(say(targetsWords.toleranceNote, language), "subtitle")],
      ]),
      block("targets-rows", heading, 0, [
        headings(titles, titles.length, [targetColumns.target, targetColumns.tolerance]),
        ...chosen.map((kpi) => targetRow(facts, kpi)),
      ]),
    ],
    tables: [],
    charts: [],
    validations: [
      {
        area: column(targetColumns.target),
        rule: { kind: "number", min: null, max: null },
        message: say(targetsWords.number, language),
      },
      {
        area: column(targetColumns.tolerance),
        rule: { kind: "number", min: 0, max: 1 },
        message: say(targetsWords.share, language),
      },
    ],
    conditionalFormats: [],
  };
}
