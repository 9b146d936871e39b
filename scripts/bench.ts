import Papa from "papaparse";
import { readFile, type ReadResult } from "../src/intake";
import { benchFinance } from "./bench-finance";

/**
 * How long reading an export takes beside merely cutting the same text into cells. Reading is all of it:
 * decoding, cutting, recognising the report, typing every cell, totals. Records are made when somebody asks
 * for them, so they are measured too, and said on a line of their own.
 */

const rows = 100_000;
/** Rounds that do not count, until what runs is compiled: a pane reads many files, a benchmark one. */
const warmUp = 6;
const rounds = 6;

/** Each takes out its own rubbish: node runs with --expose-gc. */
const cleanUp = (globalThis as { gc?: () => void }).gc ?? ((): void => undefined);

const columns: readonly Readonly<{ header: string; cell: (row: number) => string }>[] = [
  { header: "Reporting starts", cell: dayOf },
  { header: "Reporting ends", cell: dayOf },
  { header: "Campaign name", cell: (row) => `Campaign ${String(row % 40)}` },
  { header: "Ad set name", cell: (row) => `Set ${String(row % 400)}` },
  { header: "Ad name", cell: (row) => `Ad ${String(row)}` },
  { header: "Age", cell: () => "25-34" },
  { header: "Results", cell: (row) => String(row % 7) },
  { header: "Result indicator", cell: () => "actions:link_click" },
  { header: "Reach", cell: (row) => String((row * 3) % 9000) },
  {
    header: "Impressions",
    cell: (row) => `"${String((row % 9) + 1)},${String(100 + (row % 800))}"`,
  },
  { header: "Frequency", cell: () => "1.21" },
  { header: "Amount spent (EUR)", cell: (row) => ((row % 777) / 7).toFixed(2) },
  { header: "Clicks (all)", cell: (row) => String(row % 90) },
  { header: "Link clicks", cell: (row) => String(row % 50) },
  { header: "Landing page views", cell: (row) => String(row % 30) },
  { header: "Post engagements", cell: (row) => String(row % 120) },
  { header: "Purchases", cell: (row) => String(row % 5) },
  { header: "Purchases conversion value", cell: (row) => ((row % 5) * 19.99).toFixed(2) },
  { header: "CTR (all)", cell: () => "5.63" },
  { header: "CPC (all) (EUR)", cell: () => "0.44" },
];

function dayOf(row: number): string {
  return new Date(Date.UTC(2025, 0, 1 + (row % 365))).toISOString().slice(0, 10);
}

function exportText(): string {
  const header = columns.map((column) => column.header).join(",");
  const lines = Array.from({ length: rows }, (_, row) =>
    columns.map(({ cell }) => cell(row)).join(",")
  );
  return [header, ...lines].join("\n");
}

async function timed<Result>(
  work: () => Result | Promise<Result>
): Promise<{ result: Result; seconds: number }> {
  cleanUp();
  const start = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - start) / 1000 };
}

function recordsIn({ tables }: ReadResult): number {
  return tables.reduce((count, { records }) => count + records.length, 0);
}

async function bench(): Promise<void> {
  const text = exportText();
  const bytes = new TextEncoder().encode(text);
  const best = { bare: Infinity, read: Infinity, recorded: Infinity };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const bare = await timed(() => Papa.parse(text, { delimiter: "," }).data.length);
    const read = await timed(() => readFile({ name: "bench.csv", bytes }));
    const records = await timed(() => recordsIn(read.result));
    if (round < warmUp) continue;
    if (records.result !== rows) throw new Error(`${String(records.result)} records`);
    best.bare = Math.min(best.bare, bare.seconds);
    best.read = Math.min(best.read, read.seconds);
    best.recorded = Math.min(best.recorded, read.seconds + records.seconds);
  }
  const ratio = (seconds: number): string =>
    `${seconds.toFixed(2)} s, ratio: ${(seconds / best.bare).toFixed(2)}`;
  console.log(
    `${String(rows)} rows × ${String(columns.length)} columns, best of ${String(rounds)} after ${String(warmUp)} to warm up`
  );
  console.log(`cutting into cells (PapaParse alone): ${best.bare.toFixed(2)} s`);
  console.log(`reading (readFile): ${ratio(best.read)}`);
  console.log(`reading, and a record for every row: ${ratio(best.recorded)}`);
}

void bench().then(benchFinance);
