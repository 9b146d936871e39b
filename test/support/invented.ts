import type { ImportedTable } from "../../src/catalogue/imported";
import { metricById } from "../../src/catalogue/metrics";
import { platformById } from "../../src/platforms";

const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1251"];

/** Digits that stand together in the file, whatever marks are between them, under any encoding. */
function digitRuns(bytes: Uint8Array): readonly string[] {
  return encodings.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    const runs = text.match(/\d(?:[.,'’\s]{0,2}\d)*/gu) ?? [];
    return runs.map((run) => run.replace(/\D/gu, "")).join(" ");
  });
}

/** The significant digits of a number that a double surely keeps. */
function digitsOf(value: number): string {
  const [mantissa = ""] = String(Math.abs(value)).split("e");
  const digits = mantissa.replace(/\D/gu, "").replace(/^0+/u, "");
  return digits.slice(0, 15).replace(/0+$/u, "");
}

/** True where a report's numbers are made from several cells: rows that are events, columns that are added. */
function isMade({ platform, report }: ImportedTable): boolean {
  const found = platformById(platform ?? "")?.reports.find(({ id }) => id === report);
  return found?.events !== undefined || found?.columns.some(({ adds }) => adds === true) === true;
}

/** Numbers among the records that no cell of the file can have said. */
export function inventedNumbers(
  bytes: Uint8Array,
  tables: readonly ImportedTable[]
): readonly string[] {
  const runs = digitRuns(bytes);
  const stands = (value: number): boolean =>
    Number.isFinite(value) && runs.some((text) => text.includes(digitsOf(value)));
  return tables
    .filter((table) => !isMade(table))
    .flatMap(({ records }) => records.filter(({ remainder }) => !remainder))
    .flatMap(({ values }) => Object.entries(values))
    .filter(([id, value]) => {
      const scales = metricById(id)?.unit === "hours" ? [1, 60, 3600] : [1];
      return !scales.some((scale) => stands(Number((value * scale).toPrecision(15))));
    })
    .map(([id, value]) => `${id}: ${String(value)}`);
}
