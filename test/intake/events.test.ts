import { readFile, readPaste, type ReadTable } from "../../src/intake";
import { bytesOf } from "../fixtures/exports/bytes";
import { linkedinAndXFixtures } from "../fixtures/exports/linkedin-and-x";
import { salesFixtures } from "../fixtures/exports/sales";

async function only(lines: readonly string[]): Promise<ReadTable> {
  const { tables } = await readPaste({ text: lines.join("\n") });
  const [table] = tables;
  if (table === undefined || tables.length !== 1) throw new Error("one table expected");
  return table;
}

test.each(
  [...salesFixtures, ...linkedinAndXFixtures].map((fixture) => [fixture.file, fixture] as const)
)("%s: nothing of a person becomes a record", async (file, fixture) => {
  const { tables } = await readFile({ name: file, bytes: bytesOf(fixture) });
  const kept = JSON.stringify(tables.map(({ records }) => records));
  expect(kept).not.toMatch(/Invented|@|Ann|Bob|Owner|Acme|Globex|ch_\d|#\d|hiring|Hello|https/);
});

test("rows of one day and source are one record", async () => {
  const table = await only([
    "Record ID,Create Date,Original Source",
    "1,2026-02-01 08:00,Direct",
    "2,2026-02-01 21:00,Direct",
    "3,2026-02-02 08:00,Direct",
    "4,2026-02-01 09:00,Referrals",
  ]);
  expect(table.records.map(({ activity, from, values }) => [activity, from, values])).toEqual([
    ["Direct", "2026-02-01", { leads: 2 }],
    ["Direct", "2026-02-02", { leads: 1 }],
    ["Referrals", "2026-02-01", { leads: 1 }],
  ]);
  expect(table.rows.read).toBe(4);
});

test("a total written below is no event", async () => {
  const table = await only([
    "Record ID,Create Date,Original Source",
    "1,2026-02-01,Direct",
    "Total,,2",
  ]);
  expect(table.totals).toEqual({ leads: 1 });
  expect(table.skipped).toEqual([{ reason: "total-row", count: 1 }]);
});

test("rows whose day is not in the export are counted without one", async () => {
  const table = await only(["Name\tFinancial Status\tTotal\tCurrency", "#1\tpaid\t10\tEUR"]);
  expect(table.totals).toEqual({ orders: 1, revenue: 10 });
  expect(table.issues.map(({ code }) => code)).toEqual(["period-unknown"]);
});

test("an event without a day there did not happen", async () => {
  const table = await only([
    "Deal Name,Deal Stage,Amount,Close Date",
    "A,Closed Won,10.50,",
    "B,Closed Won,20.50,2026-03-01",
  ]);
  expect(table.totals).toEqual({ deals_won: 1, revenue: 20.5 });
  expect(table.skipped).toEqual([{ reason: "not-counted", count: 1 }]);
});

test("texts of posts name them where a person keeps them", async () => {
  const text = [
    "Post id,Date,Post text,Impressions,Likes",
    '7,"Tue, Jan 6, 2026",Good morning,500,4',
  ].join("\n");
  const activitiesOf = async (keepText: boolean): Promise<readonly string[]> =>
    (await readPaste({ text, keepText })).tables.flatMap(({ records }) =>
      records.map(({ activity }) => activity)
    );
  expect(await activitiesOf(false)).toEqual(["7"]);
  expect(await activitiesOf(true)).toEqual(["7 · Good morning"]);
});
