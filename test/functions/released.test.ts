import {
  type ReportedFunction,
  type ReportedParameter,
  reportedFunctions,
} from "../../scripts/generate/signature-report";
import { brokenPromises } from "../../scripts/signatures/broken-promises";
import { releasedFunctions } from "../../scripts/signatures/released";

describe("the released interface", () => {
  it("is still there, whole", () => {
    expect(releasedFunctions().length).toBeGreaterThan(40);
    expect(brokenPromises(releasedFunctions(), reportedFunctions())).toEqual([]);
  });
});

describe("what breaks a saved workbook", () => {
  const spend = { name: "spend" };
  const margin: ReportedParameter = { name: "margin", optional: true, default: 1 };
  const timing: ReportedParameter = {
    name: "timing",
    optional: true,
    default: "end",
    options: ["end", "start"],
    optionsInFrench: ["fin", "début"],
  };
  const f = (parameters: ReportedParameter[], more: Partial<ReportedFunction> = {}) => ({
    name: "F",
    parameters,
    result: "scalar" as const,
    ...more,
  });
  const released = [f([spend, margin, timing])];

  it.each<[string, ReportedFunction[], RegExp]>([
    ["a function removed", [], /F was removed/],
    ["a function renamed", [f([spend, margin, timing], { name: "G" })], /F was removed/],
    ["a parameter renamed", [f([{ name: "cost" }, margin, timing])], /spend\) became cost/],
    ["two parameters swapped", [f([spend, timing, margin])], /margin\) became timing/],
    ["a parameter put between", [f([spend, { name: "x", optional: true }, margin, timing])], /x/],
    ["a parameter removed", [f([spend, margin])], /timing\) was removed/],
    ["a parameter made required", [f([spend, { name: "margin" }, timing])], /left out/],
    ["another default", [f([spend, { ...margin, default: 0 }, timing])], /meant 1, now 0/],
    ["a required parameter added", [f([spend, margin, timing, { name: "x" }])], /is new/],
    ["an option removed", [f([spend, margin, { ...timing, options: ["end"] }])], /“start”/],
    [
      "a French spelling changed",
      [f([spend, margin, { ...timing, optionsInFrench: ["terme", "début"] }])],
      /“fin”/,
    ],
    ["a cell that spills", [f([spend, margin, timing], { result: "matrix" })], /now a matrix/],
  ])("%s", (_change, now, sentence) => {
    expect(brokenPromises(released, now).join("\n")).toMatch(sentence);
  });

  it.each<[string, ReportedFunction[]]>([
    ["nothing changed", released],
    ["a function added", [...released, f([], { name: "G" })]],
    ["an optional parameter added", [f([spend, margin, timing, { name: "x", optional: true }])]],
    ["an option added", [f([spend, margin, { ...timing, options: ["start", "middle", "end"] }])]],
    ["a parameter made optional", [f([{ ...spend, optional: true }, margin, timing])]],
  ])("is not: %s", (_change, now) => {
    expect(brokenPromises(released, now)).toEqual([]);
  });
});
