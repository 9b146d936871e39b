import type { Metric } from "../catalogue/types";
import { say } from "../locale/language";
import { frameWords, investmentWords, unitWords } from "../locale/sheets";
import type { Words } from "../locale/language";
import { cellAt } from "./address";
import {
  block,
  computed,
  constant,
  figureCells,
  formatOf,
  headings,
  input,
  monthHeader,
  monthSheetWidth,
  rowFormat,
  unitText,
  type Place,
  type Slot,
} from "./cells";
import { assumptionRows } from "./assumptions";
import { checkCell } from "./check";
import { metricColumn, monthCriteria, named, outsideFormula } from "./criteria";
import type { Facts } from "./facts";
import { mediaFigures, type FigureRow } from "./figures";
import {
  columns,
  filterRows,
  monthRows,
  onSheet,
  rowIn,
  usedAssumptions,
  type Layout,
} from "./layout";
import { maturityRows, maturityValidation } from "./maturity";
import { ruledTable } from "./ruled";
import { monthsUpright, monthWidths } from "./month-widths";
import type { FormatToken, SheetPlan, ValidationPlan } from "./workbook";

const money = { style: "value", format: "money" } as const;

function lineHead(facts: Facts, name: Words, unit: string, note: Words): Slot[] {
  const { language } = facts.setup;
  return [
    constant(say(name, language), "label-wrapped"),
    constant(unit, "unit"),
    constant(say(note, language), "note"),
  ];
}

function sumOfRow(layout: Layout, row: number): string {
  const last = columns.outside + layout.months;
  return `SUM(${cellAt(row, columns.outside)}:${cellAt(row, last)})`;
}

/** The key of an input in a month's column: the month itself, so that a longer period keeps what was typed. */
function inputKey(facts: Facts, id: string, index: number): string {
  return `${id}:${facts.months[index]?.from.slice(0, 7) ?? "outside"}`;
}

/** Inputs for the column outside the months and for every month. */
function inputsFrom(facts: Facts, id: string, format: FormatToken): Slot[] {
  return [
    input(`${id}:outside`, null, format),
    ...facts.months.map((_, index) => input(inputKey(facts, id, index), null, format)),
  ];
}

function mediaRow(facts: Facts, layout: Layout): Slot[] {
  const row = layout.investment.media;
  const currency = onSheet(layout, "kpis", filterRows.currency, columns.note, "both");
  const text = (place: Place): string => {
    if (place.kind === "outside") return outsideFormula(layout, place.row);
    return `SUMIFS(${metricColumn(layout, { id: "spend" })},${named(facts, layout, "currency")},${currency}${monthCriteria(facts, layout, place)})`;
  };
  return [
    ...lineHead(facts, investmentWords.media, facts.setup.currency, investmentWords.mediaNote),
    ...figureCells(layout, row, mediaFigures(facts), money, text),
  ];
}

function typedCost(
  facts: Facts,
  layout: Layout,
  id: "fees" | "tools" | "person_days" | "prizes",
  words: Readonly<{ name: Words; note: Words }>
): Slot[] {
  const days = id === "person_days";
  const unit = days ? say(unitWords.days, facts.setup.language) : facts.setup.currency;
  const format = days ? "decimal" : "amount";
  const row = layout.investment[id];
  return [
    ...lineHead(facts, words.name, unit, words.note),
    computed(sumOfRow(layout, row), 0, "total", format),
    ...inputsFrom(facts, `cost:${id}`, format),
  ];
}

function dayRateRow(facts: Facts, layout: Layout): Slot[] {
  const { language, currency } = facts.setup;
  const row = layout.investment.day_rate;
  const unit = say(unitWords.moneyPerDay, language, { currency });
  const same = cellAt(row, columns.total, "column");
  const later = Array.from({ length: layout.months + 1 }, () =>
    computed(same, 0, "value", "amount")
  );
  return [
    ...lineHead(facts, investmentWords.dayRate, unit, investmentWords.dayRateNote),
    input("cost:day_rate", null, "amount"),
    ...later,
  ];
}

function totalRow(facts: Facts, layout: Layout, figures: FigureRow): Slot[] {
  const { investment } = layout;
  const at = (row: number, place: Place) => cellAt(row, place.column);
  const text = (place: Place): string => {
    if (place.kind === "total") return sumOfRow(layout, place.row);
    const parts = [
      investment.media,
      investment.fees,
      investment.tools,
      investment.person_days,
      investment.day_rate,
      investment.prizes,
    ];
    return `TOTALINVEST(${parts.map((row) => at(row, place)).join(",")})`;
  };
  return [
    ...lineHead(
      facts,
      investmentWords.totalInvestment,
      facts.setup.currency,
      investmentWords.totalNote
    ),
    ...figureCells(layout, investment.total, figures, { style: "kpi", format: "money" }, text),
  ];
}

function otherRow(facts: Facts, layout: Layout): Slot[] {
  const { investment } = layout;
  const zero: FigureRow = { total: 0, outside: 0, months: facts.months.map(() => 0) };
  const text = (place: Place) =>
    `${cellAt(investment.total, place.column)}-${cellAt(investment.media, place.column)}`;
  return [
    ...lineHead(facts, investmentWords.otherCosts, facts.setup.currency, investmentWords.otherNote),
    ...figureCells(layout, investment.other, zero, money, text),
  ];
}

function costs(facts: Facts, layout: Layout): Slot[][] {
  const { language } = facts.setup;
  const cost = (id: "fees" | "tools" | "person_days" | "prizes", name: Words, note: Words) =>
    typedCost(facts, layout, id, { name, note });
  return ruledTable([
    headings([say(investmentWords.costs, language)], monthSheetWidth(layout)),
    mediaRow(facts, layout),
    cost("fees", investmentWords.fees, investmentWords.feesNote),
    cost("tools", investmentWords.tools, investmentWords.toolsNote),
    cost("person_days", investmentWords.personDays, investmentWords.personDaysNote),
    dayRateRow(facts, layout),
    cost("prizes", investmentWords.prizes, investmentWords.prizesNote),
    totalRow(facts, layout, mediaFigures(facts)),
    otherRow(facts, layout),
  ]);
}

/** A metric that a person types: a flow is added up, a state is typed for the whole time too. */
function typedRow(facts: Facts, layout: Layout, metric: Metric): Slot[] {
  const { language, currency } = facts.setup;
  const flow = metric.aggregation === "sum";
  const row = rowIn(layout.investment.typed, metric.id);
  const format = rowFormat(formatOf(metric.unit), []);
  const unit = unitText(metric.unit, language, currency);
  const note = flow ? investmentWords.typedNote : investmentWords.typedStockNote;
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
      block("investment-months", monthRows.heading, 0, monthHeader(words, facts.months, language)),
      block("investment-costs", layout.investment.heading, 0, costs(facts, layout)),
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
    conditionalFormats: [
      {
        area: inUse,
        rule: {
          kind: "custom",
          formula: `=ISERROR(${cellAt(inUse.row, inUse.column)})`,
          style: "note",
        },
      },
    ],
  };
}
