import type { ImportedTable, Issue } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import { platformWords, remaining, sourceWords, type Counting } from "./counting";
import { Days } from "./days";
import { issue, metricWords } from "./issue";
import { steps, type Level } from "./level";
import { sumExactly } from "./sum";

/** One of several ways in which the same days of a platform are told. */
export interface Rival {
  /** Key of the level. */
  readonly key: string;
  readonly step: Level["step"];
  readonly tables: readonly ImportedTable[];
  /** What its tables add up to in the metric compared. */
  readonly total: number;
}

/** Reports or cuts of one platform that tell the same days: adding them would count twice. */
export interface Rivalry {
  readonly key: string;
  readonly platform: string;
  /** The one proposed comes first. */
  readonly rivals: readonly Rival[];
  /** Metric id that all of them can be compared by. */
  readonly metric: string;
  /** Key of the level that counts, or `all`. */
  readonly chosen: string;
  /** Said where nobody can be asked. */
  readonly issue: Issue;
}

/** All that is known of one level of a platform. */
interface Side<Table extends ImportedTable> {
  readonly level: Level;
  readonly tables: readonly Counting<Table>[];
  /** Days told, by metric that is added up. */
  readonly days: ReadonlyMap<string, Days>;
}

const isAdded = (metric: string): boolean => metricById(metric)?.aggregation === "sum";

function sidesOf<Table extends ImportedTable>(counting: readonly Counting<Table>[]): Side<Table>[] {
  const byLevel = new Map<string, Counting<Table>[]>();
  for (const each of counting) {
    if (each.table.platform === null) continue;
    byLevel.set(each.level.key, [...(byLevel.get(each.level.key) ?? []), each]);
  }
  return [...byLevel.values()].flatMap((tables) => {
    const [first] = tables;
    if (first === undefined) return [];
    let days: Side<Table>["days"] | null = null;
    return [
      {
        level: first.level,
        tables,
        // Only asked for where a platform has several levels: tables can be long.
        get days() {
          days ??= daysOf(tables);
          return days;
        },
      },
    ];
  });
}

function daysOf(tables: readonly Counting[]): Map<string, Days> {
  const days = new Map<string, Days>();
  for (const record of tables.flatMap(({ records }) => records)) {
    for (const id of Object.keys(record.values)) {
      const told = days.get(id) ?? new Days();
      told.add(record);
      days.set(id, told);
    }
  }
  return days;
}

/** The first metric that is added up and told by both for the same days; null where there is none. */
function sharedMetric(one: Side<ImportedTable>, other: Side<ImportedTable>): string | null {
  if (one.tables[0]?.table.platform !== other.tables[0]?.table.platform) return null;
  const records = other.tables.flatMap((each) => each.records);
  const shared = [...one.days].find(
    ([id, days]) =>
      isAdded(id) &&
      other.days.has(id) &&
      records.some((record) => record.values[id] !== undefined && days.meets(record))
  );
  return shared?.[0] ?? null;
}

/** Sides that meet, directly or through another one. */
function groupsOf<Table extends ImportedTable>(sides: readonly Side<Table>[]): Side<Table>[][] {
  const groups: Side<Table>[][] = [];
  for (const side of sides) {
    const met = groups.filter((group) => group.some((one) => sharedMetric(one, side) !== null));
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push([...met.flat(), side]);
  }
  return groups.filter((group) => group.length > 1);
}

/** A side that leaves out more than this of the days cannot stand for the others. */
const nearlyAllDays = 0.8;

type Reason = "days" | "finer" | "metrics" | "newer" | "chosen";

/** Proposes the side that tells nearly all days, then by the finest step, with the most metrics, read last. */
function ranked<Table extends ImportedTable>(
  group: readonly Side<Table>[]
): readonly Readonly<{ side: Side<Table>; marks: readonly number[] }>[] {
  const spans = group.map(({ days }) => Math.max(...[...days.values()].map(({ span }) => span)));
  const longest = Math.max(...spans);
  const marked = group.map((side, index) => ({
    side,
    marks: [
      (spans[index] ?? 0) >= nearlyAllDays * longest || longest === Infinity ? 0 : 1,
      steps.indexOf(side.level.step),
      -side.days.size,
      -Math.max(...side.tables.map(({ order }) => order)),
    ],
  }));
  return marked.sort((a, b) => {
    const at = firstDifference(a.marks, b.marks);
    return (a.marks[at] ?? 0) - (b.marks[at] ?? 0);
  });
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  return one.findIndex((mark, index) => mark !== other[index]);
}

