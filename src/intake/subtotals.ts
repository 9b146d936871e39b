import { metricById } from "../catalogue/metrics";
import { present, type RowColumns } from "./columns";
import { decimalPlaces, sumExactly } from "./sum";

/** What some rows add up to, metric by metric, computed when asked for. */
export interface Sums {
  readonly rows: number;
  readonly of: (metric: string) => Readonly<{ sum: number; places: number; numbers: number }>;
}

/** The sums of the rows at these places. */
export function sumsOf({ values }: RowColumns, places: readonly number[]): Sums {
  const known = new Map<string, ReturnType<Sums["of"]>>();
  return {
    rows: places.length,
    of(metric) {
      let found = known.get(metric);
      if (found === undefined) {
        const column = values.get(metric) ?? new Float64Array();
        const numbers = present(Float64Array.from(places, (place) => column[place] ?? NaN));
        found = {
          sum: sumExactly(numbers),
          places: decimalPlaces(numbers),
          numbers: numbers.length,
        };
        known.set(metric, found);
      }
      return found;
    },
  };
}

/** True when a row says of every summed metric what others add up to, cells being rounded one by one. */
export function addsUp({ values }: RowColumns, row: number, others: Sums): boolean {
  let compared = 0;
  for (const [id, column] of values) {
    const value = column[row] ?? NaN;
    if (Number.isNaN(value) || value === 0 || metricById(id)?.aggregation !== "sum") continue;
    compared += 1;
    const { sum, places, numbers } = others.of(id);
    const most = Math.max(places, decimalPlaces([value]));
    const difference = Math.abs(sumExactly([value, -sum]));
    if (difference > (most === 0 ? 0 : (0.5 * (numbers + 1)) / 10 ** most)) return false;
  }
  return compared > 0;
}

/**
 * Sums of finer detail under each row: the same names where it has some, more names than it has.
 * Rows that leave out the same names share one index, as a table can have very many of them.
 */
function detailFinder(columns: RowColumns): (row: number) => Sums | null {
  const { names, from, to } = columns;
  const keyOf = (row: number, named: number): string =>
    [
      from.at(row),
      to.at(row),
      ...names.map((list) => (list.at(named) === "" ? "" : (list.at(row) ?? ""))),
    ].join("\u0000");
  const full = columns.row.flatMap((_, row) =>
    names.every((list) => list.at(row) !== "") ? row : []
  );
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const sums = new Map<readonly number[], Sums>();
  return (row) => {
    if (full.length === 0) return null;
    const kind = names.map((list) => (list.at(row) === "" ? "0" : "1")).join("");
    let index = indexes.get(kind);
    if (index === undefined) {
      const grown = new Map<string, number[]>();
      for (const other of full) {
        const key = keyOf(other, row);
        const known = grown.get(key);
        if (known === undefined) grown.set(key, [other]);
        else known.push(other);
      }
      index = grown;
      indexes.set(kind, index);
    }
    const detail = index.get(keyOf(row, row));
    if (detail === undefined) return null;
    const known = sums.get(detail) ?? sumsOf(columns, detail);
    sums.set(detail, known);
    return known;
  };
}

/** Between the name of a mailing and that of one of its variants: "May | Combo 1", "May | Winner". */
const variantMark = " | ";

/** Rows that add up those whose names go on where theirs end. */
function sumsOfVariants(columns: RowColumns): ReadonlySet<number> {
  const found = new Set<number>();
  const [list, ...others] = columns.names;
  const marked = list?.some((name) => name.includes(variantMark)) === true;
  if (others.length > 0 || !marked) return found;
  const names = columns.row.map((_, row) => list.at(row) ?? "");
  const variants = new Map<string, number[]>();
  names.forEach((name, row) => {
    const end = name.lastIndexOf(variantMark);
    if (end < 0) return;
    const whole = name.slice(0, end);
    variants.set(whole, [...(variants.get(whole) ?? []), row]);
  });
  names.forEach((name, row) => {
    const parts = variants.get(name) ?? [];
    if (parts.length > 1 && addsUp(columns, row, sumsOf(columns, parts))) found.add(row);
  });
  return found;
}

/**
 * Rows that add up others of the same table: "Campaign" with an empty age above its ages, or a mailing
 * above its variants. Told by the sums, never by the cells alone, so that a row without a name still counts.
 */
export function subtotalsAmong(columns: RowColumns): ReadonlySet<number> {
  const found = new Set(sumsOfVariants(columns));
  if (columns.names.every((list) => !list.some((name) => name === ""))) return found;
  const detailOf = detailFinder(columns);
  columns.row.forEach((_, row) => {
    if (columns.names.every((list) => list.at(row) !== "")) return;
    const detail = detailOf(row);
    if (detail !== null && detail.rows > 1 && addsUp(columns, row, detail)) found.add(row);
  });
  return found;
}
