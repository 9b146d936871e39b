import type { Metric } from "../catalogue/types";
import { say } from "../locale/language";
import { listeningWords } from "../locale/sheets";
import { cellAt, quoted } from "./address";
import type { Place } from "./cells";
import type { Facts } from "./facts";
import { monthRows, type Layout } from "./layout";
import { shownSheets } from "./shown";
import { columnIn, type TableShape } from "./typedTable";

/** The columns of the table of comments. */
export const listeningColumns = [
  { key: "comment", words: listeningWords.comment, width: 36 },
  { key: "date", words: listeningWords.date, width: 13, numbers: true },
  { key: "platform", words: listeningWords.platform, width: 13 },
  { key: "theme", words: listeningWords.theme, width: 14 },
  { key: "sentiment", words: listeningWords.sentiment, width: 13 },
  { key: "affect", words: listeningWords.affect, width: 9 },
  { key: "insight", words: listeningWords.insight, width: 14 },
  { key: "department", words: listeningWords.department, width: 18 },
  { key: "action", words: listeningWords.action, width: 19 },
  { key: "outcome", words: listeningWords.outcome, width: 19 },
  { key: "status", words: listeningWords.status, width: 12 },
] as const;
export type ListeningKey = (typeof listeningColumns)[number]["key"];

/** The row of the headings; above stand the counts. */
const heading = 9;

/** The table of comments, as other sheets look into it. */
export function listeningTable(facts: Facts, layout: Layout): TableShape<ListeningKey> {
  const { language } = facts.setup;
  return { name: layout.tables.listening, heading, columns: listeningColumns, language };
}

type Answer = keyof typeof listeningWords;
type Condition = readonly [column: ListeningKey, answer: Answer | "any"];

/** What is counted, by what must stand in which columns. */
export const counted = {
  comments_read: [["comment", "any"]],
  insights: [["insight", "yes"]],
  insights_acted_on: [
    ["insight", "yes"],
    ["action", "any"],
  ],
  positive_mentions: [["sentiment", "positive"]],
  neutral_mentions: [["sentiment", "neutral"]],
  negative_mentions: [["sentiment", "negative"]],
  moved: [["affect", "high"]],
} as const satisfies Readonly<Record<string, readonly Condition[]>>;

/** Criteria that all of the conditions hold. */
function criteria(facts: Facts, layout: Layout, conditions: readonly Condition[]): string {
  const shape = listeningTable(facts, layout);
  return conditions
    .map(([column, answer]) => {
      const wanted = answer === "any" ? "<>" : say(listeningWords[answer], facts.setup.language);
      return `${columnIn(shape, column)},${quoted(wanted)}`;
    })
    .join(",");
}

/** How many comments meet the conditions of `what`. */
export function countOf(facts: Facts, layout: Layout, what: keyof typeof counted): string {
  return `COUNTIFS(${criteria(facts, layout, counted[what])})`;
}

function isCounted(id: string): id is keyof typeof counted {
  return Object.hasOwn(counted, id);
}

/** Whether the comments give a metric that no import brings. */
export function isHeard(facts: Facts, metric: Metric): boolean {
  return (
    isCounted(metric.id) && facts.typed.includes(metric) && shownSheets(facts).includes("listening")
  );
}

/** The count of a metric in a column of the KPI sheet; #N/A where no comment tells it. */
export function heardFormula(facts: Facts, layout: Layout, metric: Metric, place: Place): string {
  if (!isCounted(metric.id)) return "NA()";
  const date = columnIn(listeningTable(facts, layout), "date");
  const from = cellAt(monthRows.from, place.column, "row");
  const to = cellAt(monthRows.to, place.column, "row");
  const month = place.kind === "month" ? `,${date},">="&${from},${date},"<="&${to}` : "";
  const conditions = counted[metric.id];
  const told = conditions[0][0] === "sentiment" ? "sentiment" : "comment";
  const any = `COUNTIFS(${criteria(facts, layout, [[told, "any"]])}${month})`;
  const count = `COUNTIFS(${criteria(facts, layout, conditions)}${month})`;
  return `IF(${any}=0,NA(),${count})`;
}
