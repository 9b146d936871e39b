import { hypergeometric } from "../special/hypergeometric";
import { logGamma } from "../special/log-gamma";
import { minimise } from "./nelder-mead";

/**
 * How customers differ in how often they buy (gamma: r, alpha) and in how likely each purchase is their last (beta: a, b).
 * Source: Fader, Hardie and Lee (2005), "Counting your customers" the easy way.
 */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What the model needs of a customer, in any one unit of time. */
export interface Buying {
  readonly repeats: number;
  readonly recency: number;
  readonly age: number;
}

/** Of the two ways to fall silent since the last purchase, ln of leaving over ln of not buying. */
function logOddsGone({ r, alpha, a, b }: BgNbd, { repeats, recency, age }: Buying): number {
  const silence = Math.log((alpha + age) / (alpha + recency));
  return Math.log(a / (b + repeats - 1)) + (r + repeats) * silence;
}

/** P(alive); 1 for a customer without a repeat purchase, whom the model gives no occasion to leave. */
export function probabilityAlive(model: BgNbd, buying: Buying): number {
  return buying.repeats === 0 ? 1 : 1 / (1 + Math.exp(logOddsGone(model, buying)));
}

/**
 * Purchases expected in the next `time` of a customer who is alive.
 * The published form divides by a − 1 and by a + b + x − 1, which may be 0; here both are divided out of the series.
 */
function purchasesIfAlive(
  { r, alpha, a, b }: BgNbd,
  { repeats, age }: Pick<Buying, "repeats" | "age">,
  time: number
): number {
  const z = time / (alpha + age + time);
  const log = -Math.log1p(time / (alpha + age));
  const power = (a - 1) * log;
  const whole = a + b + repeats - 1;
  const least = a + b - 1 - r;
  const lasting = a === 1 ? -log : -Math.expm1(power) / (a - 1);
  const series = least * z * hypergeometric([least + 1, a, 1], [whole + 1, 2], z);
  return whole * lasting - Math.exp(power) * series;
}

/** Purchases expected of a known customer in the next `time`. */
export function expectedPurchases(model: BgNbd, buying: Buying, time: number): number {
  return probabilityAlive(model, buying) * purchasesIfAlive(model, buying, time);
}

/** Purchases expected of a new customer in the first `time`. */
export function meanPurchases(model: BgNbd, time: number): number {
  return purchasesIfAlive(model, { repeats: 0, age: 0 }, time);
}

/** ln Γ(from + n) − ln Γ(from) for n = 0 … most. */
function logRises(from: number, most: number): number[] {
  const rises = [0];
  for (let n = 0; n < most; n += 1) rises.push((rises[n] ?? 0) + Math.log(from + n));
  return rises;
}

/** Log-likelihoods of customers, in logarithms throughout: the product itself underflows at 200 purchases. */
function likelihoods(model: BgNbd, mostRepeats: number): (buying: Buying) => number {
  const { r, alpha, a, b } = model;
  const [rates, staying, all] = [r, b, a + b].map((from) => logRises(from, mostRepeats));
  const scale = r * Math.log(alpha);
  return (buying) => {
    const x = buying.repeats;
    const silent = scale - (r + x) * Math.log(alpha + buying.age);
    const known = (rates?.[x] ?? 0) + (staying?.[x] ?? 0) - (all?.[x] ?? 0) + silent;
    if (x === 0) return known;
    const odds = logOddsGone(model, buying);
    return known + Math.max(0, odds) + Math.log1p(Math.exp(-Math.abs(odds)));
  };
}

export function logLikelihood(model: BgNbd, buying: Buying): number {
  return likelihoods(model, buying.repeats)(buying);
}

/** Customers who bought alike, with their number. */
function grouped(customers: readonly Buying[]): (readonly [Buying, number])[] {
  const groups = new Map<string, [Buying, number]>();
  for (const buying of customers) {
    const key = `${buying.repeats} ${buying.recency} ${buying.age}`;
    const group = groups.get(key);
    if (group) group[1] += 1;
    else groups.set(key, [buying, 1]);
  }
  return [...groups.values()];
}

/** Where the logarithm of a parameter ends: beyond it no forecast changes any more. */
const farthest = 13;

/** The model that best explains how these customers bought. */
export function fit(customers: readonly Buying[]): BgNbd {
  const groups = grouped(customers);
  const most = customers.reduce((max, { repeats }) => Math.max(max, repeats), 0);
  // Alpha is a time: sought around the ages, whatever their unit.
  const unit = customers.reduce((sum, { age }) => sum + age, 0) / customers.length / 10;
  const modelAt = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]) => ({
    r: Math.exp(r),
    alpha: unit * Math.exp(alpha),
    a: Math.exp(a),
    b: Math.exp(b),
  });
  const misfit = (point: readonly number[]) => {
    if (point.some((each) => Math.abs(each) > farthest)) return Infinity;
    const likelihood = likelihoods(modelAt(point), most);
    const total = groups.reduce((sum, [buying, number]) => sum + number * likelihood(buying), 0);
    return -total / customers.length;
  };
  return modelAt(minimise(misfit, [0, 0, 0, 1]));
}

/** The probability that a new customer makes exactly `n` purchases in the first `time`. */
export function probabilityOfPurchases(model: BgNbd, n: number, time: number): number {
  const { r, alpha, a, b } = model;
  const z = time / (alpha + time);
  const rise = (from: number) => logGamma(from + n) - logGamma(from);
  const negativeBinomial = Math.exp(
    rise(r) - logGamma(n + 1) + r * Math.log1p(-z) + n * Math.log(z)
  );
  const stayed = Math.exp(rise(b) - rise(a + b));
  if (n === 0) return negativeBinomial;
  // At least n purchases, as the tail itself: 1 less the rest would cancel to noise.
  const tail = negativeBinomial * hypergeometric([r + n, 1], [n + 1], z);
  return stayed * (negativeBinomial + (a / (b + n - 1)) * tail);
}
