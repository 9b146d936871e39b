import fc from "fast-check";
import { rectangles } from "../../src/excel/rectangles";
import type { BlockPlan, CellPlan, StyleToken } from "../../src/plan/workbook";

const cell = fc.option(
  fc
    .constantFrom<StyleToken>("text", "value", "input")
    .map((style): CellPlan => ({ value: 1, style }))
);
const matrix = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 6,
  })
);

describe("rectangles", () => {
  test("cover every cell once, with its own kind, and no other cell", () => {
    fc.assert(
      fc.property(matrix, fc.nat(9), fc.nat(9), (cells, row, column) => {
        const block: BlockPlan = { key: "b", row, column, cells };
        const painted = cells.map((line) => line.map((): string[] => []));
        for (const { kind, area } of rectangles([block], ({ style }) => style)) {
          for (let r = area.row; r < area.row + area.rows; r += 1) {
            for (let c = area.column; c < area.column + area.columns; c += 1) {
              painted[r - row]?.[c - column]?.push(kind);
            }
          }
        }
        expect(painted).toEqual(
          cells.map((line) => line.map((each) => (each === null ? [] : [each.style])))
        );
      })
    );
  });

  test("5 000 equal rows are as many rectangles as 2", () => {
    const rows = (count: number): BlockPlan => ({
      key: "b",
      row: 0,
      column: 0,
      cells: Array.from({ length: count }, () => [
        { value: "a", style: "text" },
        { value: 1, style: "value" },
        { value: 2, style: "value" },
      ]),
    });
    const count = (block: BlockPlan): number => rectangles([block], ({ style }) => style).length;
    expect([count(rows(2)), count(rows(5000))]).toEqual([2, 2]);
  });
});
