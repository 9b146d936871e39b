import type { IsoDate, MetricRecord } from "../catalogue/imported";
import type { RawRow } from "./cells";
import { CodedList } from "./coded-list";

/**
 * Rows of a table column by column: a row is the same place in every column. Lists of numbers take a
 * tenth of the room and time of an object a row.
 */
export interface RowColumns {
  /** Row numbers in the source, from 1. */
  readonly row: readonly number[];
  /** The cells of a row, by its number. */
  readonly cellsOf: (row: number) => RawRow;
  /** The parts of the activity's name from the widest to the narrowest, "" where a row has none. */
  readonly names: readonly CodedList<string>[];
  readonly from: CodedList<IsoDate | null>;
  readonly to: CodedList<IsoDate | null>;
  readonly currency: CodedList<string | null>;
  readonly resultType: CodedList<string | null>;
  /** By metric id; NaN where a row has no number. */
  readonly values: ReadonlyMap<string, Float64Array>;
}

/** The values of one row, by its place. */
export function valuesReader({
  values,
}: Pick<RowColumns, "values">): (place: number) => Readonly<Record<string, number>> {
  const ids = [...values.keys()];
  const columns = [...values.values()];
  return (place) => {
    const found: Record<string, number> = {};
    for (let at = 0; at < columns.length; at += 1) {
      const value = columns[at]?.[place] ?? NaN;
      if (!Number.isNaN(value)) found[ids[at] ?? ""] = value;
    }
    return found;
  };
}

/** The numbers that a column has. */
export function present(numbers: Float64Array): Float64Array {
  for (const value of numbers) {
    if (Number.isNaN(value)) return numbers.filter((one) => !Number.isNaN(one));
  }
  return numbers;
}

/** True when some row of a column has a number. */
export function hasNumbers(numbers: Float64Array): boolean {
  for (const value of numbers) if (!Number.isNaN(value)) return true;
  return false;
}

/** The rows but those at these places; the very same when there are none. */
export function withoutRows(columns: RowColumns, places: ReadonlySet<number>): RowColumns {
  if (places.size === 0) return columns;
  const kept = columns.row.map((_, place) => !places.has(place));
  const left = [...kept.keys()].filter((place) => kept[place]);
  const keep = <Cell>(list: CodedList<Cell>): CodedList<Cell> => list.pick(left);
  const keepNumbers = (list: Float64Array): Float64Array => list.filter((_, place) => kept[place]);
  return {
    row: columns.row.filter((_, place) => kept[place]),
    cellsOf: columns.cellsOf,
    names: columns.names.map(keep),
    from: keep(columns.from),
    to: keep(columns.to),
    currency: keep(columns.currency),
    resultType: keep(columns.resultType),
    values: new Map(Array.from(columns.values, ([id, list]) => [id, keepNumbers(list)])),
  };
}

/** The rows as records, one object each. */
export function recordsOf(columns: RowColumns): MetricRecord[] {
  const { names, from, to, currency, resultType } = columns;
  const valuesAt = valuesReader(columns);
  return columns.row.map((_, place) => {
    let activity = "";
    for (const list of names) {
      const name = list.at(place) ?? "";
      if (name !== "") activity = activity === "" ? name : `${activity} · ${name}`;
    }
    return {
      activity,
      from: from.at(place) ?? null,
      to: to.at(place) ?? null,
      currency: currency.at(place) ?? null,
      resultType: resultType.at(place) ?? null,
      remainder: false,
      values: valuesAt(place),
    };
  });
}

/** What totals are made of. */
export type CountedColumns = Pick<RowColumns, "to" | "currency" | "resultType" | "values">;

/** Records as columns again. */
export function columnsOf(records: readonly MetricRecord[]): CountedColumns {
  const values = new Map<string, Float64Array>();
  records.forEach((record, place) => {
    for (const [id, value] of Object.entries(record.values)) {
      const column = values.get(id) ?? new Float64Array(records.length).fill(NaN);
      column[place] = value;
      values.set(id, column);
    }
  });
  return {
    to: CodedList.of(records.map(({ to }) => to)),
    currency: CodedList.of(records.map(({ currency }) => currency)),
    resultType: CodedList.of(records.map(({ resultType }) => resultType)),
    values,
  };
}
