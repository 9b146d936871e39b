import { settleImports, type Counted, type ReadTable } from "../intake";
import type { WizardState } from "./wizard";

/** The tables with the person's answers, in reading order. */
export function currentTables(state: WizardState): ReadTable[] {
  return state.tables.map((table) => state.mapped[table.id] ?? table);
}

type Key = Pick<WizardState, "tables" | "mapped" | "order"> & {
  readonly count: WizardState["answers"]["count"];
};

let last: Readonly<{ key: Key; counted: Counted<ReadTable> }> | null = null;

/** The tables as the workbook counts them: nothing twice. Kept until tables or choices change, as they can be long. */
export function counted(state: WizardState): Counted<ReadTable> {
  const { tables, mapped, order, answers } = state;
  const key: Key = { tables, mapped, order, count: answers.count };
  if (last !== null && same(last.key, key)) return last.counted;
  last = { key, counted: settleImports(importsOf(state), answers.count) };
  return last.counted;
}

/** The tables that the workbook is made from. */
export function countedTables(state: WizardState): readonly ReadTable[] {
  return counted(state).tables;
}

function same(one: Key, other: Key): boolean {
  return (
    one.tables === other.tables &&
    one.mapped === other.mapped &&
    one.order === other.order &&
    one.count === other.count
  );
}

/** What came in with one reading stays together, in the order of the readings. */
function importsOf(state: WizardState): ReadTable[][] {
  const imports = new Map<number, ReadTable[]>();
  const current = currentTables(state);
  for (const [index, { id }] of state.tables.entries()) {
    const table = current[index];
    const order = state.order[id] ?? 0;
    if (table !== undefined) imports.set(order, [...(imports.get(order) ?? []), table]);
  }
  return [...imports].sort(([one], [other]) => one - other).map(([, tables]) => tables);
}
