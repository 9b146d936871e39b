import { metricById } from "../../catalogue/metrics";
import type { Area, BlockPlan, CellPlan, SheetPlan } from "../workbook";
import type { FoundSheet } from "./ours";
import { isSilent, sourceIdOf, type StandingRecord, type StandingRecords } from "./records";
import { isBlank, isFormula, textOf } from "./standing";
import type { WrittenSource } from "./written";

/** What is to be done to the rows of the Metrics table. */
export interface RecordChanges {
  readonly table: Area;
  readonly cells: readonly BlockPlan[];
  /** Rows for its end, over its whole width; null leaves a column of the person's own. */
  readonly added: readonly (readonly (CellPlan | null)[])[];
  /** Rows of the sheet that go. */
  readonly deleted: readonly number[];
}

/** A row of the new plan by the keys of the table's columns. */
type Wanted = ReadonlyMap<string, CellPlan>;

const identity = ["activity", "from", "to", "currency", "countedAs"] as const;

function wantedRows(sheet: SheetPlan): Wanted[] {
  const [table] = sheet.tables;
  const block = sheet.blocks.find(({ row }) => row === table?.area.row);
  const keys = table?.columns ?? [];
  return (block?.cells.slice(1) ?? [])
    .map(
      (cells) =>
        new Map(
          keys.flatMap((key, index): [string, CellPlan][] => {
            const cell = cells[index];
            return cell ? [[key, cell]] : [];
          })
        )
    )
    .filter((row) => [...row.values()].some(({ value }) => value !== null));
}

/** Pairs each row wanted with one that stands, under the strictest key that finds one. */
function paired(
  wanted: readonly Wanted[],
  standing: readonly StandingRecord[],
  sources: readonly WrittenSource[],
  sheet: string
): ReadonlyMap<Wanted, StandingRecord> {
  const idOf = (row: Wanted): string => sources[Number(row.get("source")?.value) - 1]?.id ?? "";
  const parts = (keys: readonly string[]) => ({
    wanted: (row: Wanted) => keys.map((key) => textOf(row.get(key)?.value)),
    standing: (row: StandingRecord) => keys.map((key) => textOf(row.at(key)?.value)),
  });
  const [whole, activity] = [parts(identity), parts(["activity"])];
  const told = parts(["platform", "report", ...identity]);
  // The same import, the same row; what was typed there since; the same row told again by another import.
  const rules = [
    {
      wanted: (row: Wanted) => [idOf(row), ...whole.wanted(row)],
      standing: (row: StandingRecord) => [sourceIdOf(row, sheet), ...whole.standing(row)],
    },
    {
      wanted: (row: Wanted) => [idOf(row), ...activity.wanted(row)],
      standing: (row: StandingRecord) => [sourceIdOf(row, sheet), ...activity.standing(row)],
    },
    told,
  ];
  const pairs = new Map<Wanted, StandingRecord>();
  const taken = new Set<StandingRecord>();
  for (const rule of rules) {
    const free = new Map<string, StandingRecord[]>();
    for (const row of standing.filter((each) => !taken.has(each))) {
      const key = JSON.stringify(rule.standing(row));
      free.set(key, [...(free.get(key) ?? []), row]);
    }
    for (const row of wanted.filter((each) => !pairs.has(each))) {
      const found = free.get(JSON.stringify(rule.wanted(row)))?.shift();
      if (found === undefined) continue;
      pairs.set(row, found);
      taken.add(found);
    }
  }
  return pairs;
}

function single(row: number, column: number, cell: CellPlan): BlockPlan {
  return { key: "record", row, column, cells: [[cell]] };
}

/** What differs between a row wanted and the one that stands for it; a platform retyped by hand stays. */
function updates(
  wanted: Wanted,
  now: StandingRecord,
  columns: ReadonlyMap<string, number>
): BlockPlan[] {
  return [...columns].flatMap(([key, column]) => {
    const cell = wanted.get(key);
    const found = now.at(key);
    const value = cell?.value ?? null;
    if (cell === undefined || found?.value === value) return [];
    if (metricById(key) !== undefined) {
      if (value === null && typeof found?.value !== "number") return [];
      return [single(now.row, column, value === null ? { ...cell, value: "" } : cell)];
    }
    const replaced = key === "source" || (isBlank(found) && value !== null);
    return replaced ? [single(now.row, column, cell)] : [];
  });
}

interface Records {
  /** The Metrics sheet of the new plan, with its rows. */
  readonly planned: SheetPlan;
  /** The imports of the new plan, in the order of their numbers. */
  readonly sources: readonly WrittenSource[];
  /** What stands once rows and columns are inserted. */
  readonly records: StandingRecords;
  readonly found: FoundSheet;
  readonly sheet: string;
  /** Column of the sheet by the key of the new plan's table. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Rows told again are replaced in their place, new ones are added at the end, and those told no more go. */
export function recordChanges({
  planned,
  sources,
  records,
  found,
  sheet,
  columns,
}: Records): RecordChanges {
  const { area } = records;
  const keys = [...records.columns.keys()];
  const telling = records.rows.filter((row) => !isSilent(row, keys));
  const silent = records.rows.filter((row) => isSilent(row, keys));
  const wanted = wantedRows(planned);
  const pairs = paired(wanted, telling, sources, sheet);
  const ours = new Set(columns.values());
  const width = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const empty = silent.filter(({ row }) =>
    width.every((column) => {
      const now = found.at(row, column);
      return isBlank(now) || (isFormula(now) && !ours.has(column));
    })
  );

  const cells: BlockPlan[] = [];
  const added: (CellPlan | null)[][] = [];
  const keyAt = new Map([...columns].map(([key, column]) => [column, key]));
  for (const row of wanted) {
    const now = pairs.get(row) ?? empty.shift();
    if (now !== undefined) cells.push(...updates(row, now, columns));
    else added.push(width.map((column) => row.get(keyAt.get(column) ?? "") ?? null));
  }

  const used = new Set(pairs.values());
  const left = telling.filter((row) => !used.has(row));
  const hasOwn = ({ row }: StandingRecord): boolean =>
    width.some((column) => {
      const now = found.at(row, column);
      return !ours.has(column) && !isBlank(now) && !isFormula(now);
    });
  // A table keeps one row at least.
  const spare = left.length === records.rows.length && added.length === 0 ? left[0] : undefined;
  const deleted = left.filter((row) => row !== spare && !hasOwn(row)).map(({ row }) => row);
  for (const { row, at } of left.filter((each) => each === spare || hasOwn(each))) {
    for (const [key, column] of columns) {
      if (metricById(key) !== undefined && !isBlank(at(key))) {
        cells.push(single(row, column, { value: "", style: "record" }));
      }
    }
  }
  return { table: area, cells, added, deleted };
}
