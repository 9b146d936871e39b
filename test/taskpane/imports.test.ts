import { mappingOf, rowsBesideTotals } from "../../src/taskpane/imports";
import { table } from "./fake-workspace";

it.each([
  ["nothing", {}, null],
  ["emptied answers", { currency: "", from: "", to: "" }, null],
  ["a currency", { currency: "CHF" }, { columns: [], currency: "CHF" }],
  [
    "one end of the period",
    { from: "2025-01-01" },
    { columns: [], period: { from: "2025-01-01", to: null } },
  ],
  ["a period that ends before it starts", { from: "2025-02-01", to: "2025-01-01" }, null],
  [
    "columns and a platform",
    {
      platform: "Mine",
      columns: [
        { role: "ignored", metric: null },
        { role: "metric", metric: "spend" },
      ],
    },
    { platformName: "Mine", columns: [{ role: "ignored" }, { role: "metric", metric: "spend" }] },
  ],
] as const)("reads a table again with %s", (_, answer, mapping) => {
  expect(mappingOf(answer)).toEqual(mapping);
});

it("tells the sum of the rows where the platform's own total is another", () => {
  const [record] = table().records;
  if (record === undefined) throw new Error("no record");
  const values = { metric: "spend", rows: 1200, total: 1234.5, difference: 34.5 };
  const differs = { code: "total-differs", severity: "warning", where: {}, values } as const;
  const cut = { ...record, remainder: true, values: { impressions: 765 } };
  const read = table({ issues: [differs], records: [record, cut] });
  expect(Object.fromEntries(rowsBesideTotals(read))).toEqual({
    spend: { rows: 1200, difference: 34.5 },
    impressions: { rows: 98000, difference: 765 },
  });
  expect(rowsBesideTotals(table()).size).toBe(0);
});
