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
  ["", 5, 1],
])("%j in %d characters takes %d lines", (text, perLine, lines) => {
  expect(wrappedLines(text, perLine)).toBe(lines);
});

it("names only the rows that need more than the usual height", () => {
  const long = "A sentence that goes on for rather longer than its column is wide.";
  const plan = oneSheet(
    [
      [{ value: "Title", style: "title" }],
      [{ value: "short", style: "text" }],
      [{ value: long, style: "text" }],
      [{ value: long, style: "label" }],
    ],
    { widths: [30] }
  );
  const heights = rowHeights(plan.sheets[0] as (typeof plan.sheets)[0]);
  expect([...heights.keys()]).toEqual([0, 2]);
  expect(heights.get(2)).toBeCloseTo(3 * 11 * 1.36, 0);
});
