import { say, type Language } from "../locale/language";
import { timeWords } from "../locale/sheets";
import { cellAt } from "./address";
import { dayOfData, isUndated } from "./data-days";
import { serialOf } from "./dates";
import type { Facts } from "./facts";
import { notAvailable, type FigureRow } from "./figures";
import { columns, criterionCell, monthRows, onSheet, type Layout } from "./layout";
import { slowest } from "./maturity";
import { monthsLater, monthWords } from "./month-words";
import { timelineOf } from "./time-figures";
import type { TimeLine } from "./time-layout";
import { breakEvenSentence, maturitySentence, whyNot } from "./time-sentences";
import type { Timeline } from "./timeline";
import { startingDay } from "./target-status";
import {
  all,
  call,
  cell,
  equal,
  is,
  isNumber,
  joined,
  nothing,
  number,
  own,
  unknown,
  when,
  words,
  zero,
  type Told,
} from "./told";

/** What is told once: dates and states under Total, sentences in the column of notes. */
export interface TimeHead {
  readonly totals: Readonly<
    Record<
      | "launch"
      | "asOf"
      | "breakEven"
      | "maturity"
      | "readable"
      | "final"
      | "state"
      | "firstMonths"
      | "fullMonths",
      Told
    >
  >;
  readonly notes: Readonly<
    Record<
      | "breakEven"
      | "maturity"
      | "readable"
      | "final"
      | "readableMonth"
      | "finalMonth"
      | "breakEvenMonth"
      | "whyNot",
      Told
    >
  >;
  /** Why a date is not known, beside it: where its note would stand, the person types. */
  readonly reasons: Readonly<Record<"launch" | "asOf", Told>>;
}

function firstMonth(time: Timeline): Told {
  const place = time.values("number").indexOf(1);
  const month = time.facts.months[place];
  return cell(
    `INDEX(${time.range(monthRows.from)},MATCH(1,${time.range(time.row("number"))},0))`,
    month === undefined ? notAvailable : serialOf(month.from)
  );
}

function launchOf(time: Timeline): Told {
  const { facts, layout } = time;
  const first = dayOfData(facts, layout, "from");
  const open = (key: "platform" | "activity") =>
    equal(cell(criterionCell(layout, key), "*"), words("*"));
  return layout.months === 0
    ? first
    : when(all(open("platform"), open("activity")), first, firstMonth(time));
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

function monthOrNothing(date: Told, language: Language): Told {
  return when(isNumber(date), monthWords(date, language), nothing);
}

/** How long after the launch, in words. */
function afterLaunch(date: Told, months: Told, word: (key: keyof typeof timeWords) => Told): Told {
  const after = when(equal(months, number(1)), word("monthAfter"), word("monthsAfter"));
  return when(isNumber(date), joined(months, after), word("noDate"));
}

/** What is told once of the whole time: launch, break-even, maturity. */
export function timeHead(time: Timeline): TimeHead {
  const { facts, layout } = time;
  const { language } = facts.setup;
  const word = (key: keyof typeof timeWords) => words(say(timeWords[key], language));
  const inTotal = (line: TimeLine, { value }: Told) =>
    cell(cellAt(time.row(line), columns.total), value);
  const noted = (line: TimeLine, { value }: Told) =>
    cell(cellAt(time.row(line), columns.note), value);
  const typedOr = (line: "launch" | "asOf", otherwise: Told): Told => {
    const starting = line === "asOf" ? startingDay(facts) : null;
    const typed = cell(cellAt(time.row(line), columns.note), starting);
    return when(isNumber(typed), typed, otherwise);
  };
  const launch = typedOr("launch", launchOf(time));
  const asOf = typedOr("asOf", dayOfData(facts, layout, "to"));
  const [began, today] = [inTotal("launch", launch), inTotal("asOf", asOf)];
  const firstMonths = slowest(facts, layout, "first");
  const early = inTotal("firstMonths", firstMonths);
  const fullMonths = call("MAX", [early, slowest(facts, layout, "full")], (...months) =>
    Math.max(...months)
  );
  const late = inTotal("fullMonths", fullMonths);
  const [readable, final] = [monthsLater(began, early), monthsLater(began, late)];
  const state = own("MATURITY", began, today, early, late);
  const byTime = inTotal("state", state);
  // However long ago: a return that nobody knows is neither early nor mature.
  const maturity = when(isNumber(time.total("rosi")), byTime, unknown);
  const breakEven = breakEvenOf(time);
  const spelled = (line: TimeLine, told: Told) => monthOrNothing(inTotal(line, told), language);
  const readableMonth = spelled("readable", readable);
  const finalMonth = spelled("final", final);
  const breakEvenMonth = spelled("breakEven", breakEven);
  const why = whyNot(time);
  const notDated = when(isUndated(facts, layout, "from"), word("noDay"), word("nothingThere"));
  return {
    totals: {
      ...{ launch, asOf, breakEven, maturity, readable, final, state, firstMonths, fullMonths },
    },
    notes: {
      ...{ readableMonth, finalMonth, breakEvenMonth, whyNot: why },
      readable: afterLaunch(inTotal("readable", readable), early, word),
      final: afterLaunch(inTotal("final", final), late, word),
      breakEven: breakEvenSentence(time, {
        why: noted("whyNot", why),
        month: inTotal("breakEven", breakEven),
        spelled: noted("breakEvenMonth", breakEvenMonth),
      }),
      maturity: maturitySentence(facts, {
        maturity: inTotal("maturity", maturity),
        rosi: time.total("rosi"),
        readable: noted("readableMonth", readableMonth),
        final: noted("finalMonth", finalMonth),
      }),
    },
    reasons: {
      launch: when(isNumber(began), nothing, notDated),
      asOf: when(isNumber(today), nothing, word("noDay")),
    },
  };
}

/** 0 too early, 1 provisional, 2 mature; an error where no date is known, or nothing to judge. */
export function maturityState(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): Told["value"] {
  return timeHead(timelineOf(facts, layout, figures)).totals.maturity.value;
}

/** The sentence on the KPI sheet that says whether the money is back, or whether it can be judged yet, for other sheets. */
export function timeSentence(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>,
  about: "breakEven" | "maturity"
): Told {
  const { value } = timeHead(timelineOf(facts, layout, figures)).notes[about];
  return cell(onSheet(layout, "kpis", layout.time.rows[about], columns.note), value);
}

/** A date or state on the KPI sheet, for other sheets. */
export function timeCell(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>,
  line: "asOf" | "maturity"
): Told {
  const { value } = timeHead(timelineOf(facts, layout, figures)).totals[line];
  return cell(onSheet(layout, "kpis", layout.time.rows[line], columns.total, "both"), value);
}
