import { say, type Language } from "../locale/language";
import { timeWords } from "../locale/sheets";
import { cellAt } from "./address";
import { named } from "./criteria";
import { serialOf } from "./dates";
import type { Facts } from "./facts";
import { notAvailable, type FigureRow } from "./figures";
import { grouped } from "./grouped";
import { columns, filterRows, monthRows, onSheet, type Layout } from "./layout";
import { slowest } from "./maturity";
import { monthsLater, monthWords } from "./month-words";
import { timelineOf, type Timeline } from "./time-figures";
import { startingDay } from "./target-status";
import type { TimeLine } from "./time-layout";
import {
  all,
  call,
  cell,
  equal,
  is,
  isNumber,
  joined,
  negative,
  number,
  own,
  unknown,
  when,
  words,
  type Told,
} from "./told";

const zero = number(0);

/** The lines of one cell: what stands in the column of notes and under Total. */
export interface TimeHead {
  readonly launch: Told;
  readonly asOf: Told;
  readonly firstMonths: Told;
  readonly fullMonths: Told;
  readonly readable: Told;
  readonly final: Told;
  readonly readableWords: Told;
  readonly finalWords: Told;
  readonly breakEven: Told;
  readonly breakEvenMonth: Told;
  readonly breakEvenWords: Told;
  readonly maturity: Told;
  readonly maturityWords: Told;
}

/** The first or last day of data; #N/A where no row has a date. */
function dayOfData(facts: Facts, layout: Layout, end: "from" | "to"): Told {
  const column = named(facts, layout, end);
  const days = facts.rows.flatMap((row) => row[end] ?? []).sort();
  const day = end === "from" ? days[0] : days.at(-1);
  const text = `IF(COUNT(${column})=0,NA(),${end === "from" ? "MIN" : "MAX"}(${column}))`;
  return cell(text, day === undefined ? notAvailable : serialOf(day));
}

function firstMonth(time: Timeline): Told {
  const { rows } = time.layout.time;
  const place = time.values("number").indexOf(1);
  const month = time.facts.months[place];
  return cell(
    `INDEX(${time.range(monthRows.from)},MATCH(1,${time.range(rows.number)},0))`,
    month === undefined ? notAvailable : serialOf(month.from)
  );
}

function launchOf(time: Timeline): Told {
  const { facts, layout } = time;
  const first = dayOfData(facts, layout, "from");
  const open = (row: number) => equal(cell(cellAt(row, columns.total), "*"), words("*"));
  const unfiltered = all(open(filterRows.platform), open(filterRows.activity));
  return layout.months === 0 ? first : when(unfiltered, first, firstMonth(time));
}

/** The month from which on the return has stayed above the investment. */
function breakEvenOf(time: Timeline): Told {
  if (time.layout.months === 0) return unknown;
  const below = time.total("below");
  const froms = time.facts.months.map(({ from }) => serialOf(from));
  const next = time.inMonth(monthRows.from, froms, below, true);
  return when(
    equal(time.total("allInvestment"), zero),
    unknown,
    when(
      is(time.total("net"), "<", zero),
      unknown,
      when(equal(below, zero), firstMonth(time), next)
    )
  );
}

function breakEvenSentence(time: Timeline, month: Told, spelled: Told): Told {
  const { language, currency } = time.facts.setup;
  const word = (key: keyof typeof timeWords) => words(say(timeWords[key], language, { currency }));
  const net = time.total("net");
  const missing = call("ROUNDUP", [negative(net), zero], (amount = 0) => Math.ceil(amount));
  const paidBack = when(isNumber(month), joined(word("reached"), spelled), word("reachedSome"));
  const answer = when(
    is(net, "<", zero),
    joined(word("notYet"), grouped(missing, language), word("toGo")),
    paidBack
  );
  return when(
    isNumber(time.figure("revenue", null)),
    when(
      isNumber(net),
      when(equal(time.total("allInvestment"), zero), word("noInvestment"), answer),
      word("noMargin")
    ),
    word("noRevenue")
  );
}

