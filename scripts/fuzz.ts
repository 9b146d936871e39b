import fc from "fast-check";
import { readFile } from "../src/intake";
import { inventedNumbers } from "../test/support/invented";
import { mutatedExport } from "../test/support/mutated-exports";

/** Reads damaged exports by the thousand: none may throw, hang or make up a number. */

const runs = Number(process.argv[2] ?? 100_000);
const seed = 20260331;
/** A read that takes longer would freeze a page. */
const longest = 2000;

const told = { files: 0, tables: 0, records: 0, slowest: 0 };

async function fuzz(): Promise<void> {
  const property = fc.asyncProperty(mutatedExport, async (bytes) => {
    const start = performance.now();
    const { tables, issues } = await readFile({ name: "export.csv", bytes });
    const took = performance.now() - start;
    told.files += 1;
    told.tables += tables.length;
    told.slowest = Math.max(told.slowest, took);
    if (took > longest) throw new Error(`one read took ${took.toFixed(0)} ms`);
    if (tables.length + issues.length === 0) throw new Error("neither a table nor an issue");
    for (const { records } of tables) told.records += records.length;
    const invented = inventedNumbers(bytes, tables);
    if (invented.length > 0) throw new Error(`not in the file: ${invented.join(", ")}`);
  });
  const start = performance.now();
  const { failed, errorInstance, counterexample } = await fc.check(property, {
    numRuns: runs,
    seed,
    endOnFailure: process.argv[3] !== "shrink",
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${String(told.files)} damaged files, seed ${String(seed)}, ${seconds} s`);
  console.log(`${String(told.tables)} tables, ${String(told.records)} records`);
  console.log(`slowest read: ${told.slowest.toFixed(0)} ms`);
  console.log(failed ? "FAILED" : "no exception, no freeze, no number invented");
  if (!failed) return;
  console.error(errorInstance);
  console.error(new TextDecoder().decode(counterexample?.[0]));
  process.exitCode = 1;
}

void fuzz();
