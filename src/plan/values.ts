import { kpiById } from "../catalogue/kpis";
import { metricById } from "../catalogue/metrics";
import type { Kpi } from "../catalogue/types";
import { say } from "../locale/language";
import { confidenceWords, frameWords, valuesWords } from "../locale/sheets";
import { cellAt, quoted, rangeOf } from "./address";
import {
  block,
  computed,
  constant,
  formatOf,
  headings,
  input,
  inputText,
  unitText,
  type Slot,
} from "./cells";
import type { Facts } from "./facts";
import { type FigureRow } from "./figures";
import { kpiFigures } from "./kpi-values";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { reasonOf } from "./reasons";
import { ruledTable } from "./ruled";
import {
  besides,
  columnArea,
  columnIn,
  placeIn,
  tableHeadings,
  tablePlan,
  tableRow,
} from "./typedTable";
import { ownActions, valueActions } from "./value-actions";
import {
  chosenScale,
  figureByName,
  headColumn,
  scaleName,
  scaleNames,
  valueColumns,
  valueRows,
  valueTable,
  type ValueKey,
} from "./value-table";
import type { SheetPlan, ValidationPlan } from "./workbook";

const initialScale = "base";
const usualWeight = 1;

function words(facts: Facts, key: keyof typeof valuesWords): string {
  return say(valuesWords[key], facts.setup.language);
}

function head(facts: Facts, layout: Layout): Slot[][] {
  return [
    [constant(layout.names.values, "title")],
    [constant(words(facts, "subtitle"), "subtitle")],
    [constant(words(facts, "apart"), "subtitle")],
    [
      constant(words(facts, "scale"), "label"),
      null,
      input("values:scale", scaleName(facts, initialScale), "text"),
    ],
    [
      constant(words(facts, "fit"), "label"),
      null,
      input("values:fit", null, "integer"),
      constant(words(facts, "fitNote"), "entry"),
    ],
  ];
}

/** A KPI that is read beside the scale: what the KPI sheet shows, how sure that is, what is missing. */
function kpiLine(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  figures: ReadonlyMap<string, FigureRow>
): Slot[] {
  const { language, currency } = facts.setup;
  const cell = (column: number) =>
    onSheet(layout, "kpis", rowIn(layout.kpis.rows, `kpi:${kpi.id}`), column);
  return [
    constant(say(kpi.name, language), "label"),
    constant(unitText(kpi.unit, language, currency), "unit"),
    computed(
      cell(columns.total),
      kpiFigures(facts, kpi, figures).total,
      "value",
      formatOf(kpi.unit)
    ),
    constant(say(confidenceWords[kpi.confidence], language), "entry"),
    null,
    null,
    computed(cell(columns.note), reasonOf(facts, layout, kpi, figures), "entry"),
  ];
}

function results(facts: Facts, layout: Layout, figures: ReadonlyMap<string, FigureRow>): Slot[][] {
  const { language, currency } = facts.setup;
  const shape = valueTable(facts, layout);
  const [counts, values, amounts] = (["count", "worthOne", "amount"] as const).map((key) =>
    columnIn(shape, key)
  );
  const titles = [
    words(facts, "results"),
    say(frameWords.unit, language),
    words(facts, "value"),
    words(facts, "sureness"),
    // The words for how sure a figure is take three columns.
    "",
    "",
    words(facts, "why"),
  ];
  return ruledTable([
    headings(titles, valueColumns.length, [headColumn]),
    [
      constant(words(facts, "worth"), "label"),
      constant(currency, "unit"),
      computed(
        `IF(COUNT(${amounts})=0,"",ENGAGEMENTVALUE(${counts},${values}))`,
        "",
        "total",
        "money"
      ),
      constant(say(confidenceWords.declared, language), "entry"),
      null,
      null,
      computed(
        `IF(COUNT(${amounts})=0,${quoted(words(facts, "noneValued"))},"")`,
        words(facts, "noneValued"),
        "entry"
      ),
    ],
    [
      constant(words(facts, "valued"), "label"),
      constant(unitText("count", language, currency), "unit"),
      computed(`COUNT(${amounts})`, 0, "value", "integer"),
    ],
    ...layout.valueKpis.flatMap((id) => {
      const kpi = kpiById(id);
      return kpi === undefined ? [] : [kpiLine(facts, layout, kpi, figures)];
    }),
  ]);
}

type Row = Readonly<{ key: string; name: Slot; counted: string | null; count: number | "" }>;

