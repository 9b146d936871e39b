import { pagesNow } from "../../../src/plan/growth";
import type { Pages } from "../../../src/plan/pages";

const place = (rows: (number | null)[], columns: (number | null)[]) => ({
  name: "KPIs",
  rows,
  columns,
  tables: [],
});

const pages: Pages = {
  across: 2,
  down: null,
  scale: 0.7,
  fitted: true,
  breaks: { rows: [2], columns: [1] },
  areas: [{ row: 0, column: 0, rows: 3, columns: 2 }],
  titleRows: "$1:$1",
  titleColumns: "$A:$A",
};

test("a sheet that stands as planned has the pages planned", () => {
  expect(pagesNow(pages, place([0, 1, 2], [0, 1]))).toEqual(pages);
});

test("areas and breaks move with their rows and columns, titles that moved by themselves are left", () => {
  const { titleRows, ...moved } = pagesNow(pages, place([0, 4, 5], [0, 1]));
  expect(titleRows).toBeUndefined();
  expect(moved).toMatchObject({
    breaks: { rows: [5], columns: [1] },
    areas: [{ row: 0, column: 0, rows: 6, columns: 2 }],
    titleColumns: "$A:$A",
  });
});

test("a break whose row has gone goes with it", () => {
  expect(pagesNow(pages, place([0, 1, null], [0, 1])).breaks.rows).toEqual([]);
});

test("an area of all rows never has more than a sheet", () => {
  const all = { ...pages, areas: [{ row: 0, column: 0, rows: 1_048_576, columns: 2 }] };
  const [area] = pagesNow(all, place([0, 4, 5], [0, 1])).areas;
  expect(area).toEqual({ row: 0, column: 0, rows: 1_048_576, columns: 2 });
});
