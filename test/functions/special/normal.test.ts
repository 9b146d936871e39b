import { normalQuantile, normalTail } from "../../../src/functions/special/normal";

/** z and P(Z > z), p and its quantile: computed with 50 digits by mpmath. */
const tails: readonly (readonly [z: number, tail: number])[] = [
  [0, 0.5],
  [1e-8, 0.4999999960105772],
  [0.5, 0.3085375387259869],
  [1.96, 0.024997895148220435],
  [1.9999, 0.022755531584767185],
  [2, 0.02275013194817921],
  [2.5, 0.006209665325776135],
  [5, 2.866515718791939e-7],
  [8, 6.220960574271784e-16],
  [20.3, 6.429244467698346e-92],
  [37, 5.725571222524577e-300],
];
const quantiles: readonly (readonly [p: number, z: number])[] = [
  [0.975, 1.9599639845400538],
  [0.9, 1.2815515655446006],
  [0.995, 2.5758293035489004],
  [0.7, 0.5244005127080407],
  [0.26, -0.643345405392917],
  [0.24, -0.7063025628400875],
  [1e-10, -6.361340902404057],
  [1e-300, -37.0470962993612],
];

/** The distance as a share of what is expected. */
function relative(found: number, expected: number): number {
  return Math.abs(found / expected - 1);
}

describe("the normal tail", () => {
  it.each(tails)("beyond %s has all its digits", (z, tail) => {
    expect(relative(normalTail(z), tail)).toBeLessThan(1e-14);
    expect(normalTail(-z)).toBe(1 - normalTail(z));
  });
});

describe("the normal distribution below z", () => {
  it("is the tail beyond −z", () => {
    expect(relative(normalTail(-1.96), 0.9750021048517795)).toBeLessThan(1e-15);
  });
});

describe("the normal quantile", () => {
  it.each(quantiles)("of %s", (p, z) => {
    expect(relative(normalQuantile(p), z)).toBeLessThan(2e-15);
  });

  it("is 0 in the middle and turns its sign about it", () => {
    expect(Math.abs(normalQuantile(0.5))).toBe(0);
    expect(normalQuantile(0.125)).toBe(-normalQuantile(0.875));
  });
});
