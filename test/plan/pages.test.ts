import type { ImportedTable } from "../../src/catalogue/imported";
import { kpis } from "../../src/catalogue/kpis";
import { widthInDigits } from "../../src/plan/letter-widths";
import { lookOf } from "../../src/plan/look";
import { footOf, pagesOf } from "../../src/plan/pages";
import { roomOf } from "../../src/plan/paper";
import { planWorkbook } from "../../src/plan/plan";
import { printedRows, printedWidth, widthOfColumns } from "../../src/plan/print-size";
import type { SheetKey, SheetPlan } from "../../src/plan/workbook";
import { oneSheet } from "../xlsx/oneSheet";
import { cellsOf, sheetOf } from "./cells";
import { ads, page, setup } from "./story";

const euro = { language: "en", currency: "EUR" } as const;

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
  [32, 88, false],
  [45, 100, true],
])("%d rows of a sheet that grows leave no page with a few of them", (rows, scale, fitted) => {
  const sheet = lines(rows, { key: "sources" });
  const pages = pagesOf(sheet, euro);
  expect([Math.round(pages.scale * 100), pages.fitted]).toEqual([scale, fitted]);
});

test("pages beside the first say whose figures they show", () => {
  const { plan } = planWorkbook(setup(), [ads, page]);
  const metrics = sheetOf(plan, "metrics");
  const wide = { ...metrics, widths: metrics.widths.map((width) => width * 2) };
  expect(pagesOf(wide, plan)).toMatchObject({ titleRows: "$6:$6", titleColumns: "$C:$E" });
  expect(pagesOf({ ...metrics, printed: { rows: 9, columns: 5 } }, plan)).toEqual({
    across: 1,
    down: null,
    fitted: false,
    scale: 1,
    breaks: { rows: [], columns: [] },
    areas: [{ row: 0, column: 0, rows: 9, columns: 5 }],
    titleRows: "$6:$6",
  });
});

test("what stands above a table is printed on the first of its pages beside each other alone", () => {
  const { plan } = planWorkbook(setup(), [ads, page]);
  const metrics = sheetOf(plan, "metrics");
  const wide = { ...metrics, landscape: true, widths: metrics.widths.map((width) => width * 2) };
  const { areas, breaks } = pagesOf(wide, plan);
  expect(areas.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    ...breaks.columns.map((column) => [5, column]),
  ]);
  expect(areas.reduce((sum, { columns }) => sum + columns, 0)).toBe(wide.printed?.columns);
});

test.each([60, 70, 100, 200])("%d rows of a table are shared out evenly", (rows) => {
  const sheet = lines(rows, { key: "metrics", frozen: { rows: 1, columns: 0 } });
  const starts = [0, ...pagesOf(sheet, euro).breaks.rows, rows];
  const counts = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  expect(counts.length).toBeGreaterThan(1);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(counts.length);
});

test("no sheet needs pages beside each other where the imports bring few figures", () => {
  const { plan } = planWorkbook(setup(), [ads, page]);
  const wide = plan.sheets.filter((sheet) => pagesOf(sheet, plan).across > 1);
  expect(wide.map(({ key }) => key)).toEqual([]);
});

test.each([
  ["two pages take what is too wide for one", 0, 20, 2],
  ["repeated columns take their room", 4, 20, 3],
  ["as many pages as can be read", 0, 40, 4],
])("%s", (_, repeated, columns, across) => {
  const pages = pagesOf(
    lines(200, {
      key: "metrics",
      widths: Array<number>(columns).fill(20),
      frozen: { rows: 1, columns: repeated },
    }),
    euro
  );
  expect([pages.across, pages.scale * 11 > 6.4]).toEqual([across, true]);
});

test.each(["sources", "checks"] as const)(
  "a page of %s begins with the headings of its section",
  (key) => {
    const { plan } = planWorkbook(setup({ kpis: kpis.map(({ id }) => id) }), [ads, page]);
    const sheet = sheetOf(plan, key);
    const { across, breaks } = pagesOf(sheet, plan);
    const styles = breaks.rows.map(
      (row) => cellsOf(sheet).find((each) => each.row === row && each.column === 0)?.cell.style
    );
    expect([across, styles.length > 0]).toEqual([1, true]);
    expect(styles).toEqual(styles.map(() => "heading"));
  }
);

/** Ads of so many months. */
function over(months: number): ImportedTable {
  const records = Array.from({ length: months }, (_, index) => ({
    ...(ads.records[0] as (typeof ads.records)[0]),
    from: new Date(Date.UTC(2024, index, 1)).toISOString().slice(0, 10),
    to: new Date(Date.UTC(2024, index + 1, 0)).toISOString().slice(0, 10),
  }));
  return { ...ads, records };
}

/** Ads of so many months; without any, their rows run over the end of one. */
function monthsOf(months: number): ImportedTable {
  const [record] = ads.records;
  if (months > 0 || record === undefined) return over(months);
  return { ...ads, records: [{ ...record, from: "2024-01-15", to: "2024-02-14" }] };
}

