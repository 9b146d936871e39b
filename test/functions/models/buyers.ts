import type { BgNbd } from "../../../src/functions/models/bg-nbd";
import type { GammaGamma } from "../../../src/functions/models/gamma-gamma";

/** Numbers in [0, 1) that are the same on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Buyer {
  readonly repeats: number;
  readonly recency: number;
  readonly age: number;
  readonly meanAmount: number;
}

/** Customers who behave exactly as the two models say, each followed for 100 to 400 days. */
export function simulatedBuyers(
  { r, alpha, a, b }: BgNbd,
  { p, q, v }: GammaGamma,
  customers: number
): Buyer[] {
  const random = seeded(20251127);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** Marsaglia and Tsang (2000). */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - random()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const cube = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (cube <= 0) continue;
      if (Math.log(1 - random()) < (x * x) / 2 + d - d * cube + d * Math.log(cube)) return d * cube;
    }
  };
  return Array.from({ length: customers }, () => {
    const age = 100 + Math.floor(random() * 300);
    const rate = gamma(r) / alpha;
    const [leaves, stays] = [gamma(a), gamma(b)];
    const dropout = leaves / (leaves + stays);
    const scale = gamma(q) / v;
    let [repeats, recency, total] = [0, 0, 0];
    for (;;) {
      const next = recency - Math.log(1 - random()) / rate;
      if (next > age) break;
      repeats += 1;
      recency = next;
      total += gamma(p) / scale;
      if (random() < dropout) break;
    }
    return { repeats, recency, age, meanAmount: repeats === 0 ? 0 : total / repeats };
  });
}
