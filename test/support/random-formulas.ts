/** Random formulas of Excel's own functions round random calls of ours, laid out in cells, with the value each must give. */
import fc from "fast-check";
import { FunctionError } from "../../src/functions/errors";
import type { Argument, FunctionSignature, ParameterRecord } from "../../src/functions/record";
import { signatures } from "../../src/functions/signatures";
import { type ArgumentCells, callOf, isNarrow } from "./random-calls";

type Operator = "+" | "-" | "*" | "/";

/** A formula before it stands anywhere. */
export type Shape =
  | { readonly kind: "literal"; readonly value: number }
  | { readonly kind: "cell"; readonly value: number | null }
  | { readonly kind: "total"; readonly cells: readonly (number | string | null)[]; plus: Shape }
  | { readonly kind: "operation"; operator: Operator; space: string; left: Shape; right: Shape }
  | { readonly kind: "sign" | "percent"; readonly of: Shape }
  | {
      readonly kind: "choice";
      comparison: string;
      sides: readonly [Shape, Shape];
      yes: Shape;
      no: Shape;
    }
  | { readonly kind: "rescue"; readonly tried: Shape; readonly instead: Shape }
  | { readonly kind: "rounded"; readonly of: Shape; readonly digits: number }
  | { readonly kind: "largest"; readonly of: readonly Shape[] }
  | { readonly kind: "told"; readonly of: Shape }
  | {
      readonly kind: "call";
      readonly signature: FunctionSignature;
      readonly cells: readonly ArgumentCells[];
      /** In the place of an argument's cell, where its parameter takes any number that fits. */
      readonly nested: readonly (Shape | null)[];
    };

const called = signatures.filter(({ native }) => native !== null);

/** What makes any number fit a parameter; undefined where only a drawn one does. */
const fits: Readonly<
  Partial<Record<NonNullable<ParameterRecord["domain"]>, readonly [string, (x: number) => number]>>
> = {
  signed: ["#", (x) => x],
  notNegative: ["ABS(#)", Math.abs],
  positive: ["ABS(#)+1", (x) => Math.abs(x) + 1],
  share: ["MIN(1,ABS(#))", (x) => Math.min(1, Math.abs(x))],
  rate: ["MIN(1,ABS(#))", (x) => Math.min(1, Math.abs(x))],
};

function fitOf({ name: called }: FunctionSignature, { name, kind, domain }: ParameterRecord) {
  if (isNarrow(called, name)) return undefined;
  return kind === "sum" || kind === "number" ? fits[domain ?? "signed"] : undefined;
}

const amount = fc.integer({ min: -2000, max: 90_000 }).map((cents) => cents / 100);

const { number: numbers } = fc.letrec<{ number: Shape; call: Shape }>((tie) => {
  const number: fc.Arbitrary<Shape> = tie("number");
  const call = fc.constantFrom(...called).chain((signature) =>
    fc.record({
      kind: fc.constant("call" as const),
      signature: fc.constant(signature),
      cells: callOf(signature),
      nested: fc.tuple(
        ...signature.parameters.map((parameter) =>
          fitOf(signature, parameter) === undefined
            ? fc.constant(null)
            : fc.option(number, {
                freq: 2,
                depthIdentifier: "formula",
                maxDepth: 3,
                depthSize: "max",
              })
        )
      ),
    })
  );
  return {
    call,
    number: fc.oneof(
      { maxDepth: 4, depthSize: "max", depthIdentifier: "formula" },
      fc.oneof(
        amount.map((value): Shape => ({ kind: "literal", value: Math.abs(value) })),
        fc.option(amount).map((value): Shape => ({ kind: "cell", value }))
      ),
      { arbitrary: tie("call"), weight: 5 },
      fc.record({
        kind: fc.constant("operation" as const),
        operator: fc.constantFrom<Operator>("+", "-", "*", "/"),
        space: fc.constantFrom("", "", " ", "\n"),
        left: number,
        right: number,
      }),
      fc.record({ kind: fc.constantFrom("sign" as const, "percent" as const), of: number }),
      fc.record({
        kind: fc.constant("choice" as const),
        comparison: fc.constantFrom("<", ">", "<=", ">="),
        sides: fc.tuple(number, number),
        yes: number,
        no: number,
      }),
      fc.record({ kind: fc.constant("rescue" as const), tried: number, instead: number }),
      fc.record({ kind: fc.constant("rounded" as const), of: number, digits: fc.nat(3) }),
      fc.record({
        kind: fc.constant("largest" as const),
        of: fc.array(number, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant("total" as const),
        cells: fc.array(fc.oneof(amount, fc.constantFrom(null, "n/a")), {
          minLength: 2,
          maxLength: 4,
        }),
        plus: number,
      })
    ),
  };
});

/** Numbers mostly, now and then a text with a number in it. */
export const formulas: fc.Arbitrary<Shape> = fc.oneof(
  { arbitrary: numbers, weight: 5 },
  { arbitrary: numbers.map((of): Shape => ({ kind: "told", of })), weight: 1 }
);

/** No case: a function refused what it was given, or a last digit decides what comes out. */
export class Refused extends Error {}

/** Stands for every error that a cell may show. */
export const error = Symbol("error");
export type Shown = number | string | typeof error;

/** Takes the next free column and puts cells down it; answers with their reference. */
export type Put = (cells: readonly (number | string | boolean | null)[]) => string;

interface Laid {
  readonly text: string;
  readonly value: Shown;
  readonly rank: number;
}

const atom = 9;
const ranks: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };

