import type { Metric } from "../catalogue/types";
import { say } from "../locale/language";
import { kpisWords } from "../locale/sheets";
import { cellAt } from "./address";
import { constant, figureCells, formatOf, type Place, type Slot } from "./cells";
import { currencyCriteria, filterCriteria, metricColumn, monthCriteria, named } from "./criteria";
import type { Facts } from "./facts";
import type { FigureRow } from "./figures";
import { columns, filterRows, rowIn, type Layout } from "./layout";
import { nameOfId } from "./figure-names";
import {
  apart,
  isAllBlank,
  isOfPeople,
  togetherFigures,
  togetherId,
  togethers,
  toldByImports,
  toldRows,
  type Together,
} from "./together";
import { importsInPart, importsTold } from "./coverage";
import { importsOf, togetherRow } from "./together-cells";
import { cell, toldCell } from "./told";

const look = { style: "working", format: "integer" } as const;

function currencyCell(): string {
  return cellAt(filterRows.currency, columns.note, "both");
}

function listed(facts: Facts, { metrics }: Together): string {
  return metrics.map(({ id }) => nameOfId(id, facts.setup.language)).join(", ");
}

/** How many rows of each import tell each metric: whatever the filters say, an import that tells a figure tells it. */
function toldLines(facts: Facts, layout: Layout): Slot[][] {
  const { language } = facts.setup;
  const source = named(facts, layout, "source");
  return toldByImports(facts).flatMap((metric) =>
    facts.sources.map((each, index): Slot[] => {
      const row = rowIn(layout.kpis.told, metric.id) + index;
      const currency = currencyCriteria(facts, layout, metric, currencyCell());
      const filled = isAllBlank(facts, each, metric) ? "" : `,${metricColumn(layout, metric)},"<>"`;
      const count = `COUNTIFS(${source},${cellAt(row, columns.unit)}${filled}${currency})`;
      const name = say(kpisWords.rowsOfImport, language, {
        number: each.number,
        metric: say(metric.name, language),
      });
      return [
        constant(name, "label"),
        constant(each.number, "working", "integer"),
        constant(each.platform, "note", "text"),
        toldCell(cell(count, toldRows(facts, each, metric)), "working", "integer"),
      ];
    })
  );
}

/** 1 for each import that tells all, 0 for each other: a column of as many as there are imports. */
function tellAll(facts: Facts, layout: Layout, { metrics }: Together): string {
  const tells = metrics.map((each) => `(${importsOf(facts, layout, each, columns.total)}>0)`);
  return tells.join("*");
}

/** What holds of the rows of one import after another: filters, month, currency, people counted in the row. */
function criteria(facts: Facts, layout: Layout, { metrics }: Together, place: Place): string {
  const [first] = metrics;
  const money = metrics.find(({ unit }) => unit === "money");
  const filled = metrics.some(isOfPeople)
    ? metrics.map((each) => `,${metricColumn(layout, each)},"<>"`)
    : [];
  return [
    filterCriteria(facts, layout),
    money === undefined ? "" : currencyCriteria(facts, layout, money, currencyCell()),
    monthCriteria(facts, layout, place),
    ...filled,
    first === undefined
      ? ""
      : `,${named(facts, layout, "source")},${importsOf(facts, layout, first, columns.unit)}`,
  ].join("");
}

function partLine(facts: Facts, layout: Layout, parts: Together): Slot[] {
  const figures = listed(facts, parts);
  return [
    constant(say(kpisWords.toldInPart, facts.setup.language, { figures }), "label"),
    null,
    null,
    toldCell(importsInPart(facts, layout, parts), "note"),
  ];
}

function togetherLines(facts: Facts, layout: Layout, together: Together): Slot[][] {
  const { language } = facts.setup;
  const { metrics } = together;
  const own = togetherFigures(facts, together);
  const names = listed(facts, together);
  const label = (key: "toldTogether" | "rowsTogether" | "completeRows"): Slot =>
    constant(say(kpisWords[key], language, { figures: names }), "label");
  const countRow = togetherRow(layout, together, "rows");
  const counted = (place: Place, more = "") =>
    `SUMPRODUCT(COUNTIFS(${criteria(facts, layout, together, place)}${more})*${tellAll(facts, layout, together)})`;
  const whole: Place = { row: countRow, column: columns.total, kind: "total" };
  // Where people are counted, no row that counts leaves one.
  const filled = metrics.some(isOfPeople)
    ? ""
    : metrics.map((metric) => `,${metricColumn(layout, metric)},"<>"`).join("");
  const figures = (metric: Metric): FigureRow =>
    own.values.get(metric.id) ?? { total: 0, outside: null, months: [] };
  return [
    [label("toldTogether"), null, null, toldCell(importsTold(facts, layout, together), "note")],
    [
      label("rowsTogether"),
      null,
      null,
      ...figureCells(layout, countRow, own.rows, look, (place) =>
        place.kind === "outside"
          ? null
          : // A month without any row is counted once.
            `IF(${cellAt(layout.kpis.anyRows, place.column, "row")}=0,0,${counted(place)})`
      ),
    ],
    [
      label("completeRows"),
      null,
      null,
      toldCell(cell(counted(whole, filled), own.complete), "working", "integer"),
    ],
    ...metrics.map((metric): Slot[] => {
      const row = rowIn(layout.kpis.rows, togetherId(together, metric.id));
      const single = isOfPeople(metric);
      const name = say(kpisWords.figureTogether, language, {
        metric: nameOfId(metric.id, language),
        figures: names,
      });
      return [
        constant(name, "label"),
        null,
        null,
        ...figureCells(
          layout,
          row,
          figures(metric),
          { ...look, format: formatOf(metric.unit) },
          (place) => {
            if (place.kind === "outside") return null;
            const count = cellAt(countRow, place.column);
            const sum = `SUMPRODUCT(SUMIFS(${metricColumn(layout, metric)},${criteria(facts, layout, together, place)})*${tellAll(facts, layout, together)})`;
            return single ? `IF(${count}=1,${sum},NA())` : `IF(${count}=0,NA(),${sum})`;
          }
        ),
      ];
    }),
  ];
}

/** Which imports tell the figures that count only together, and what those imports tell. */
export function togetherBlock(facts: Facts, layout: Layout): Slot[][] {
  return [
    ...toldLines(facts, layout),
    ...togethers(facts).flatMap((together) => togetherLines(facts, layout, together)),
    ...apart(facts).map((parts) => partLine(facts, layout, parts)),
  ];
}
