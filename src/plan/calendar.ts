import { departmentOf } from "../catalogue/departments";
import { kpiById } from "../catalogue/kpis";
import type { Kpi } from "../catalogue/types";
import { say } from "../locale/language";
import { calendarWords } from "../locale/sheets";
import { cellAt, quoted, rangeOf } from "./address";
import { computed, constant, input, inputText, type Slot } from "./cells";
import { named } from "./criteria";
import { departmentList } from "./departmentList";
import type { Facts } from "./facts";
import { lastDayByName, lastDayOf, lastDayOfAll } from "./freshness";
import type { FigureRow } from "./figures";
import { kpiFigures } from "./kpi-values";
import type { Layout } from "./layout";
import { kpiByName } from "./references";
import { typedSheet } from "./typed-sheet";
import { besides, columnArea, firstDate, tableRow, type TableShape } from "./typedTable";
import type { Area, ConditionalFormatPlan, SheetPlan, ValidationPlan } from "./workbook";

const columns = [
  { key: "kpi", words: calendarWords.kpi, width: 32 },
  { key: "frequency", words: calendarWords.frequency, width: 13 },
  { key: "department", words: calendarWords.department, width: 21 },
  { key: "owner", words: calendarWords.owner, width: 14 },
  { key: "review", words: calendarWords.review, width: 13.5, numbers: true },
  { key: "due", words: calendarWords.due, width: 10.5 },
  { key: "last", words: calendarWords.last, width: 13.5, numbers: true },
  { key: "age", words: calendarWords.age, width: 9, numbers: true },
  { key: "data", words: calendarWords.data, width: 17.5 },
  { key: "action", words: calendarWords.action, width: 19 },
  { key: "step", words: calendarWords.step, width: 19 },
] as const;
type Key = (typeof columns)[number]["key"];

/** How often a KPI may be looked at, and after how many days its data counts as old. */
const frequencies = { daily: 1, weekly: 7, monthly: 31, quarterly: 92 } as const;
const frequencyKeys = Object.keys(frequencies) as (keyof typeof frequencies)[];
const initialFrequency = "monthly";

/** The rows of the sheet's head; the frequencies stand side by side. */
const rows = { asOf: 2, frequencies: 3, limits: 4, heading: 6 } as const;
const [typedColumn, inUseColumn] = [1, 2];

function frequencyArea(row: number): Area {
  return { row, column: typedColumn, rows: 1, columns: frequencyKeys.length };
}

function head(facts: Facts, layout: Layout): Slot[][] {
  const { language } = facts.setup;
  const word = (key: keyof typeof calendarWords) => say(calendarWords[key], language);
  const typed = cellAt(rows.asOf, typedColumn);
  const latest = `MAX(${named(facts, layout, "to")})`;
  const date = cellAt(rows.asOf, inUseColumn);
  const last = lastDayOfAll(facts);
  const said = `IF(ISNUMBER(${typed}),${quoted(word("typedDate"))},IF(${date}=0,${quoted(word("noDay"))},${quoted(word("lastDay"))}))`;
  return [
    [constant(layout.names.calendar, "title")],
    [constant(word("subtitle"), "subtitle")],
    [
      constant(word("asOf"), "label"),
      input("calendar:as-of", null, "date"),
      computed(`IF(ISNUMBER(${typed}),${typed},${latest})`, last, "value", "date"),
      computed(said, word(last === 0 ? "noDay" : "lastDay"), "entry"),
    ],
    [
      constant(word("frequencies"), "label"),
      ...frequencyKeys.map((key) => constant(word(key), "working")),
    ],
    [
      constant(word("limits"), "label"),
      ...frequencyKeys.map((key) => input(`calendar:days:${key}`, frequencies[key], "integer")),
    ],
  ];
}

/** What the calendar says of the data of a KPI until somebody chooses another rhythm. */
export function startingAge(facts: Facts, kpi: Kpi): { age: number | ""; data: string } {
  const last = lastDayOf(facts, kpi);
  const age = Math.max(0, lastDayOfAll(facts) - last);
  const judged = age > frequencies[initialFrequency] ? "old" : "fresh";
  const word = calendarWords[last === 0 ? "undated" : judged];
  return { age: last === 0 ? "" : age, data: say(word, facts.setup.language) };
}

interface Page {
  readonly facts: Facts;
  readonly layout: Layout;
  readonly figures: ReadonlyMap<string, FigureRow>;
}

