const mostTerms = 2_000_000;

function product(numbers: readonly number[], k: number): number {
  return numbers.reduce((all, each) => all * (each + k), 1);
}

/** The generalised hypergeometric series Σ Π(upper)ₖ / Π(lower)ₖ zᵏ / k!, for |z| < 1. */
export function hypergeometric(
  upper: readonly number[],
  lower: readonly number[],
  z: number
): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; k < mostTerms; k += 1) {
    term *= (product(upper, k) / product(lower, k)) * (z / (k + 1));
    sum += term;
    if (Math.abs(term) <= 1e-17 * Math.abs(sum)) break;
  }
  return sum;
}

/** Gauss's ₂F₁(a, b; c; z) for 0 ≤ z < 1, by Euler's form where that converges better. */
export function gauss(a: number, b: number, c: number, z: number): number {
  const rest = c - a - b;
  if (rest >= 0) return hypergeometric([a, b], [c], z);
  return (1 - z) ** rest * hypergeometric([c - a, c - b], [c], z);
}
