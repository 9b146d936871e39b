/** φ(z), its exponent split so that squaring z loses no digit. */
function density(z: number): number {
  const head = Math.trunc(z * 16) / 16;
  const rest = (z - head) * (z + head);
  return Math.exp(-(head * head) / 2) * Math.exp(-rest / 2) * 0.3989422804014327;
}

/** P(0 < Z < z): a series of positive terms, quick for z up to 2. */
function centre(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return density(z) * sum;
}

/** P(Z > z) with all its digits however far out: never 1 − Φ, which rounds to 0. */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  if (z < 2) return 0.5 - centre(z);
  // Laplace's continued fraction, from a depth that reaches the last bit at 2 and beyond.
  let fraction = z;
  for (let depth = 120; depth > 0; depth -= 1) fraction = z + depth / fraction;
  return density(z) / fraction;
}

/** The z with P(Z < z) = p, for 0 < p < 1; symmetric about ½. Newton's method. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  const middle = p > 0.25;
  let z = middle ? (0.5 - p) * 2.5 : Math.sqrt(-2 * Math.log(p));
  for (let round = 0; round < 50; round += 1) {
    // In logarithms in the tail, where a step in p itself would overshoot.
    const tail = normalTail(z);
    const step = middle
      ? (0.5 - p - centre(z)) / density(z)
      : (Math.log(tail / p) * tail) / density(z);
    z += step;
    if (Math.abs(step) <= 1e-15 * z) break;
  }
  return -z;
}
