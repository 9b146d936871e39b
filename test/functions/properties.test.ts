import fc from "fast-check";
import { evaluate, expand } from "../../src/formulas";
import { FunctionError } from "../../src/functions/errors";
import type { Argument, ParameterRecord } from "../../src/functions/record";
import { signatures } from "../../src/functions/signatures";
import { call } from "../support/call";

const number = (name: string, ...args: Argument[]) => call(name, ...args) as number;
const money = fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const series = fc.array(fc.integer({ min: -5000, max: 20_000 }), { minLength: 1, maxLength: 24 });
const column = (values: readonly number[]) => values.map((value) => [value]);

function near(found: number, expected: number, relative = 1e-9): boolean {
  return Math.abs(found - expected) <= relative * Math.max(1, Math.abs(expected));
}

describe("invariants", () => {
  it("ROSI is ROAS × margin − 1", () => {
    fc.assert(
      fc.property(money, money, share, (spend, revenue, margin) =>
        near(number("ROSI", spend, revenue, margin), number("ROAS", spend, revenue) * margin - 1)
      )
    );
  });

  it("ROSI is 0 where ROAS is at its break-even", () => {
    fc.assert(
      fc.property(
        money,
        share.filter((each) => each > 0),
        (spend, margin) =>
          near(number("ROSI", spend, spend * number("BREAKEVENROAS", margin), margin), 0)
      )
    );
  });

  it("a range is its sum, wherever it is split and whatever text lies between", () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 2 }), money, (costs, revenue) => {
        const total = costs.reduce((sum, each) => sum + each, 0);
        const range = [["Spend"], ...costs.flatMap((each) => [[each], [null], ["x"], [true]])];
        return near(number("ROSI", range, revenue), number("ROSI", total, revenue));
      })
    );
  });

  it("ROSICURVE ends at ROSINPV, and each row is ROSINPV at that horizon", () => {
    fc.assert(
      fc.property(money, series, share, (spend, flows, rate) => {
        const curve = call("ROSICURVE", spend, column(flows), rate) as number[][];
        return curve.every(([value = NaN], index) =>
          near(value, number("ROSINPV", spend, column(flows), rate, index + 1))
        );
      })
    );
  });

  it("PAYBACK is where ROSICURVE first reaches 0", () => {
    fc.assert(
      fc.property(money, series, (spend, flows) => {
        const curve = (call("ROSICURVE", spend, column(flows)) as number[][]).flat();
        const first = curve.findIndex((value) => value >= 0);
        if (first === -1) {
          expect(() => call("PAYBACK", spend, column(flows))).toThrow(FunctionError);
          return;
        }
        expect(Math.ceil(number("PAYBACK", spend, column(flows)) - 1e-9)).toBe(first + 1);
      })
    );
  });

  it("LTV over very many periods is LTV for ever", () => {
    const rate = fc.integer({ min: 1, max: 50 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(money, share, rate, (margin, kept, discount) =>
        near(number("LTV", margin, kept, discount, 10_000), number("LTV", margin, kept, discount))
      )
    );
  });

  it("LTV counted from the start is the first margin more than from the end", () => {
    const rate = fc.integer({ min: 1, max: 50 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(money, share, rate, (margin, kept, discount) =>
        near(
          number("LTV", margin, kept, discount, null, "start"),
          number("LTV", margin, kept, discount) + margin
        )
      )
    );
  });

  it("LTV over n periods is the sum the definition writes", () => {
    const periods = fc.integer({ min: 1, max: 60 });
    const rate = fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(money, share, rate, periods, (margin, kept, discount, n) => {
        let sum = 0;
        for (let t = 1; t <= n; t += 1) sum += margin * (kept / (1 + discount)) ** t;
        return near(number("LTV", margin, kept, discount, n), sum);
      })
    );
  });

  it("CHURNCONVERT there and back is where it began", () => {
    const rate = fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(rate, (churn) =>
        near(number("CHURNCONVERT", number("CHURNCONVERT", churn, 12), 1 / 12), churn)
      )
    );
  });

  it("NETSENTIMENT lies between −1 and 1 and turns its sign with its arguments", () => {
    const count = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(count, count, count, (positive, negative, neutral) => {
        fc.pre(positive + negative + neutral > 0);
        const score = number("NETSENTIMENT", positive, negative, neutral);
        const turned = number("NETSENTIMENT", negative, positive, neutral);
        return Math.abs(score) <= 1 && near(score, -turned);
      })
    );
  });

  it("no argument, however odd, makes NaN, infinity or null", () => {
    const cell = fc.oneof(
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(1e308, -1e308, 5e-324)
    );
    const argument = fc.oneof(
      cell,
      fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...signatures),
        fc.array(argument as fc.Arbitrary<Argument>, { maxLength: 7 }),
        (signature, args) => {
          try {
            const found = [signature.compute(...args)].flat(2);
            // Texts stand only in tables: labels, and "" where a cell stays empty.
            return found.every((each) =>
              typeof each === "number"
                ? Number.isFinite(each)
                : signature.result === "table" && typeof each === "string"
            );
          } catch (error) {
            return error instanceof FunctionError;
          }
        }
      ),
      { numRuns: 1000 }
    );
  });
});

