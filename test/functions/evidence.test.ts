import fc from "fast-check";
import type { Argument } from "../../src/functions/record";
import { normalQuantile, normalTail } from "../../src/functions/special/normal";
import { call } from "../support/call";

const number = (name: string, ...args: Argument[]) => call(name, ...args) as number;
type Estimate = readonly [estimate: number, low: number, high: number];
/** The one row of a function that spills an estimate and its interval. */
const estimate = (name: string, ...args: Argument[]) =>
  (call(name, ...args) as unknown as [Estimate])[0];

function near(found: number, expected: number, absolute = 1e-12): boolean {
  return Math.abs(found - expected) <= absolute + 1e-12 * Math.abs(expected);
}

const methods = ["wilson", "exact", "jeffreys", "agresti-coull", "wald"] as const;
const level = fc.integer({ min: 50, max: 999 }).map((perMille) => perMille / 1000);
/** How many of how many, from nobody to everybody. */
const groupUpTo = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size)));
const group = groupUpTo(20_000);
const width = ([, low, high]: Estimate) => high - low;

describe("PROPCI", () => {
  /** Quantiles of the beta distribution are found by bisection: each run takes many. */
  const few = { numRuns: 25 };

  it.each(methods)("%s holds the rate and lies between 0 and 1", (method) => {
    // Below one half, Jeffreys' interval may miss a rate close to 0.
    const from50 = level.filter((each) => each >= 0.5);
    fc.assert(
      fc.property(group, from50, ([hits, size], confidence) => {
        const [rate, low, high] = estimate("PROPCI", hits, size, confidence, method);
        return rate === hits / size && 0 <= low && low <= rate && rate <= high && high <= 1;
      }),
      few
    );
  });

  it.each(methods)("%s sees failures as it sees successes, turned over", (method) => {
    fc.assert(
      fc.property(group, level, ([hits, size], confidence) => {
        const [, low, high] = estimate("PROPCI", hits, size, confidence, method);
        const turned = estimate("PROPCI", size - hits, size, confidence, method);
        return near(low, 1 - turned[2]) && near(high, 1 - turned[1]);
      }),
      few
    );
  });

  it.each(methods)("%s narrows as the same rate rests on more", (method) => {
    const times = fc.integer({ min: 2, max: 50 });
    fc.assert(
      fc.property(groupUpTo(400), times, level, ([hits, size], more, confidence) => {
        const before = width(estimate("PROPCI", hits, size, confidence, method));
        const after = width(estimate("PROPCI", hits * more, size * more, confidence, method));
        // Nothing is narrower than Wald's point at 0 or 1; all of 0 to 1 may stay so for a while.
        return before === 0 || before === 1 ? after <= before : after < before;
      }),
      few
    );
  });

  it.each(methods)("%s widens with confidence", (method) => {
    fc.assert(
      fc.property(group, level, level, ([hits, size], one, other) => {
        fc.pre(one < other);
        const less = estimate("PROPCI", hits, size, one, method);
        const more = estimate("PROPCI", hits, size, other, method);
        return (
          more[1] <= less[1] + 1e-12 && less[2] <= more[2] + 1e-12 && width(less) <= width(more)
        );
      }),
      few
    );
  });
});

describe("a holdout", () => {
  it("turns the lift over when the groups change places", () => {
    fc.assert(
      fc.property(group, group, level, (test, control, confidence) => {
        const [lift, low, high] = estimate("LIFTCI", ...test, ...control, confidence);
        const turned = estimate("LIFTCI", ...control, ...test, confidence);
        return near(lift, -turned[0]) && near(low, -turned[2]) && near(high, -turned[1]);
      })
    );
  });

  it("turns a relative lift into its inverse", () => {
    fc.assert(
      fc.property(group, group, level, (test, control, confidence) => {
        fc.pre(test[0] > 0 && control[0] > 0);
        const there = estimate("LIFTCI", ...test, ...control, confidence, "relative");
        const [back, low, high] = estimate("LIFTCI", ...control, ...test, confidence, "relative");
        const product = (one: number, other: number) => (1 + one) * (1 + other);
        return (
          near(product(there[0], back), 1, 1e-9) &&
          near(product(there[1], high), 1, 1e-9) &&
          near(product(there[2], low), 1, 1e-9)
        );
      })
    );
  });

  it.each(["absolute", "relative"])("holds the lift, the wider the surer: %s", (mode) => {
    fc.assert(
      fc.property(group, group, level, level, (test, control, one, other) => {
        fc.pre(one < other && test[0] > 0 && control[0] > 0);
        const less = estimate("LIFTCI", ...test, ...control, one, mode);
        const more = estimate("LIFTCI", ...test, ...control, other, mode);
        const slack = 1e-12 * (1 + Math.abs(less[0]));
        return (
          more[1] <= less[1] + slack &&
          less[1] <= less[0] + slack &&
          less[0] <= less[2] + slack &&
          less[2] <= more[2] + slack
        );
      })
    );
  });

  it("INCREMENTAL is the lift of everyone in the test group", () => {
    fc.assert(
      fc.property(group, group, level, (test, control, confidence) => {
        const lift = estimate("LIFTCI", ...test, ...control, confidence);
        const added = estimate("INCREMENTAL", ...test, ...control, confidence);
        return added.every((each, end) => near(each, (lift[end] ?? NaN) * test[1], 1e-9));
      })
    );
  });

  it("ROSICI is ROSI on what INCREMENTAL is worth, at the estimate and at both ends", () => {
    const cents = fc.integer({ min: 1, max: 10_000_000 }).map((each) => each / 100);
    fc.assert(
      fc.property(group, group, cents, cents, level, (test, control, value, spend, confidence) => {
        const added = estimate("INCREMENTAL", ...test, ...control, confidence);
        const rosi = estimate("ROSICI", ...test, ...control, value, spend, confidence);
        return rosi.every((each, end) =>
          near(each, number("ROSI", spend, (added[end] ?? NaN) * value), 1e-9)
        );
      })
    );
  });
});

