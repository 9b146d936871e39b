import { activityTypes } from "../catalogue/activity-types";
import { channels } from "../catalogue/channels";
import { funnelStages } from "../catalogue/types";
import { say } from "../locale/language";
import { activitiesWords, frameWords, stageWords } from "../locale/sheets";
import { activityRows, attributionColumns, type ActivityKey } from "./activity-columns";
import { attribution } from "./activity-attribution";
import { numbersIn, type ActivityRow } from "./activity-row";
import { countActivities } from "./activity-counts";
import { isNamed } from "./activity-facts";
import { activityTable, type ActivityTable } from "./activity-table";
import { cellAt } from "./address";
import { block, constant, input, inputText, rowFormat, type Slot } from "./cells";
import { checkCell } from "./check";
import type { Facts } from "./facts";
import type { FigureRow } from "./figures";
import { columns, type Layout } from "./layout";
import { joined, toldCell, whole, words } from "./told";
import {
  columnArea,
  placeIn,
  tableHeadings,
  tablePlan,
  tableRow,
  type TableShape,
} from "./typedTable";
import type { Area, FormatToken, SheetPlan, ValidationPlan } from "./workbook";

const formats: Readonly<Partial<Record<ActivityKey, FormatToken>>> = {
  ...{ media: "amount", investment: "amount", revenue: "amount", roas: "ratio", rosi: "percent" },
  ...{ costPerResult: "amount", attainment: "percent", perCost: "decimal", score: "decimal" },
  ...{ average: "money", rosiEarly: "percent", since: "date", revenueImported: "money" },
};
const texts = new Set<ActivityKey>([
  ...(["maturity", "verdict", "readable", "final"] as const),
  ...(["judgedBy", "platformCriterion", "activityCriterion"] as const),
]);
/** What people read in full; workings stay on one line, or they would make the rows high. */
const wrapped = new Set<ActivityKey>(["maturity", "verdict"]);
const typedNumbers = {
  other: "money",
  target: "integer",
  launch: "date",
  revenueTyped: "money",
  resultsTyped: "integer",
} as const;
const typedTexts = ["stage", "purpose", "population", "zone", "tool"] as const;
const chosen = ["type", "channel", "place", "result"] as const;

/** The format of a column for all that stands in it: amounts below each other have the same decimals. */
function formatIn(rows: readonly ActivityRow[], column: ActivityKey): FormatToken {
  const isCount = column === "results" || column.startsWith("result:");
  if (!isCount && formats[column] !== "amount") return formats[column] ?? "integer";
  if (column === "costPerResult") return "amount";
  return rowFormat(isCount ? "integer" : "money", numbersIn(rows, column));
}

function cellsOf(
  row: ActivityRow,
  index: number,
  {
    shape,
    formatOf,
  }: Readonly<{
    shape: TableShape<ActivityKey>;
    formatOf: (column: ActivityKey) => FormatToken;
  }>
): Slot[] {
  const key = (column: string) => `activity:${row.known?.key ?? `new-${index + 1}`}:${column}`;
  const slot = (column: ActivityKey): Slot => {
    const told = row.told.get(column);
    const value = told?.value ?? null;
    if (column === "activity" || column === "platform") {
      return row.known === null
        ? inputText(key(column))
        : constant(value, "record-wrapped", "text");
    }
    if (column in typedNumbers) {
      return input(key(column), null, typedNumbers[column as keyof typeof typedNumbers]);
    }
    if (typedTexts.some((each) => each === column)) return inputText(key(column));
    if (chosen.some((each) => each === column)) {
      return inputText(key(column), typeof value === "string" ? value : null);
    }
    if (column === "no") return constant(value, "record", "integer");
    if (told === undefined) return constant(null, "record");
    if (texts.has(column))
      return toldCell(told, wrapped.has(column) ? "record-wrapped" : "record-text");
    return toldCell(told, "record", formatOf(column));
  };
  const cells = Object.fromEntries(shape.columns.map((each) => [each.key, slot(each.key)]));
  return tableRow(shape, cells as Record<ActivityKey, Slot>);
}

/** The title line: how many activities there are, and of how many the ROSI can be read. */
function message(facts: Facts, table: ActivityTable): Slot {
  const { language } = facts.setup;
  const word = (key: keyof typeof activitiesWords) => words(say(activitiesWords[key], language));
  const count = (what: "all" | "readable" | "early") => whole(countActivities(facts, table, what));
  return toldCell(
    joined(
      word("countActivities"),
      count("all"),
      word("countMature"),
      count("readable"),
      word("countEarly"),
      count("early")
    ),
    "message"
  );
}

