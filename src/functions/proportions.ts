import { ratio, wrong } from "./errors";
import { betaQuantile } from "./special/beta-quantile";
import { normalQuantile } from "./special/normal";

/** A group of an experiment, or any rate: how many of how many. Fractions are fine: platforms share credit. */
export interface Group {
  readonly hits: number;
  readonly size: number;
}

/** The two ends of an interval. */
export type Interval = readonly [low: number, high: number];

/** Refuses more successes than trials. */
export function group(hits: number, size: number, names: readonly [string, string]): Group {
  if (hits <= size) return { hits, size };
  throw wrong(
    `${names[0]} cannot exceed ${names[1]}: check that both count the same people over the same period.`,
    `${names[0]} ne peut pas dépasser ${names[1]}\u00a0: vérifiez que les deux comptent les mêmes personnes sur la même période.`
  );
}

export function rateOf({ hits, size }: Group): number {
  return ratio(hits, size);
}

/** The z that holds `confidence` between −z and z. */
export function zOf(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}

function round(centre: number, half: number): Interval {
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** Wilson's score interval; its ends are exact where nothing or everything succeeded. */
export function wilson(of: Group, confidence: number): Interval {
  const [p, n, z] = [rateOf(of), of.size, zOf(confidence)];
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  const low = of.hits === 0 ? 0 : (centre - half) / scale;
  return [low, of.hits === of.size ? 1 : (centre + half) / scale];
}

function wald(of: Group, confidence: number): Interval {
  const p = rateOf(of);
  return round(p, zOf(confidence) * Math.sqrt((p * (1 - p)) / of.size));
}

/** Wald's interval after adding z²/2 successes and as many failures. */
function agrestiCoull({ hits, size }: Group, confidence: number): Interval {
  const z = zOf(confidence);
  return wald({ hits: hits + (z * z) / 2, size: size + z * z }, confidence);
}

function betaInterval(of: Group, confidence: number, low: Interval, high: Interval): Interval {
  const tail = (1 - confidence) / 2;
  return [
    of.hits === 0 ? 0 : betaQuantile(tail, ...low, "lower"),
    of.hits === of.size ? 1 : betaQuantile(tail, ...high, "upper"),
  ];
}

/** Clopper and Pearson's interval. */
function exact(of: Group, confidence: number): Interval {
  const misses = of.size - of.hits;
  return betaInterval(of, confidence, [of.hits, misses + 1], [of.hits + 1, misses]);
}

function jeffreys(of: Group, confidence: number): Interval {
  const posterior = [of.hits + 0.5, of.size - of.hits + 0.5] as const;
  return betaInterval(of, confidence, posterior, posterior);
}

/** The intervals of a rate by their usual names. */
export const intervals = { wilson, exact, jeffreys, "agresti-coull": agrestiCoull, wald } as const;

/** Difference of two rates: Newcombe's interval (1998, method 10) out of two of Wilson's. */
export function difference(test: Group, control: Group, confidence: number): Interval {
  const [p, q] = [rateOf(test), rateOf(control)];
  const [testLow, testHigh] = wilson(test, confidence);
  const [controlLow, controlHigh] = wilson(control, confidence);
  return [
    p - q - Math.hypot(p - testLow, controlHigh - q),
    p - q + Math.hypot(testHigh - p, q - controlLow),
  ];
}
