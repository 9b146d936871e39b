import type { ReadTable } from "../../src/intake";
import { gridOf } from "../../src/intake/grid";
import type { WorkbookPlan } from "../../src/plan/workbook";
import type { Workspace } from "../../src/taskpane/workspace";

/** A small table as intake makes it; change what the test is about. */
export function table(change: Partial<ReadTable> = {}): ReadTable {
  return {
    id: "t1",
    file: "campaigns.csv",
    sheet: null,
    platform: "meta-ads",
    report: null,
    language: "en",
    encoding: "utf-8",
    delimiter: ",",
    currency: "EUR",
    period: { from: "2025-01-01", to: "2025-01-31" },
    columns: [
      { header: "Campaign", metric: null, unit: null, role: "activity", confidence: 1 },
      { header: "Spend", metric: "spend", unit: "money", role: "metric", confidence: 1 },
    ],
    rows: { read: 2, skipped: 1 },
    skipped: [{ reason: "total", count: 1 }],
    totals: { spend: 1234.5, impressions: 98765 },
    records: [
      {
        activity: "Spring",
        from: "2025-01-01",
        to: "2025-01-31",
        currency: "EUR",
        resultType: null,
        remainder: false,
        values: { spend: 1234.5, impressions: 98765 },
      },
    ],
    issues: [],
    preview: [
      ["Campaign", "Spend"],
      ["Spring", "1,234.50"],
    ],
    source: {
      file: "campaigns.csv",
      sheet: null,
      encoding: "utf-8",
      delimiter: ",",
      firstRow: 1,
      keepText: false,
      cells: gridOf([]),
      header: 0,
    },
    ...change,
  };
}

/** The same numbers from a platform nobody knows: columns are guessed, nothing is counted yet. */
export function unknownTable(): ReadTable {
  return table({
    id: "u1",
    file: "other.csv",
    platform: null,
    language: null,
    totals: {},
    records: [],
    columns: [
      { header: "Name", metric: null, unit: null, role: "activity", confidence: 0.5 },
      { header: "Cost", metric: "spend", unit: null, role: "metric", confidence: 0.5 },
      { header: "Foo", metric: null, unit: null, role: "ignored", confidence: 0 },
    ],
    preview: [
      ["Name", "Cost", "Foo"],
      ["Spring", "10", "7"],
      ["Summer", "20", "8"],
    ],
  });
}

export const plan: WorkbookPlan = {
  version: 1,
  language: "en",
  currency: "EUR",
  spelling: "native",
  sheets: [
    {
      key: "dashboard",
      name: "Dashboard",
      widths: [],
      frozen: { rows: 0, columns: 0 },
      landscape: true,
      blocks: [],
      tables: [],
      charts: [],
      validations: [],
      conditionalFormats: [],
    },
  ],
};

/** An edge of the pane that answers at once; the React tests are about the pane, not about Excel. */
export function fakeWorkspace(change: Partial<Workspace> = {}): Workspace {
  const one = () => Promise.resolve({ tables: [table()], issues: [] });
  return {
    inExcel: true,
    canWrite: true,
    readFile: one,
    readPaste: one,
    listSources: () => Promise.resolve([]),
    readSource: one,
    mapColumns: (read, mapping) =>
      Promise.resolve({
        ...read,
        platform: mapping.platformName ?? null,
        totals: { spend: 30 },
        records: table().records,
      }),
    plan: () => Promise.resolve({ plan, issues: [] }),
    write: (_, _setup, { onProgress }) => {
      onProgress(1, 2);
      return Promise.resolve({
        ok: true,
        sheets: [],
        activated: "Dashboard",
        issues: [],
      });
    },
    standing: () => Promise.resolve(null),
    update: (answers, { onProgress }) => {
      answers([]);
      onProgress(1, 2);
      return Promise.resolve({ ok: true, sheets: [], activated: "Dashboard", issues: [], plan });
    },
    keepMappings: () => Promise.resolve(),
    readBack: (written) => Promise.resolve(written),
    file: () => Promise.resolve({ bytes: new Uint8Array([80, 75]), issues: [] }),
    openAsWorkbook: () => Promise.resolve(),
    sharing: {
      find: () => Promise.resolve({ formulas: [], converted: 0 }),
      convert: () => Promise.resolve({ ok: true, formulas: [], issues: [] }),
      restore: () => Promise.resolve({ ok: true, restored: 0, left: [] }),
      copy: () => Promise.resolve({ name: "Book.xlsx", copy: { kind: "unchanged" } }),
    },
    ...change,
  };
}
