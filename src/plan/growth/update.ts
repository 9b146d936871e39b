import type { ImportedTable, Issue } from "../../catalogue/imported";
import type { Taken } from "../layout";
import type { Setup } from "../setup";
import type { WorkbookPlan } from "../workbook";
import { growable, placesNow, type Standing } from "./standing";
import { writtenOf, type Written } from "./written";

/** A new plan for sheets that stand already. */
export interface Update {
  readonly plan: WorkbookPlan;
  /** The same plan in the language of what was written, in which its rows are told by their labels. */
  readonly aligned: WorkbookPlan;
  /** What the next run must know. */
  readonly written: Written;
  readonly issues: readonly Issue[];
}

/** Makes a plan, beside the page where that takes long. */
type Planner = (
  setup: Setup,
  tables: readonly ImportedTable[],
  taken: Taken
) => Promise<Readonly<{ plan: WorkbookPlan; issues: readonly Issue[] }>>;

/**
 * Plans the workbook that stands for new answers and for imports old and new.
 * `taken` are the names of all sheets and tables in the workbook, ours among them.
 */
export async function updateOf(
  written: Written,
  standing: Standing,
  {
    setup,
    tables,
    taken,
  }: Readonly<{
    setup: Setup;
    tables: readonly ImportedTable[];
    taken: Taken;
  }>,
  planned: Planner
): Promise<Update> {
  const ours = growable(written, standing);
  const names = Object.fromEntries([...ours].map(([key, { name }]) => [key, name]));
  const own = new Set(
    [...placesNow(written, ours).values()].flatMap(({ tables: all }) => all.map(({ name }) => name))
  );
  // Our tables keep the names they have, whatever the plan calls them.
  const known: Taken = {
    ...taken,
    tables: taken.tables.filter((name) => !own.has(name)),
    ours: names,
  };
  const { plan, issues } = await planned(setup, tables, known);
  const { language } = written.setup;
  const aligned =
    language === setup.language
      ? plan
      : (await planned({ ...setup, language }, tables, known)).plan;
  return { plan, aligned, written: writtenOf(setup, tables, plan), issues };
}
