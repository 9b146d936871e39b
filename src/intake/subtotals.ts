import { metricById } from "../catalogue/metrics";
import type { DraftRecord } from "./records";
import { decimalPlaces, sumExactly } from "./sum";

/** Rows of finer detail under a row: the same names where it has some, more names than it has. */
function detailOf(row: DraftRecord, rows: readonly DraftRecord[]): readonly DraftRecord[] {
  return rows.filter(
    (other) =>
      other !== row &&
      other.from === row.from &&
      other.to === row.to &&
      other.parts.every((part) => part !== "") &&
      row.parts.every((part, index) => part === "" || part === other.parts[index])
  );
}

function addsUp(row: DraftRecord, detail: readonly DraftRecord[]): boolean {
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
  return new Set(
    unnamed.filter((row) => {
      const detail = detailOf(row, rows);
      return detail.length > 1 && addsUp(row, detail);
    })
  );
}
