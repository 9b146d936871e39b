/** Random calls of our functions with valid arguments, made from nothing but the parameters' own records. */
import fc from "fast-check";
import type { FunctionSignature, ParameterRecord } from "../../src/functions/record";

/** An argument as it stands in a sheet: the cells of a column, one for a single value; null where left out. */
export type ArgumentCells = readonly (number | string | boolean | null)[] | null;
type Cells = NonNullable<ArgumentCells>;

/** Parameters of which the first may not exceed the second; a pair drawn the wrong way round is swapped. */
const ordered: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ABTEST: [
    ["conversions_a", "visitors_a"],
    ["conversions_b", "visitors_b"],
  ],
  CONVERSIONTIME: [["starts", "ends"]],
  CUSTOMERSHARE: [["customers", "community"]],
  INCREMENTAL: [
    ["conversions_test", "size_test"],
    ["conversions_control", "size_control"],
  ],
  LIFTCI: [
    ["conversions_test", "size_test"],
    ["conversions_control", "size_control"],
  ],
  MATURITY: [["min_months", "full_months"]],
  PROBBEATS: [
    ["conversions_a", "visitors_a"],
    ["conversions_b", "visitors_b"],
  ],
  PROPCI: [["successes", "trials"]],
  RETENTIONRATE: [
    ["new_customers", "end"],
    ["end", "start"],
  ],
  ROSICI: [
    ["conversions_test", "size_test"],
    ["conversions_control", "size_control"],
  ],
  SHAREOFVOICE: [["brand", "all_brands"]],
};

const cents = (most: number) =>
  fc.integer({ min: 0, max: most * 100 }).map((amount) => amount / 100);
const amount = fc.oneof(
  { arbitrary: cents(9999), weight: 6 },
  { arbitrary: fc.constantFrom(0, 1, 0.01, 1e-6, 1e9, 123456789.25), weight: 2 },
  { arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }), weight: 2 }
);
const share = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000), weight: 6 },
  { arbitrary: fc.constantFrom(0, 1, 0.5), weight: 2 },
  { arbitrary: fc.integer({ min: 1, max: 9999 }).map((each) => each / 10000), weight: 2 }
);

const numbersOf: Readonly<Record<NonNullable<ParameterRecord["domain"]>, fc.Arbitrary<number>>> = {
  signed: fc.oneof(
    amount,
    amount.map((each) => -each)
  ),
  notNegative: amount,
  positive: amount.filter((each) => each > 0),
  share,
  openShare: fc.oneof(
    share.filter((each) => each > 0 && each < 1),
    fc.constantFrom(0.95, 0.9, 0.99, 0.999999)
  ),
  rate: fc.oneof(share, fc.constantFrom(-0.5, -0.02, 0.08, 2)),
  whole: fc.integer({ min: 0, max: 40 }),
  wholeFromOne: fc.integer({ min: 1, max: 40 }),
  date: fc.oneof(
    fc.integer({ min: 40000, max: 48000 }),
    fc.constantFrom(61, 45716, 45716.75, 45351, 44957)
  ),
  count: fc.oneof(
    fc.integer({ min: 0, max: 3000 }),
    fc.constantFrom(0, 1, 2, 100_000, 2_000_000),
    cents(500)
  ),
};

/** Numbers that a wide range would nearly never make valid. */
const narrower: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<number>>>>> = {
  ABTEST: { tails: fc.constantFrom(1, 2) },
  BREAKEVENROAS: { margin: share },
  CHURNCONVERT: { periods: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(1 / 12)) },
  CONVERSIONTIME: {
    starts: fc.integer({ min: 40000, max: 48000 }),
    ends: fc.integer({ min: 0, max: 900 }).map((days) => days / 4),
  },
  HILL: {
    half_saturation: cents(500).map((each) => each + 0.01),
    slope: fc.constantFrom(1, 0.5, 2, 3.75),
    spend: fc.oneof(cents(5000), fc.constant(0)),
  },
  MATURITY: { as_of: fc.integer({ min: 40000, max: 48000 }) },
  PERSONDAYCOST: { load: fc.constantFrom(1, 1.45, 2) },
  PROBBEATS: { prior_a: fc.constantFrom(1, 0.5, 20), prior_b: fc.constantFrom(1, 0.5, 300) },
  ROSICURVE: { periods_per_year: fc.constantFrom(1, 4, 12, 52) },
  ROSINPV: {
    periods_per_year: fc.constantFrom(1, 4, 12, 52),
    horizon: fc.integer({ min: 1, max: 6 }),
  },
  SAMPLESIZE: {
    minimum_effect: fc.integer({ min: -300, max: 300 }).map((each) => each / 1000),
    power: fc.integer({ min: 50, max: 99 }).map((each) => each / 100),
  },
  TIMEDECAY: { ages: fc.integer({ min: 0, max: 400 }), half_life: fc.constantFrom(7, 1, 0.5, 30) },
};