function wrapped({ text, rank }: Laid, when: boolean): string {
  return when && rank < atom ? `(${text})` : text;
}

function computed(values: readonly Shown[], compute: (...numbers: number[]) => number): Shown {
  if (values.includes(error)) return error;
  const found = compute(...(values as number[]));
  if (Number.isNaN(found)) return error;
  return comparable(found);
}

/** Nothing is to be compared beyond what spreadsheets compute with all their digits. */
function comparable(found: number): number {
  const size = Math.abs(found);
  if (size > 1e14 || (size > 0 && size < 1e-100)) throw new Refused();
  return found;
}

const operations: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? NaN : a / b),
};

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

/** Rounds as Excel does; what hangs on a last digit is no case. */
function roundedTo(digits: number): (x: number) => number {
  return (x) => {
    const scaled = Math.abs(x) * 10 ** digits;
    if (Math.abs((scaled % 1) - 0.5) < 1e-6 || scaled > 1e8) throw new Refused();
    return (Math.sign(x) * Math.round(scaled)) / 10 ** digits;
  };
}

/** The text of a formula whose cells `put` takes, and what it shows. Throws `Refused`. */
export function lay(shape: Shape, put: Put): Laid {
  const laid = (each: Shape) => lay(each, put);
  switch (shape.kind) {
    case "literal":
      return { text: String(shape.value), value: shape.value, rank: atom };
    case "cell":
      return { text: put([shape.value]), value: shape.value ?? 0, rank: atom };
    case "total": {
      const plus = laid(shape.plus);
      const known = shape.cells.reduce<number>((sum, each) => sum + (Number(each) || 0), 0);
      const text = `SUM(${put(shape.cells)},${plus.text})`;
      return { text, value: computed([plus.value], (x) => known + x), rank: atom };
    }
    case "operation": {
      const { operator, space } = shape;
      const [left, right] = [laid(shape.left), laid(shape.right)];
      const rank = ranks[operator];
      const text = `${wrapped(left, left.rank < rank)}${space}${operator}${space}${wrapped(right, right.rank <= rank)}`;
      return { text, value: computed([left.value, right.value], operations[operator]), rank };
    }
    case "sign":
    case "percent": {
      const of = laid(shape.of);
      const inner = wrapped(of, true);
      return shape.kind === "sign"
        ? { text: `-${inner}`, value: computed([of.value], (x) => -x), rank: 4 }
        : { text: `${inner}%`, value: computed([of.value], (x) => x / 100), rank: 3 };
    }
    case "choice": {
      const [one, other] = shape.sides.map(laid) as [Laid, Laid];
      const [yes, no] = [laid(shape.yes), laid(shape.no)];
      const condition = one.text + shape.comparison + other.text;
      const text = `IF(${condition},${yes.text},${no.text})`;
      if (one.value === error || other.value === error) return { text, value: error, rank: atom };
      const holds = comparisons[shape.comparison]?.(one.value as number, other.value as number);
      return { text, value: holds === true ? yes.value : no.value, rank: atom };
    }
    case "rescue": {
      const [tried, instead] = [laid(shape.tried), laid(shape.instead)];
      const value = tried.value === error ? instead.value : tried.value;
      return { text: `IFERROR(${tried.text},${instead.text})`, value, rank: atom };
    }
    case "rounded": {
      const of = laid(shape.of);
      const value = computed([of.value], roundedTo(shape.digits));
      return { text: `ROUND(${of.text},${String(shape.digits)})`, value, rank: atom };
    }
    case "largest": {
      const all = shape.of.map(laid);
      const text = `MAX(${all.map((each) => each.text).join(", ")})`;
      return {
        text,
        value: computed(
          all.map((each) => each.value),
          Math.max
        ),
        rank: atom,
      };
    }
    case "told": {
      const of = laid(shape.of);
      const whole = computed([of.value], (x) => roundedTo(0)(x) + 0);
      const value = typeof whole === "number" ? `ROSI(1,2) is ${String(whole)}` : whole;
      return { text: `"ROSI(1,2) is "&ROUND(${of.text},0)`, value, rank: 0 };
    }
    case "call":
      return callLaid(shape, put);
  }
}

function callLaid({ signature, cells, nested }: Extract<Shape, { kind: "call" }>, put: Put): Laid {
  const given = signature.parameters.map((parameter, index) => {
    const drawn = cells[index] ?? null;
    const inner = nested[index] ?? null;
    const fit = fitOf(signature, parameter);
    if (drawn === null) return { text: "", value: null };
    if (inner === null || fit === undefined) {
      return { text: put(drawn), value: drawn.map((cell) => [cell]) };
    }
    const laid = lay(inner, put);
    return { text: fit[0].replace("#", () => laid.text), value: computed([laid.value], fit[1]) };
  });
  const text = `${signature.name}(${given.map((each) => each.text).join(",")})`;
  if (given.some(({ value }) => value === error)) return { text, value: error, rank: atom };
  try {
    const found = signature.compute(...given.map(({ value }) => value as Argument));
    return { text, value: typeof found === "number" ? comparable(found) : error, rank: atom };
  } catch (failure) {
    if (!(failure instanceof FunctionError)) throw failure;
    if (failure.code === "#VALUE!") throw new Refused();
    return { text, value: error, rank: atom };
  }
}
