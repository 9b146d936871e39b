import { settleImports, mapColumns, readFile, readPaste, type ReadTable } from "../../src/intake";
import { encode } from "../fixtures/exports/encode";

async function only(text: string, html?: string): Promise<ReadTable> {
  const { tables } = await readPaste(html === undefined ? { text } : { text, html });
  const [table] = tables;
  if (table === undefined || tables.length !== 1) throw new Error("one table expected");
  return table;
}

test("a French range copied from Excel", async () => {
  const table = await only(
    "Début des rapports\tFin des rapports\tNom de la campagne\tImpressions\tMontant dépensé (EUR)\r\n" +
      "01/02/2026\t28/02/2026\tÉté\t1\u202f200\t1\u202f234,50\r\n"
  );
  expect(table.totals).toEqual({ impressions: 1200, spend: 1234.5 });
  expect(table.period).toEqual({ from: "2026-02-01", to: "2026-02-28" });
  expect(table.encoding).toBe("clipboard");
});

test("a page's table, where the clipboard has no text", async () => {
  const html =
    "<table><tr><th>Datum</th><th>Aufrufe</th></tr>" +
    "<tr><td>2026-01-01</td><td>1&nbsp;200</td></tr><tr><td>2026-01-02</td><td><b>30</b></td></tr></table>";
  expect((await only("", html)).totals).toEqual({ views: 1230 });
});

const unknown =
  "Tag\tSichtungen\tAusgaben\tKlicks\n2026-01-01\t100\t1,50\t3\n2026-01-02\t200\t2,25\t4\nTotal\t300\t3,75\t7\n";

test("an unknown table is imported only after its columns are chosen", async () => {
  const table = await only(unknown);
  expect([table.platform, table.records, table.totals]).toEqual([null, [], {}]);
  expect(table.rows).toEqual({ read: 0, skipped: 3 });
  expect(table.columns.map(({ metric, role, confidence }) => [metric, role, confidence])).toEqual([
    [null, "date", 0.5],
    [null, "ignored", 0],
    ["spend", "metric", 0.5],
    ["clicks", "metric", 0.5],
  ]);
  const mapped = mapColumns(table, {
    columns: [undefined, { metric: "impressions" }, { metric: "spend" }, undefined],
    platformName: "Plakate",
    currency: "EUR",
  });
  expect(mapped).toMatchObject({
    platform: "Plakate",
    currency: "EUR",
    period: { from: "2026-01-01", to: "2026-01-02" },
    rows: { read: 2, skipped: 1 },
    totals: { impressions: 300, spend: 3.75, clicks: 7 },
    issues: [],
  });
  expect(mapped.records.map(({ currency }) => currency)).toEqual(["EUR", "EUR"]);
  expect(mapped.id).not.toBe(table.id);
});

test("a known table keeps its columns when only currency and period are given", async () => {
  const table = await only("Campaign\tImpr.\tClicks\tCost\nA\t1000\t5\t2.50\n");
  expect(table.issues.map(({ code }) => code)).toEqual(["currency-missing", "period-unknown"]);
  const mapped = mapColumns(table, {
    columns: [],
    currency: "GBP",
    period: { from: "2026-01-01", to: "2026-01-31" },
  });
  expect(mapped).toMatchObject({
    platform: "google-ads",
    currency: "GBP",
    totals: table.totals,
    issues: [],
  });
  expect(mapped.records[0]).toMatchObject({
    from: "2026-01-01",
    to: "2026-01-31",
    currency: "GBP",
  });
});

test("a column can be taken out or added by hand", async () => {
  const table = await only("Campaign\tImpr.\tClicks\tCTR\tMine\nA\t1000\t5\t0.5%\t7\n");
  const mapped = mapColumns(table, {
    columns: [undefined, undefined, { role: "ignored" }, undefined, { metric: "leads" }],
  });
  expect(mapped.totals).toEqual({ impressions: 1000, leads: 7 });
  expect(mapped.issues.map(({ code }) => code)).toEqual(["period-unknown"]);
});

