/** A workbook without months leaves out what only months tell: it must come, in its place, with the first month. */
import { record, table } from "../plan/story";
import { begun, month, updated } from "./life";
import type { OpenWorkbook } from "./openWorkbook";

jest.setTimeout(300_000);

/** A whole year in one row: in no single month. */
const year = table("a year", [
  record(
    "2025-01-01",
    { spend: 90, revenue: 200, clicks: 9, impressions: 99 },
    { activity: "Campaign A", to: "2025-12-31", currency: "EUR" }
  ),
]);

const cells = (workbook: OpenWorkbook) =>
  Object.fromEntries(workbook.snapshot().sheets.map(({ name, cells: all }) => [name, all]));

const firstColumn = (workbook: OpenWorkbook): unknown[] => {
  const id = workbook.idOf("KPIs");
  const used = workbook.grid.usedArea(id) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return workbook.grid.read(id, { ...used, columns: 1 }).map(([cell]) => cell?.value);
};

test("a workbook grown into months is the one that both exports would have made", async () => {
  const workbook = await begun([year]);
  expect(firstColumn(workbook)).not.toContain("Short term");
  expect(await updated([month(1, [100, 200])])).toEqual([]);
  expect(firstColumn(workbook)).toContain("Short term");
  const grown = cells(workbook);
  const direct = cells(await begun([year, month(1, [100, 200])]));
  expect(grown).toEqual(direct);
});
