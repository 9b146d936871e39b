import type { ImportedTable } from "../catalogue/imported";
import { comparedHeader, headerSet } from "../intake";
import type { ColumnMapping } from "../plan/setup";
import type { Answers, ColumnAnswer, TableAnswer } from "./answers";

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

const headersOf = ({ columns }: ImportedTable): readonly string[] =>
  headerSet(columns.map(({ header }) => header));

/** True for the mapping of tables that have the same headers, in whatever order and file. */
function fits(table: ImportedTable): (mapping: ColumnMapping) => boolean {
  const headers = headersOf(table);
  return (mapping) =>
    same([...new Set(mapping.columns.map(({ header }) => header))].sort(), headers);
}

/** What was said of the columns of `table`, to be found again by its headers alone. */
function mappingToRemember(table: ImportedTable, answer: TableAnswer): ColumnMapping | null {
  if (answer.columns === undefined || headersOf(table).length === 0) return null;
  const columns = table.columns.flatMap(({ header }, index) => {
    const said = answer.columns?.[index];
    const text = comparedHeader(header);
    return said === undefined || text === "" ? [] : [{ header: text, ...said }];
  });
  return { platform: answer.platform?.trim() ?? "", columns };
}

const without = (mappings: readonly ColumnMapping[], table: ImportedTable): ColumnMapping[] => {
  const fitting = fits(table);
  return mappings.filter((mapping) => !fitting(mapping));
};

/** What was said of the table's columns joins what is remembered, in place of what was said of the same headers. */
export function remembering(
  { mappings, tables }: Answers,
  table: ImportedTable
): Pick<Answers, "mappings"> {
  const mapping = mappingToRemember(table, tables[table.id] ?? {});
  return { mappings: mapping === null ? mappings : [...without(mappings, table), mapping] };
}

/** The answers as if nothing had ever been said of a table with these headers. */
export function forgetting(
  { mappings, tables }: Answers,
  table: ImportedTable
): Pick<Answers, "mappings" | "tables"> {
  const others = Object.entries(tables).filter(([id]) => id !== table.id);
  return { mappings: without(mappings, table), tables: Object.fromEntries(others) };
}

/** What was said last time of a table with these headers, as an answer; null where nothing was. */
export function rememberedAnswer(
  mappings: readonly ColumnMapping[],
  table: ImportedTable
): TableAnswer | null {
  const found = mappings.find(fits(table));
  if (found === undefined) return null;
  const left = [...found.columns];
  const columns = table.columns.map(({ header }): ColumnAnswer => {
    // A header that stands twice keeps its meanings in their order.
    const at = left.findIndex((column) => column.header === comparedHeader(header));
    const [column] = at < 0 ? [] : left.splice(at, 1);
    return { role: column?.role ?? "ignored", metric: column?.metric ?? null };
  });
  return {
    columns,
    remembered: true,
    ...(found.platform === "" ? {} : { platform: found.platform }),
  };
}