describe("ABTEST", () => {
  const versions = fc
    .tuple(group, group)
    .filter(([[a, ofA], [b, ofB]]) => a + b > 0 && a + b < ofA + ofB);

  it("asks of A and B what it asks of B and A", () => {
    fc.assert(
      fc.property(
        versions,
        ([a, b]) => number("ABTEST", ...a, ...b) === number("ABTEST", ...b, ...a)
      )
    );
  });

  it("with one tail is half of two on the side of the better version, the rest on the other", () => {
    fc.assert(
      fc.property(versions, ([a, b]) => {
        const both = number("ABTEST", ...a, ...b, 2);
        const better = b[0] / b[1] >= a[0] / a[1];
        const one = number("ABTEST", ...a, ...b, 1);
        return near(one, better ? both / 2 : 1 - both / 2);
      })
    );
  });
});

describe("PROBBEATS", () => {
  const few = { numRuns: 25 };
  const prior = fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2);

  it("of A over B and of B over A add up to 1", () => {
    fc.assert(
      fc.property(group, group, prior, prior, (a, b, hits, misses) =>
        near(
          number("PROBBEATS", ...a, ...b, hits, misses) +
            number("PROBBEATS", ...b, ...a, hits, misses),
          1
        )
      ),
      few
    );
  });

  it("is one half without data, and of two that did the same", () => {
    fc.assert(
      fc.property(group, prior, prior, (of, hits, misses) => {
        const unknown = number("PROBBEATS", 0, 0, 0, 0, hits, misses);
        return near(unknown, 0.5) && near(number("PROBBEATS", ...of, ...of, hits, misses), 0.5);
      }),
      few
    );
  });

  it("is between 0 and 1, and more when B converts one more", () => {
    fc.assert(
      fc.property(group, group, (a, [hits, size]) => {
        fc.pre(hits < size);
        const before = number("PROBBEATS", ...a, hits, size);
        const after = number("PROBBEATS", ...a, hits + 1, size);
        return before >= 0 && after <= 1 && after >= before - 1e-12;
      }),
      few
    );
  });
});

describe("SRMTEST", () => {
  const share = fc.integer({ min: 1, max: 99 });

  it("is 1 when visitors are split as planned", () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 100_000 }), (percent, hundreds) => {
        const [a, b] = [percent * hundreds, (100 - percent) * hundreds];
        return near(number("SRMTEST", a, b, percent / 100), 1, 1e-9);
      })
    );
  });

  it("says the same of B's share", () => {
    const size = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(share, size, size, (percent, a, b) =>
        near(
          number("SRMTEST", a, b, percent / 100),
          number("SRMTEST", b, a, 1 - percent / 100),
          1e-9
        )
      )
    );
  });
});

describe("SAMPLESIZE", () => {
  const percent = fc.integer({ min: 1, max: 99 }).map((each) => each / 100);
  const power = fc.integer({ min: 50, max: 99 }).map((each) => each / 100);
  /** A rate and another one it might become. */
  const change = fc
    .tuple(percent, percent)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => [from, to - from] as const);

  /** The power of the test of two groups of `size`, as R's power.prop.test gives it. */
  function powerOf(size: number, from: number, effect: number, confidence: number): number {
    const to = from + effect;
    const mean = (from + to) / 2;
    const z = -normalQuantile((1 - confidence) / 2);
    const beyond = Math.sqrt(size) * Math.abs(effect) - z * Math.sqrt(2 * mean * (1 - mean));
    return normalTail(-beyond / Math.sqrt(from * (1 - from) + to * (1 - to)));
  }

  it("reaches the power asked for, and one visitor fewer does not", () => {
    expect(powerOf(77, 0.5, 0.25, 0.95)).toBeCloseTo(0.9011, 4);
    fc.assert(
      fc.property(change, power, level, ([from, effect], asked, confidence) => {
        const size = number("SAMPLESIZE", from, effect, asked, confidence);
        return (
          Number.isInteger(size) &&
          powerOf(size, from, effect, confidence) >= asked - 1e-9 &&
          powerOf(size - 1, from, effect, confidence) < asked + 1e-9
        );
      })
    );
  });

  it("asks for more to find less, or to be surer", () => {
    const asked = fc.tuple(power, power, level, level);
    fc.assert(
      fc.property(change, percent, asked, ([from, effect], part, [p, q, c, d]) => {
        const size = number("SAMPLESIZE", from, effect, p, c);
        return (
          number("SAMPLESIZE", from, effect * part, p, c) >= size &&
          number("SAMPLESIZE", from, effect, Math.max(p, q), c) >= size &&
          number("SAMPLESIZE", from, effect, p, Math.max(c, d)) >= size
        );
      })
    );
  });

  it("takes a share of the baseline for the points that it is", () => {
    fc.assert(
      fc.property(percent, percent, (from, part) => {
        fc.pre(from * (1 + part) < 1);
        const points = number("SAMPLESIZE", from, from * part);
        return number("SAMPLESIZE", from, part, 0.8, 0.95, true) === points;
      })
    );
  });
});