/** Native forms on Excel functions that `evaluate` does not compute; LibreOffice computes them. */
const forLibreOffice = new Set([
  "ABTEST",
  "CONVERSIONTIME",
  "MATURITY",
  "PROBBEATS",
  "ROSINPV",
  "SAMPLESIZE",
  "SRMTEST",
]);

/** Formula text for a valid argument of a parameter; null leaves an optional one out. */
function textFor(parameter: ParameterRecord): fc.Arbitrary<string | null> {
  const given = (() => {
    switch (parameter.kind) {
      case "option":
        return fc.constantFrom(...(parameter.options ?? []).map((option) => `"${option}"`));
      case "boolean":
        return fc.constantFrom("TRUE", "FALSE");
      case "column":
        return fc
          .array(fc.integer({ min: 0, max: 900 }), { minLength: 3, maxLength: 3 })
          .map((values) => `{${values.join(";")}}`);
      default:
        break;
    }
    switch (parameter.domain) {
      case "share":
      case "rate":
        return fc.integer({ min: 0, max: 95 }).map((percent) => `${percent}%`);
      case "positive":
      case "whole":
      case "wholeFromOne":
        return fc.integer({ min: 1, max: 24 }).map(String);
      default:
        return fc.integer({ min: 0, max: 99_999 }).map((each) => String(each / 100));
    }
  })();
  // INDEX(…):INDEX(…) is a reference, which a formula without cells cannot have.
  if (parameter.name === "horizon") return fc.constant(null);
  return parameter.omitted === undefined ? given : fc.option(given);
}

const compared = signatures.filter((s) => s.native !== null && !forLibreOffice.has(s.name));

describe("carry-over", () => {
  it("spreads the credit of a sale without losing any", () => {
    const ages = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 });
    fc.assert(
      fc.property(ages, money, (days, value) => {
        const credits = (call("TIMEDECAY", column(days), 7, value) as number[][]).flat();
        return near(
          credits.reduce((sum, each) => sum + each, 0),
          value
        );
      })
    );
  });

  it("normalised, keeps the total once the tail is there", () => {
    const lags = fc.integer({ min: 0, max: 8 });
    const spends = fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        spends,
        lags,
        share.filter((each) => each < 1),
        (spend, last, decay) => {
          const padded = column([...spend, ...Array<number>(last).fill(0)]);
          const carried = (call("ADSTOCK", padded, decay, last, true) as number[][]).flat();
          const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);
          return near(total(carried), total(spend));
        }
      )
    );
  });
});

describe("compute and the native form agree", () => {
  it.each(compared.map((signature) => [signature.name, signature] as const))("%s", (name, s) => {
    let answered = 0;
    fc.assert(
      fc.property(fc.tuple(...s.parameters.map(textFor)), (texts) => {
        const formula = `${name}(${texts.map((text) => text ?? "").join(",")})`;
        const written = expand(formula);
        expect(written).not.toContain(name + "(");
        const own = evaluate(formula, () => null);
        // Out of our domain, e.g. a brand larger than its market: we explain, Excel would compute.
        if (typeof own === "object" && own.error === "#VALUE!") return;
        const native = evaluate(written, () => null);
        if (typeof own === "object" || typeof native === "object") {
          expect([formula, native]).toEqual([formula, own]);
          return;
        }
        answered += 1;
        expect([formula, near(native, own, 1e-8)]).toEqual([formula, true]);
      }),
      { numRuns: 100 }
    );
    expect(answered).toBeGreaterThan(10);
  });
});
