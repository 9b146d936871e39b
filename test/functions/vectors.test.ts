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
  readonly expected: number | number[][] | { error: string; accept?: string[] };
  readonly tolerance: number;
  readonly compare?: string;
}

const file = path.join(sharedFolder, "vectors.json");
const vectors = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Vector[]) : [];
const ours = vectors.filter((vector) => signatureOf(vector.function));

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
    const flat = (value: unknown) => [value].flat(2) as number[];
    const compared = vector.compare === "last row only" ? flat(found).slice(-1) : flat(found);
    expect(compared).toHaveLength(flat(expected).length);
    flat(expected).forEach((each, index) => {
      expect(Math.abs((compared[index] ?? NaN) - each)).toBeLessThanOrEqual(tolerance + 1e-15);
    });
  });
});
