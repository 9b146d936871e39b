import type { ImportedTable, Issue, MetricRecord } from "../catalogue/imported";
import { remaining, sourceWords, type Counting } from "./counting";
import { Days } from "./days";
import { issue } from "./issue";

/** A newer import that tells again what an older one told. */
export interface Replacement {
  /** Stays the same for later imports of the same level. */
  readonly key: string;
  readonly issue: Issue;
  /** True where both count, as they are taken for two accounts. */
  readonly both: boolean;
}

type ByActivity = Map<string, Map<string, Days>>;

/** A remainder stands for activities that are not listed: any of them may be in the newer import. */
const activityOf = ({ activity, remainder }: MetricRecord): string =>
  remainder ? "remainder" : `activity ${activity}`;

/** Takes out of older imports what a newer one of the same level tells again. */
export function replaceOlder<Table extends ImportedTable>(
  counting: readonly Counting<Table>[],
  accounts: Readonly<Record<string, boolean>>
): Readonly<{ kept: readonly Counting<Table>[]; replacements: readonly Replacement[] }> {
  const replacements: Replacement[] = [];
  const changed = new Map<Counting<Table>, Partial<Counting<Table>>>();
  for (const group of byLevel(counting)) {
    for (const older of group) {
      const newer = group.filter(({ order }) => order > older.order);
      const last = newer.at(-1);
      if (last === undefined) continue;
      const { kept, replaced, cut } = left(older.records, takenBy(newer));
      if (replaced === 0) continue;
      const { key } = older.level;
      const likeness = likenessOf(older, newer);
      const said = accounts[key];
      const both = said ?? likeness === "other";
      const found = { older, newer: last, replaced, cut, both, likeness, said: said !== undefined };
      replacements.push({ key, both, issue: replacementIssue(found) });
      changed.set(older, both ? { countsBeside: true } : { records: kept });
    }
  }
  const kept = counting.map((each) => ({ ...each, ...changed.get(each) }));
  return { kept, replacements };
}

function byLevel<Table extends ImportedTable>(
  counting: readonly Counting<Table>[]
): Counting<Table>[][] {
  const groups = new Map<string, Counting<Table>[]>();
  for (const each of counting) {
    groups.set(each.level.key, [...(groups.get(each.level.key) ?? []), each]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function takenBy(newer: readonly Counting[]): ByActivity {
  const taken: ByActivity = new Map();
  const add = (activity: string, metric: string, record: MetricRecord) => {
    const metrics = taken.get(activity) ?? new Map<string, Days>();
    const days = metrics.get(metric) ?? new Days();
    days.add(record);
    taken.set(activity, metrics.set(metric, days));
  };
  for (const record of newer.flatMap((each) => each.records)) {
    for (const metric of Object.keys(record.values)) {
      add(activityOf(record), metric, record);
      if (!record.remainder) add("remainder", metric, record);
    }
  }
  return taken;
}

function left(records: readonly MetricRecord[], taken: ByActivity) {
  const kept: MetricRecord[] = [];
  let replaced = 0;
  let cut = 0;
  for (const record of records) {
    const days = taken.get(activityOf(record));
    const rest = remaining(record, (metric) => days?.get(metric)?.meets(record) === true);
    if (rest !== record) replaced += 1;
    if (rest !== null) kept.push(rest);
    const whole = Object.keys(record.values).every((id) => days?.get(id)?.covers(record) ?? true);
    if (rest !== record && !whole) cut += 1;
  }
  return { kept, replaced, cut };
}

/** Numbers compared before those that never agree are taken for another account's. */
const enough = 5;
/** Platforms correct the figures of recent days by less than this share, most of the time. */
const correction = 0.2;

/**
 * Reports of whole accounts name no account. The same account exported again repeats most of its numbers;
 * where not one of many is the same, these are two accounts, unless most are close: then the platform has
 * corrected its figures in the meantime.
 */
function likenessOf(older: Counting, newer: readonly Counting[]): "same" | "restated" | "other" {
  if (older.level.depth > 0) return "same";
  const told = new Map<string, number>();
  const cells = (records: readonly MetricRecord[]) =>
    records.flatMap(({ from, to, values }) =>
      Object.entries(values).map(([id, value]) => ({ cell: JSON.stringify([id, from, to]), value }))
    );
  for (const { cell, value } of cells(newer.flatMap((each) => each.records))) told.set(cell, value);
  const shared = cells(older.records).flatMap(({ cell, value }) => {
    const now = told.get(cell);
    // Two accounts may well have the same zeros.
    return now === undefined || (value === 0 && now === 0) ? [] : [{ value, now }];
  });
  if (shared.length < enough || shared.some(({ value, now }) => value === now)) return "same";
  const close = shared.filter(
    ({ value, now }) =>
      Math.abs(value - now) <= correction * Math.max(Math.abs(value), Math.abs(now))
  );
  return close.length > shared.length / 2 ? "restated" : "other";
}

interface Replaced {
  readonly older: Counting;
  readonly newer: Counting;
  readonly replaced: number;
  readonly cut: number;
  readonly both: boolean;
  readonly likeness: ReturnType<typeof likenessOf>;
  /** Whether a person said which counts. */
  readonly said: boolean;
}

function replacementIssue(found: Replaced): Issue {
  const { older, newer, replaced, cut, both, likeness, said } = found;
  const values = {
    ...sourceWords("older", older.table),
    ...sourceWords("newer", newer.table),
    count: replaced,
    left: older.records.length - replaced,
    cut,
  };
  if (both && said) return issue("info", "imports-both-chosen", values);
  if (both) return issue("warning", "imports-both", values);
  return likeness === "restated" && !said
    ? issue("warning", "imports-restated", values)
    : issue(cut > 0 ? "warning" : "info", "imports-replaced", values);
}
