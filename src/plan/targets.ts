import { kpiById } from "../catalogue/kpis";
import type { Kpi } from "../catalogue/types";
import { say } from "../locale/language";
import { targetsWords, unitWords } from "../locale/sheets";
import { cellAt, quoted } from "./address";
import {
  computed,
  constant,
  formatOf,
  input,
  inputText,
  rowFormat,
  unitText,
  type Slot,
} from "./cells";
import type { Facts } from "./facts";
import { withoutDust, type FigureRow } from "./figures";
import { kpiFigures } from "./kpi-values";
import { groupedFormula, groupedText } from "./grouped";
import type { Layout } from "./layout";
import { kpiByName, kpiMonthsByName } from "./references";
import { ruled } from "./ruled";
import { initialTolerance, startingStatus, startingTarget, startingText } from "./target-status";
import { typedSheet } from "./typed-sheet";
import { besides, columnArea, firstDate, placeIn, tableRow, type TableShape } from "./typedTable";
import type { ConditionalFormatPlan, FormatToken, SheetPlan, StyleToken } from "./workbook";

const columns = [
  { key: "kpi", words: targetsWords.kpi, width: 28 },
  { key: "unit", words: targetsWords.unit, width: 11 },
  { key: "soFar", words: targetsWords.soFar, width: 12, numbers: true },
  { key: "target", words: targetsWords.target, width: 12, numbers: true },
  { key: "direction", words: targetsWords.direction, width: 11 },
  { key: "tolerance", words: targetsWords.tolerance, width: 11, numbers: true },
  { key: "status", words: targetsWords.status, width: 12, numbers: true },
  { key: "due", words: targetsWords.due, width: 13, numbers: true },
  { key: "what", words: targetsWords.what, width: 13 },
  { key: "sentence", words: targetsWords.sentence, width: 20 },
  { key: "known", words: targetsWords.known, width: 9.5, numbers: true },
  { key: "proposed", words: targetsWords.proposed, width: 12, numbers: true },
  { key: "proposal", words: targetsWords.proposal, width: 18 },
  { key: "note", words: targetsWords.note, width: 13 },
] as const;
type Key = (typeof columns)[number]["key"];

/** The rows of the sheet's head. */
const rows = { needed: 3, ambition: 4, heading: 6 } as const;
const typedColumn = 2;

/** One month is chance, two a line, three a habit. */
const initialNeeded = 3;
const initialAmbition = 0.1;

/** The table of the targets, as other sheets look into it. */
export function targetsTable(facts: Facts, layout: Layout): TableShape<Key> {
  const { language } = facts.setup;
  return { name: layout.tables.targets, heading: rows.heading, columns, language };
}

/** The sentence of a target that the setup brings. */
function startingSentence(facts: Facts, kpi: Kpi): string {
  const { language, currency } = facts.setup;
  const word = (key: keyof typeof targetsWords) => say(targetsWords[key], language);
  const target = startingTarget(facts, kpi);
  if (target === null) return "";
  const unit = unitText(kpi.unit, language, currency);
  const percent = String(withoutDust(target * 100)) + word("percent");
  const counted = unit === say(unitWords.count, language) ? "" : `\u00a0${unit}`;
  const amount =
    unit === say(unitWords.percent, language) ? percent : groupedText(target, language) + counted;
  const what = startingText(facts, `target-what:${kpi.id}`);
  const named = say(kpi.name, language) + (what === null ? "" : `, ${what}`);
  const limit = word(kpi.direction === "down" ? "atMost" : "atLeast");
  return named + word("colon") + limit + amount + word("noDate");
}

