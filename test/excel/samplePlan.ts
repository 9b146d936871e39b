import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/plan/workbook";

/** Strings from outside that Excel would read as something else if they were typed. */
export const hostileTexts = [
  '=HYPERLINK("http://example.com","Click")',
  "+1+1",
  "-2",
  "@SUM(A1)",
  "'quoted'",
  "12,5 %",
  "2026-01-05",
  "1/2",
  "TRUE",
  "#N/A",
  " =1+1",
];

const text = (value: string): CellPlan => ({ value, style: "text" });
const heading = (value: string): CellPlan => ({ value, style: "heading" });
const nothing = { tables: [], charts: [], validations: [], conditionalFormats: [] } as const;

function metrics(rows: number, suffix: string): SheetPlan {
  const records = Array.from({ length: rows }, (_, row): CellPlan[] => [
    text(row % 2 === 0 ? "Meta" : "TikTok"),
    text((hostileTexts[row % hostileTexts.length] ?? "") + suffix),
    { value: 45658 + row, style: "value", format: "date" },
    { value: 100 + row, style: "value", format: "money" },
    { value: row, style: "value", format: "integer" },
  ]);
  return {
    ...nothing,
    key: "metrics",
    name: "L'été des données",
    widths: [14, 40, 12, 12, 10],
    frozen: { rows: 1, columns: 0 },
    landscape: true,
    blocks: [
      {
        key: "records",
        row: 0,
        column: 0,
        cells: [["Platform", "Activity", "Date", "Spend", "Clicks"].map(heading), ...records],
      },
    ],
    tables: [{ name: "Metrics", area: { row: 0, column: 0, rows: rows + 1, columns: 5 } }],
  };
}

const dashboard: SheetPlan = {
  ...nothing,
  key: "dashboard",
  name: "Dashboard",
  widths: [24, 14, 14],
  frozen: { rows: 2, columns: 1 },
  landscape: false,
  blocks: [
    {
      key: "kpis",
      row: 0,
      column: 0,
      cells: [
        [{ value: "Spend rose", style: "title" }, null, null],
        [heading("KPI"), heading("Value"), heading("Target")],
        [
          text("Spend"),
          {
            value: 1045,
            formula: { native: "=SUM(Metrics[Spend])" },
            style: "kpi",
            format: "money",
          },
          { value: 900, style: "input", format: "money", input: "target:spend" },
        ],
        [
          text("Return on spend"),
          {
            value: 1,
            formula: {
              native: `=B3/C3`,
              functions: `=ROSI(B3,C3)`,
            },
            style: "kpi",
            format: "ratio",
          },
          { value: { error: "#N/A" }, style: "value" },
        ],
      ],
    },
    {
      key: "platform",
      row: 5,
      column: 0,
      cells: [
        [
          { value: "Platform", style: "label" },
          { value: "Meta", style: "input" },
        ],
      ],
    },
  ],
  validations: [
    {
      area: { row: 2, column: 2, rows: 1, columns: 1 },
      rule: { kind: "number", min: 0, max: null },
      message: "A target is not negative.",
    },
    {
      area: { row: 5, column: 1, rows: 1, columns: 1 },
      rule: {
        kind: "list",
        source: { sheet: "metrics", area: { row: 1, column: 0, rows: 2, columns: 1 } },
      },
      message: "Choose a platform.",
    },
  ],
  conditionalFormats: [
    { area: { row: 3, column: 1, rows: 1, columns: 1 }, rule: { kind: "status-icons" } },
    {
      area: { row: 2, column: 1, rows: 2, columns: 1 },
      rule: { kind: "custom", formula: "=B3<0", style: "bad" },
    },
  ],
  charts: [
    {
      key: "spend-by-day",
      kind: "column",
      title: "Spend by day",
      description: "Spend rises every day.",
      place: { row: 8, column: 0, rows: 12, columns: 3 },
      categories: { sheet: "metrics", area: { row: 1, column: 2, rows: 5, columns: 1 } },
      series: [
        {
          name: "Spend",
          sheet: "metrics",
          area: { row: 1, column: 3, rows: 5, columns: 1 },
          role: "actual",
        },
        {
          name: "Clicks",
          sheet: "metrics",
          area: { row: 1, column: 4, rows: 5, columns: 1 },
          role: "target",
        },
      ],
    },
  ],
};

/**
 * Two sheets with one of everything the writer knows, the second with `rows` records.
 * `suffix` is put behind every text from outside, to make the workbook as heavy as a test needs.
 */
export function samplePlan(rows: number, suffix = ""): WorkbookPlan {
  return {
    version: 1,
    language: "en",
    currency: "EUR",
    spelling: "native",
    sheets: [dashboard, metrics(rows, suffix)],
  };
}
