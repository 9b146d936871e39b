import { activityTypes } from "../catalogue/activity-types";
import { channelOf } from "../catalogue/channels";
import type { IsoDate } from "../catalogue/imported";
import type { Metric } from "../catalogue/types";
import { say } from "../locale/language";
import { metricsWords } from "../locale/sheets";
import type { Facts } from "./facts";

/** One activity as the imports know it. */
export interface KnownActivity {
  /** The same in every language and month. */
  readonly key: string;
  readonly activity: string;
  readonly platform: string;
  /** Ids in the catalogue; null where a person has to say. */
  readonly type: string | null;
  readonly channel: string | null;
  readonly isOnline: boolean;
  readonly from: IsoDate | null;
  /** Sums in the currency of the workbook, by metric id; a metric that no row tells is missing. */
  readonly sums: ReadonlyMap<string, number>;
}

/** More rows than this are no longer compared by anyone. */
export const mostActivities = 40;
/** A longer name cannot be looked for by SUMIFS. */
const longestName = 200;

/** What an activity may be judged by where it brings no revenue, the nearest to a sale first. */
const preferred = [
  ...["orders", "purchases", "transactions", "deals_won", "conversions", "results"],
  ...["qualified_leads", "leads", "signups", "store_visits", "calls"],
  ...["link_clicks", "clicks", "emails_clicked", "sessions"],
  ...["engagements", "new_followers", "video_views", "views", "impressions"],
] as const;
const mostResults = 10;

function isImported(facts: Facts, metric: Metric): boolean {
  return facts.rows.some((row) => row.values[metric.id] !== undefined);
}

/** The metrics of the imports that count as results, in the order in which they are preferred. */
export function resultMetrics(facts: Facts): Metric[] {
  return preferred
    .flatMap((id) => facts.metrics.filter((metric) => metric.id === id))
    .filter((metric) => metric.aggregation === "sum" && isImported(facts, metric))
    .slice(0, mostResults);
}

/** The names that stand for what has none, in the language of the workbook. */
function nameless(facts: Facts): Readonly<Record<"account" | "rest", string>> {
  const { language } = facts.setup;
  const { wholeAccount, remainder } = metricsWords;
  return { account: say(wholeAccount, language), rest: say(remainder, language) };
}

/** Whether rows of this name are those of an activity, and not those of an account or of what is left. */
export function isNamed(facts: Facts, activity: string): boolean {
  return !namesOfNone(facts).includes(activity);
}

/** The same as texts. */
export function namesOfNone(facts: Facts): string[] {
  return Object.values(nameless(facts));
}

function keyOf(facts: Facts, activity: string, platform: string | null): string {
  const { account, rest } = nameless(facts);
  const name = activity === account ? "(account)" : activity === rest ? "(rest)" : activity;
  return `${platform ?? ""}/${name.toLowerCase()}`;
}

function typeOf(facts: Facts, activity: string, platform: string | null): string | null {
  if (!isNamed(facts, activity)) return "page";
  if (platform === "offline") return null;
  const channel = channelOf(platform).id;
  return activityTypes.find(({ channels }) => channels.includes(channel))?.id ?? null;
}

/** Every activity of every platform, in the order of the imports; a spreadsheet does not tell A from a. */
function everyActivity(facts: Facts): KnownActivity[] {
  const found = new Map<string, KnownActivity & { sums: Map<string, number> }>();
  for (const row of facts.rows) {
    const id = facts.sources[row.source - 1]?.table.platform ?? null;
    const key = JSON.stringify([row.platform, row.activity]).toLowerCase();
    const known = found.get(key) ?? {
      key: keyOf(facts, row.activity, id),
      activity: row.activity,
      platform: row.platform,
      type: typeOf(facts, row.activity, id),
      channel: channelOf(id).id,
      isOnline: id !== "offline",
      from: null,
      sums: new Map<string, number>(),
    };
    for (const [metric, value] of Object.entries(row.values)) {
      const { unit } = facts.metrics.find((each) => each.id === metric) ?? { unit: "count" };
      if (unit === "money" && row.currency !== facts.setup.currency) continue;
      known.sums.set(metric, (known.sums.get(metric) ?? 0) + value);
    }
    const from =
      known.from === null || (row.from !== null && row.from < known.from) ? row.from : known.from;
    found.set(key, { ...known, from });
  }
  return [...found.values()];
}

/** The imported activities that get a row, and how many there are in all; an account is none. */
export function knownActivities(facts: Facts): { shown: KnownActivity[]; all: number } {
  const every = everyActivity(facts);
  const counted = ["spend", "revenue", "engagements"] as const;
  const totals = counted.map((id) =>
    every.reduce((total, { sums }) => total + Math.abs(sums.get(id) ?? 0), 0)
  );
  // The largest of its shares: money and engagements cannot be added.
  const weight = ({ sums }: KnownActivity) =>
    Math.max(...counted.map((id, place) => Math.abs(sums.get(id) ?? 0) / (totals[place] || 1)));
  const fitting = every.filter(({ activity }) => activity.length <= longestName);
  const shown =
    fitting.length <= mostActivities
      ? fitting
      : [...fitting].sort((a, b) => weight(b) - weight(a)).slice(0, mostActivities);
  return { shown, all: every.filter(({ activity }) => isNamed(facts, activity)).length };
}