describe.each(["en", "fr"] as const)("sheets with months, %s", (language) => {
  test.each([0, 1, 2, 3, 4, 5, 6, 9, 12])("fill the width of their pages, %d months", (months) => {
    const { plan } = planWorkbook(
      { ...setup({ language, objectives: ["business"] }), currency: "EUR" },
      [monthsOf(months)]
    );
    const filled = (["kpis", "investment"] as const).map((key) => {
      const sheet = sheetOf(plan, key);
      const { across } = roomOf(sheet, plan);
      return [sheet.landscape, (printedWidth(sheet) * pagesOf(sheet, plan).scale) / across > 0.78];
    });
    expect(filled).toEqual([
      [months > 4, true],
      [months > 4, true],
    ]);
  });

  test.each([2, 3, 4])(
    "the notes of KPIs leave little of a full page white, %d months",
    (months) => {
      const { plan } = planWorkbook(
        { ...setup({ language, objectives: ["business"] }), currency: "EUR" },
        [monthsOf(months)]
      );
      const sheet = sheetOf(plan, "kpis");
      const { scale, down } = pagesOf(sheet, plan);
      expect(down).toBe(1);
      expect((printedWidth(sheet) * scale) / roomOf(sheet, plan).across).toBeGreaterThan(0.95);
    }
  );

  test.each([0, 1, 2, 3, 4])("print every line that runs over its cell, %d months", (months) => {
    const { plan } = planWorkbook({ ...setup({ language }), currency: "EUR" }, [monthsOf(months)]);
    const cut = (["kpis", "investment"] as const).flatMap((key) => {
      const sheet = sheetOf(plan, key);
      const { columns, rows } = { columns: 5 + months, rows: Infinity, ...sheet.printed };
      return cellsOf(sheet)
        .filter(({ row, cell }) => row < rows && !lookOf(cell.style).wrap)
        .filter(({ column, cell }) => {
          const { horizontal, size, indent } = lookOf(cell.style);
          const room = sheet.widths.slice(column, columns).reduce((sum, each) => sum + each, 0);
          return (
            typeof cell.value === "string" &&
            horizontal !== "right" &&
            (widthInDigits(cell.value) * size) / 11 + indent > room
          );
        })
        .map(({ cell }) => cell.value);
    });
    expect(cut).toEqual([]);
  });
});

const looked: readonly SheetKey[] = ["dashboard", "activities", "kpis", "investment", "targets"];
const monthSheets = ["kpis", "investment"] as const;
describe.each([
  [1, "EUR", "en", 1],
  [6, "EUR", "fr", 1],
  [12, "EUR", "fr", 1],
  [12, "USD", "en", 1],
  [12, "CHF", "en", 1],
  [14, "EUR", "fr", 2],
  [30, "EUR", "en", 2],
  [60, "EUR", "en", 3],
] as const)("%d months in %s, %s", (months, currency, language, pages) => {
  const { plan } = planWorkbook({ ...setup({ language }), currency }, [over(months)]);

  test.each(monthSheets)(
    "%s has so many pages beside each other, in a size that can be read",
    (key) => {
      const { across, scale } = pagesOf(sheetOf(plan, key), plan);
      expect([across, scale * 11 > 6.4]).toEqual([pages, true]);
    }
  );

  test.each(monthSheets)("pages of %s beside each other are about as wide", (key) => {
    const sheet = sheetOf(plan, key);
    const starts = [0, ...pagesOf(sheet, plan).breaks.columns];
    const widths = starts.map(
      (start, index) =>
        (index === 0 ? 0 : widthOfColumns(sheet, 0, 1)) +
        widthOfColumns(sheet, start, (starts[index + 1] ?? sheet.widths.length) - start)
    );
    const [first = 0, ...later] = widths;
    expect(later.slice(0, -1).every((each) => Math.abs(each - first) < 0.15 * first)).toBe(true);
    const { across } = roomOf(sheet, plan);
    expect(Math.max(...widths) * pagesOf(sheet, plan).scale).toBeLessThan(across + 0.01);
  });

  test("what has no months takes no pages beside those of the months", () => {
    const investment = sheetOf(plan, "investment");
    const { areas, breaks } = pagesOf(investment, plan);
    const heading = cellsOf(investment).find(
      ({ cell: { value } }) => value === "Assumptions" || value === "Hypothèses"
    );
    const row = heading?.row ?? 0;
    const rows = printedRows(investment);
    expect(areas).toEqual(
      pages === 1
        ? []
        : [
            ...[0, ...breaks.columns].map((column, index) => {
              // Beside the first page stand no sentences that their column would cut.
              const first = index === 0 ? 0 : 6;
              const next = breaks.columns[index] ?? investment.widths.length;
              return { row: first, column, rows: row - first, columns: next - column };
            }),
            { row, column: 0, rows: rows - row, columns: 5 },
          ]
    );
  });

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

test.each([
  [["business"], [], true],
  [["business", "awareness", "engagement", "loyalty", "service"], [ads, page], false],
] as const)(
  "the dashboard of %j lies on its side where that prints it larger",
  (objectives, tables, side) => {
    const { plan } = planWorkbook(setup({ objectives: [...objectives] }), [...tables]);
    const sheet = sheetOf(plan, "dashboard");
    expect(sheet.landscape).toBe(side);
    const scales = [true, false].map((landscape) => pagesOf({ ...sheet, landscape }, plan).scale);
    expect((scales[0] ?? 0) > (scales[1] ?? 0) * 1.1).toBe(side);
  }
);
