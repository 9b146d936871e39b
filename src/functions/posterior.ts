import { incompleteBeta } from "./special/incomplete-beta";

/** Beta(a, b): what is known of a rate after a − prior successes and b − prior failures. */
export interface Posterior {
  readonly a: number;
  readonly b: number;
}

/** About the squared standard deviation of the log-odds. */
const width = ({ a, b }: Posterior) => 1 / a + 1 / b;

/**
 * The mean of `chance` over a posterior: the trapezium rule on the log-odds, four steps a standard
 * deviation and fifty of them each way. The integrand is smooth and dies out at both ends, where
 * this rule reaches the last digits; dividing by the sum of the weights keeps 1 from becoming more.
 */
function meanOver(posterior: Posterior, chance: (x: number, y: number) => number): number {
  const { a, b } = posterior;
  const step = Math.sqrt(width(posterior)) / 4;
  let [all, sum] = [0, 0];
  for (let node = -200; node <= 200; node += 1) {
    const u = node * step;
    const weight = Math.exp(-b * u - (a + b) * Math.log1p((b * Math.expm1(-u)) / (a + b)));
    if (weight < 1e-30) continue;
    const odds = (a / b) * Math.exp(u);
    all += weight;
    sum += weight * chance(odds / (1 + odds), 1 / (1 + odds));
  }
  return sum / all;
}

/** P(B > A) for independent rates, over the narrower of the two so that the other one is smooth. */
export function chanceOfMore(first: Posterior, second: Posterior): number {
  return width(second) < width(first)
    ? meanOver(second, (x, y) => incompleteBeta(x, y, first.a, first.b))
    : meanOver(first, (x, y) => incompleteBeta(y, x, second.b, second.a));
}
