import type { RawRow } from "../../src/intake/cells";
import { columnsUnder, gridOf } from "../../src/intake/grid";
import { unknownColumn, type Layout } from "../../src/intake/layout";
import { plainRows } from "../../src/intake/plain-rows";
import { atOnce } from "../../src/intake/work";

const header = ["Name", "Group", "Age", "Clicks"];
const layout: Layout = {
  ...{ header: 0, report: null, language: null, issues: [] },
  columns: header.map(unknownColumn),
};

function plain(rows: readonly RawRow[]): boolean[] {
  const grid = gridOf([header, ...rows]);
  const isPlain = plainRows(layout, header, grid.slice(1), atOnce(columnsUnder(grid, 0)));
  return rows.map((_, place) => isPlain(place));
}

const names = Array.from({ length: 1500 }, (_, row): RawRow => [`Ad ${String(row)}`, "A", "", 5]);

test.each<{ row: RawRow; is: boolean; why: string }>([
  { row: ["Spring", "A", "25-34", 5], is: true, why: "it has a label of its own" },
  { row: ["", "Spring", "", 5], is: true, why: "its label stands further right" },
  { row: ["", "", "--", 5, ""], is: false, why: "it is wider than the header" },
  { row: ["", "", "", 5], is: false, why: "one cell may be a trailer" },
  { row: ["Total", "", "", 5], is: false, why: "it says that it is a total" },
  { row: ["--", "", "Grand total", 5], is: false, why: "its first label is that of a total" },
  { row: ["Spring", "Total", "", 5], is: true, why: "a group may be called that" },
  { row: ["Name", "Group", "Age", "Clicks"], is: false, why: "it may be the header again" },
  { row: ["Name", "A", "", 5], is: false, why: "it begins as the header does" },
])("$row is plain: $is, as $why", ({ row, is }) => {
  expect(plain([row])).toEqual([is]);
  expect(plain([["Spring", "A", "", 1], row, row]).slice(1)).toEqual([is, is]);
  // A column of very many labels is asked row by row.
  expect(plain([...names, row])).toEqual([...names.map(() => true), is]);
});
