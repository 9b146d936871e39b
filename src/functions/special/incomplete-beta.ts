import { stirlingRemainder } from "./log-gamma";

/** x ln(x/m) + m − x, without the cancellation that x close to m brings. */
function deviance(x: number, m: number): number {
  const v = (x - m) / (x + m);
  if (Math.abs(v) > 0.1) return x * Math.log(x / m) + m - x;
  let sum = (x - m) * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** x^a y^b / B(a, b) for y = 1 − x; Loader's form, which keeps its digits for millions. */
function kernel(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const exponent =
    stirlingRemainder(n) -
    stirlingRemainder(a) -
    stirlingRemainder(b) -
    deviance(a, n * x) -
    deviance(b, n * y);
  return Math.sqrt((a / n) * (b / (2 * Math.PI))) * Math.exp(exponent);
}

/** The continued fraction of the incomplete beta function, by Lentz; quick left of the mean. */
function continuedFraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 1e6; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 3e-16) break;
  }
  return fraction;
}

function leftOfMean(x: number, y: number, a: number, b: number): number {
  return (kernel(x, y, a, b) * continuedFraction(x, a, b)) / a;
}

/**
 * The regularised incomplete beta function I_x(a, b): P(X < x) for X ~ Beta(a, b).
 * `y` is 1 − x, given apart because near x = 1 it holds the digits; P(X > x) is (y, x, b, a).
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  // Turned over once at most: at the mean itself, rounding can put both sides to its right.
  if (x > (a + 1) / (a + b + 2)) return 1 - leftOfMean(y, x, b, a);
  return leftOfMean(x, y, a, b);
}
