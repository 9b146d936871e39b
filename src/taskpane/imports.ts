import type { ImportedTable } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import { sumExactly, type Mapping } from "../intake";
import type { ColumnAnswer, TableAnswer } from "./answers";

/** True where the table gives the workbook at least one number. */
export function isUseful(table: ImportedTable): boolean {
  return table.records.some(({ values }) => Object.keys(values).length > 0);
}

/** True where amounts of money stand in the table and nothing says in which currency. */
export function asksCurrency(table: ImportedTable): boolean {
  return table.records.some(
    ({ currency, values }) =>
      currency === null && Object.keys(values).some((id) => metricById(id)?.unit === "money")
  );
}

/** True where rows stand in no period. */
export function asksPeriod(table: ImportedTable): boolean {
  return isUseful(table) && table.records.some(({ from, to }) => from === null && to === null);
}

/** True where the person has to say what the columns mean. */
export function asksMapping(table: ImportedTable): boolean {
  return table.platform === null;
}

/** True where the person may say what the columns mean: nothing, a guess or no number came of them. */
export function mayMap(table: ImportedTable): boolean {
  if (asksMapping(table) || table.columns.some(({ confidence }) => confidence < 1)) return true;
  return !isUseful(table) && table.columns.some((_, at) => columnExamples(table, at).length > 0);
}

/** True where columns hold texts of people, which stay out unless they are asked for. */
export function hasText(table: ImportedTable): boolean {
  return table.columns.some(({ role }) => role === "text");
}

/** True where both ends of the period are given and the end lies before the start. */
export function isBackwards({ from, to }: TableAnswer): boolean {
  return Boolean(from && to && to < from);
}

/** The answers as intake takes them to read the table again; null where nothing was answered. */
export function mappingOf(answer: TableAnswer): Mapping | null {
  const period = {
    from: answer.from === "" ? null : (answer.from ?? null),
    to: answer.to === "" ? null : (answer.to ?? null),
  };
  const givesPeriod = (period.from !== null || period.to !== null) && !isBackwards(answer);
  const mapping: Mapping = {
    columns: (answer.columns ?? []).map(({ role, metric }) =>
      metric === null ? { role } : { role, metric }
    ),
    ...(answer.platform === undefined ? {} : { platformName: answer.platform }),
    ...(answer.currency ? { currency: answer.currency } : {}),
    ...(givesPeriod ? { period } : {}),
    ...(answer.keepText === true ? { keepText: true } : {}),
  };
  const silent =
    answer.columns === undefined &&
    !answer.platform &&
    !answer.currency &&
    !givesPeriod &&
    answer.keepText !== true;
  return silent ? null : mapping;
}

/** What intake took the columns for: what the dropdowns start with. */
export function guessedColumns(table: ImportedTable): ColumnAnswer[] {
  return table.columns.map(({ role, metric }) =>
    role === "metric" && metric === null ? { role: "ignored", metric } : { role, metric }
  );
}

/** What the rows of a table add up to beside its platform's own total, by metric; only where they differ. */
export function rowsBesideTotals(
  table: ImportedTable
): ReadonlyMap<string, Readonly<{ rows: number; difference: number }>> {
  const found = new Map<string, { rows: number; difference: number }>();
  const put = (id: string, difference: number) => {
    const total = table.totals[id];
    if (total !== undefined) found.set(id, { rows: sumExactly([total, -difference]), difference });
  };
  for (const { remainder, values } of table.records) {
    if (remainder) for (const [id, value] of Object.entries(values)) put(id, value);
  }
  for (const { code, values } of table.issues) {
    if (code === "total-differs") put(String(values["metric"]), Number(values["difference"]));
  }
  return found;
}

/** The first values under a column's header, as pasted; words of people are masked. */
export function columnExamples(table: ImportedTable, column: number): string[] {
  return table.preview
    .slice(1)
    .map((row) => row[column] ?? "")
    .filter((value) => value.trim() !== "")
    .slice(0, 3);
}
