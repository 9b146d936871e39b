import { kpis } from "../../src/catalogue/kpis";
import { languages } from "../../src/locale/language";
import { rowFormat } from "../../src/plan/cells";
import { widthInDigits } from "../../src/plan/letter-widths";
import { lookOf } from "../../src/plan/look";
import { printedWidth, smallestScale } from "../../src/plan/print-size";
import { pagesOf } from "../../src/plan/pages";
import { roomOf } from "../../src/plan/paper";
import { planWorkbook } from "../../src/plan/plan";
import { ruledTable } from "../../src/plan/ruled";
import type { BlockPlan, SheetPlan } from "../../src/plan/workbook";
import { cellsOf } from "./cells";
import { ads, page, setup } from "./story";

const everything = {
  kpis: kpis.map(({ id }) => id),
  objectives: ["business", "engagement", "listening"] as const,
};

describe.each(languages)("every sheet in %s", (language) => {
  const { plan } = planWorkbook(
    setup({ ...everything, objectives: [...everything.objectives], language }),
    [ads, page]
  );
  const upTo = ({ printed, widths }: SheetPlan) => printed?.columns ?? widths.length;

  test.each(plan.sheets.map((sheet) => [sheet.key, sheet] as const))(
    "%s breaks no word of a heading or a unit",
    (_, sheet) => {
      const broken = cellsOf(sheet)
        .filter(({ cell: { style } }) => /^heading|unit$/u.test(style))
        .flatMap(({ column, cell }) => {
          const { size, bold, indent } = lookOf(cell.style);
          const room = (sheet.widths[column] ?? 0) - indent * 1.3;
          const wide = (word: string) =>
            (widthInDigits(word) * size * (bold ? 1.04 : 1)) / 11 > room + 0.2;
          return typeof cell.value === "string" ? cell.value.split(/\s/u).filter(wide) : [];
        });
      expect(broken).toEqual([]);
    }
  );

  test.each(plan.sheets.map((sheet) => [sheet.key, sheet] as const))(
    "%s rules its rows from the first column to the last",
    (_, sheet) => {
      const ruledFrom = ({ cells }: BlockPlan) =>
        cells[0]?.[0]?.style.startsWith("heading") === true ? cells.slice(1) : [];
      const open = sheet.blocks
        .filter(({ row }) => row < (sheet.printed?.rows ?? Infinity))
        .filter(({ key }) => !key.endsWith("-months"))
        .flatMap((block) => ruledFrom(block).map((row) => row.slice(0, upTo(sheet))))
        // An empty row, or the headings of a section, end a table.
        .filter((row) => row.some((cell) => cell !== null))
        .filter((row) => !row.some((cell) => /^heading|^section/u.test(cell?.style ?? "")))
        .filter((row) => row.some((cell) => !lookOf(cell?.style ?? "label").borders.bottom));
      expect(open.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([]);
    }
  );

  test.each(plan.sheets.map((sheet) => [sheet.key, sheet] as const))(
    "%s is printed in a size that can be read",
    (_, sheet) => {
      const { scale, across } = pagesOf(sheet, plan);
      const fits = (printedWidth(sheet) * scale) / across <= roomOf(sheet, plan).across * 1.001;
      expect([scale >= smallestScale, fits]).toEqual([true, true]);
    }
  );
});

test("a line goes through the empty cells of a row too, as wide as its headings", () => {
  const heading = [0, 1, 2].map(() => ({ value: "a", style: "heading" }) as const);
  const rows = ruledTable([heading, [{ value: "b", style: "label" }, null]]);
  expect(rows[1]).toEqual([
    { value: "b", style: "record-label" },
    { value: null, style: "record-text" },
    { value: null, style: "record-text" },
  ]);
});

test.each([
  ["a row of small amounts has cents", "money", [1.25, null, 999.99], "amount"],
  ["one thousand, and none has any", "money", [1.25, -1000], "whole"],
  ["nothing known yet", "money", [], "amount"],
  ["what is no amount keeps its own", "ratio", [5000], "ratio"],
] as const)("%s", (_, format, values, shown) => {
  expect(rowFormat(format, values)).toBe(shown);
});
