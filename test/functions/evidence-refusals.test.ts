import { FunctionError } from "../../src/functions/errors";
import type { Argument } from "../../src/functions/record";
import { call } from "../support/call";

describe("what is refused is explained", () => {
  const beyond = 10_000_000_001;
  const tooMany = (hits: string, size: string) =>
    [
      `${hits} cannot exceed ${size}: check`,
      `${hits} ne peut pas dépasser ${size}\u00a0: vérifiez`,
    ] as const;
  const notOpen = (name: string) =>
    [
      `${name} must lie between 0 and 1, both excluded: write 95%`,
      `${name} doit être compris entre 0 et 1, bornes exclues\u00a0: écrivez 95\u00a0%`,
    ] as const;
  const notACount = (name: string) =>
    [
      `${name} is a count: it must lie between 0 and 10,000,000,000.`,
      `${name} est un nombre d’unités\u00a0: il doit être compris entre 0 et 10\u00a0000\u00a0000\u00a0000.`,
    ] as const;
  const tails = ["tails must be 2 (is there", "tails doit être 2 (y a-t-il"] as const;
  const power = [
    "power must be at least 50%: b",
    "power doit être d’au moins 50\u00a0%\u00a0: e",
  ] as const;
  const priors = [
    "prior_a and prior_b must be at least 0.5: leave them out",
    "prior_a et prior_b doivent être au moins égaux à 0,5\u00a0: omettez-les",
  ] as const;
  const noRate = [
    "baseline plus minimum_effect must lie between 0 and 1: write 2%",
    "baseline plus minimum_effect doit être compris entre 0 et 1\u00a0: écrivez 2\u00a0%",
  ] as const;
  const test = tooMany("conversions_test", "size_test");
  const control = tooMany("conversions_control", "size_control");
  const versionA = tooMany("conversions_a", "visitors_a");
  const versionB = tooMany("conversions_b", "visitors_b");

  const refused: readonly (readonly [string, readonly Argument[], readonly [string, string]])[] = [
    ["PROPCI", [11, 10], tooMany("successes", "trials")],
    ["PROPCI", [beyond, beyond], notACount("successes")],
    ["PROPCI", [1, beyond], notACount("trials")],
    ["PROPCI", [-1, 10], notACount("successes")],
    ["PROPCI", [1, 2, 0], notOpen("confidence")],
    ["PROPCI", [1, 2, 1], notOpen("confidence")],
    [
      "PROPCI",
      [1, 2, null, "bayes"],
      ["method must be one of: wilson", "method doit être l’un de\u00a0: wilson"],
    ],
    ["ABTEST", [11, 10, 1, 10], versionA],
    ["ABTEST", [1, 10, 11, 10], versionB],
    ["ABTEST", [1, 10, 1, 10, 3], tails],
    ["ABTEST", [1, 10, 1, 10, 1.5], tails],
    ["ABTEST", [1, 10, 1, beyond], notACount("visitors_b")],
    ["LIFTCI", [11, 10, 1, 10], test],
    ["LIFTCI", [1, 10, 11, 10], control],
    ["LIFTCI", [1, 10, 1, 10, 0], notOpen("confidence")],
    ["LIFTCI", [1, 10, 1, 10, 1], notOpen("confidence")],
    [
      "LIFTCI",
      [1, 10, 1, 10, 0.9, "x"],
      ["one of: absolute, relative.", "l’un de\u00a0: absolu, relatif."],
    ],
    ["LIFTCI", [1, beyond, 1, 10], notACount("size_test")],
    ["INCREMENTAL", [11, 10, 1, 10], test],
    ["INCREMENTAL", [1, 10, 11, 10], control],
    ["INCREMENTAL", [1, 10, 1, 10, 1], notOpen("confidence")],
    ["INCREMENTAL", [1, 10, 1, beyond], notACount("size_control")],
    ["ROSICI", [11, 10, 1, 10, 5, 100], test],
    ["ROSICI", [1, 10, 11, 10, 5, 100], control],
    ["ROSICI", [1, 10, 1, 10, 5, 100, 0], notOpen("confidence")],
    [
      "ROSICI",
      [1, 10, 1, 10, -5, 100],
      ["value_per_conversion cannot be neg", "value_per_conversion ne peut pas être nég"],
    ],
    ["SAMPLESIZE", [0, 0.1], notOpen("baseline")],
    ["SAMPLESIZE", [0.2, 0.05, 0.49], power],
    ["SAMPLESIZE", [0.2, 0.05, 1], notOpen("power")],
    ["SAMPLESIZE", [0.2, 0.05, 0.8, 1], notOpen("confidence")],
    ["SAMPLESIZE", [0.9, 0.1], noRate],
    ["SAMPLESIZE", [0.2, -0.2], noRate],
    ["PROBBEATS", [2, 1, 1, 2], versionA],
    ["PROBBEATS", [1, 2, 2, 1], versionB],
    ["PROBBEATS", [1, 2, 1, 2, 0.4], priors],
    ["PROBBEATS", [1, 2, 1, 2, 1, 0.4], priors],
    ["PROBBEATS", [1, 2, 1, 2, 1, beyond], notACount("prior_b")],
    ["SRMTEST", [beyond, 1], notACount("size_a")],
    ["SRMTEST", [1, 1, 0], notOpen("share_a")],
    ["SRMTEST", [1, 1, 1], notOpen("share_a")],
  ];

  it.each(refused)("%s %j", (name, args, [english, french]) => {
    const refusal = (() => {
      try {
        return call(name, ...args);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(FunctionError);
    const { code, sentence } = refusal as FunctionError;
    expect(code).toBe("#VALUE!");
    expect(sentence.en).toContain(english);
    expect(sentence.fr).toContain(french);
  });

  it("takes the largest count", () => {
    const [[rate, low, high] = []] = call("PROPCI", 0, beyond - 1) as number[][];
    expect([rate, low]).toEqual([0, 0]);
    expect(high).toBeCloseTo(3.84e-10, 12);
  });
});
