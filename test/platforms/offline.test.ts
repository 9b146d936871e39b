import { readFileSync } from "node:fs";
import path from "node:path";
import { readFile } from "../../src/intake";

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
