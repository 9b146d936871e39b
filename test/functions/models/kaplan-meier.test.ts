import { conversionCurve, medianDay } from "../../../src/functions/models/kaplan-meier";

const followed = (days: readonly number[], converted: readonly number[]) =>
  days.map((each, index) => ({ days: each, converted: converted[index] === 1 }));

describe("medianDay", () => {
  it.each([
    ["a step to exactly one half", [1, 2, 3, 4], [1, 1, 1, 1], 2.5],
    ["a step past one half", [1, 2, 3], [1, 1, 1], 2],
    ["one half, and nobody after", [1, 2], [1, 0], 1],
    [
      "R's aml data",
      [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161],
      [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0],
      31,
    ],
  ])("%s", (_case, days, converted, median) => {
    expect(medianDay(conversionCurve(followed(days, converted)))).toBe(median);
  });

  it("is none while fewer than half have converted", () => {
    expect(medianDay(conversionCurve(followed([1, 2, 3], [1, 0, 0])))).toBeNaN();
  });
});
