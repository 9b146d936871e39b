import { readFileSync } from "node:fs";
import path from "node:path";
import { mapColumns, readFile } from "../../src/intake";
import { describeWithShared, sharedFolder } from "../support/shared";
import { datasets } from "./real-exports/datasets";
import type { Expected } from "./real-exports/expected";
import { google } from "./real-exports/google";
import { metaAndTiktok } from "./real-exports/meta-and-tiktok";
import { socialAndSales } from "./real-exports/social-and-sales";

/** One line per table, in the order of the file; figures from the index of the exports. */
const expected: readonly Expected[] = [...metaAndTiktok, ...google, ...socialAndSales, ...datasets];

const files = [...new Set(expected.map(({ file }) => file))];

describeWithShared("real exports beside the project", () => {
  test.each(files)("%s", async (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(sharedFolder, "exports", file)));
    const { tables } = await readFile({ name: path.basename(file), bytes });
    const wanted = expected.filter((one) => one.file === file);
    expect(tables).toHaveLength(wanted.length);
    wanted.forEach(({ platform, read, totals, period, currency, ...more }, index) => {
      const table = tables[index];
      expect(table).toMatchObject({ platform, rows: { read }, totals });
      if (period !== undefined) expect(table?.period).toEqual({ from: period[0], to: period[1] });
      if (currency !== undefined) expect(table?.currency).toBe(currency);
      if (more.report !== undefined) {
        expect(table).toMatchObject({ report: more.report });
        expect(table?.totals).toEqual(totals);
      }
      if (more.language !== undefined) expect(table?.language).toBe(more.language);
      if (more.skipped !== undefined) expect(table?.rows.skipped).toBe(more.skipped);
      if (more.issues !== undefined) {
        expect(table?.issues.map(({ code }) => code)).toEqual(more.issues);
      }
      if (more.guesses !== undefined) {
        const guessed = table?.columns.flatMap(({ header, metric, role }) =>
          role === "ignored" ? [] : [[header, metric ?? role]]
        );
        expect(Object.fromEntries(guessed ?? [])).toEqual(more.guesses);
      }
    });
  });

  test.each([
    [
      "datasets/uci-facebook-metrics-semicolon-es-cp1252.csv",
      { impressions: 14792974, likes: 88795 },
    ],
    ["datasets/uci-facebook-metrics-semicolon-496.csv", { impressions: 14786498, shares: 13524 }],
    ["datasets/kag-conversion-data-campaign1178.csv", { impressions: 204823716, clicks: 36068 }],
    [
      "datasets/meridian-national-media.csv",
      { impressions: 10784388903, conversions: 32581243490 },
    ],
  ])("the guesses of %s, taken as they are, give its true sums", async (name, totals) => {
    const bytes = new Uint8Array(readFileSync(path.join(sharedFolder, "exports", name)));
    const { tables } = await readFile({ name, bytes });
    const [table] = tables;
    if (table === undefined) throw new Error("one table expected");
    expect(mapColumns(table, { columns: [], platformName: "Other" }).totals).toMatchObject(totals);
  });

  test("the top-500 list is completed by one remainder, so that its records reach the channel's total", async () => {
    const file = path.join(sharedFolder, "exports/youtube/tabellendaten-de.csv");
    const { tables } = await readFile({ name: "x.csv", bytes: new Uint8Array(readFileSync(file)) });
    const records = tables[0]?.records ?? [];
    expect(records.filter(({ remainder }) => remainder)).toMatchObject([
      { values: { views: 3900 } },
    ]);
    expect(records.reduce((sum, { values }) => sum + (values["views"] ?? 0), 0)).toBe(405712);
  });
});
