import { catalogueSchema } from "../../src/catalogue/catalogue";
import { kpis } from "../../src/catalogue/kpis";
import { planWorkbook } from "../../src/plan/plan";
import { rowLabelled, sheetOf } from "./cells";
import { ads, setup } from "./story";

const definitionsOf = (language: "en" | "fr") =>
  sheetOf(planWorkbook(setup({ language, kpis: ["roas"] }), [ads]).plan, "definitions");

test.each([
  ["en", "Return on ad spend (ROAS)", "KPIs!"],
  ["fr", "Retour sur dépenses publicitaires (ROAS)", "Indicateurs!"],
] as const)(
  "in %s a KPI has its cell, and no version while it is the first",
  (language, kpi, place) => {
    const texts = rowLabelled(definitionsOf(language), kpi).map(({ value }) => value);
    expect(texts.slice(8, 10)).toEqual([expect.stringContaining(place), ""]);
  }
);

test("a column of versions without any is not printed", () => {
  const sheet = definitionsOf("en");
  expect(sheet.printed?.columns).toBe(
    rowLabelled(sheet, "KPI").findIndex(({ value }) => value === "Version")
  );
});

test("what is printed fits one landscape page", () => {
  const { widths, printed } = definitionsOf("en");
  const sum = widths.slice(0, printed?.columns).reduce((all, width) => all + width, 0);
  expect(sum).toBeLessThanOrEqual(230);
});

test("a change of a definition is told in both languages", () => {
  const shape = catalogueSchema.shape.kpis.element.pick({ changes: true });
  expect(shape.safeParse({ changes: [{ en: "Fees count", fr: "" }] }).success).toBe(false);
  expect(
    shape.safeParse({ changes: [{ en: "Fees count", fr: "Honoraires compris" }] }).success
  ).toBe(true);
  expect(kpis.every(({ changes }) => changes === undefined)).toBe(true);
});
