import { metricById } from "../catalogue/metrics";
import type { DraftRecord } from "./records";
import { decimalPlaces, sumExactly } from "./sum";

const keyOf = (row: DraftRecord, named: DraftRecord): string =>
  [
    row.from,
    row.to,
    ...row.parts.map((part, index) => (named.parts[index] === "" ? "" : part)),
  ].join("\u0000");

/**
 * Rows of finer detail under each row: the same names where it has some, more names than it has.
 * Rows that leave out the same names share one index, as a table can have very many of them.
 */
function detailFinder(rows: readonly DraftRecord[]): (row: DraftRecord) => readonly DraftRecord[] {
  const full = rows.filter((row) => row.parts.every((part) => part !== ""));
  const indexes = new Map<string, ReadonlyMap<string, readonly DraftRecord[]>>();
  return (row) => {
    if (full.length === 0) return [];
    const kind = row.parts.map((part) => (part === "" ? "0" : "1")).join("");
    let index = indexes.get(kind);
    if (index === undefined) {
      const grown = new Map<string, DraftRecord[]>();
      for (const other of full) {
        const key = keyOf(other, row);
        const known = grown.get(key);
        if (known === undefined) grown.set(key, [other]);
        else known.push(other);
      }
      index = grown;
      indexes.set(kind, index);
    }
    return index.get(keyOf(row, row)) ?? [];
  };
}

export function addsUp(row: DraftRecord, detail: readonly DraftRecord[]): boolean {
  const summed = Object.entries(row.values).filter(
    ([id, value]) => metricById(id)?.aggregation === "sum" && value !== 0
  );
  return (
    summed.length > 0 &&
    summed.every(([id, value]) => {
      const parts = detail.flatMap(({ values }) => values[id] ?? []);
      const difference = Math.abs(sumExactly([value, ...parts.map((part) => -part)]));
      const places = decimalPlaces([value, ...parts]);
      return difference <= (places === 0 ? 0 : (0.5 * (parts.length + 1)) / 10 ** places);
    })
  );
}

/**
 * Rows that add up others of the same table: "Campaign" with an empty age above its ages.
 * Told by the sums, never by the empty cell alone, so that a row without a name still counts.
 */
export function subtotalsAmong(rows: readonly DraftRecord[]): ReadonlySet<DraftRecord> {
  const unnamed = rows.filter((row) => row.parts.some((part) => part === ""));
  const detailOf = detailFinder(rows);
  return new Set(
    unnamed.filter((row) => {
      const detail = detailOf(row);
      return detail.length > 1 && addsUp(row, detail);
    })
  );
}
