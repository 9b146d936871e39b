import type { ImportedTable } from "../catalogue/imported";
import { settleImports, type Counted, type ReadTable } from "../intake";
import { updates } from "./standing";
import type { WizardState } from "./wizard";

/** The tables with the person's answers, in reading order. */
export function currentTables(state: WizardState): ReadTable[] {
  return state.tables.map((table) => state.mapped[table.id] ?? table);
}

type Key = Pick<WizardState, "tables" | "mapped" | "order" | "standing" | "beside"> & {
  readonly count: WizardState["answers"]["count"];
};

let last: Readonly<{ key: Key; counted: Counted<ImportedTable> }> | null = null;

/** The tables as the workbook counts them: nothing twice. Kept until tables or choices change, as they can be long. */
export function counted(state: WizardState): Counted<ImportedTable> {
  const { tables, mapped, order, standing, beside, answers } = state;
  const key: Key = { tables, mapped, order, standing, beside, count: answers.count };
  if (last !== null && same(last.key, key)) return last.counted;
  last = { key, counted: settleImports(importsOf(state), answers.count) };
  return last.counted;
}

/** The tables that the workbook is made from. */
export function countedTables(state: WizardState): readonly ImportedTable[] {
  return counted(state).tables;
}

function same(one: Key, other: Key): boolean {
  return (
    one.tables === other.tables &&
    one.mapped === other.mapped &&
    one.order === other.order &&
    one.standing === other.standing &&
    one.beside === other.beside &&
    one.count === other.count
  );
}

/**
 * What came in with one reading stays together, in the order of the readings; what the workbook holds
 * comes first. What was read for it earlier stands there, as the person may have changed it since.
 */
function importsOf(state: WizardState): ImportedTable[][] {
  const imports = new Map<number, ImportedTable[]>();
  const current = currentTables(state);
  const { standing } = state;
  const held = standing !== null && updates(state) ? standing : null;
  for (const [index, { id }] of state.tables.entries()) {
    const table = current[index];
    const order = state.order[id] ?? 0;
    if (table !== undefined && held?.written.includes(table) !== true)
      imports.set(order, [...(imports.get(order) ?? []), table]);
  }
  const read = [...imports].sort(([one], [other]) => one - other).map(([, tables]) => tables);
  return held === null ? read : [[...held.tables], ...read];
}
