import type { Metric } from "../catalogue/types";
import { say } from "../locale/language";
import { activitiesWords } from "../locale/sheets";
import type { Facts } from "./facts";
import { plainHeader, type Layout } from "./layout";
import type { TableColumn, TableShape } from "./typedTable";

const w = activitiesWords;

/** What a reader needs first, then what people may add, then the workings. */
const fixed = [
  { key: "activity", words: w.activity, width: 30 },
  { key: "platform", words: w.platform, width: 13 },
  { key: "type", words: w.type, width: 12 },
  { key: "media", words: w.media, width: 12, numbers: true },
  { key: "other", words: w.otherCosts, width: 11.5, numbers: true },
  { key: "investment", words: w.investment, width: 15.5, numbers: true },
  { key: "revenue", words: w.revenue, width: 13, numbers: true },
  { key: "roas", words: w.roas, width: 8, numbers: true },
  { key: "rosi", words: w.rosi, width: 10.5, numbers: true },
  { key: "result", words: w.result, width: 13 },
  { key: "results", words: w.results, width: 10.5, numbers: true },
  { key: "costPerResult", words: w.costPerResult, width: 11, numbers: true },
  { key: "verdict", words: w.verdict, width: 27 },
  { key: "maturity", words: w.maturity, width: 26 },
  { key: "judgedBy", words: w.judgedBy, width: 44 },
  { key: "target", words: w.target, width: 12, numbers: true },
  { key: "attainment", words: w.attainment, width: 13, numbers: true },
  { key: "perCost", words: w.perCost, width: 13, numbers: true },
  { key: "channel", words: w.channel, width: 30 },
  { key: "place", words: w.place, width: 13 },
  { key: "stage", words: w.stage, width: 16 },
  { key: "purpose", words: w.purpose, width: 14 },
  { key: "population", words: w.population, width: 16 },
  { key: "zone", words: w.zone, width: 14 },
  { key: "tool", words: w.tool, width: 14 },
  { key: "launch", words: w.launch, width: 14, numbers: true },
  { key: "revenueTyped", words: w.revenueTyped, width: 14, numbers: true },
  { key: "resultsTyped", words: w.resultsTyped, width: 14, numbers: true },
  { key: "no", words: w.no, width: 7, numbers: true },
  { key: "rank", words: w.rank, width: 8, numbers: true },
  { key: "score", words: w.score, width: 10, numbers: true },
  { key: "average", words: w.average, width: 14, numbers: true },
  { key: "rosiEarly", words: w.rosiEarly, width: 12, numbers: true },
  { key: "since", words: w.since, width: 13, numbers: true },
  { key: "state", words: w.state, width: 9, numbers: true },
  { key: "firstMonths", words: w.firstMonths, width: 12, numbers: true },
  { key: "fullMonths", words: w.fullMonths, width: 12, numbers: true },
  { key: "readable", words: w.readable, width: 18 },
  { key: "final", words: w.final, width: 18 },
  { key: "revenueImported", words: w.revenueImported, width: 14, numbers: true },
  { key: "platformCriterion", words: w.platformCriterion, width: 20 },
  { key: "activityCriterion", words: w.activityCriterion, width: 24 },
] as const;

/** A metric's own column of sums is named `result:` and its id. */
export type ActivityKey = (typeof fixed)[number]["key"] | `result:${string}`;

/** The rows of the sheet's head. */
export const activityRows = {
  message: 1,
  attribution: 6,
  media: 7,
  other: 8,
  revenue: 9,
  heading: 11,
} as const;

/** The columns of the head's check. */
export const attributionColumns = { total: 3, inActivities: 4, left: 5, words: 6 } as const;

/** The table of activities, as other sheets look into it. */
export function activitiesTable(
  facts: Facts,
  layout: Layout,
  results: readonly Metric[]
): TableShape<ActivityKey> {
  const { language, currency } = facts.setup;
  const perCost = {
    en: say(w.perCost, "en", { currency }),
    fr: say(w.perCost, "fr", { currency }),
  };
  const columns: TableColumn<ActivityKey>[] = fixed.map((column) =>
    column.key === "perCost" ? { ...column, words: perCost } : column
  );
  const taken = new Set(columns.map(({ words }) => say(words, language)));
  const sums = results.map(({ id, name }): TableColumn<ActivityKey> => {
    // A heading stands once in a table.
    const spelled = ({ en, fr }: typeof name) => ({ en: plainHeader(en), fr: plainHeader(fr) });
    const words = spelled(name);
    const twice = taken.has(say(words, language));
    const other = { en: `${words.en} 2`, fr: `${words.fr} 2` };
    return { key: `result:${id}`, words: twice ? other : words, width: 14, numbers: true };
  });
  return {
    name: layout.tables.activities,
    heading: activityRows.heading,
    columns: [...columns, ...sums],
    language,
  };
}
