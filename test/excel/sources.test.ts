import { listSources, readSource } from "../../src/excel";
import { openWorkbook } from "./openWorkbook";

const area = { row: 10, column: 1, rows: 2, columns: 5 };

/** A workbook with a small export below what the person has. */
async function withExport() {
  const workbook = await openWorkbook();
  const sheet = workbook.idOf("Mine");
  await workbook.grid.write(sheet, area, [
    ["Date", "Spend", "CTR", "Reach", "Paid"].map((value) => ({ value })),
    [45658, 1.234, 0.0215, 1234567, true].map((value) => ({ value })),
  ]);
  const at = (column: number) => ({ ...area, row: 11, column, rows: 1, columns: 1 });
  await workbook.grid.format(sheet, at(1), { numberFormat: "dd/mm/yyyy" });
  await workbook.grid.format(sheet, at(3), { numberFormat: "0.00%" });
  return { workbook, sheet };
}

const header = ["Date", "Spend", "CTR", "Reach", "Paid"];

test("the selection comes with numbers as numbers and dates as dates", async () => {
  const { workbook, sheet } = await withExport();
  await workbook.grid.select(sheet, area);
  expect(await readSource({ kind: "selection" })).toEqual({
    sheet: "Mine",
    above: 10,
    rows: [header, ["2025-01-01", 1.234, 0.0215, 1234567, "TRUE"]],
  });
});

test("a sheet and a table are read by their names, and nothing is changed", async () => {
  const { workbook } = await withExport();
  const before = workbook.snapshot();
  expect(await listSources()).toEqual([
    { kind: "sheet", name: "Mine" },
    { kind: "table", name: "MyTable" },
  ]);
  const { rows, above } = await readSource({ kind: "sheet", name: "Mine" });
  expect([above, rows.length, rows[10]]).toEqual([0, 12, ["", ...header]]);
  expect((await readSource({ kind: "table", name: "MyTable" })).rows).toEqual([
    ["a", "b"],
    // The grid in memory computes nothing.
    [1, ""],
  ]);
  expect(workbook.snapshot()).toEqual(before);
});

test("cells without anything are no rows", async () => {
  const workbook = await openWorkbook();
  await workbook.grid.select(workbook.idOf("Mine"), { ...area, row: 90 });
  expect((await readSource({ kind: "selection" })).rows).toEqual([]);
});

test("a long sheet comes in pieces, which can be cancelled", async () => {
  const workbook = await openWorkbook();
  const rows = 9000;
  const long = { row: 0, column: 0, rows, columns: 5 };
  const line = (row: number) => [row, 2, 3, 4, 5].map((value) => ({ value }));
  await workbook.grid.write(
    workbook.idOf("Mine"),
    long,
    Array.from({ length: rows }, (_, row) => line(row))
  );
  const shares: number[] = [];
  const all = await readSource(
    { kind: "sheet", name: "Mine" },
    { onProgress: (share) => shares.push(share) }
  );
  expect(all.rows.map(([first]) => first)).toEqual(Array.from({ length: rows }, (_, row) => row));
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.at(-1)).toBe(1);

  const abort = new AbortController();
  const cancelled = readSource(
    { kind: "sheet", name: "Mine" },
    {
      signal: abort.signal,
      onProgress: () => {
        abort.abort();
      },
    }
  );
  await expect(cancelled).rejects.toThrow();
});

test("a sheet that is gone is an error of Excel", async () => {
  await openWorkbook();
  await expect(readSource({ kind: "sheet", name: "Gone" })).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});
