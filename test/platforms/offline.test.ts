import { readFileSync } from "node:fs";
import path from "node:path";
import { readFile } from "../../src/intake";
import { platformById } from "../../src/platforms";

test.each([
  ["offline-activities.csv", "en"],
  ["activites-hors-ligne.csv", "fr"],
])("the sample %s is read whole: the same year in both languages", async (name, language) => {
  const file = path.join(__dirname, "../../docs/samples", name);
  const { tables } = await readFile({ name, bytes: new Uint8Array(readFileSync(file)) });
  expect(tables).toMatchObject([
    {
      platform: "offline",
      language,
      currency: "EUR",
      period: { from: "2026-03-03", to: "2026-03-28" },
      rows: { read: 4, skipped: 0 },
      totals: {
        spend: 6130,
        store_visits: 430,
        calls: 85,
        emails_sent: 2500,
        leads: 68,
        orders: 24,
        new_customers: 10,
        revenue: 10200,
      },
      issues: [],
    },
  ]);
});

test("the page lists the headers that are read, in both languages", () => {
  const page = readFileSync(path.join(__dirname, "../../docs/offline-activities.md"), "utf-8");
  const rows = page.split("\n").filter((line) => /^\| (?!English)\w/u.test(line));
  const listed = rows.map((line) => line.split(" | ").slice(0, 2));
  const columns = platformById("offline")?.reports[0]?.columns ?? [];
  const read = columns.map(({ names }) => [names.A?.["en"]?.[0], names.A?.["fr"]?.[0]]);
  expect(listed.map(([en = "", fr]) => [en.replace("| ", ""), fr])).toEqual(read);
});
