import { fork } from "node:child_process";
import { once } from "node:events";
import Papa from "papaparse";
import { readFile, type ReadResult } from "../src/intake";
import { timed } from "./timed";

/**
 * How long reading an export takes beside merely cutting the same text into cells. Reading is all of it:
 * decoding, cutting, recognising the report, typing every cell, totals. Records are made when somebody asks
 * for them, so they are measured too, and said on a line of their own.
 *
 * Each works in a process of its own: a JavaScript engine that has seen rows being kept stores all rows of the
 * same program as things that stay, and whoever lets them go would pay for it. They take turns of some rounds,
 * of which the first does not count: while it waits, a process gives back the memory that it had at hand.
 */

const rows = 100_000;
/** Rounds that do not count, until what runs is compiled: a pane reads many files, a benchmark one. */
const warmUp = 8;
const turns = 4;
const roundsInTurn = 4;

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

const csv = { name: "bench.csv" };
const recordsIn = ({ tables }: ReadResult): number =>
  tables.reduce((count, { records }) => count + records.length, 0);

/** What is measured, by the words in which it is told; the first is what the others are compared with. */
const works: Readonly<Record<string, (text: string, bytes: Uint8Array) => Promise<number>>> = {
  "cutting into cells (PapaParse alone)": (text) =>
    Promise.resolve(Papa.parse(text, { delimiter: "," }).data.length - 1),
  "reading (readFile)": async (_, bytes) =>
    (await readFile({ ...csv, bytes })).tables.reduce((count, table) => count + table.rows.read, 0),
  "reading, and a record for every row": async (_, bytes) =>
    recordsIn(await readFile({ ...csv, bytes })),
};

/** Does one of the works as often as it is asked to, and answers with the seconds of the quickest. */
function work(name: string): void {
  const text = exportText();
  const bytes = new TextEncoder().encode(text);
  process.on("message", (times: number) => {
    void best(times, () => works[name]?.(text, bytes)).then((seconds) => process.send?.(seconds));
  });
}

/** The seconds of the quickest of so many rounds, after one more that does not count. */
async function best(times: number, once: () => Promise<number> | undefined): Promise<number> {
  let least = Infinity;
  for (let round = 0; round <= times; round += 1) {
    const { result, seconds } = await timed(once);
    if (result !== rows) throw new Error(`${String(result)} rows`);
    if (round > 0) least = Math.min(least, seconds);
  }
  return least;
}

async function bench(): Promise<void> {
  const all = Object.keys(works).map((name) => ({
    name,
    seconds: Infinity,
    process: fork(__filename, [name]),
  }));
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const one of all) {
      const answer = once(one.process, "message");
      one.process.send(turn === 0 ? warmUp : roundsInTurn);
      const [seconds] = (await answer) as [number];
      if (turn > 0) one.seconds = Math.min(one.seconds, seconds);
    }
  }
  const size = `${String(rows)} rows × ${String(columns.length)} columns`;
  const counted = String(turns * roundsInTurn);
  console.log(`${size}, best of ${counted} after ${String(warmUp)} to warm up`);
  const alone = all[0]?.seconds ?? NaN;
  for (const { name, seconds, process } of all) {
    const ratio = seconds === alone ? "" : `, ratio: ${(seconds / alone).toFixed(2)}`;
    console.log(`${name}: ${seconds.toFixed(2)} s${ratio}`);
    process.kill();
  }
}

const [, , name] = process.argv;
if (name === undefined) void bench();
else work(name);
