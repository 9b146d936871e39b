import type { Metric } from "../catalogue/types";
import { say } from "../locale/language";
import { frameWords, investmentWords } from "../locale/sheets";
import { cellAt } from "./address";
import {
  block,
  computed,
  constant,
  formatOf,
  input,
  monthHeader,
  rowFormat,
  unitText,
  type Slot,
} from "./cells";
import { assumptionRows } from "./assumptions";
import { checkCell } from "./check";
import { daysOfData } from "./data-days";
import type { Facts } from "./facts";
import { costRows } from "./investment-costs";
import { inputsFrom, lineHead } from "./investment-line";
import { columns, monthRows, rowIn, usedAssumptions, type Layout } from "./layout";
import { maturityRows, maturityValidation } from "./maturity";
import { ruledTable } from "./ruled";
import { monthsUpright, monthWidths } from "./month-widths";
import type { SheetPlan, ValidationPlan } from "./workbook";

/** A metric that a person types: a flow is added up, a state is typed for the whole time too. */
function typedRow(facts: Facts, layout: Layout, metric: Metric): Slot[] {
  const { language, currency } = facts.setup;
  const flow = metric.aggregation === "sum";
  const row = rowIn(layout.investment.typed, metric.id);
  const format = rowFormat(formatOf(metric.unit), []);
  const unit = unitText(metric.unit, language, currency);
  const { typedNote, typedStockNote, typedWholeNote, typedWholeStockNote } = investmentWords;
  const notes =
    layout.months === 0 ? [typedWholeNote, typedWholeStockNote] : [typedNote, typedStockNote];
  const note = notes[flow ? 0 : 1] ?? typedNote;
  const id = `metric:${metric.id}`;
  const cells = `${cellAt(row, columns.outside)}:${cellAt(row, columns.outside + layout.months)}`;
  const [outside, ...months] = inputsFrom(facts, id, format);
  return [
    ...lineHead(facts, metric.name, unit, note),
    flow
      ? computed(`IF(COUNT(${cells})=0,"",SUM(${cells}))`, "", "total", format)
      : input(`${id}:total`, null, format),
    flow ? (outside ?? null) : constant(null, "value"),
    ...months,
  ];
}

function typed(facts: Facts, layout: Layout): Slot[][] {
  const { language } = facts.setup;
  const words = {
    label: say(investmentWords.typed, language),
    note: say(investmentWords.explanation, language),
  };
  const [titles = []] = monthHeader(words, facts.months, language);
  return ruledTable([titles, ...facts.typed.map((metric) => typedRow(facts, layout, metric))]);
}

function validations(facts: Facts, layout: Layout): ValidationPlan[] {
  const { language } = facts.setup;
  const { investment } = layout;
  const positive = say(investmentWords.positive, language);
  const months = (first: number, last: number): ValidationPlan => ({
    area: {
      row: first,
      column: columns.outside,
      rows: last - first + 1,
      columns: layout.months + 1,
    },
    rule: { kind: "number", min: 0, max: null },
    message: positive,
  });
  const shares = usedAssumptions(facts).filter(({ unit }) => unit === "percent");
  return [
    months(investment.fees, investment.person_days),
    months(investment.prizes, investment.prizes),
    {
      area: { row: investment.day_rate, column: columns.total, rows: 1, columns: 1 },
      rule: { kind: "number", min: 0, max: null },
      message: positive,
    },
    ...shares.map(({ id }): ValidationPlan => ({
      area: { row: rowIn(investment.assumptions, id), column: columns.total, rows: 1, columns: 1 },
      rule: { kind: "number", min: 0, max: 1 },
      message: say(investmentWords.share, language),
    })),
  ];
}

/** The sheet on which a person types costs, the company's own figures and assumptions. */
export function investmentSheet(facts: Facts, layout: Layout): SheetPlan {
  const { language } = facts.setup;
  const words = {
    label: say(investmentWords.line, language),
    note: say(investmentWords.explanation, language),
  };
  const costArea = {
    row: layout.investment.media,
    column: columns.total,
    rows: layout.investment.other - layout.investment.media + 1,
    columns: layout.months + 2,
  };
  const inUse = {
    row: layout.investment.assumptionsHeading + 1,
    column: columns.outside,
    rows: layout.investment.assumptions.size,
    columns: 1,
  };
  const head: Slot[][] = [
    [constant(layout.names.investment, "title")],
    [constant(say(investmentWords.subtitle, language), "subtitle")],
    [constant(say(investmentWords.filters, language, { sheet: layout.names.kpis }), "subtitle")],
    [],
    [],
    [constant(say(frameWords.check, language), "label"), null, checkCell(facts, layout)],
  ];
  return {
    key: "investment",
    name: layout.names.investment,
    widths: monthWidths(layout.months, facts.setup.currency, "few"),
    frozen: { rows: monthRows.to + 1, columns: 1 },
    landscape: !monthsUpright(layout.months),
    // Each section has headings of its own: those of the months would be wrong over the others.
    printTitles: { row: monthRows.heading, rows: 0 },
    sections: {
      rows: [
        ...(facts.typed.length === 0 ? [] : [layout.investment.typedHeading]),
        layout.investment.assumptionsHeading,
        layout.maturity.heading,
      ],
      months: { first: columns.firstMonth, count: layout.months },
      monthless: { row: layout.investment.assumptionsHeading, columns: columns.firstMonth },
    },
    blocks: [
      block("investment-head", 0, 0, head),
      block(
        "investment-months",
        monthRows.heading,
        0,
        monthHeader(words, facts.months, language, daysOfData(facts, layout))
      ),
      block("investment-costs", layout.investment.heading, 0, costRows(facts, layout)),
      ...(facts.typed.length === 0
        ? []
        : [block("investment-typed", layout.investment.typedHeading, 0, typed(facts, layout))]),
      block(
        "investment-assumptions",
        layout.investment.assumptionsHeading,
        0,
        assumptionRows(facts, layout)
      ),
      block("investment-maturity", layout.maturity.heading, 0, maturityRows(facts, layout)),
    ],
    tables: [],
    charts: [],
    validations: [...validations(facts, layout), maturityValidation(facts, layout)],
    conditionalFormats: [costArea, inUse].map((area) => ({
      area,
      rule: {
        kind: "custom",
        formula: `=ISERROR(${cellAt(area.row, area.column)})`,
        style: "note",
      },
    })),
  };
}
