import fc from "fast-check";
import { readFile, readPaste } from "../../src/intake";
import { exportFixtures } from "../fixtures/exports";
import { bytesOf } from "../fixtures/exports/bytes";
import { inventedNumbers } from "../support/invented";

test("random bytes never throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const { tables, issues } = await readFile({ name: "x", bytes });
      expect(tables.length + issues.length).toBeGreaterThan(0);
    })
  );
});

test("damaged exports never throw", async () => {
  const damage = fc.record({
    fixture: fc.constantFrom(...exportFixtures),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    insert: fc.uint8Array({ maxLength: 12 }),
    remove: fc.nat({ max: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ fixture, at, insert, remove }) => {
      const bytes = bytesOf(fixture);
      const place = Math.floor(at * bytes.length);
      const broken = Uint8Array.from([
        ...bytes.subarray(0, place),
        ...insert,
        ...bytes.subarray(place + remove),
      ]);
      const { tables, issues } = await readFile({ name: fixture.file, bytes: broken });
      expect(tables.length + issues.length).toBeGreaterThan(0);
    }),
    { numRuns: 200, seed: 6 }
  );
});

const texts = exportFixtures.flatMap(({ lines, end }) =>
  lines === undefined ? [] : [lines.join(end ?? "\n")]
);

test("every number accepted stands in what was pasted", async () => {
  const edits = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    insert: fc.string({
      unit: fc.constantFrom(...Array.from('0123456789.,;\t\n" €%-')),
      maxLength: 6,
    }),
  });
  await fc.assert(
    fc.asyncProperty(edits, async ({ text, at, insert }) => {
      const place = Math.floor(at * text.length);
      const pasted = text.slice(0, place) + insert + text.slice(place);
      const { tables } = await readPaste({ text: pasted });
      expect(inventedNumbers(new TextEncoder().encode(pasted), tables)).toEqual([]);
    }),
    { numRuns: 200, seed: 6 }
  );
});
