import { planWorkbook } from "../../src/plan/plan";
import type { Setup } from "../../src/plan/setup";
import { cellsOf, rowLabelled, sheetOf } from "./cells";
import { ads, setup } from "./story";

const listens = (more: Partial<Setup>) =>
  planWorkbook(setup(more), [ads]).plan.sheets.some(({ key }) => key === "listening");

test.each<[Partial<Setup>, boolean]>([
  [{ objectives: ["awareness"] }, true],
  [{ objectives: ["engagement"] }, true],
  [{ objectives: ["business"] }, false],
  [{ objectives: ["business"], departments: ["service"] }, true],
  [{ objectives: ["traffic", "leads"], departments: ["finance"] }, false],
])("for %j the sheet of comments appears: %s", (chosen, expected) => {
  expect(listens(chosen)).toBe(expected);
});

test("twelve rows are ready, with lists where the answers feed a count", () => {
  const { plan } = planWorkbook(setup({ language: "fr" }), []);
  const sheet = sheetOf(plan, "listening");
  const keys = cellsOf(sheet).flatMap(({ cell }) => cell.input ?? []);
  expect([keys.length, keys[0], keys.at(-1)]).toEqual([
    132,
    "listening:1:comment",
    "listening:12:status",
  ]);
  expect(
    sheet.validations.flatMap(({ rule, strict }) =>
      rule.kind === "list" && strict !== false ? [rule.source] : []
    )
  ).toEqual([
    ["positif", "neutre", "négatif"],
    ["faible", "fort"],
    ["oui", "non"],
    ["ouvert", "en cours", "terminé"],
  ]);
});

test("figures that no import brings say that the comments count", () => {
  const { plan } = planWorkbook(setup({ kpis: ["net-sentiment", "insight-rate"] }), [ads]);
  const origins = ["Positive mentions", "Comments read", "Insights found in comments"].map(
    (label) => rowLabelled(sheetOf(plan, "kpis"), label)[2]?.value
  );
  expect(new Set(origins)).toEqual(
    new Set(["Counted on the sheet Listening; what you type on the sheet Investment counts first"])
  );
});