/** Whether a parameter's domain says too little: a number that fits it nearly never makes a valid call. */
export function isNarrow(functionName: string, parameter: string): boolean {
  return narrower[functionName]?.[parameter] !== undefined;
}

function numbers(functionName: string, parameter: ParameterRecord): fc.Arbitrary<number> {
  const own = narrower[functionName]?.[parameter.name];
  return own ?? numbersOf[parameter.domain ?? "signed"];
}

const one = <Value>(value: Value): readonly [Value] => [value];

/** What stands in the cells of one argument of a call whose series are `length` long. */
function given(name: string, parameter: ParameterRecord, length: number): fc.Arbitrary<Cells> {
  const value = numbers(name, parameter);
  switch (parameter.kind) {
    case "option": {
      const french = parameter.optionsInFrench ?? {};
      const spellings = (parameter.options ?? []).flatMap((each) => [each, french[each] ?? each]);
      return fc.constantFrom(...spellings).map(one);
    }
    case "boolean":
      return fc.constantFrom(true, false, 1, 0, null).map(one);
    case "sum": {
      // SUM passes over blanks and texts of a range, and so do we.
      const cell = fc.oneof(
        { arbitrary: value, weight: 4 },
        { arbitrary: fc.constantFrom(null, "n/a"), weight: 1 }
      );
      return fc.oneof(
        { arbitrary: value.map(one), weight: 4 },
        { arbitrary: fc.array(cell, { minLength: 2, maxLength: 4 }), weight: 1 }
      );
    }
    case "column": {
      const cell = fc.oneof(
        { arbitrary: value, weight: 9 },
        { arbitrary: fc.constant(null), weight: 1 }
      );
      return fc.array(cell, { minLength: length, maxLength: length });
    }
    default:
      return fc.oneof(
        { arbitrary: value.map(one), weight: 19 },
        { arbitrary: fc.constant(one(null)), weight: 1 }
      );
  }
}

function total(cells: ArgumentCells): number {
  return (cells ?? []).reduce<number>((sum, each) => sum + (Number(each) || 0), 0);
}

function swapped(signature: FunctionSignature, call: readonly ArgumentCells[]): ArgumentCells[] {
  const found = [...call];
  const place = (name: string) => signature.parameters.findIndex((each) => each.name === name);
  for (const [less, more] of ordered[signature.name] ?? []) {
    const [first, second] = [place(less), place(more)];
    const [a, b] = [found[first] ?? null, found[second] ?? null];
    if (a === null || b === null) continue;
    if (signature.parameters[first]?.kind === "column") {
      // Series face each other; a blank end is a row still open.
      found[second] = b.map((each, i) => each && Number(each) + Number(a[i] ?? 0));
    } else if (total(a) > total(b)) {
      found[first] = b;
      found[second] = a;
    }
  }
  return found;
}

/** A call with arguments in cells, those of one call the same way for the same seed. */
export function callOf(signature: FunctionSignature): fc.Arbitrary<ArgumentCells[]> {
  const length = fc.integer({ min: 1, max: 6 });
  return length
    .chain((rows) =>
      fc.tuple(
        ...signature.parameters.map((parameter) => {
          const cells = given(signature.name, parameter, rows);
          return parameter.omitted === undefined ? cells : fc.option(cells, { freq: 2 });
        })
      )
    )
    .map((call) => swapped(signature, call));
}