function sentence(facts: Facts, at: (key: Key) => string): string {
  const { language } = facts.setup;
  const word = (key: keyof typeof targetsWords) => quoted(say(targetsWords[key], language));
  const lower = `${at("direction")}=${word("down")}`;
  const percent = quoted(say(unitWords.percent, language));
  const count = quoted(say(unitWords.count, language));
  const [unit, target, due] = [at("unit"), at("target"), at("due")];
  const amount = `IF(${unit}=${percent},ROUND(${target}*100,6)&${word("percent")},${groupedFormula(target, language)}&IF(${unit}=${count},"",${quoted("\u00a0")}&${unit}))`;
  // The code of a month is the same in Excel's every language, those of days and years are not.
  const date = `DAY(${due})&" "&TEXT(${due},"mmm")&" "&YEAR(${due})`;
  const when = `IF(ISNUMBER(${due}),${word("by")}&${date},${word("noDate")})`;
  const what = `${at("kpi")}&IF(${at("what")}="","",", "&${at("what")})`;
  return `IF(ISNUMBER(${target}),${what}&${word("colon")}&IF(${lower},${word("atMost")},${word("atLeast")})&${amount}&${when},"")`;
}

/** What is known of a KPI so far, and the target that follows from it. */
function baseline(facts: Facts, layout: Layout, kpi: Kpi, own: FigureRow, row: number) {
  const { language } = facts.setup;
  const word = (key: keyof typeof targetsWords) => quoted(say(targetsWords[key], language));
  const at = besides({ columns }, row);
  const needed = cellAt(rows.needed, typedColumn, "both");
  const ambition = cellAt(rows.ambition, typedColumn, "both");
  const numbers = own.months.filter((each) => typeof each === "number").length;
  const total = typeof own.total === "number" ? own.total : null;
  const count = layout.months === 0 ? 0 : numbers;
  const sign = kpi.direction === "down" ? -1 : 1;
  const target = startingTarget(facts, kpi);
  const proposes = total !== null && count >= initialNeeded;
  const share = `${initialAmbition * 100}${say(targetsWords.percent, language)}`;
  const told = proposes
    ? share + say(targetsWords.better, language)
    : say(targetsWords.monthsKnown, language) +
      String(count) +
      say(targetsWords.of, language) +
      String(initialNeeded);
  const untargeted = total === null ? say(targetsWords.noValue, language) : told;
  const proposal = `IF(ISNUMBER(${at("proposed")}),ROUND(${ambition}*100,6)&${word("percent")}&${word("better")},${word("monthsKnown")}&${at("known")}&${word("of")}&${needed})`;
  return {
    known: computed(
      layout.months === 0
        ? // The whole time is no month of which one could make a habit.
          "0"
        : `COUNT(${kpiMonthsByName(layout, at("kpi"))})`,
      count,
      "record",
      "integer"
    ),
    proposed: computed(
      `IF(AND(ISNUMBER(${at("soFar")}),NOT(ISNUMBER(${at("target")})),${at("known")}>=${needed}),${at("soFar")}+IF(${at("direction")}=${word("down")},-1,1)*ABS(${at("soFar")})*${ambition},"")`,
      proposes && target === null ? total + sign * Math.abs(total) * initialAmbition : "",
      "record",
      shownFormat(facts, kpi, own)
    ),
    proposal: computed(
      `IF(ISNUMBER(${at("target")}),${word("set")},IF(ISNUMBER(${at("soFar")}),${proposal},${word("noValue")}))`,
      target === null ? untargeted : say(targetsWords.set, language),
      "note"
    ),
  };
}

/** The format of what is known and what is aimed at. */
function shownFormat(facts: Facts, kpi: Kpi, { total }: FigureRow): FormatToken {
  return rowFormat(formatOf(kpi.unit), [total, startingTarget(facts, kpi)]);
}

