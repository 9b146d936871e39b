import { exampleText, resultText } from "../../src/formulas";

it.each([
  [[1000, 0.5, true, "fans"], "en", '=CTR(1000,0.5,TRUE,"fans")'],
  [[1000, 0.5, true, "fans"], "fr", '=CTR(1000;0,5;VRAI;"fans")'],
  [[100, [[0.5], [2]], null, 1], "en", "=CTR(100,{0.5;2},,1)"],
  [[100, [[0.5], [2]], null, 1], "fr", "=CTR(100;{0,5;2};;1)"],
] as const)("spells the example %j in %s", (args, language, expected) => {
  const example = { arguments: args, expected: 1 };
  expect(exampleText({ name: "CTR" }, example, language)).toBe(expected);
});

it.each([
  [0.25, "fr", "0,25"],
  [[[-0.6], [0.5]], "en", "-0.6 · 0.5"],
  [true, "fr", "VRAI"],
] as const)("says the result %j in %s", (result, language, expected) => {
  const value = typeof result === "object" ? result.map((row) => [...row]) : result;
  expect(resultText(value, language)).toBe(expected);
});
