import { say } from "../locale/language";
import { listeningWords } from "../locale/sheets";
import { cellAt } from "./address";
import { block, computed, constant, input, inputText, type Slot } from "./cells";
import type { Facts } from "./facts";
import { departmentList } from "./departmentList";
import type { Layout } from "./layout";
import type { counted } from "./listening-table";
import { countOf, listeningColumns, listeningTable, type ListeningKey } from "./listening-table";
import { typedSheet } from "./typed-sheet";
import { columnArea, firstDate, preparedRows, tableRow } from "./typedTable";
import type { FormatToken, SheetPlan, ValidationPlan } from "./workbook";

/** The first row of the counts; they stand side by side in two groups. */
const firstRow = 3;
const left = { label: 0, value: 1 } as const;
const right = { label: 3, value: 5 } as const;

/** The five counts of each group, from top to bottom. */
const rows = {
  read: firstRow,
  insights: firstRow + 1,
  insightRate: firstRow + 2,
  acted: firstRow + 3,
  actionRate: firstRow + 4,
  positives: firstRow,
  neutrals: firstRow + 1,
  negatives: firstRow + 2,
  net: firstRow + 3,
  moved: firstRow + 4,
} as const;

/** A share of a count; nothing to see while there is nothing to divide by. */
function share(part: string, whole: string): string {
  return `IF(${whole}=0,"",${part}/${whole})`;
}

function counts(facts: Facts, layout: Layout): Slot[][] {
  const { language } = facts.setup;
  const line = (
    words: keyof typeof rows,
    text: string,
    value: number | "",
    format: FormatToken
  ): Slot[] => [
    constant(say(listeningWords[words], language), "label"),
    computed(text, value, "value", format),
  ];
  const count = (words: keyof typeof rows, what: keyof typeof counted) =>
    line(words, countOf(facts, layout, what), 0, "integer");
  const heard = (key: "positives" | "neutrals" | "negatives") => cellAt(rows[key], right.value);
  const [positive, negative, neutral] = [heard("positives"), heard("negatives"), heard("neutrals")];
  const first = [
    count("read", "comments_read"),
    count("insights", "insights"),
    line(
      "insightRate",
      share(cellAt(rows.insights, left.value), cellAt(rows.read, left.value)),
      "",
      "percent"
    ),
    count("acted", "insights_acted_on"),
    line(
      "actionRate",
      share(cellAt(rows.acted, left.value), cellAt(rows.insights, left.value)),
      "",
      "percent"
    ),
  ];
  const second = [
    count("positives", "positive_mentions"),
    count("neutrals", "neutral_mentions"),
    count("negatives", "negative_mentions"),
    line(
      "net",
      `IF(${positive}+${negative}+${neutral}=0,"",NETSENTIMENT(${positive},${negative},${neutral}))`,
      "",
      "decimal"
    ),
    count("moved", "moved"),
  ];
  return first.map(([label, value], index) => {
    const [otherLabel, otherValue] = second[index] ?? [];
    return [label ?? null, value ?? null, null, otherLabel ?? null, null, otherValue ?? null];
  });
}

function commentRow(index: number): Slot[] {
  const key = (column: ListeningKey) => `listening:${index + 1}:${column}`;
  const chosen = (column: ListeningKey) => input(key(column), null, "text");
  return tableRow<ListeningKey>(
    { columns: listeningColumns },
    {
      comment: inputText(key("comment")),
      date: input(key("date"), null, "date"),
      platform: inputText(key("platform")),
      theme: inputText(key("theme")),
      sentiment: chosen("sentiment"),
      affect: chosen("affect"),
      insight: chosen("insight"),
      department: inputText(key("department")),
      action: inputText(key("action")),
      outcome: inputText(key("outcome")),
      status: chosen("status"),
    }
  );
}

function validations(facts: Facts, layout: Layout): ValidationPlan[] {
  const { language } = facts.setup;
  const shape = listeningTable(facts, layout);
  const word = (key: keyof typeof listeningWords) => say(listeningWords[key], language);
  const area = (key: ListeningKey) => columnArea(shape, key, preparedRows);
  const list = (
    key: ListeningKey,
    answers: readonly (keyof typeof listeningWords)[],
    message: keyof typeof listeningWords
  ): ValidationPlan => ({
    area: area(key),
    rule: { kind: "list", source: answers.map(word) },
    message: word(message),
  });
  return [
    {
      area: area("date"),
      rule: { kind: "number", min: firstDate, max: null },
      message: word("typeDate"),
    },
    list("sentiment", ["positive", "neutral", "negative"], "chooseSentiment"),
    list("affect", ["low", "high"], "chooseAffect"),
    list("insight", ["yes", "no"], "chooseInsight"),
    departmentList(area("department"), language),
    list("status", ["open", "going", "done"], "chooseStatus"),
  ];
}

/** The sheet on which people note what comments tell, who takes it up, and what came of it. */
export function listeningSheet(facts: Facts, layout: Layout): SheetPlan {
  const { language } = facts.setup;
  const shape = listeningTable(facts, layout);
  return {
    ...typedSheet({
      key: "listening",
      name: layout.names.listening,
      shape,
      head: [
        [constant(layout.names.listening, "title")],
        [constant(say(listeningWords.subtitle, language), "subtitle")],
      ],
      between: [block("listening-counts", firstRow, 0, counts(facts, layout))],
      rows: Array.from({ length: preparedRows }, (_, index) => commentRow(index)),
    }),
    validations: validations(facts, layout),
    conditionalFormats: [],
  };
}