function head(facts: Facts, layout: Layout, table: ActivityTable): Slot[][] {
  const { language } = facts.setup;
  const all = table.imported;
  const named = ({ known }: ActivityRow) => known !== null && isNamed(facts, known.activity);
  const count = table.rows.filter(named).length;
  const shown = count === all ? activitiesWords.allShown : activitiesWords.someShown;
  const anyRow = table.rows.some(({ known }) => known !== null);
  const which = all === 0 && anyRow ? activitiesWords.noneNamed : shown;
  const once = say(activitiesWords.costsOnce, language, { sheet: layout.names.investment });
  return [
    [constant(layout.names.activities, "title")],
    [message(facts, table)],
    [constant(say(activitiesWords.subtitle, language), "subtitle")],
    [constant(say(which, language, { count, all }), "subtitle")],
    [constant(once, "subtitle")],
    [constant(say(frameWords.check, language), "label"), checkCell(facts, layout)],
  ];
}

function validations(
  facts: Facts,
  layout: Layout,
  { shape, rows }: ActivityTable
): ValidationPlan[] {
  const { language } = facts.setup;
  const area = (key: ActivityKey) => columnArea(shape, key, rows.length);
  const choose = say(activitiesWords.choose, language);
  const list = (
    key: ActivityKey,
    source: readonly string[] | { sheet: "investment"; area: Area }
  ) => ({ area: area(key), rule: { kind: "list", source }, message: choose }) as const;
  const atLeast = (key: ActivityKey, min: number, hint: "positive" | "date") =>
    ({
      area: area(key),
      rule: { kind: "number", min, max: null },
      message: say(activitiesWords[hint], language),
    }) as const;
  const w = activitiesWords;
  const resultNames = shape.columns.flatMap(({ key, words }) =>
    key.startsWith("result:") ? [say(words, language)] : []
  );
  const channelNames = {
    row: layout.maturity.heading + 1,
    column: columns.label,
    rows: channels.length,
    columns: 1,
  };
  return [
    ...(resultNames.length === 0
      ? []
      : [{ ...list("result", resultNames), strict: false as const }]),
    list(
      "type",
      activityTypes.map(({ name }) => say(name, language))
    ),
    list("channel", { sheet: "investment", area: channelNames }),
    list("place", [say(w.online, language), say(w.offline, language)]),
    list(
      "stage",
      funnelStages.map((stage) => say(stageWords[stage], language))
    ),
    list(
      "purpose",
      [w.justify, w.decide, w.learn].map((each) => say(each, language))
    ),
    atLeast("other", 0, "positive"),
    atLeast("target", 0, "positive"),
    atLeast("resultsTyped", 0, "positive"),
    atLeast("launch", 1, "date"),
  ];
}

/** The sheet with one row for each activity: what it cost, what it led to, and whether it is worth repeating. */
export function activitiesSheet(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): SheetPlan {
  const table = activityTable(facts, layout, figures);
  const { shape, rows } = table;
  const known = rows.filter((row) => row.known !== null).length;
  const first = shape.heading + 1;
  const verdicts = columnArea(shape, "verdict", rows.length);
  const found = new Map(shape.columns.map(({ key }) => [key, formatIn(rows, key)]));
  const formatOf = (key: ActivityKey) => found.get(key) ?? "integer";
  const sums = {
    row: activityRows.media,
    column: attributionColumns.total,
    rows: activityRows.revenue - activityRows.media + 1,
    columns: attributionColumns.words - attributionColumns.total,
  };
  const rosi = cellAt(first, placeIn(shape, "rosi"), "column");
  const custom = (formula: string, style: "good" | "bad") =>
    ({ area: verdicts, rule: { kind: "custom", formula, style } }) as const;
  return {
    key: "activities",
    name: layout.names.activities,
    widths: shape.columns.map(({ width }) => width),
    frozen: { rows: shape.heading + 1, columns: 1 },
    printed: { rows: first + rows.length, columns: placeIn(shape, "verdict") + 1 },
    printTitles: { row: shape.heading, rows: 1 },
    landscape: true,
    blocks: [
      block("activities-head", 0, 0, head(facts, layout, table)),
      block(
        "activities-attribution",
        activityRows.attribution,
        0,
        attribution(facts, layout, table, figures)
      ),
      block("activities-rows", shape.heading, 0, [
        tableHeadings(shape),
        ...rows.map((row, index) => cellsOf(row, index - known, { shape, formatOf })),
      ]),
    ],
    tables: [tablePlan(shape, rows.length)],
    charts: [],
    validations: validations(facts, layout, table),
    conditionalFormats: [
      {
        area: sums,
        rule: {
          kind: "custom",
          formula: `=ISERROR(${cellAt(sums.row, sums.column)})`,
          style: "note",
        },
      },
      custom(`=AND(ISNUMBER(${rosi}),${rosi}<0)`, "bad"),
      custom(`=AND(ISNUMBER(${rosi}),${rosi}>=0)`, "good"),
    ],
  };
}
