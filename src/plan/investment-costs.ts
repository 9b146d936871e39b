import type { Words } from "../locale/language";
import { say } from "../locale/language";
import { investmentWords, unitWords } from "../locale/sheets";
import { cellAt, rangeOf } from "./address";
import {
  computed,
  figureCells,
  headings,
  input,
  monthSheetWidth,
  type Place,
  type Slot,
} from "./cells";
import { costScope } from "./cost-scope";
import { metricColumn, monthCriteria, named, outsideFormula } from "./criteria";
import type { Facts } from "./facts";
import { mediaFigures, unknownFigures, type Figure } from "./figures";
import { inputsFrom, lineHead } from "./investment-line";
import { columns, filterRows, onSheet, type Layout } from "./layout";
import { ruledTable } from "./ruled";
import { cell, isNumber, toldCell, when, words } from "./told";

const money = { style: "value", format: "money" } as const;

/** The cells of a row beside its total. */
function cellsOfRow(layout: Layout, row: number): string {
  return rangeOf({ row, column: columns.outside, rows: 1, columns: layout.months + 1 });
}

/** What a line is as long as its total is known, else why it is not. */
function noteOf(facts: Facts, row: number, total: Figure, known: Words, unknown: Words): Slot {
  const word = (each: Words) => words(say(each, facts.setup.language));
  const isKnown = isNumber(cell(cellAt(row, columns.total), total));
  return toldCell(when(isKnown, word(known), word(unknown)), "note");
}

function mediaRow(facts: Facts, layout: Layout): Slot[] {
  const row = layout.investment.media;
  const w = investmentWords;
  const figures = mediaFigures(facts);
  const currency = onSheet(layout, "kpis", filterRows.currency, columns.note, "both");
  const spend = metricColumn(layout, { id: "spend" });
  const text = (place: Place): string => {
    if (place.kind === "outside") return outsideFormula(layout, place.row);
    const criteria = `${named(facts, layout, "currency")},${currency}${monthCriteria(facts, layout, place)}`;
    // A row that says 0 is known; no row is not.
    return `IF(COUNTIFS(${spend},"<>",${criteria})=0,NA(),SUMIFS(${spend},${criteria}))`;
  };
  return [
    ...lineHead(
      facts,
      w.media,
      facts.setup.currency,
      noteOf(facts, row, figures.total, w.mediaNote, w.noMedia)
    ),
    ...figureCells(layout, row, figures, money, text),
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
  const cells = cellsOfRow(layout, layout.investment[id]);
  return [
    ...lineHead(facts, words.name, unit, words.note),
    computed(`IF(COUNT(${cells})=0,"",SUM(${cells}))`, "", "total", format),
    ...inputsFrom(facts, `cost:${id}`, format),
  ];
}

function dayRateRow(facts: Facts, layout: Layout): Slot[] {
  const { language, currency } = facts.setup;
  const unit = say(unitWords.moneyPerDay, language, { currency });
  const same = cellAt(layout.investment.day_rate, columns.total, "column");
  const later = Array.from({ length: layout.months + 1 }, () =>
    computed(`IF(ISNUMBER(${same}),${same},"")`, "", "value", "amount")
  );
  return [
    ...lineHead(facts, investmentWords.dayRate, unit, investmentWords.dayRateNote),
    input("cost:day_rate", null, "amount"),
    ...later,
  ];
}

/** How many of the costs that people type are known in a column; days are known once they have a rate. */
function typedKnown({ investment }: Layout, { column }: Place): string {
  const at = (row: number) => cellAt(row, column);
  const { fees, tools, person_days, day_rate, prizes } = investment;
  const amounts = [fees, tools, prizes].map(at).join(",");
  return `COUNT(${amounts})+COUNT(${at(person_days)})*COUNT(${cellAt(day_rate, columns.total, "column")})`;
}

function knownOr0(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},0)`;
}

/** All costs that are known; #N/A only where none is. */
function totalRow(facts: Facts, layout: Layout): Slot[] {
  const { investment } = layout;
  const text = (place: Place): string => {
    const at = (row: number) => cellAt(row, place.column);
    if (place.kind === "total") {
      const cells = cellsOfRow(layout, place.row);
      return `IF(COUNT(${cells})=0,NA(),SUMIF(${cells},">0")+SUMIF(${cells},"<0"))`;
    }
    const parts = [
      knownOr0(at(investment.media)),
      at(investment.fees),
      at(investment.tools),
      at(investment.person_days),
      cellAt(investment.day_rate, columns.total, "column"),
      at(investment.prizes),
    ];
    const known = `COUNT(${at(investment.media)})+${typedKnown(layout, place)}`;
    return `IF(${known}=0,NA(),TOTALINVEST(${parts.join(",")}))`;
  };
  return [
    ...lineHead(
      facts,
      investmentWords.totalInvestment,
      facts.setup.currency,
      toldCell(costScope(facts, layout), "note")
    ),
    ...figureCells(
      layout,
      investment.total,
      mediaFigures(facts),
      { style: "kpi", format: "money" },
      text
    ),
  ];
}

function otherRow(facts: Facts, layout: Layout): Slot[] {
  const { total, media, other } = layout.investment;
  const w = investmentWords;
  const figures = unknownFigures(facts);
  const text = (place: Place) => {
    const at = (row: number) => cellAt(row, place.column);
    return `IF(${typedKnown(layout, place)}=0,NA(),${at(total)}-${knownOr0(at(media))})`;
  };
  return [
    ...lineHead(
      facts,
      w.otherCosts,
      facts.setup.currency,
      noteOf(facts, other, figures.total, w.otherNote, w.noOther)
    ),
    ...figureCells(layout, other, figures, money, text),
  ];
}

/** What everything costs: imported media, what people type, and the sum of what is known. */
export function costRows(facts: Facts, layout: Layout): Slot[][] {
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
    totalRow(facts, layout),
    otherRow(facts, layout),
  ]);
}
