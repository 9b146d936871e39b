import { betaQuantile } from "../../../src/functions/special/beta-quantile";
import { incompleteBeta } from "../../../src/functions/special/incomplete-beta";

/** x, a, b and I_x(a, b): computed with 50 digits by mpmath. */
const known: readonly (readonly [x: number, a: number, b: number, expected: number])[] = [
  [0.5, 2, 3, 0.6875],
  [0.01, 1.5, 200, 0.7412388483060051],
  [0.3, 0.5, 0.5, 0.36901011956554536],
  [0.012, 1001, 99001, 0.9999999987399382],
];

/** At the largest count that is taken: 40 digits by mpmath, by quadrature. */
const largest: typeof known = [
  [0.4999925, 5e9, 5e9, 0.06680720126295212],
  [0.49999, 5e9, 5e9, 0.02275013193997257],
  [0.0199979, 2e8, 9.8e9, 0.0668035004649661],
];

/** Quantiles: 50 digits by mpmath, the one of one half R's qbeta. */
const quantiles = [
  [0.025, 18, 3, "lower", 0.6830172859809176],
  [0.025, 19, 2, "upper", 0.9876514728297052],
  [0.025, 0.5, 30.5, "lower", 1.6231861223464333e-5],
  [0.5, 1001, 99001, "lower", 0.010006533442598869],
  [0.025, 5e9, 5e9 + 1, "lower", 0.4999902001300785],
  [0.025, 2e8, 9.8e9, "lower", 0.01999725614134965],
  [0.025, 2e8, 9.8e9, "upper", 0.02000274404050371],
] as const;

describe("the incomplete beta function", () => {
  it.each(known)("at %s for a = %s, b = %s", (x, a, b, expected) => {
    expect(Math.abs(incompleteBeta(x, 1 - x, a, b) / expected - 1)).toBeLessThan(1e-13);
  });

  it.each(largest)("at %s for a = %s, b = %s keeps ten digits", (x, a, b, expected) => {
    expect(Math.abs(incompleteBeta(x, 1 - x, a, b) / expected - 1)).toBeLessThan(1e-10);
  });

  it("is one half in the middle of a symmetric distribution, for a billion too", () => {
    expect(incompleteBeta(0.5, 0.5, 1e9, 1e9)).toBeCloseTo(0.5, 10);
  });

  it("adds up to 1 from both sides", () => {
    const [below, above] = [incompleteBeta(0.3, 0.7, 3e6, 7e6), incompleteBeta(0.7, 0.3, 7e6, 3e6)];
    expect(below + above).toBeCloseTo(1, 14);
  });
});

describe("the beta quantile", () => {
  it.each(quantiles)("of %s for a = %s, b = %s, %s", (tail, a, b, side, expected) => {
    expect(Math.abs(betaQuantile(tail, a, b, side) / expected - 1)).toBeLessThan(1e-11);
  });
});
