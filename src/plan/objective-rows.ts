import { departmentOf } from "../catalogue/departments";
import { kpiById } from "../catalogue/kpis";
import type { Kpi } from "../catalogue/types";
import { say } from "../locale/language";
import { dashboardWords, frameWords } from "../locale/sheets";
import { cellAt, quoted, rangeOf } from "./address";
import { computed, constant, formatOf, headings, rowFormat, unitText, type Slot } from "./cells";
import { monthsToldThere, platformsTold } from "./comparable";
import { importsCounted } from "./coverage";
import type { Facts } from "./facts";
import { notAvailable, type Figure, type FigureRow } from "./figures";
import { kpiFigures } from "./kpi-values";
import { changeCell } from "./change";
import { monthText, monthValue } from "./latest";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { reasonOf } from "./reasons";
import { ruled } from "./ruled";
import { shortName } from "./short-name";
import { startingStatus, startingTarget } from "./target-status";
import { targetsTable } from "./targets";
import {
  cell,
  equal,
  isNumber,
  joined,
  nothing,
  one,
  toldCell,
  unknown,
  when,
  words,
  type Told,
} from "./told";
import { lookUp } from "./typedTable";
import { latestMonth } from "./latest-month";
import type { CellPlan, FormatToken } from "./workbook";

/** The columns of the dashboard with their widths: all on one page of A4 across, still readable. */
export const dashboardColumns = {
  name: 29,
  unit: 11,
  // The figures of the tiles are larger.
  total: 16,
  // A day is as wide.
  latest: 12.5,
  previous: 10.5,
  change: 10,
  target: 13,
  // The sign of the status is narrow and stands before its word.
  status: 3,
  words: 11,
  note: 25,
} as const;
export type Column = keyof typeof dashboardColumns;
const order = Object.keys(dashboardColumns) as Column[];

/** Where a column of the dashboard is. */
export function at(name: Column): number {
  return order.indexOf(name);
}

/** The one row of headings above all objectives. */
export function kpiHeadings(facts: Facts): Slot[] {
  const { language } = facts.setup;
  const words = {
    name: frameWords.kpi,
    unit: frameWords.unit,
    total: frameWords.total,
    latest: dashboardWords.latestMonth,
    previous: dashboardWords.previousMonth,
    change: dashboardWords.change,
    target: dashboardWords.target,
    status: null,
    words: dashboardWords.status,
    note: dashboardWords.note,
  };
  const titles = headings(
    order.map((column) => (words[column] === null ? "" : say(words[column], language))),
    order.length,
    (["total", "latest", "previous", "change"] as const).map(at)
  );
  // Targets keep a distance from the signs beside them.
  return titles.map((title, index) =>
    index === at("target") ? { ...title, style: "heading-record" } : title
  );
}

/** The words of a status, in the order in which they are counted. */
const judgements = ["reached", "close", "missed"] as const;

/** How the KPI stands against the target that the setup brings. */
function startingJudgement(facts: Facts, kpi: Kpi, actual: Figure) {
  const status = startingStatus(facts, kpi, actual);
  if (status === "") return startingTarget(facts, kpi) === null ? "noTarget" : "noValue";
  return judgements[1 - status] ?? "noTarget";
}

/** The name of an objective, its question, and how many of its targets are reached. */
export function objectiveHeading(
  facts: Facts,
  { objective, kpis }: Facts["objectives"][number],
  figures: ReadonlyMap<string, FigureRow>,
  first: number
): Slot[] {
  const { language } = facts.setup;
  const word = (key: (typeof judgements)[number]) => say(dashboardWords[key], language);
  const words = rangeOf({ row: first, column: at("words"), rows: kpis.length, columns: 1 });
  const judged = kpis.map((kpi) =>
    startingJudgement(facts, kpi, kpiFigures(facts, kpi, figures).total)
  );
  const counts = judgements.map((key) => judged.filter((each) => each === key).length);
  const told = judgements.map((key, index) => `${counts[index] ?? 0} ${word(key)}`).join(" · ");
  const states = judgements.map(
    (key) => `COUNTIF(${words},${quoted(word(key))})&${quoted(` ${word(key)}`)}`
  );
  const known = judgements.map((key) => `COUNTIF(${words},${quoted(word(key))})`).join("+");
  const text = `IF(${known}=0,"",${states.join('&" · "&')})`;
  const blank = constant(null, "section-note");
  return order.map((column) => {
    if (column === "name") return constant(say(objective.name, language), "section");
    if (column === "unit") return constant(say(objective.question, language), "section-note");
    if (column !== "words") return blank;
    return computed(text, counts.every((count) => count === 0) ? "" : told, "section-note");
  });
}

function departmentName(facts: Facts, kpi: Kpi): string {
  const department = departmentOf(kpi.id, facts.setup.departments);
  return department === undefined ? "" : say(department.name, facts.setup.language);
}

