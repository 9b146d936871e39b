import fc from "fast-check";
import type { RawRow } from "../../src/intake/cells";
import { columnsUnder, gridOf } from "../../src/intake/grid";
import { atOnce } from "../../src/intake/work";

const cell = fc.oneof(fc.constantFrom("", " ", "a", "b", "5"), fc.integer(), fc.string());
const rows: fc.Arbitrary<RawRow[]> = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 });

test("rows come back as they were, also from a part of a source", () => {
  fc.assert(
    fc.property(rows, fc.nat(12), fc.nat(12), (all, from, to) => {
      const grid = gridOf(all);
      const part = grid.slice(from, to);
      expect(grid.rows()).toEqual(all);
      expect(part.rows()).toEqual(all.slice(from, to));
      expect(part.rows(1)).toEqual(all.slice(from, to).slice(1));
      expect([part.row(-1), part.row(part.length), part.widthOf(part.length)]).toEqual([[], [], 0]);
    })
  );
});

test("a row tells how many of its cells hold something, up to two", () => {
  const grid = gridOf([[], ["", " "], ["", "a"], ["a", 0], ["a", "b", "c"]]);
  expect([0, 1, 2, 3, 4, 5].map((row) => grid.filled(row))).toEqual([0, 0, 1, 2, 2, 0]);
});

test("a column of most of the rows has each cell once, with how many rows have it; what only others have is blank", () => {
  const grid = gridOf([["x"], ["head", "other"], ["b", "1"], ["a"], ["b", "1", "behind"]]);
  expect(atOnce(columnsUnder(grid, 1))).toEqual([
    {
      cells: ["", "", "", "b", "a"],
      counts: Uint32Array.of(0, 0, 0, 2, 1),
      codes: Uint32Array.of(3, 4, 3),
    },
    { cells: ["", "", "1"], counts: Uint32Array.of(1, 0, 2), codes: Uint32Array.of(2, 0, 2) },
  ]);
});

test("a column of a few rows has only their cells, in their order", () => {
  const rows = [["x"], ["head", "other"], ["b", "1"], ["a"], ["b", "1", "behind"]];
  const grid = gridOf([...rows, ...rows.map(([first = ""]) => [`${first} below`])]);
  expect(atOnce(columnsUnder(grid.slice(0, 5), 1))).toEqual([
    { cells: ["", "b", "a"], counts: Uint32Array.of(0, 2, 1), codes: Uint32Array.of(1, 2, 1) },
    { cells: ["", "1"], counts: Uint32Array.of(1, 2), codes: Uint32Array.of(1, 0, 1) },
  ]);
});

test("a column whose cells do not come again is kept as well", () => {
  const texts = Array.from({ length: 25_000 }, (_, row) => `Ad ${String(row % 24_000)}`);
  const grid = gridOf([["Ad name"], ...texts.map((text) => [text])]);
  const [column] = atOnce(columnsUnder(grid, 0));
  expect(Array.from(column?.codes ?? [], (code) => column?.cells[code])).toEqual(texts);
  expect(column?.counts.reduce((sum, count) => sum + count, 0)).toBe(25_000);
});

test("texts of digits that say the same number stay apart", () => {
  const texts = [
    "1",
    "01",
    "1.",
    "1,",
    ".1",
    ",1",
    "1.0",
    "10",
    "0.1",
    "0,1",
    "1234567",
    "123456.7",
  ];
  const grid = gridOf([...texts, ...texts].map((text) => [text]));
  expect(grid.rows().flat()).toEqual([...texts, ...texts]);
  expect(atOnce(grid.columns(1, 0))[0]?.counts).toEqual(Uint32Array.of(0, ...texts.map(() => 2)));
});
