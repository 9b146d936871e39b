import { kpis } from "../../src/catalogue/kpis";
import { lookOf } from "../../src/plan/look";
import { planWorkbook } from "../../src/plan/plan";
import type { SheetKey } from "../../src/plan/workbook";
import { sheetOf } from "./cells";
import { ads, page, setup } from "./story";

const { plan } = planWorkbook(setup({ kpis: kpis.map(({ id }) => id) }), [ads, page]);

const tables: readonly (readonly [SheetKey, string, number])[] = [
  ["checks", "checks-imports", 9],
  ["checks", "checks-ledger", 9],
  ["checks", "checks-months", 9],
  ["checks", "checks-kpis", 9],
  ["checks", "checks-rates", 9],
  ["sources", "sources-imports", 13],
  ["calendar", "calendar-rows", 11],
  ["values", "values-rows", 14],
  ["metrics", "metrics-table", 7],
];

test.each(tables)(
  "on %s, the line below a row of %s goes through all %d cells",
  (key, name, columns) => {
    const block = sheetOf(plan, key).blocks.find((each) => each.key === name);
    const rows = block?.cells.slice(1) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    const broken = rows.flatMap((cells, row) =>
      Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
        const cell = cells[column];
        const line = cell && lookOf(cell.style).borders.bottom;
        return line === undefined || line === null ? [[row, column, cell?.style]] : [];
      })
    );
    expect(broken).toEqual([]);
  }
);