function judgement(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  row: number,
  { actual, format }: Readonly<{ actual: Figure; format: FormatToken }>
): Slot[] {
  const { language } = facts.setup;
  const table = targetsTable(facts, layout);
  const name = cellAt(row, at("name"), "column");
  const typed = lookUp(table, "target", "kpi", name);
  const [target, status] = [cellAt(row, at("target")), cellAt(row, at("status"))];
  const word = (key: "reached" | "close" | "missed" | "noTarget" | "noValue") =>
    quoted(say(dashboardWords[key], language));
  const words = `IF(ISNUMBER(${status}),IF(${status}>0,${word("reached")},IF(${status}<0,${word("missed")},${word("close")})),IF(ISNUMBER(${target}),${word("noValue")},${word("noTarget")}))`;
  return [
    computed(
      `IF(ISNUMBER(${typed}),${typed},"")`,
      startingTarget(facts, kpi) ?? "",
      "record",
      format
    ),
    computed(
      `IFERROR(${lookUp(table, "status", "kpi", name)},"")`,
      startingStatus(facts, kpi, actual),
      "value"
    ),
    computed(words, say(dashboardWords[startingJudgement(facts, kpi, actual)], language), "entry"),
  ];
}

/** The values of a KPI in the latest month with data and in the one before. */
function latestTwo(facts: Facts, own: FigureRow): Figure[] {
  const { place, previous } = latestMonth(facts);
  return [place, previous].map((month) => monthValue(own, month));
}

/** A change, where the same platforms tell both months: others would tell nothing of what was done. */
function comparedCell(facts: Facts, layout: Layout, kpi: Kpi, change: CellPlan): CellPlan {
  const months = monthsToldThere(facts, layout, kpi);
  if (months === null || change.formula === undefined) return change;
  const own = cell((change.formula.functions ?? change.formula.native).slice(1), change.value);
  const { style, format } = change;
  return toldCell(when(equal(months.comparable, one), own, unknown), style, format);
}

function monthCells(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  row: number,
  { own, format }: Readonly<{ own: FigureRow; format: FormatToken }>
): Slot[] {
  // Rows that span months tell no month: nothing is shown rather than nothing known.
  if (layout.months === 0)
    return (["latest", "previous", "change"] as const).map(() => constant(null, "value"));
  const id = `kpi:${kpi.id}`;
  const [latest = notAvailable, before = notAvailable] = latestTwo(facts, own);
  const [now, then] = [cellAt(row, at("latest")), cellAt(row, at("previous"))];
  return [
    computed(monthText(layout, id, "latest"), latest, "value", format),
    computed(monthText(layout, id, "previous"), before, "value", format),
    comparedCell(
      facts,
      layout,
      kpi,
      changeCell(kpi.unit, { now, then }, { now: latest, then: before })
    ),
  ];
}

/** The KPI to read another one with, and on which sheet it stands where this one does not show it. */
function readWith(facts: Facts, layout: Layout, paired: Kpi): string {
  const { language } = facts.setup;
  const isHere = facts.objectives.some(({ kpis }) => kpis.includes(paired));
  const values = { kpi: shortName(paired, language), sheet: layout.names.kpis };
  return say(dashboardWords[isHere ? "readWith" : "readWithThere"], language, values);
}

/** A sentence after the ones before it; nothing where there is none. */
function after(sentence: Told): Told {
  if (sentence === nothing) return nothing;
  return when(equal(sentence, nothing), nothing, joined(words(". "), sentence));
}

/** Who leads the KPI, what to read it with and, where it has no value, why. */
function noteCell(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  figures: ReadonlyMap<string, FigureRow>
): Slot {
  const paired = kpi.pairedWith === undefined ? undefined : kpiById(kpi.pairedWith);
  const lead = [
    departmentName(facts, kpi),
    paired === undefined ? "" : readWith(facts, layout, paired),
  ].filter((part) => part !== "");
  const kpiRow = rowIn(layout.kpis.rows, `kpi:${kpi.id}`);
  const there = (column: number) => onSheet(layout, "kpis", kpiRow, column);
  const reason = cell(there(columns.note), reasonOf(facts, layout, kpi, figures));
  const total = cell(there(columns.total), kpiFigures(facts, kpi, figures).total);
  // Blanks counted as none are told where the figures are, not at first sight.
  const whose = platformsTold(facts, layout, kpi);
  const counted = whose === nothing ? importsCounted(facts, layout, kpi) : whose;
  const given = when(isNumber(total), counted, reason);
  const months = monthsToldThere(facts, layout, kpi);
  const known = (sentence: Told) => after(when(isNumber(total), sentence, nothing));
  const ofMonths = months === null ? [] : [known(months.without), known(months.about)];
  return toldCell(joined(words(lead.join(". ")), after(given), ...ofMonths), "note");
}

/** One KPI: its values, its target and what to know about it. */
export function kpiCells(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  row: number,
  figures: ReadonlyMap<string, FigureRow>
): Slot[] {
  const { language, currency } = facts.setup;
  const own = kpiFigures(facts, kpi, figures);
  const total = onSheet(layout, "kpis", rowIn(layout.kpis.rows, `kpi:${kpi.id}`), columns.total);
  const shown = [own.total, startingTarget(facts, kpi), ...latestTwo(facts, own)];
  const format = rowFormat(formatOf(kpi.unit), shown);
  return ruled([
    constant(say(kpi.name, language), "entry-wrapped"),
    constant(unitText(kpi.unit, language, currency), "unit"),
    computed(total, own.total, "kpi", format),
    ...monthCells(facts, layout, kpi, row, { own, format }),
    ...judgement(facts, layout, kpi, row, { actual: own.total, format }),
    noteCell(facts, layout, kpi, figures),
  ]);
}
