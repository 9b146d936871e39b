import fc from "fast-check";
import { readPaste, settleImports } from "../../src/intake";
import { weightedMean } from "../../src/intake/weights";

const days = ["2026-05-01\t4\t40\t5", "2026-05-02\t6\t160\t10", "2026-05-03\t0\t0\t\t"];
const paste = async (lines: readonly string[]) => {
  const header = "Date\tClicks\tImpressions\tPosition";
  const { tables } = await readPaste({ text: [header, ...lines].join("\n") });
  return tables;
};

test("an average position counts as often as it was shown", async () => {
  const [table] = await paste(days);
  expect(table?.totals).toEqual({ clicks: 10, impressions: 200, position: 9 });
  expect(table?.records.map(({ values }) => values["position"])).toEqual([5, 10, undefined]);
});

test("what replaces some of the days leaves the average of the others", async () => {
  const older = await paste(days);
  const newer = await paste(["2026-05-02\t7\t170\t11"]);
  const { tables } = settleImports([older, newer]);
  expect(tables.map(({ totals }) => totals["position"])).toEqual([5, 11]);
});

test("an average without its weight is left out", async () => {
  const { tables } = await readPaste({
    text: "Date\tClicks\tCTR\tPosition\n2026-05-01\t4\t10%\t5\n2026-05-02\t6\t10%\t10\n",
  });
  expect(tables.map(({ totals }) => totals["position"])).toEqual([undefined]);
});

test("the mean lies among the averages and does not depend on how rows are cut", () => {
  const row = fc.tuple(
    fc.double({ min: 1, max: 100, noNaN: true }),
    fc.integer({ min: 1, max: 1e6 })
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const values = Float64Array.from(rows, ([value]) => value);
      const weights = Float64Array.from(rows, ([, weight]) => weight);
      const mean = weightedMean(values, weights) ?? NaN;
      expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      const twice = rows.flatMap(([value, weight]) =>
        [value, value].map(() => [value, weight] as const)
      );
      const again = weightedMean(
        Float64Array.from(twice, ([value]) => value),
        Float64Array.from(twice, ([, weight]) => weight / 2)
      );
      expect(again).toBeCloseTo(mean, 9);
    })
  );
});

test.each<[string, number[], number[]]>([
  ["no rows", [], []],
  ["no weight", [5], [0]],
  ["no number", [NaN], [3]],
])("no mean of %s", (_, values, weights) => {
  expect(weightedMean(Float64Array.from(values), Float64Array.from(weights))).toBeNull();
});