/** How old the data of a KPI is on the day of the calendar, and what that means for its frequency. */
function ageCells({ facts, layout, figures }: Page, kpi: Kpi, at: (key: Key) => string) {
  const { language } = facts.setup;
  const word = (key: keyof typeof calendarWords) => say(calendarWords[key], language);
  const last = lastDayOf(facts, kpi);
  const { age, data } = startingAge(facts, kpi);
  const isKnown = typeof kpiFigures(facts, kpi, figures).total === "number";
  // What has no value is neither old nor up to date.
  const valued = (then: string, otherwise: string) =>
    `IF(ISNUMBER(${kpiByName(layout, at("kpi"))}),${then},${otherwise})`;
  const asOf = cellAt(rows.asOf, inUseColumn, "both");
  const place = `MATCH(${at("frequency")},${rangeOf(frequencyArea(rows.frequencies), "both")},0)`;
  const limit = `INDEX(${rangeOf(frequencyArea(rows.limits), "both")},${place})`;
  const judged = `IF(${at("age")}>${limit},${quoted(word("old"))},${quoted(word("fresh"))})`;
  const known = `IFERROR(${judged},${quoted(word("noFrequency"))})`;
  return {
    last: computed(lastDayByName(layout, at("kpi")), isKnown ? last : 0, "record", "date"),
    age: computed(
      valued(`IF(${at("last")}=0,"",MAX(0,${asOf}-${at("last")}))`, '""'),
      isKnown ? age : "",
      "record",
      "integer"
    ),
    data: computed(
      valued(`IF(${at("age")}="",${quoted(word("undated"))},${known})`, quoted(word("noValue"))),
      isKnown ? data : word("noValue"),
      "record-text"
    ),
  };
}

function calendarRow(page: Page, kpi: Kpi, row: number): Slot[] {
  const { facts } = page;
  const { language } = facts.setup;
  const word = (key: keyof typeof calendarWords) => say(calendarWords[key], language);
  const at = besides({ columns }, row);
  const department = departmentOf(kpi.id, facts.setup.departments);
  const due = `IF(${at("review")}<=${cellAt(rows.asOf, inUseColumn, "both")},${quoted(word("isDue"))},${quoted(word("planned"))})`;
  return tableRow<Key>(
    { columns },
    {
      kpi: constant(say(kpi.name, language), "record-wrapped"),
      frequency: input(`calendar-frequency:${kpi.id}`, word(initialFrequency), "text"),
      department: inputText(
        `calendar-department:${kpi.id}`,
        department === undefined ? null : say(department.name, language)
      ),
      owner: inputText(`calendar-owner:${kpi.id}`),
      review: input(`calendar-review:${kpi.id}`, null, "date"),
      due: computed(
        `IF(ISNUMBER(${at("review")}),${due},${quoted(word("noDate"))})`,
        word("noDate"),
        "record-text"
      ),
      ...ageCells(page, kpi, at),
      action: inputText(`calendar-action:${kpi.id}`),
      step: inputText(`calendar-step:${kpi.id}`),
    }
  );
}

function validations(facts: Facts, shape: TableShape<Key>, count: number): ValidationPlan[] {
  const { language } = facts.setup;
  const word = (key: keyof typeof calendarWords) => say(calendarWords[key], language);
  const date = { kind: "number", min: firstDate, max: null } as const;
  const head: ValidationPlan[] = [
    {
      area: { row: rows.asOf, column: typedColumn, rows: 1, columns: 1 },
      rule: date,
      message: word("asOfHint"),
    },
    {
      area: frequencyArea(rows.limits),
      rule: { kind: "number", min: 0, max: null },
      message: word("days"),
    },
  ];
  if (count === 0) return head;
  const area = (key: Key) => columnArea(shape, key, count);
  return [
    ...head,
    {
      area: area("frequency"),
      rule: {
        kind: "list",
        source: { sheet: "calendar", area: frequencyArea(rows.frequencies) },
      },
      message: word("chooseFrequency"),
    },
    departmentList(area("department"), language),
    { area: area("review"), rule: date, message: word("date") },
  ];
}

/** The table of the reviews, as other sheets look into it. */
export function calendarTable(facts: Facts, layout: Layout): TableShape<Key> {
  const { language } = facts.setup;
  return { name: layout.tables.calendar, heading: rows.heading, columns, language };
}

/** The sheet of reviews: every KPI with its owner, its rhythm, the age of its data, and what is done next. */
export function calendarSheet(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): SheetPlan {
  const { language } = facts.setup;
  const shape = calendarTable(facts, layout);
  const chosen = layout.targets.flatMap((id) => kpiById(id) ?? []);
  const first = rows.heading + 1;
  const at = besides(shape, first);
  const warned = (key: "due" | "data", word: "isDue" | "old"): ConditionalFormatPlan => ({
    area: columnArea(shape, key, Math.max(1, chosen.length)),
    rule: {
      kind: "custom",
      formula: `=${at(key)}=${quoted(say(calendarWords[word], language))}`,
      style: "warning",
    },
  });
  return {
    ...typedSheet({
      key: "calendar",
      name: layout.names.calendar,
      shape,
      head: head(facts, layout),
      rows: chosen.map((kpi, index) => calendarRow({ facts, layout, figures }, kpi, first + index)),
    }),
    validations: validations(facts, shape, chosen.length),
    conditionalFormats: [warned("due", "isDue"), warned("data", "old")],
  };
}
