import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { FunctionError } from "../../src/functions/errors";
import type { Argument, Result } from "../../src/functions/record";
import { signatureOf } from "../../src/functions/signatures";
import { describeWithShared, sharedFolder } from "../support/shared";

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly expected: number | (number | string | null)[][] | { error: string; accept?: string[] };
  readonly tolerance: number;
  readonly compare?: string;
  /** Said of the code behind a function, not of the function: test/functions/models has these. */
  readonly internal?: boolean;
}

const file = path.join(sharedFolder, "vectors.json");
const vectors = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Vector[]) : [];
/** Journeys of a package whose licence forbids a copy: the vector names them without holding them. */
const held = ({ args }: Vector): boolean => !Object.values(args).includes("@fixture");
/** The one that asks for a median under the name of the curve. */
const median = "CONVERSIONTIMEKM-03";
const ours = vectors.filter(
  (vector) =>
    signatureOf(vector.function) && !vector.internal && held(vector) && vector.id !== median
);

/** Rows by their first cell, for vectors that leave the order of rows open; one cell is one row. */
function rowsOf(value: Result | Vector["expected"], anyOrder: boolean): readonly unknown[][] {
  const rows = Array.isArray(value) ? value.map((row) => [...row]) : [[value]];
  const first = (row: readonly unknown[]) => String(row[0]);
  return anyOrder ? rows.sort((a, b) => (first(a) < first(b) ? -1 : 1)) : rows;
}

function answer({ function: name, args }: Vector): Result {
  const signature = signatureOf(name);
  if (!signature) throw new Error(`${name} is not a function of ours`);
  const unknown = Object.keys(args).filter((n) => !signature.parameters.some((p) => p.name === n));
  expect(unknown).toEqual([]);
  try {
    return signature.compute(...signature.parameters.map((p) => args[p.name] ?? null));
  } catch (error) {
    if (error instanceof FunctionError) return error.code;
    throw error;
  }
}

describeWithShared("reference vectors", () => {
  it("holds vectors of our functions", () => {
    expect(ours.length).toBeGreaterThan(60);
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
      expect(Math.abs(Number(cell === "" ? NaN : cell) - each)).toBeLessThanOrEqual(
        tolerance + 1e-15
      );
    });
  });
});