const reasons: readonly Reason[] = ["days", "finer", "metrics", "newer"];

/** Lets one of several rivals count, the one chosen or proposed; what the others alone tell stays. */
export function settleRivals<Table extends ImportedTable>(
  counting: readonly Counting<Table>[],
  choices: Readonly<Record<string, string>>
): Readonly<{ kept: readonly Counting<Table>[]; rivalries: readonly Rivalry[] }> {
  const rivalries: Rivalry[] = [];
  const changed = new Map<Table, Counting<Table>>();
  for (const group of groupsOf(sidesOf(counting))) {
    const order = ranked(group);
    const keys = order.map(({ side }) => side.level.key);
    const key = JSON.stringify([group[0]?.tables[0]?.table.platform, ...[...keys].sort()]);
    const said = choices[key];
    const [first, second] = order;
    if (first === undefined || second === undefined) continue;
    const chosen =
      said === "all" || keys.includes(said ?? "") ? (said ?? "") : first.side.level.key;
    const why = said === chosen ? "chosen" : reasons[firstDifference(first.marks, second.marks)];
    const sides = order.map(({ side }) => side);
    rivalries.push(rivalryOf(key, sides, chosen, why ?? "newer"));
    if (chosen === "all") {
      for (const each of sides.flatMap(({ tables }) => tables))
        changed.set(each.table, { ...each, countsBeside: true });
      continue;
    }
    const winnerFirst = [...sides].sort(
      (a, b) => Number(b.level.key === chosen) - Number(a.level.key === chosen)
    );
    for (const each of oneAfterTheOther(winnerFirst)) changed.set(each.table, each);
  }
  return { kept: counting.map((each) => changed.get(each.table) ?? each), rivalries };
}

/** Each side without what those before it tell of the same days. */
function oneAfterTheOther<Table extends ImportedTable>(
  sides: readonly Side<Table>[]
): Counting<Table>[] {
  const done: Counting<Table>[] = [];
  for (const { tables } of sides) {
    const told = daysOf(done);
    const left = tables.map((each) => ({
      ...each,
      records: each.records.flatMap(
        (record) => remaining(record, (id) => told.get(id)?.meets(record) === true) ?? []
      ),
    }));
    done.push(...left.map((each, index) => sameRecords(each, tables[index]) ?? each));
  }
  return done;
}

/** The table as it was where nothing was taken out of it. */
function sameRecords<Table extends ImportedTable>(
  left: Counting<Table>,
  before: Counting<Table> | undefined
): Counting<Table> | null {
  if (before?.records.length !== left.records.length) return null;
  return left.records.every((record, index) => record === before.records[index]) ? before : null;
}

function rivalryOf(
  key: string,
  sides: readonly Side<ImportedTable>[],
  chosen: string,
  why: Reason
): Rivalry {
  const [first, second] = sides;
  const metric = (first && second && sharedMetric(first, second)) ?? commonMetric(sides);
  const rivals = sides.map(({ level, tables }): Rival => ({
    key: level.key,
    step: level.step,
    tables: tables.map(({ table }) => table),
    total: sumExactly(
      tables.flatMap(({ records }) => records.flatMap(({ values }) => values[metric] ?? []))
    ),
  }));
  const winner = rivals.find((rival) => rival.key === chosen) ?? rivals[0];
  const other = rivals.find((rival) => rival !== winner);
  const values = {
    platform: sides[0]?.tables[0] ? platformWords(sides[0].tables[0].table) : "",
    ...metricWords(metric),
    ...(winner?.tables[0] ? sourceWords("first", winner.tables[0]) : {}),
    ...(other?.tables[0] ? sourceWords("second", other.tables[0]) : {}),
    first_total: winner?.total ?? 0,
    second_total: other?.total ?? 0,
    why,
  };
  const code = chosen === "all" ? "rivals-all" : "rivals";
  return {
    key,
    platform: values.platform,
    rivals,
    metric,
    chosen,
    issue: issue("warning", code, values),
  };
}

/** A metric that is added up and that most sides tell. */
function commonMetric(sides: readonly Side<ImportedTable>[]): string {
  const ids = sides.flatMap(({ days }) => [...days.keys()].filter(isAdded));
  const count = (id: string) => ids.filter((other) => other === id).length;
  return [...new Set(ids)].sort((a, b) => count(b) - count(a))[0] ?? "";
}
