import { say } from "../locale/language";
import { timeWords, unitWords } from "../locale/sheets";
import { constant, headings, input, monthSheetWidth, rowFormat, type Slot } from "./cells";
import type { Facts } from "./facts";
import type { FigureRow } from "./figures";
import { columns, type Layout } from "./layout";
import { ruledTable } from "./ruled";
import { initialShortTerm, timelineOf, type Timeline } from "./time-figures";
import { startingDay } from "./target-status";
import { timeHead, type TimeHead } from "./time-head";
import { timeLines, type TimeLine } from "./time-layout";
import { toldCell, type Told } from "./told";
import type { FormatToken, StyleToken, ValidationPlan } from "./workbook";

function headLine(time: Timeline, head: TimeHead, line: TimeLine): Slot[] | null {
  const { language } = time.facts.setup;
  const note = (told: Told) => toldCell(told, "entry-wrapped");
  const date = (told: Told) => toldCell(told, "total", "date");
  const spelled = (told: Told) => toldCell(told, "working");
  switch (line) {
    case "launch":
      return [input("time:launch", null, "date"), date(head.launch)];
    case "asOf":
      return [input("time:as_of", startingDay(time.facts), "date"), date(head.asOf)];
    case "breakEven":
      return [
        note(head.breakEvenWords),
        toldCell(head.breakEven, "total", "month"),
        spelled(head.breakEvenMonth),
      ];
    case "maturity":
      return [note(head.maturityWords), toldCell(head.maturity, "total", "integer")];
    case "readable":
      return [
        toldCell(head.firstMonths, "value", "integer"),
        date(head.readable),
        spelled(head.readableWords),
      ];
    case "final":
      return [
        toldCell(head.fullMonths, "value", "integer"),
        date(head.final),
        spelled(head.finalWords),
      ];
    case "shortMonths":
      return [
        constant(say(timeWords.shortNote, language), "note"),
        input("time:short_term", initialShortTerm, "integer"),
      ];
    default:
      return null;
  }
}

const looks: Readonly<Partial<Record<TimeLine, { style: StyleToken; format: FormatToken }>>> = {
  rosi: { style: "kpi", format: "percent" },
  shortRosi: { style: "kpi", format: "percent" },
  marginal: { style: "value", format: "ratio" },
  active: { style: "working", format: "month" },
  number: { style: "working", format: "integer" },
  below: { style: "working", format: "month" },
};

const notes: Readonly<Partial<Record<TimeLine, keyof typeof timeWords>>> = {
  gained: "gainedNote",
  allInvestment: "sinceNote",
  allGained: "sinceNote",
  net: "netNote",
  rosi: "rosiNote",
  shortInvestment: "shortSumNote",
  shortGained: "shortSumNote",
  shortRosi: "shortRosiNote",
  marginal: "marginalNote",
};

function unitOf(facts: Facts, line: TimeLine): string {
  const { language, currency } = facts.setup;
  const units: Readonly<Partial<Record<TimeLine, keyof typeof unitWords>>> = {
    readable: "months",
    final: "months",
    shortMonths: "months",
    rosi: "percent",
    shortRosi: "percent",
    marginal: "ratio",
    number: "count",
    launch: "date",
    asOf: "date",
    breakEven: "month",
    maturity: "state",
    active: "month",
    below: "month",
  };
  const unit = units[line];
  return unit === undefined ? currency : say(unitWords[unit], language);
}

function monthLine(time: Timeline, line: TimeLine): Slot[] {
  const { language } = time.facts.setup;
  const look = looks[line] ?? { style: "value", format: "money" };
  const row = time.lines.get(line);
  const told = [row?.total, row?.outside, ...(row?.months ?? [])];
  const format = rowFormat(
    look.format,
    told.map((each) => each?.value)
  );
  const at = (each: Told | null | undefined, style: StyleToken): Slot =>
    each === null || each === undefined
      ? constant(null, look.style)
      : toldCell(each, style, format);
  const note = notes[line];
  return [
    constant(note === undefined ? null : say(timeWords[note], language), "note"),
    at(row?.total, look.style === "value" ? "total" : look.style),
    at(row?.outside, look.style),
    ...(row?.months ?? []).map((each) => at(each, look.style)),
  ];
}

/** What was spent and what came back since the launch, when that was paid back, and whether it can be judged yet. */
export function timeBlock(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): Slot[][] {
  const { language } = facts.setup;
  const time = timelineOf(facts, layout, figures);
  const head = timeHead(time);
  return ruledTable([
    headings([say(timeWords.heading, language)], monthSheetWidth(layout)),
    ...timeLines.map((line) => [
      constant(say(timeWords[line], language), "label-wrapped"),
      constant(unitOf(facts, line), "unit"),
      ...(headLine(time, head, line) ?? monthLine(time, line)),
    ]),
  ]);
}

/** Dates are dates, months whole. */
export function timeValidations(facts: Facts, layout: Layout): ValidationPlan[] {
  const { language } = facts.setup;
  const { rows } = layout.time;
  const one = (line: TimeLine, column: number, min: number, words: "dateHint" | "monthsHint") => ({
    area: { row: rows[line], column, rows: 1, columns: 1 },
    rule: { kind: "number" as const, min, max: null },
    message: say(timeWords[words], language),
  });
  return [
    one("launch", columns.note, 1, "dateHint"),
    one("asOf", columns.note, 1, "dateHint"),
    one("shortMonths", columns.total, 1, "monthsHint"),
  ];
}
