import fc from "fast-check";
import { itemsInPiece, Joined, piecesOf } from "../../../src/taskpane/worker/pieces";

function joined(value: unknown): unknown {
  const whole = new Joined();
  // As a line between page and worker leaves them.
  for (const piece of piecesOf(value)) whole.add(structuredClone(piece));
  return whole.value;
}

const lengths = [0, 1, itemsInPiece, itemsInPiece + 1, 3 * itemsInPiece + 7];

it("any value comes out as it went in, whatever its lists and its names", () => {
  // JSON has one zero, so these are values that were JSON already.
  const json = fc.json().map((text): unknown => JSON.parse(text));
  const list = fc
    .tuple(fc.constantFrom(...lengths), fc.array(json, { minLength: 1, maxLength: 5 }))
    .map(([length, items]) => Array.from({ length }, (_, at) => items[at % items.length]));
  const value = fc.record({
    plain: json,
    list,
    deep: fc.array(fc.record({ rows: list, bytes: fc.uint8Array() }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(value, (one) => {
      expect(joined(one)).toEqual(one);
    }),
    { numRuns: 40 }
  );
});

it("no piece holds more than a stretch of a list", () => {
  const rows = Array.from({ length: 3 * itemsInPiece + 7 }, (_, at) => ["row", at]);
  const sizes = [...piecesOf({ sheets: [{ rows }] })].map((piece) =>
    "json" in piece ? (JSON.parse(piece.json) as unknown[]).length : 0
  );
  expect(sizes.slice(1)).toEqual([itemsInPiece, itemsInPiece, itemsInPiece, 7]);
});
