import { readFileSync } from "node:fs";
import path from "node:path";
import type { Argument, Result } from "../../src/functions/record";
import { register, type Runtime } from "../../src/functions/register";
import { signatures } from "../../src/functions/signatures";
import type { SentenceLanguage } from "../../src/functions/sentence";

class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string
  ) {}
}

/** The part of Excel's runtime that the bundle meets, keeping what it is told. */
function registered(language: SentenceLanguage) {
  const functions = new Map<string, (...args: Argument[]) => Result>();
  const runtime = {
    associate: (id: string, compute: (...args: Argument[]) => Result) => {
      functions.set(id, compute);
    },
    Error: RuntimeError,
    ErrorCode: {
      divisionByZero: "#DIV/0!",
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
    },
  } as unknown as Runtime;
  register(signatures, runtime, language);
  return functions;
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("registration", () => {
  it("associates every function", () => {
    expect([...registered("en").keys()]).toEqual(signatures.map((each) => each.name));
  });

  it("computes", () => {
    expect(registered("en").get("ROSI")?.([[10000]], [[50000]], [[0.6]], null)).toBe(2);
  });

  it.each([
    ["en", "PAYBACK", [10, [[1]]], "#N/A", /not paid back/],
    ["fr", "PAYBACK", [10, [[1]]], "#N/A", /pas remboursée/],
    ["en", "ROSI", [-1, 1], "#VALUE!", /cannot be negative/],
    ["fr", "ROSI", [-1, 1], "#VALUE!", /ne peut pas être négatif/],
    ["fr", "ROSI", [0, 1], "#DIV/0!", /nul ou vide/],
  ] as const)(
    "%s: an error of %s is Excel's, with its sentence",
    (language, name, args, code, text) => {
      const error = thrownBy(() =>
        registered(language).get(name)?.(...(args as readonly Argument[]))
      );
      expect(error).toBeInstanceOf(RuntimeError);
      expect(error).toMatchObject({ code, message: expect.stringMatching(text) as unknown });
    }
  );
});

describe("the functions bundle", () => {
  /** Every module of ours that `file` imports for its values, itself included. */
  function modulesFrom(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    const source = readFileSync(file, "utf8");
    for (const [, from = ""] of source.matchAll(
      /^(?:import|export)(?! type)[^;"]* from "(.+)";/gmu
    )) {
      modulesFrom(path.resolve(path.dirname(file), `${from}.ts`), seen);
    }
    return seen;
  }

  it.each(["main.ts", "main.fr.ts"])("%s carries no help and nothing from elsewhere", (entry) => {
    const folder = path.resolve(__dirname, "../../src/functions");
    const modules = [...modulesFrom(path.join(folder, entry))];
    expect(modules.length).toBeGreaterThan(8);
    const inside = modules.map((each) => path.relative(folder, each));
    expect(inside.filter((each) => /^(\.\.|help)[/\\]/u.test(each))).toEqual([]);
  });
});
