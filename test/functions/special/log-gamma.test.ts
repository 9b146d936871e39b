import { logGamma, stirlingRemainder } from "../../../src/functions/special/log-gamma";

/** x and ln Γ(x), computed with 60 digits by mpmath. */
const known: readonly (readonly [x: number, expected: number])[] = [
  [5e-324, 744.4400719213812],
  [1e-300, 690.7755278982137],
  [1e-10, 23.025850929882736],
  [0.1, 2.252712651734206],
  [0.25, 1.2880225246980774],
  [0.5, 0.5723649429247001],
  [0.999999, 5.772164873855652e-7],
  [1, 0.0],
  [1.0000001, -5.772155829918507e-8],
  [1.4616321449683622, -0.12148629053584961],
  [1.5, -0.12078223763524522],
  [2, 0.0],
  [2.5, 0.2846828704729192],
  [3, 0.6931471805599453],
  [4.414, 2.3352200522018904],
  [7.25, 7.0521854507385395],
  [14.999999, 25.191218508392055],
  [15, 25.19122118273868],
  [15.5, 26.536914491115613],
  [33.3, 82.60372358165495],
  [100, 359.1342053695754],
  [1234.5, 7550.550901077895],
  [1000000.0, 12815504.569147611],
  [1000000000.0, 19723265827.503716],
  [1000000000000000.0, 3.3538776394910668e16],
  [1e300, 6.897755278982137e302],
];

describe("logGamma", () => {
  it.each(known)("of %s", (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThanOrEqual(
      Math.max(1e-14, 1e-15 * Math.abs(expected))
    );
  });
});

describe("what Stirling's formula leaves", () => {
  it("follows 1/12x far out and joins without a step at 15", () => {
    expect(stirlingRemainder(1e6)).toBeCloseTo(1 / 12e6, 18);
    expect(stirlingRemainder(14.999999)).toBeCloseTo(stirlingRemainder(15), 8);
  });
});
