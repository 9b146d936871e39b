import { say } from "../locale/language";
import { timeWords, unitWords } from "../locale/sheets";
import { cellAt } from "./address";
import { constant, headings, input, monthSheetWidth, rowFormat, type Slot } from "./cells";
import type { Facts } from "./facts";
import type { FigureRow } from "./figures";
import { columns, type Layout } from "./layout";
import { ruledTable } from "./ruled";
import { startingDay } from "./target-status";
import { timelineOf } from "./time-figures";
import { timeHead, type TimeHead } from "./time-head";
import type { TimeLine } from "./time-layout";
import { noteOf } from "./time-sentences";
import { initialShortTerm, type Timeline } from "./timeline";
import { cell, toldCell, type Told } from "./told";
import type { FormatToken, StyleToken, ValidationPlan } from "./workbook";

const looks: Readonly<Partial<Record<TimeLine, { style: StyleToken; format: FormatToken }>>> = {
  launch: { style: "total", format: "date" },
  asOf: { style: "total", format: "date" },
  breakEven: { style: "total", format: "month" },
  maturity: { style: "total", format: "state" },
  readable: { style: "total", format: "date" },
  final: { style: "total", format: "date" },
  rosi: { style: "kpi", format: "percent" },
  shortRosi: { style: "kpi", format: "percent" },
  marginal: { style: "value", format: "ratio" },
  state: { style: "working", format: "integer" },
  firstMonths: { style: "working", format: "integer" },
  fullMonths: { style: "working", format: "integer" },
  active: { style: "working", format: "month" },
  number: { style: "working", format: "integer" },
  below: { style: "working", format: "month" },
  spendMore: { style: "working", format: "money" },
  revenueMore: { style: "working", format: "money" },
};

const units: Readonly<Partial<Record<TimeLine, keyof typeof unitWords>>> = {
  launch: "date",
  asOf: "date",
  breakEven: "month",
  maturity: "state",
  readable: "date",
  final: "date",
  shortMonths: "months",
  rosi: "percent",
  shortRosi: "percent",
  marginal: "ratio",
};

function look(line: TimeLine) {
  return looks[line] ?? ({ style: "value", format: "money" } as const);
}

/** A line of one cell: what stands in the column of notes, under Total and beside it. */
function headLine(time: Timeline, head: TimeHead, line: TimeLine): Slot[] | null {
  const { language } = time.facts.setup;
  const { style, format } = look(line);
  if (line === "shortMonths") {
    return [
      constant(say(timeWords.shortNote, language), "note"),
      input("time:short_term", initialShortTerm, "integer"),
    ];
  }
  const { notes, totals }: Readonly<Record<"notes" | "totals", Partial<Record<TimeLine, Told>>>> =
    head;
  const [note, total] = [notes[line], totals[line]];
  if (note === undefined && total === undefined) return null;
  const words = style === "working" || total === undefined ? "note" : "entry-wrapped";
  return [
    note === undefined ? null : toldCell(note, words),
    total === undefined ? null : toldCell(total, style, format),
  ];
}

/** The dates that a person may type. */
function typedLine(time: Timeline, head: TimeHead, line: TimeLine): Slot[] | null {
  if (line !== "launch" && line !== "asOf") return null;
  const typed = line === "asOf" ? startingDay(time.facts) : null;
  return [
    input(line === "asOf" ? "time:as_of" : "time:launch", typed, "date"),
    toldCell(head.totals[line], "total", "date"),
    toldCell(head.reasons[line], "note"),
  ];
}

function monthLine(time: Timeline, line: TimeLine, note: Slot): Slot[] {
  const { style, format } = look(line);
  const row = time.lines.get(line);
  const told = [row?.total, row?.outside, ...(row?.months ?? [])];
  const shown = rowFormat(
    format,
    told.map((each) => each?.value)
  );
  const slot = (each: Told | null | undefined, as: StyleToken): Slot =>
    each === null || each === undefined ? constant(null, style) : toldCell(each, as, shown);
  return [
    note,
    slot(row?.total, style === "value" ? "total" : style),
    time.layout.months === 0 ? null : slot(row?.outside, style),
    ...(row?.months ?? []).map((each) => slot(each, style)),
  ];
}

/** What was spent and what came back since the launch, when that was paid back, and whether it can be judged yet. */
export function timeBlock(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): Slot[][] {
  const { language, currency } = facts.setup;
  const time = timelineOf(facts, layout, figures);
  const head = timeHead(time);
  const why = cell(cellAt(time.row("whyNot"), columns.note, "both"), head.notes.whyNot.value);
  const unit = (line: TimeLine) => {
    const word = units[line];
    return word === undefined ? currency : say(unitWords[word], language);
  };
  return ruledTable([
    headings([say(timeWords.heading, language)], monthSheetWidth(layout)),
    ...layout.time.lines.map((line) => [
      constant(say(timeWords[line], language), "label-wrapped"),
      constant(unit(line), "unit"),
      ...(typedLine(time, head, line) ??
        headLine(time, head, line) ??
        monthLine(time, line, toldCell(noteOf(time, line, why), "note"))),
    ]),
  ]);
}

/** The steps that lead there, for the workings. */
export function timeSteps(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): Slot[][] {
  const time = timelineOf(facts, layout, figures);
  const head = timeHead(time);
  return layout.time.steps.map((line) => [
    constant(say(timeWords[line], facts.setup.language), "label"),
    null,
    ...(headLine(time, head, line) ?? monthLine(time, line, null)),
  ]);
}

/** Dates are dates, months whole. */
export function timeValidations(facts: Facts, layout: Layout): ValidationPlan[] {
  const { language } = facts.setup;
  const { rows } = layout.time;
  const one = (line: TimeLine, column: number, min: number, words: "dateHint" | "monthsHint") => ({
    area: { row: rows[line] ?? 0, column, rows: 1, columns: 1 },
    rule: { kind: "number" as const, min, max: null },
    message: say(timeWords[words], language),
  });
  return [
    one("launch", columns.note, 1, "dateHint"),
    one("asOf", columns.note, 1, "dateHint"),
    ...(layout.months === 0 ? [] : [one("shortMonths", columns.total, 1, "monthsHint")]),
  ];
}
