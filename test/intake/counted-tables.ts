import type { ImportedColumn, ImportedTable, MetricRecord } from "../../src/catalogue/imported";

/** Records written as `activity from..to metric=value`; one day where there is no `..`. */
export function rows(...lines: readonly string[]): MetricRecord[] {
  return lines.map((line) => {
    const [, activity = "", from = "", to = from, numbers = ""] =
      /^(.*?) ?(\d{4}-\d\d-\d\d)(?:\.\.(\S+))?((?: \w+=\d+)*)$/u.exec(line) ?? [];
    const values = [...numbers.matchAll(/(\w+)=(\d+)/gu)].map(
      ([, id = "", value]) => [id, Number(value)] as const
    );
    const plain = { currency: null, resultType: null, remainder: false };
    return { activity, from, to, ...plain, values: Object.fromEntries(values) };
  });
}

const campaign: ImportedColumn = {
  header: "Campaign name",
  metric: null,
  unit: null,
  role: "activity",
  confidence: 1,
};

/** The columns of a report by ad set. */
export const adSets = [campaign, { ...campaign, header: "Ad set name" }];

/** A table of campaigns that holds these records. */
export function table(
  records: readonly MetricRecord[],
  file = "a.csv",
  change: Partial<ImportedTable> = {}
): ImportedTable {
  return {
    ...{ id: JSON.stringify(records), file, sheet: null, platform: "meta-ads" },
    ...{
      report: "ads-manager",
      language: "en",
      encoding: "utf-8",
      delimiter: ",",
      currency: "EUR",
    },
    ...{ period: { from: null, to: null }, columns: [campaign], skipped: [], totals: {} },
    ...{ rows: { read: records.length, skipped: 0 }, issues: [], preview: [] },
    records,
    ...change,
  };
}
