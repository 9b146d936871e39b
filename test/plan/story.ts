import { objectiveIds } from "../../src/catalogue/objectives";
import type { ImportedTable, MetricRecord } from "../../src/catalogue/imported";
import { defaultSetup, type Setup } from "../../src/plan/setup";

/** A record of one month unless the story says otherwise. */
export function record(
  from: string | null,
  values: MetricRecord["values"],
  more: Partial<MetricRecord> = {}
): MetricRecord {
  const to = from === null ? null : from;
  return {
    activity: "",
    from,
    to,
    currency: null,
    resultType: null,
    remainder: false,
    values,
    ...more,
  };
}

/** A table whose stated totals are the sums of its records. */
export function table(
  id: string,
  records: readonly MetricRecord[],
  more: Partial<ImportedTable> = {}
): ImportedTable {
  const totals: Record<string, number> = {};
  for (const { values } of records) {
    for (const [metric, value] of Object.entries(values)) {
      totals[metric] = (totals[metric] ?? 0) + value;
    }
  }
  const dates = records.flatMap(({ from, to }) => [from, to]).filter((date) => date !== null);
  return {
    id,
    file: `${id}.csv`,
    sheet: null,
    platform: "meta-ads",
    report: "ads-manager",
    language: "en",
    encoding: "utf-8",
    delimiter: ",",
    currency: "EUR",
    period: { from: dates.sort()[0] ?? null, to: dates.at(-1) ?? null },
    columns: [],
    rows: { read: records.length, skipped: 0 },
    skipped: [],
    totals,
    records,
    issues: [],
    preview: [],
    ...more,
  };
}

/** Two campaigns over two months, one row over both months, and revenue for all of them. */
export const ads = table("ads", [
  record(
    "2026-01-01",
    {
      spend: 100.1,
      impressions: 20000,
      link_clicks: 400,
      conversions: 8,
      revenue: 300.2,
      reach: 9000,
    },
    { to: "2026-01-31", activity: "Spring" }
  ),
  record(
    "2026-02-01",
    {
      spend: 200.2,
      impressions: 50000,
      link_clicks: 500,
      conversions: 20,
      revenue: 900.5,
      reach: 21000,
    },
    { to: "2026-02-28", activity: "Spring" }
  ),
  record(
    "2026-02-10",
    { spend: 50, impressions: 10000, link_clicks: 90, conversions: 1, revenue: 20 },
    { to: "2026-02-14", activity: '=HYPERLINK("x")' }
  ),
  record(
    "2026-01-15",
    { spend: 30.3, impressions: 3000, link_clicks: 30, conversions: 3, revenue: 60 },
    { to: "2026-02-15", activity: "Always*on?" }
  ),
]);

/** Searches of which one day leaves its conversions blank: what a platform leaves blank did not happen. */
export const search = table(
  "search",
  [
    record("2026-01-05", { spend: 400, impressions: 2000, conversions: 8, link_clicks: 100 }),
    record("2026-01-06", { spend: 100, impressions: 500, link_clicks: 20 }),
  ],
  { platform: "google-ads" }
);

/** A page whose followers are told day by day, as a stock. */
export const page = table(
  "page",
  [
    record("2026-01-10", {
      followers: 1000,
      new_followers: 12,
      engagements: 90,
      impressions: 4000,
    }),
    record("2026-01-31", {
      followers: 1012,
      new_followers: 12,
      engagements: 60,
      impressions: 3000,
    }),
    record("2026-02-27", {
      followers: 1100,
      new_followers: 88,
      engagements: 40,
      impressions: 2500,
    }),
  ],
  { platform: "meta-business-suite", report: null, currency: null }
);

/** Every objective, so that every kind of row is planned. */
export function setup(more: Partial<Setup> = {}): Setup {
  return {
    ...defaultSetup("en"),
    objectives: [...objectiveIds],
    ...more,
  };
}
