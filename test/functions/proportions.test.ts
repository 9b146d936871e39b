import { intervals } from "../../src/functions/proportions";

/** P(X = hits) for every number of hits of `size`, each from the one before. */
function binomial(size: number, rate: number): number[] {
  const chances = [(1 - rate) ** size];
  for (let hits = 1; hits <= size; hits += 1) {
    const before = chances[hits - 1] ?? NaN;
    chances.push((((before * (size - hits + 1)) / hits) * rate) / (1 - rate));
  }
  return chances;
}

/** How often the interval holds the true rate: summed over all that can happen, nothing drawn. */
function coverage(
  method: keyof typeof intervals,
  size: number,
  rate: number,
  confidence: number
): number {
  return binomial(size, rate).reduce((sum, chance, hits) => {
    const [low, high] = intervals[method]({ hits, size }, confidence);
    return low <= rate && rate <= high ? sum + chance : sum;
  }, 0);
}

describe("how often the interval of a rate holds it", () => {
  const cases = [20, 50].flatMap((size) =>
    [0.02, 0.1, 0.3, 0.5].map((rate) => [size, rate] as const)
  );

  it.each(cases)("of %s at a rate of %s", (size, rate) => {
    for (const confidence of [0.9, 0.99]) {
      expect(coverage("exact", size, rate, confidence)).toBeGreaterThanOrEqual(confidence);
      // Wilson's is right on average, a little off at any one rate.
      expect(coverage("wilson", size, rate, confidence)).toBeGreaterThan(confidence - 0.03);
    }
  });

  it("falls short for Wald's where few succeed, which is why it is not the default", () => {
    expect(coverage("wald", 50, 0.02, 0.95)).toBeCloseTo(0.6354, 4);
    expect(coverage("wilson", 50, 0.02, 0.95)).toBeCloseTo(0.9216, 4);
  });

  it("is the confidence on average over all rates for Wilson's", () => {
    const rates = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
    const sum = rates.reduce((all, rate) => all + coverage("wilson", 30, rate, 0.95), 0);
    expect(Math.abs(sum / rates.length - 0.95)).toBeLessThan(0.01);
  });
});
