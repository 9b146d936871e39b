import { FunctionError } from "../../src/functions/errors";
import type { Argument, Result } from "../../src/functions/record";
import { functions } from "../../src/functions/all";
import { signatureOf, signatures } from "../../src/functions/signatures";
import { call } from "../support/call";
import { reference } from "./reference";

function answer(name: string, args: readonly Argument[]): Result {
  try {
    return call(name, ...args);
  } catch (error) {
    if (error instanceof FunctionError) return error.code;
    throw error;
  }
}

function expectClose(found: Result, expected: unknown, relative = 1e-12): void {
  if (typeof expected === "string") {
    expect(found).toBe(expected);
    return;
  }
  const flat = (value: unknown) => [value].flat(2) as (number | string)[];
  expect(flat(found)).toHaveLength(flat(expected).length);
  flat(expected).forEach((each, index) => {
    const cell = flat(found)[index];
    if (typeof each === "string") {
      expect(cell).toBe(each);
      return;
    }
    const difference = Math.abs((typeof cell === "number" ? cell : NaN) - each);
    expect(difference).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(each)));
  });
}

describe("every function gives its reference values", () => {
  it.each(reference.map((r) => [`${r.call}(${JSON.stringify(r.args)})`, r.from, r] as const))(
    "%s (%s)",
    (_call, _from, { call, args, gives }) => {
      expectClose(answer(call, args), gives);
    }
  );

  it("has a reference value for each function", () => {
    const tested = new Set(reference.map((each) => each.call));
    expect(signatures.map((each) => each.name).filter((name) => !tested.has(name))).toEqual([]);
  });
});

describe("the worked examples of the help", () => {
  const examples = functions.flatMap((f) => f.help.examples.map((e) => [f.name, e] as const));

  it.each(examples)("%s %j", (name, example) => {
    expectClose(answer(name, example.arguments), example.expected, example.within);
  });
});

describe("what Excel hands over besides the arguments", () => {
  it.each(functions.map((f) => [f.name, f] as const))("%s ignores the invocation", (name, f) => {
    const [example] = f.help.examples;
    const padded = f.parameters.map((_, index) => example.arguments[index] ?? null);
    const invocation = { address: "Sheet1!A1" } as unknown as Argument;
    expectClose(answer(name, [...padded, invocation]), example.expected, example.within);
  });
});

describe("an error says what to change", () => {
  it.each([
    ["ROSI", [-1, 5], /spend cannot be negative/, /spend ne peut pas être négatif/],
    ["ROSI", [[["1"], ["2"]], 5], /stored as text/, /enregistrés comme du texte/],
    ["ROSI", [1, 5, 35], /between 0 and 1/, /entre 0 et 1/],
    ["ROSINPV", [1, [[1]], 0, 3], /1 periods, horizon asks for 3/, /horizon en demande 3/],
    ["LTV", [1, 1, 0], /give periods/, /indiquez periods/],
    ["LTV", [1, 0.5, 0, 1, "x"], /one of: end, start/, /fin, début/],
  ] as const)("%s %j", (name, args, english, french) => {
    expect(() => signatureOf(name)?.compute(...(args as readonly Argument[]))).toThrow(english);
    try {
      signatureOf(name)?.compute(...(args as readonly Argument[]));
    } catch (error) {
      expect((error as FunctionError).sentence.fr).toMatch(french);
    }
  });
});
