import type { ImportedTable } from "../catalogue/imported";
import type { Counting } from "./counting";
import { levelsOf } from "./level";
import { replaceOlder, type Replacement } from "./replace";
import { settleRivals, type Rivalry } from "./rivals";
import { without } from "./without";

/** What the person said where the same things were brought twice; empty: as proposed. */
export interface CountChoices {
  /** By `Rivalry.key`: the key of the level that counts, or `all`. */
  readonly levels?: Readonly<Record<string, string>>;
  /** By `Replacement.key`: `true` where these are accounts of their own, so that all count. */
  readonly accounts?: Readonly<Record<string, boolean>>;
}

export interface Counted<Table extends ImportedTable> {
  /** Tables with the records that count, in the order given; a table without any is left out. */
  readonly tables: readonly Table[];
  readonly replacements: readonly Replacement[];
  /** Reports that tell the same days of one platform in two ways, of which one counts. */
  readonly rivalries: readonly Rivalry[];
}

/**
 * Lets nothing count twice. Imports come oldest first, each with its tables, which never replace one another.
 *
 *     same platform, report, activity, days, metric → the newest import counts
 *     same platform, days and metric in another report or cut → one of the two, asked of the person
 *
 * Pure; choices are by level, so that they hold for the imports to come.
 */
export function settleImports<Table extends ImportedTable>(
  imports: readonly (readonly Table[])[],
  choices: CountChoices = {}
): Counted<Table> {
  const placed = withoutRepeats(imports);
  const levels = levelsOf(placed.map(({ table }) => table));
  const counting = placed.map((each, index): Counting<Table> => {
    const level = levels[index] ?? { key: "", step: "whole", depth: 0 };
    return { ...each, level, records: each.table.records };
  });
  const newest = replaceOlder(counting, choices.accounts ?? {});
  const { kept, rivalries } = settleRivals(newest.kept, choices.levels ?? {});
  return {
    tables: kept.flatMap(({ table, records, countsBeside }) => {
      if (records.length === 0 && table.records.length > 0) return [];
      const left = records === table.records ? table : without(table, records);
      return [countsBeside === true ? { ...left, countsBeside } : left];
    }),
    replacements: newest.replacements,
    rivalries,
  };
}

/** The same table read again is the same table, as new as its last reading. */
function withoutRepeats<Table extends ImportedTable>(imports: readonly (readonly Table[])[]) {
  const found = new Map<string, Readonly<{ table: Table; order: number }>>();
  for (const [order, tables] of imports.entries()) {
    for (const table of tables) {
      found.delete(table.id);
      found.set(table.id, { table, order });
    }
  }
  return [...found.values()];
}
