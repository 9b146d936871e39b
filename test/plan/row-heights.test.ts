import { widthInDigits } from "../../src/plan/letter-widths";
import { rowHeights, wrappedLines } from "../../src/plan/row-heights";
import { oneSheet } from "../xlsx/oneSheet";

it.each([
  ["short", 10, 1],
  ["two words", 5, 2],
  ["one two three", 7, 2],
  ["exactly ten", 11, 1],
  ["unbreakable", 4, 3],
  ["a unbreakable", 4, 4],
  ["first\nsecond", 20, 2],
  ["a well-known brand", 7, 3],
  ["the years 2024-25", 13, 2],
  ["ends with a - dash", 9, 2],
  ["", 5, 1],
])("%j in %d characters takes %d lines", (text, perLine, lines) => {
  expect(wrappedLines(text, perLine, ({ length }) => length)).toBe(lines);
});

it("names the rows that hold anything, each with room above and below its lines", () => {
  const long = "A sentence that goes on for rather longer than its column is wide.";
  const plan = oneSheet(
    [
      [{ value: "Title", style: "title" }],
      [{ value: "short", style: "text" }],
      [{ value: long, style: "text" }],
      [{ value: long, style: "label" }],
      [{ value: null, style: "label" }],
      [{ value: null, style: "input", input: "key" }],
    ],
    { widths: [30] }
  );
  const heights = rowHeights(plan.sheets[0] as (typeof plan.sheets)[0]);
  const line = 11 * 1.36;
  expect([...heights.entries()]).toEqual([
    [0, Math.ceil(20 * 1.36) + 3],
    [1, Math.ceil(line) + 3],
    [2, Math.ceil(2 * line) + 3],
    [3, Math.ceil(line) + 3],
    [5, Math.ceil(line) + 3],
  ]);
});

it.each([
  ["0123", 4],
  ["été", 2.7],
  ["Month", 5.6],
  ["\u4e2d", 1],
])("%j is as wide as %d digits", (text, digits) => {
  expect(widthInDigits(text)).toBeCloseTo(digits, 0);
});