test("what a platform counts in two reports counts once", async () => {
  const read = async (name: string, text: string): Promise<readonly ReadTable[]> =>
    (await readFile({ name, bytes: encode(text, "utf-8") })).tables;
  const videos = await read("a.csv", "Content,Video title,Views\nTotal,,9\nx,One,9\n");
  const days = await read("b.csv", "Date,Views\n2026-01-01,4\n2026-01-02,5\n");
  const later = await read("c.csv", "Date,Views\n2026-02-01,4\n2026-02-02,5\n");
  const counted = settleImports([videos, days]);
  expect(counted.rivalries).toMatchObject([
    { platform: "YouTube Studio", metric: "views", rivals: [{ step: "day" }, { step: "whole" }] },
  ]);
  expect(counted.tables).toEqual(days);
  expect(settleImports([days, later]).rivalries).toEqual([]);
});

describe("files of one unzipped export", () => {
  const read = async (name: string, lines: readonly string[]): Promise<readonly ReadTable[]> =>
    (await readFile({ name, bytes: encode(`${lines.join("\n")}\n`, "utf-8") })).tables;
  const numbers = "Clicks,Impressions,CTR,Position";
  const searches = {
    dates: ["Chart.csv", `Date,${numbers}`, "2026-05-01,4,40,10%,5", "2026-05-02,6,60,10%,7"],
    queries: ["Queries.csv", `Top queries,${numbers}`, "mugs,5,50,10%,4"],
    pages: ["Pages.csv", `Top pages,${numbers}`, "https://shop.example/,9,95,9.47%,6"],
    countries: ["Countries.csv", `Country,${numbers}`, "France,8,70,11.4%,6", "Peru,2,30,6.7%,6"],
    devices: ["Devices.csv", `Device,${numbers}`, "Mobile,7,70,10%,6", "Desktop,3,30,10%,6"],
  };
  const card = (kind: string, ...rows: string[]) => [
    `${kind}.csv`,
    `${kind},Impr.,Clicks,Cost,Currency code,Avg. CPC`,
    ...rows,
  ];
  const cards = {
    devices: card("Device", "Phones,60,6,3.00,EUR,0.50", "Computers,40,4,2.00,EUR,0.50"),
    networks: card("Network", "Search,90,9,4.50,EUR,0.50", "Display,10,1,0.50,EUR,0.50"),
  };

  test.each([
    ["every file of Search Console", Object.values(searches), [10]],
    ["without the days", [searches.queries, searches.pages], [9, 5]],
    ["countries and devices", [searches.countries, searches.devices], [10]],
    ["two cuts of Google Ads", Object.values(cards), [10]],
  ])("count once: %s", async (_, files, one) => {
    const imports = await Promise.all(files.map(([name = "", ...lines]) => read(name, lines)));
    const sum = (tables: readonly ReadTable[]): number =>
      tables
        .flatMap(({ records }) => records)
        .reduce((all, record) => all + (record.values["clicks"] ?? 0), 0);
    for (const order of [imports, [...imports].reverse(), [imports.flat()]]) {
      const counted = settleImports(order);
      expect(counted.rivalries.length).toBeGreaterThan(0);
      expect(one).toContain(sum(counted.tables));
    }
  });
});

test("days without a year get theirs from the period that is given by hand", async () => {
  const table = await only(
    "Date\tVideo Views\tProfile Views\nDecember 31\t5\t1\nJanuary 1\t6\t1\n"
  );
  expect(table.issues.map(({ code }) => code)).toEqual(["dates-without-year"]);
  const days = (from: string, to: string) =>
    mapColumns(table, { columns: [], period: { from, to } }).records.map(
      (record) => `${record.from ?? ""} ${record.to ?? ""}`
    );
  expect(days("2025-12-28", "2026-01-03")).toEqual([
    "2025-12-31 2025-12-31",
    "2026-01-01 2026-01-01",
  ]);
  // Two Decembers: nothing tells which one.
  expect(days("2024-12-28", "2026-01-03")).toEqual([
    "2024-12-28 2026-01-03",
    "2024-12-28 2026-01-03",
  ]);
});
