import { mappingOf } from "../../src/taskpane/imports";

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