function targetRow(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  figures: ReadonlyMap<string, FigureRow>,
  row: number
): Slot[] {
  const { language, currency } = facts.setup;
  const own = kpiFigures(facts, kpi, figures);
  const format = shownFormat(facts, kpi, own);
  const at = besides({ columns }, row);
  const [soFar, target] = [at("soFar"), at("target")];
  const down = say(targetsWords.down, language);
  const judged = `KPISTATUS(${soFar},${target},${at("direction")}=${quoted(down)},${at("tolerance")})`;
  const cells = tableRow<Key>(
    { columns },
    {
      kpi: constant(say(kpi.name, language), "entry-wrapped"),
      unit: constant(unitText(kpi.unit, language, currency), "unit"),
      soFar: computed(kpiByName(layout, at("kpi")), own.total, "record", format),
      target: input(`target:${kpi.id}`, startingTarget(facts, kpi), format),
      direction: constant(
        kpi.direction === "down" ? down : say(targetsWords.up, language),
        "entry"
      ),
      tolerance: input(`tolerance:${kpi.id}`, initialTolerance, "percent"),
      status: computed(
        `IF(AND(ISNUMBER(${soFar}),ISNUMBER(${target})),${judged},"")`,
        startingStatus(facts, kpi, own.total),
        "record",
        "status"
      ),
      due: input(`target-due:${kpi.id}`, null, "date"),
      what: inputText(`target-what:${kpi.id}`, startingText(facts, `target-what:${kpi.id}`)),
      sentence: computed(sentence(facts, at), startingSentence(facts, kpi), "note"),
      ...baseline(facts, layout, kpi, own, row),
      note: inputText(`target-note:${kpi.id}`, startingText(facts, `target-note:${kpi.id}`)),
    }
  );
  return ruled(cells);
}

function head(facts: Facts, layout: Layout): Slot[][] {
  const { language } = facts.setup;
  const typed = (key: "needed" | "ambition", value: number): Slot[] => [
    constant(say(targetsWords[key], language), "label"),
    null,
    input(`targets:${key}`, value, key === "needed" ? "integer" : "percent"),
  ];
  return [
    [constant(layout.names.targets, "title")],
    [constant(say(targetsWords.subtitle, language), "subtitle")],
    [constant(say(targetsWords.toleranceNote, language), "subtitle")],
    typed("needed", initialNeeded),
    typed("ambition", initialAmbition),
  ];
}

/** The sheet on which a person types what is to be reached, by when, and sees what could be proposed. */
export function targetsSheet(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): SheetPlan {
  const { language } = facts.setup;
  const shape = targetsTable(facts, layout);
  const chosen = layout.targets.flatMap((id) => kpiById(id) ?? []);
  const count = Math.max(1, chosen.length);
  const area = (key: Key) => columnArea(shape, key, count);
  const number = (
    where: ReturnType<typeof area>,
    message: "number" | "positive" | "share" | "date",
    min: number | null,
    max: number | null = null
  ) => ({
    area: where,
    rule: { kind: "number" as const, min, max },
    message: say(targetsWords[message], language),
  });
  const cell = (row: number) => ({ row, column: typedColumn, rows: 1, columns: 1 });
  const first = rows.heading + 1;
  const status = cellAt(first, placeIn(shape, "status"), "column");
  const judged = (value: number, style: StyleToken): ConditionalFormatPlan => ({
    area: area("status"),
    rule: { kind: "custom", formula: `=${status}=${value}`, style },
  });
  return {
    ...typedSheet({
      key: "targets",
      name: layout.names.targets,
      shape,
      head: head(facts, layout),
      rows: chosen.map((kpi, index) => targetRow(facts, layout, kpi, figures, first + index)),
    }),
    validations:
      chosen.length === 0
        ? []
        : [
            number(area("target"), "number", null),
            number(area("tolerance"), "share", 0, 1),
            number(area("due"), "date", firstDate),
            number(cell(rows.needed), "positive", 0),
            number(cell(rows.ambition), "share", 0, 1),
          ],
    conditionalFormats: [
      judged(1, "good"),
      judged(0, "warning"),
      judged(-1, "bad"),
      {
        area: area("soFar"),
        rule: {
          kind: "custom",
          formula: `=ISERROR(${cellAt(first, placeIn(shape, "soFar"))})`,
          style: "note",
        },
      },
    ],
  };
}