/** How long to wait in words: what MATURITY says, and the month from which on more can be said, spelled out; nothing is judged while no ROSI is known. */
function maturitySentence(
  facts: Facts,
  {
    maturity,
    readable,
    final,
    rosi,
  }: Readonly<Record<"maturity" | "readable" | "final" | "rosi", Told>>
): Told {
  const { language } = facts.setup;
  const word = (key: keyof typeof timeWords) => words(say(timeWords[key], language));
  const late = when(equal(maturity, number(1)), joined(word("provisional"), final), word("mature"));
  return when(
    isNumber(maturity),
    when(
      equal(maturity, zero),
      joined(word("tooEarly"), readable),
      // However long ago: a return that nobody knows is neither provisional nor mature.
      when(isNumber(rosi), late, word("nothingToJudge"))
    ),
    word("noDate")
  );
}

function monthOrNothing(date: Told, language: Language): Told {
  return when(isNumber(date), monthWords(date, language), words(""));
}

/** What is told once of the whole time: launch, break-even, maturity. */
export function timeHead(time: Timeline): TimeHead {
  const { facts, layout } = time;
  const { rows } = layout.time;
  const inTotal = (line: TimeLine, told: Told) =>
    cell(cellAt(rows[line], columns.total), told.value);
  const noted = (line: TimeLine, told: Told) => cell(cellAt(rows[line], columns.note), told.value);
  const typedOr = (line: TimeLine, otherwise: Told): Told => {
    const starting = line === "asOf" ? startingDay(facts) : null;
    const typed = cell(cellAt(rows[line], columns.note), starting);
    return when(isNumber(typed), typed, otherwise);
  };
  const launch = typedOr("launch", launchOf(time));
  const asOf = typedOr("asOf", dayOfData(facts, layout, "to"));
  const firstMonths = slowest(facts, layout, "first");
  const full = slowest(facts, layout, "full");
  const fullMonths = call("MAX", [noted("readable", firstMonths), full], (...months) =>
    Math.max(...months)
  );
  const readable = monthsLater(inTotal("launch", launch), noted("readable", firstMonths));
  const final = monthsLater(inTotal("launch", launch), noted("final", fullMonths));
  const maturity = own(
    "MATURITY",
    inTotal("launch", launch),
    inTotal("asOf", asOf),
    noted("readable", firstMonths),
    noted("final", fullMonths)
  );
  const breakEven = breakEvenOf(time);
  const spelled = (line: TimeLine, told: Told) =>
    monthOrNothing(inTotal(line, told), facts.setup.language);
  const readableWords = spelled("readable", readable);
  const finalWords = spelled("final", final);
  const breakEvenMonth = spelled("breakEven", breakEven);
  const beside = (line: TimeLine, told: Told) =>
    cell(cellAt(rows[line], columns.outside), told.value);
  return {
    ...{ launch, asOf, firstMonths, fullMonths, readable, final, breakEven, maturity },
    ...{ readableWords, finalWords, breakEvenMonth },
    breakEvenWords: breakEvenSentence(
      time,
      inTotal("breakEven", breakEven),
      beside("breakEven", breakEvenMonth)
    ),
    maturityWords: maturitySentence(facts, {
      maturity: inTotal("maturity", maturity),
      readable: beside("readable", readableWords),
      final: beside("final", finalWords),
      rosi: time.total("rosi"),
    }),
  };
}

/** 0 too early, 1 provisional, 2 mature; an error where no date is known. */
export function maturityState(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): Told["value"] {
  return timeHead(timelineOf(facts, layout, figures)).maturity.value;
}

/** The sentence on the KPI sheet that says whether the money is back, or whether it can be judged yet, for other sheets. */
export function timeSentence(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>,
  about: "breakEven" | "maturity"
): Told {
  const head = timeHead(timelineOf(facts, layout, figures));
  const { value } = about === "breakEven" ? head.breakEvenWords : head.maturityWords;
  return cell(onSheet(layout, "kpis", layout.time.rows[about], columns.note), value);
}

/** A date or state on the KPI sheet, for other sheets. */
export function timeCell(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>,
  line: "asOf" | "maturity"
): Told {
  const { [line]: told } = timeHead(timelineOf(facts, layout, figures));
  return cell(onSheet(layout, "kpis", layout.time.rows[line], columns.total, "both"), told.value);
}