function actionCells(facts: Facts, layout: Layout, each: Row, row: number): Slot[] {
  const shape = valueTable(facts, layout);
  const at = besides(shape, row);
  const typed = (key: ValueKey, format: "integer" | "money" | "decimal", value: number | null) =>
    input(`value:${each.key}:${key}`, value, format);
  const { low, high } = { low: placeIn(shape, "low"), high: placeIn(shape, "high") };
  const values = rangeOf({ row, column: low, rows: 1, columns: high - low + 1 });
  const value = `INDEX(${values},MATCH(${chosenScale},${scaleNames(shape)},0))`;
  const [own, figure, count, one] = [at("own"), at("figure"), at("count"), at("worthOne")];
  return tableRow<ValueKey>(shape, {
    action: each.name,
    counted: constant(each.counted, "record-wrapped"),
    figure: computed(figureByName(facts, layout, at("counted")), each.count, "record", "integer"),
    own: typed("own", "integer", null),
    count: computed(`IF(ISNUMBER(${own}),${own},${figure})`, each.count, "record", "integer"),
    low: typed("low", "money", null),
    base: typed("base", "money", null),
    high: typed("high", "money", null),
    weight: typed("weight", "decimal", usualWeight),
    worthOne: computed(`IF(COUNT(${value})=0,"",${value}*${at("weight")})`, "", "record", "money"),
    amount: computed(
      `IF(AND(ISNUMBER(${count}),ISNUMBER(${one})),${count}*${one},"")`,
      "",
      "record",
      "money"
    ),
    tag: input(`value:${each.key}:tag`, words(facts, "declared"), "text"),
    note: inputText(`value:${each.key}:note`),
    source: inputText(`value:${each.key}:source`),
  });
}

function actionRows(facts: Facts, figures: ReadonlyMap<string, FigureRow>): Row[] {
  const { language } = facts.setup;
  const known = valueActions.map(({ id, metric }): Row => {
    const counted = metric === null ? undefined : metricById(metric);
    const used = facts.used.some((each) => each.id === metric);
    const total = used && metric !== null ? figures.get(metric)?.total : undefined;
    return {
      key: id,
      name: constant(say(valuesWords[id], language), "record-wrapped"),
      counted: counted === undefined ? null : say(counted.name, language),
      count: typeof total === "number" ? total : "",
    };
  });
  const own = Array.from({ length: ownActions }, (_, index): Row => {
    const key = `own-${index + 1}`;
    return { key, name: inputText(`value:${key}:action`), counted: null, count: "" };
  });
  return [...known, ...own];
}

function validations(facts: Facts, layout: Layout, count: number): ValidationPlan[] {
  const shape = valueTable(facts, layout);
  const cell = (row: number) => ({ row, column: headColumn, rows: 1, columns: 1 });
  const list = (
    area: ValidationPlan["area"],
    source: readonly string[],
    message: keyof typeof valuesWords
  ): ValidationPlan => ({ area, rule: { kind: "list", source }, message: words(facts, message) });
  const number = (
    area: ValidationPlan["area"],
    min: number | null,
    max: number | null,
    message: keyof typeof valuesWords
  ): ValidationPlan => ({
    area,
    rule: { kind: "number", min, max },
    message: words(facts, message),
  });
  const scales = (["low", "base", "high"] as const).map((scale) => scaleName(facts, scale));
  const tags = (["declared", "estimated", "measured"] as const).map((tag) => words(facts, tag));
  const area = (key: ValueKey) => columnArea(shape, key, count);
  return [
    list(cell(valueRows.scale), scales, "chooseScale"),
    number(cell(valueRows.fit), 0, 10, "typeFit"),
    number(area("own"), 0, null, "typeCount"),
    ...(["low", "base", "high"] as const).map((key) => number(area(key), null, null, "typeValue")),
    number(area("weight"), 0, null, "typeWeight"),
    list(area("tag"), tags, "chooseTag"),
  ];
}

/** The sheet on which a person says what actions are worth, and sees what follows from it. */
export function valuesSheet(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): SheetPlan {
  const shape = valueTable(facts, layout);
  const rows = actionRows(facts, figures);
  const first = valueRows.resultsHeading + 1;
  const numbers = {
    row: first,
    column: headColumn,
    rows: shape.heading - first - 1,
    columns: 1,
  };
  return {
    key: "values",
    name: layout.names.values,
    widths: valueColumns.map(({ width }) => width),
    frozen: { rows: 1, columns: 1 },
    printTitles: { row: shape.heading, rows: 1 },
    landscape: true,
    blocks: [
      block("values-head", 0, 0, head(facts, layout)),
      block("values-results", valueRows.resultsHeading, 0, results(facts, layout, figures)),
      block("values-rows", shape.heading, 0, [
        tableHeadings(shape),
        ...rows.map((each, index) => actionCells(facts, layout, each, shape.heading + 1 + index)),
      ]),
    ],
    tables: [tablePlan(shape, rows.length)],
    charts: [],
    validations: validations(facts, layout, rows.length),
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
