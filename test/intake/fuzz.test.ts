import fc from "fast-check";
import { readFile } from "../../src/intake";
import { inventedNumbers } from "../support/invented";
import { mutatedExport } from "../support/mutated-exports";

test("damaged exports are read without an exception and without a number that is not in the file", async () => {
  await fc.assert(
    fc.asyncProperty(mutatedExport, async (bytes) => {
      const { tables, issues } = await readFile({ name: "export.csv", bytes });
      expect(tables.length + issues.length).toBeGreaterThan(0);
      expect(inventedNumbers(bytes, tables)).toEqual([]);
    }),
    // A share of the 100,000 of `npm run fuzz`, from a seed of its own.
    { numRuns: 1000, seed: 4 }
  );
}, 180_000);

test("the check itself finds a number that was made up", async () => {
  const lines = ["Campaign name,Impressions,Amount spent (EUR)", "Spring,1234,5.50"];
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const { tables } = await readFile({ name: "export.csv", bytes });
  const made = tables.map((table) => ({
    ...table,
    records: [{ ...record, values: { impressions: 4321, spend: 5.5 } }],
  }));
  expect(inventedNumbers(bytes, made)).toEqual(["impressions: 4321"]);
});

const record = {
  ...{ activity: "Spring", from: null, to: null, currency: "EUR" },
  ...{ resultType: null, remainder: false },
};
