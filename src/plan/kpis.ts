import type { Kpi } from "../catalogue/types";
import { say } from "../locale/language";
import { frameWords, kpisWords } from "../locale/sheets";
import { cellAt } from "./address";
import {
  block,
  constant,
  figureCells,
  formatOf,
  headings,
  input,
  monthHeader,
  monthSheetWidth,
  unitText,
  type Slot,
} from "./cells";
import { checkCell } from "./check";
import { daysOfData } from "./data-days";
import type { Facts } from "./facts";
import { type FigureRow } from "./figures";
import { kpiFigures } from "./kpi-values";
import { figureLines } from "./kpis-figures";
import { columns, filterRows, monthRows, rowIn, type Layout } from "./layout";
import { monthsUpright, monthWidths } from "./month-widths";
import { reasonCell } from "./reasons";
import { kpiFormula } from "./references";
import { filterLists } from "./sources";
import { ruledTable } from "./ruled";
import { timeBlock, timeValidations } from "./time";
import { workings } from "./workings";
import type { SheetPlan, ValidationPlan } from "./workbook";

function head(facts: Facts, layout: Layout): Slot[][] {
  const { language, currency } = facts.setup;
  const all = say(frameWords.all, language);
  const filter = (key: "platform" | "activity"): Slot[] => [
    constant(say(kpisWords[key], language), "label"),
    null,
    input(`filter:${key}`, all, "text"),
  ];
  return [
    [constant(layout.names.kpis, "title")],
    [constant(say(kpisWords.subtitle, language), "subtitle")],
    filter("platform"),
    filter("activity"),
    [constant(say(frameWords.currency, language), "label"), null, constant(currency, "label")],
    [constant(say(frameWords.check, language), "label"), null, checkCell(facts, layout)],
  ];
}

function kpiRow(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  rows: ReadonlyMap<string, FigureRow>
): Slot[] {
  const { language, currency } = facts.setup;
  const figures = kpiFigures(facts, kpi, rows);
  const look = { style: "kpi", format: formatOf(kpi.unit) } as const;
  return [
    constant(say(kpi.name, language), "label-wrapped"),
    constant(unitText(kpi.unit, language, currency), "unit"),
    reasonCell(facts, layout, kpi, rows),
    ...figureCells(layout, rowIn(layout.kpis.rows, `kpi:${kpi.id}`), figures, look, (place) =>
      place.kind === "outside" ? null : kpiFormula(facts, layout, kpi, place.column)
    ),
  ];
}

/** The sheet on which everything is added up and computed, one formula a row. */
export function kpisSheet(
  facts: Facts,
  layout: Layout,
  rows: ReadonlyMap<string, FigureRow>
): SheetPlan {
  const { language } = facts.setup;
  const width = monthSheetWidth(layout);
  const words = {
    label: say(kpisWords.figure, language),
    note: say(kpisWords.origin, language),
    whole: "",
  };
  const figures = ruledTable([
    headings([say(kpisWords.figures, language)], width),
    ...figureLines(facts, layout, rows),
  ]);
  const results = ruledTable([
    headings([say(kpisWords.kpis, language)], width),
    ...facts.kpis.map((kpi) => kpiRow(facts, layout, kpi, rows)),
  ]);
  const lists = filterLists(facts, layout);
  const message = say(kpisWords.chooseFromList, language);
  const numbers = {
    row: layout.kpis.figuresHeading + 1,
    column: columns.total,
    rows: layout.kpis.workingsHeading - layout.kpis.figuresHeading - 2,
    columns: width - columns.total,
  };
  return {
    key: "kpis",
    name: layout.names.kpis,
    widths: monthWidths(layout.months, facts.setup.currency, "many"),
    frozen: { rows: monthRows.to + 1, columns: 1 },
    landscape: !monthsUpright(layout.months),
    printed: { rows: layout.time.end, columns: width },
    printTitles: { row: monthRows.heading, rows: 1 },
    sections: {
      rows: [layout.kpis.kpisHeading, layout.time.heading],
      months: { first: columns.firstMonth, count: layout.months },
    },
    blocks: [
      block("kpis-head", 0, 0, head(facts, layout)),
      block(
        "kpis-months",
        monthRows.heading,
        0,
        monthHeader(words, facts.months, language, daysOfData(facts, layout))
      ),
      block("kpis-figures", layout.kpis.figuresHeading, 0, figures),
      block("kpis-results", layout.kpis.kpisHeading, 0, results),
      block("kpis-time", layout.time.heading, 0, timeBlock(facts, layout, rows)),
      block("kpis-workings", layout.kpis.workingsHeading, 0, workings(facts, layout, rows)),
    ],
    tables: [],
    charts: [],
    validations: [
      ...(["platform", "activity"] as const).map((key): ValidationPlan => ({
        area: { row: filterRows[key], column: columns.note, rows: 1, columns: 1 },
        rule: { kind: "list", source: { sheet: "sources", area: lists[key] } },
        message,
      })),
      ...timeValidations(facts, layout),
    ],
    conditionalFormats: [
      {
        area: numbers,
        rule: {
          kind: "custom",
          formula: `=ISERROR(${cellAt(numbers.row, numbers.column)})`,
          style: "note",
        },
      },
    ],
  };
}
