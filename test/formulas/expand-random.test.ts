/** Random formulas round random calls of ours, nested in each other: written out they give the same. */
import fc from "fast-check";
import {
  calculate,
  expandReporting,
  ownCallsIn,
  type Held,
  type Workings,
} from "../../src/formulas";

const cells: Readonly<Record<string, number | null>> = {
  A1: 120,
  B1: 30.5,
  C1: 0.25,
  D1: 7,
  E1: null,
};

const workings: Workings = {
  name: () => undefined,
  reference: (text) => {
    if (text === "A1:D1") return [[120, 30.5, 0.25, 7]];
    return text in cells ? [[cells[text] ?? null]] : undefined;
  },
};

const operators = ["+", "-", "*", "/", " + ", "\n- "] as const;
const names = ["ROSI", "_xldudf_ROAS", "TOTALINVEST", "roas", "[3]!_xldudf_ROSI", "_xludf.ROSI"];

const { text: formulas } = fc.letrec<{ text: string; call: string }>((tie) => {
  const text: fc.Arbitrary<string> = tie("text");
  const two = fc.tuple(text, text);
  return {
    call: fc
      .tuple(fc.constantFrom(...names), two)
      .map(([name, args]) => `${name}(${args.join(",")})`),
    text: fc.oneof(
      { maxDepth: 5, depthSize: "medium" },
      fc.constantFrom("A1", "B1", "C1", "D1", "E1", "3", "0.5", "20%", "SUM(A1:D1)", "-B1"),
      { arbitrary: tie("call"), weight: 3 },
      fc
        .tuple(text, fc.constantFrom(...operators), text)
        .map(([left, operator, right]) => left + operator + right),
      text.map((inner) => `(${inner})`),
      text.map((inner) => `-(${inner})%`),
      two.map(([yes, no]) => `IF(A1>0,${yes},${no})`),
      two.map((both) => `MAX(${both.join(", ")})`)
    ),
  };
});

/** Our own name for the calls, as only files spell them otherwise. */
const typed = (formula: string) => formula.replace(/\[3\]!_xldudf_|_xldudf_|_xludf\./g, "");

function isRefusal(held: Held | undefined): boolean {
  return held === undefined || (held !== null && typeof held === "object" && "error" in held);
}

test("written out, a formula gives what it gave", () => {
  let compared = 0;
  fc.assert(
    fc.property(formulas, (formula) => {
      const { formula: native, kept } = expandReporting(formula);
      expect(ownCallsIn(native)).toEqual([...new Set(kept)]);
      const before = calculate(typed(formula), workings);
      // What our functions refuse, Excel's own may compute.
      fc.pre(kept.length === 0 && !isRefusal(before));
      const [wanted, found] = [before, calculate(native, workings)].map(
        (held) => (held as (number | null)[][])[0]?.[0] ?? 0
      ) as [number, number];
      if (ownCallsIn(formula).length > 0) compared += 1;
      expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
    }),
    { numRuns: 2000 }
  );
  expect(compared).toBeGreaterThan(500);
});

test("calls in calls end where Excel's formulas do, and take no time", () => {
  const nested = Array.from({ length: 40 }).reduce<string>((text) => `ROSI(${text},B1)`, "A1");
  const { formula, kept, reason } = expandReporting(nested);
  expect(formula.length).toBeLessThan(100_000);
  expect({ kept: kept.length > 0, reason }).toEqual({ kept: true, reason: "too long" });
});
