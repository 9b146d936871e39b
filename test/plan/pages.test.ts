import type { ImportedTable } from "../../src/catalogue/imported";
import { footOf, pagesOf } from "../../src/plan/pages";
import { planWorkbook } from "../../src/plan/plan";
import type { SheetKey, SheetPlan } from "../../src/plan/workbook";
import { oneSheet } from "../xlsx/oneSheet";
import { cellsOf, sheetOf } from "./cells";
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
  ["what grows with every import does too", lines(45, { key: "sources" }), null],
  ["a page for management is one page", lines(90, { paper: "A5" }), 1],
])("%s", (_, sheet, down) => {
  expect(pagesOf(sheet, euro).down).toBe(down);
});

test.each([
  [25, 100, true],
  [32, 86, false],
  [45, 100, true],
])("%d rows of a sheet that grows leave no page with a few of them", (rows, scale, fitted) => {
  const sheet = lines(rows, { key: "sources" });
  const pages = pagesOf(sheet, euro);
  expect([Math.round(pages.scale * 100), pages.fitted]).toEqual([scale, fitted]);
});

test("pages beside the first say whose figures they show", () => {
  const { plan } = planWorkbook(setup(), [ads, page]);
  const metrics = sheetOf(plan, "metrics");
  expect(pagesOf(metrics, plan)).toMatchObject({ titleRows: "$6:$6", titleColumns: "$A:$D" });
  expect(pagesOf({ ...metrics, printed: { rows: 9, columns: 5 } }, plan)).toEqual({
    across: 1,
    down: null,
    fitted: true,
    scale: 1,
    breaks: { rows: [], columns: [] },
    titleRows: "$6:$6",
  });
});

test("no sheet but that of the imported rows needs pages beside each other", () => {
  const { plan } = planWorkbook(setup(), [ads, page]);
  const wide = plan.sheets.filter((sheet) => pagesOf(sheet, plan).across > 1);
  expect(wide.map(({ key }) => key)).toEqual(["metrics"]);
});

/** Ads of so many months. */
function over(months: number): ImportedTable {
  const records = Array.from({ length: months }, (_, index) => ({
    ...(ads.records[0] as (typeof ads.records)[0]),
    from: new Date(Date.UTC(2024, index, 1)).toISOString().slice(0, 10),
    to: new Date(Date.UTC(2024, index + 1, 0)).toISOString().slice(0, 10),
  }));
  return { ...ads, records };
}

const looked: readonly SheetKey[] = ["dashboard", "activities", "kpis", "investment", "targets"];
const monthSheets = ["kpis", "investment"] as const;
describe.each([
  [1, "EUR", "en", 1],
  [6, "EUR", "fr", 1],
  [12, "EUR", "fr", 1],
  [12, "USD", "en", 1],
  [12, "CHF", "en", 1],
  [30, "EUR", "en", 3],
] as const)("%d months in %s, %s", (months, currency, language, pages) => {
  const { plan } = planWorkbook({ ...setup({ language }), currency }, [over(months)]);

  test.each(monthSheets)(
    "%s has so many pages beside each other, in a size that can be read",
    (key) => {
      const { across, scale } = pagesOf(sheetOf(plan, key), plan);
      expect([across, scale * 11 > 6.4]).toEqual([pages, true]);
    }
  );

  test.each(monthSheets)("a page of %s begins with a heading of what stands on it", (key) => {
    const sheet = sheetOf(plan, key);
    const { breaks } = pagesOf(sheet, plan);
    const styles = breaks.rows.map(
      (row) => cellsOf(sheet).find((each) => each.row === row && each.column === 0)?.cell.style
    );
    expect(styles).toEqual(breaks.rows.map(() => "heading"));
  });

  test("no page repeats headings over a section that has others", () => {
    const wrong = plan.sheets
      .filter(({ key }) => looked.includes(key) && pagesOf(sheetOf(plan, key), plan).titleRows)
      .flatMap((sheet) => {
        const { row } = sheet.printTitles ?? { row: 0 };
        const titles = cellsOf(sheet).filter((each) => each.row === row && each.column > 0);
        return cellsOf(sheet)
          .filter((each) => each.row > row && each.cell.style.startsWith("heading"))
          .filter(
            ({ column, cell }) =>
              cell.value !== null &&
              column > 0 &&
              titles.some((title) => title.column === column && title.cell.value !== cell.value)
          )
          .map((each) => [sheet.key, each.cell.value]);
      });
    expect(wrong).toEqual([]);
  });

  test("the foot of every page is printed in the same size", () => {
    const sizes = plan.sheets.map((sheet) => {
      const [, size] = /^&(\d+)&A$/.exec(footOf(sheet, plan).left) ?? [];
      return Number(size) * pagesOf(sheet, plan).scale;
    });
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(0.8);
  });
});
