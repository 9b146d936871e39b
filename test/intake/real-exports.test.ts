import { readFileSync } from "node:fs";
import path from "node:path";
import { mapColumns, readFile } from "../../src/intake";
import { describeWithShared, sharedFolder } from "../support/shared";
import { datasets } from "./real-exports/datasets";
import type { Expected } from "./real-exports/expected";
import { metaAndTiktok } from "./real-exports/meta-and-tiktok";
import { socialAndSales } from "./real-exports/social-and-sales";

/** One line per table, in the order of the file; figures from the index of the exports. */
const expected: readonly Expected[] = [
  ...metaAndTiktok,
  {
    file: "google-ads/ad-group-report-utf16-tab-usd-en.csv",
    platform: "google-ads",
    read: 8,
    totals: { spend: 46250.96, impressions: 229344, clicks: 23098, conversions: 1030 },
    period: [null, null],
    currency: "USD",
  },
  {
    file: "google-ads/campaign-report-inr-video-en.csv",
    platform: "google-ads",
    read: 2,
    totals: { spend: 2565.92, impressions: 46168 },
    period: ["2025-07-08", "2025-07-31"],
    currency: "INR",
  },
  {
    file: "google-ads/overview-card-time-series-en.csv",
    platform: "google-ads",
    read: 6,
    totals: { spend: 139.67, clicks: 91 },
    period: ["2026-02-05", "2026-02-10"],
    currency: "USD",
  },
  {
    file: "google-ads/overview-card-demographics-en.csv",
    platform: "google-ads",
    read: 12,
    totals: { impressions: 49 },
  },
  {
    file: "youtube/tabellendaten-de.csv",
    platform: "youtube",
    read: 500,
    totals: { views: 405712, impressions: 3645609, watch_time: 7807.6061 },
  },
  {
    file: "youtube/gesamtwerte-de.csv",
    platform: "youtube",
    read: 366,
    totals: { views: 405712 },
    period: ["2020-01-01", "2020-12-31"],
  },
  {
    file: "youtube/table-data-many-metrics-en.csv",
    platform: "youtube",
    read: 71,
    totals: { views: 46333, impressions: 36711 },
  },
  {
    file: "youtube/totals-resaved-ddmmyyyy-en.csv",
    platform: "youtube",
    read: 365,
    totals: { views: 181588 },
    period: ["2025-06-13", "2026-06-12"],
  },
  {
    file: "search-console/dates-fr.csv",
    platform: "search-console",
    read: 92,
    totals: { clicks: 676311, impressions: 38473290 },
  },
  {
    file: "search-console/pays-fr.csv",
    platform: "search-console",
    read: 241,
    totals: { clicks: 676311, impressions: 38473290 },
  },
  {
    file: "search-console/appareils-fr.csv",
    platform: "search-console",
    read: 3,
    totals: { clicks: 676311, impressions: 38473290 },
  },
  {
    file: "ga4/data-export-daily-en.csv",
    platform: "ga4",
    read: 241,
    totals: { events: 1003468 },
    period: ["2023-07-08", "2024-03-04"],
  },
  ...socialAndSales,
  ...datasets,
];

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
