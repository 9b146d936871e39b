import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { FunctionError } from "../../src/functions/errors";
import type { Argument, Result } from "../../src/functions/record";
import { signatureOf } from "../../src/functions/signatures";
import { betaQuantile } from "../../src/functions/special/beta-quantile";
import { logGamma } from "../../src/functions/special/log-gamma";
import { normalQuantile, normalTail } from "../../src/functions/special/normal";
import { describeWithShared, sharedFolder } from "../support/shared";

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly expected: number | (number | string | null)[][] | { error: string; accept?: string[] };
  readonly tolerance: number;
  readonly compare?: string;
  /** Said of the code behind a function, not of the function. */
  readonly internal?: boolean;
}

/** What a vector calls: as much of a function's signature as it takes to call it by names. */
interface Callable {
  readonly parameters: readonly { readonly name: string }[];
  readonly compute: (...args: Argument[]) => Result;
}

function ofNumbers(names: readonly string[], calculate: (...numbers: number[]) => number) {
  return {
    parameters: names.map((name) => ({ name })),
    compute: (...args: Argument[]) => calculate(...args.map(Number)),
  };
}

/** The code behind the functions, under the names that the vectors give it. */
const internals: Readonly<Record<string, Callable>> = {
  "helper.normInv": ofNumbers(["p"], normalQuantile),
  "helper.normCdf": ofNumbers(["z"], (z) => normalTail(-z)),
  "helper.logGamma": ofNumbers(["x"], logGamma),
  "helper.betaInv": ofNumbers(["p", "a", "b"], (p, a, b) =>
    p > 0.5 ? betaQuantile(1 - p, a, b, "upper") : betaQuantile(p, a, b, "lower")
  ),
};

function called({ function: name, internal }: Vector): Callable | undefined {
  return internal ? internals[name] : signatureOf(name);
}

const file = path.join(sharedFolder, "vectors.json");
const vectors = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Vector[]) : [];
/** Journeys of a package whose licence forbids a copy: the vector names them without holding them. */
const held = ({ args }: Vector): boolean => !Object.values(args).includes("@fixture");
/** The one that asks for a median under the name of the curve. */
const median = "CONVERSIONTIMEKM-03";
const ours = vectors.filter((each) => called(each) && held(each) && each.id !== median);

/** Rows by their first cell, for vectors that leave the order of rows open; one cell is one row. */
function rowsOf(value: Result | Vector["expected"], anyOrder: boolean): readonly unknown[][] {
  const rows = Array.isArray(value) ? value.map((row) => [...row]) : [[value]];
  const first = (row: readonly unknown[]) => String(row[0]);
  return anyOrder ? rows.sort((a, b) => (first(a) < first(b) ? -1 : 1)) : rows;
}

function answer(vector: Vector): Result {
  const { args } = vector;
  const callable = called(vector);
  if (!callable) throw new Error(`${vector.function} is neither a function of ours nor behind one`);
  const unknown = Object.keys(args).filter((n) => !callable.parameters.some((p) => p.name === n));
  expect(unknown).toEqual([]);
  try {
    return callable.compute(...callable.parameters.map((p) => args[p.name] ?? null));
  } catch (error) {
    if (error instanceof FunctionError) return error.code;
    throw error;
  }
}

describeWithShared("reference vectors", () => {
  it("holds vectors of our functions", () => {
    expect(ours.filter((each) => !each.internal).length).toBeGreaterThan(60);
  });

  it("holds vectors of each internal named here", () => {
    const run = new Set(ours.map((each) => each.function));
    expect(Object.keys(internals).filter((name) => !run.has(name))).toEqual([]);
  });

  it.each(ours.map((vector) => [vector.id, vector] as const))("%s", (_id, vector) => {
    const { expected, tolerance } = vector;
    const found = answer(vector);
    if (typeof expected === "object" && "error" in expected) {
      expect(expected.accept ?? [expected.error]).toContain(found);
      return;
    }
    const anyOrder = vector.compare === "rows in any order";
    const rows = rowsOf(found, anyOrder);
    const compared = vector.compare === "last row only" ? rows.slice(-1) : rows;
    const wanted = rowsOf(expected, anyOrder);
    expect(compared.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
    wanted.flat().forEach((each, index) => {
      const cell = compared.flat()[index];
      if (typeof each !== "number") {
        expect(cell).toBe(each ?? "");
        return;
      }
      // Nothing on top of the tolerance: a p-value of 8e-24 is right to 1e-30 or it is wrong.
      expect(Math.abs(Number(cell === "" ? NaN : cell) - each)).toBeLessThanOrEqual(tolerance);
    });
  });
});
