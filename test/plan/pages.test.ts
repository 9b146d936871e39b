import { pagesOf } from "../../src/plan/pages";
import { planWorkbook } from "../../src/plan/plan";
import type { SheetPlan } from "../../src/plan/workbook";
import { oneSheet } from "../xlsx/oneSheet";
import { sheetOf } from "./cells";
import { ads, page, setup } from "./story";

const euro = { currency: "EUR" };

/** A sheet of `rows` short lines. */
function lines(rows: number, options: Partial<SheetPlan> = {}): SheetPlan {
  const line = [{ value: "a", style: "label" } as const];
  const [sheet] = oneSheet(
    Array.from({ length: rows }, () => line),
    { key: "kpis", widths: [100], landscape: true, ...options }
  ).sheets;
  if (sheet === undefined) throw new Error("No sheet");
  return sheet;
}

test.each([
  ["what fits needs no shrinking", lines(20), null],
  ["a few rows too many take no page of their own", lines(40), 1],
  ["a long sheet takes its pages", lines(90), null],
  ["a wide sheet is small already", lines(75, { widths: [220] }), null],
  ["what grows with every import does too", lines(40, { key: "sources" }), null],
  ["a page for management is one page", lines(90, { paper: "A5" }), 1],
])("%s", (_, sheet, down) => {
  expect(pagesOf(sheet, euro).down).toBe(down);
});

test("pages beside the first say whose figures they show", () => {
  const { plan } = planWorkbook(setup(), [ads, page]);
  const metrics = sheetOf(plan, "metrics");
  expect(pagesOf(metrics, plan)).toMatchObject({ titleRows: "$3:$3", titleColumns: "$C:$D" });
  expect(pagesOf({ ...metrics, printed: { rows: 9, columns: 5 } }, plan)).toEqual({
    across: 1,
    down: null,
    titleRows: "$3:$3",
  });
});

test("no sheet but that of the imported rows needs pages beside each other", () => {
  const { plan } = planWorkbook(setup(), [ads, page]);
  const wide = plan.sheets.filter((sheet) => pagesOf(sheet, plan).across > 1);
  expect(wide.map(({ key }) => key)).toEqual(["metrics"]);
});
