import type { CellPlan, CellValue, SheetPlan, WorkbookPlan } from "../../src/plan/workbook";

/** What a stranger typed as an activity: it must stay text. */
export const hostileText = '=HYPERLINK("http://example.com","Click")';

/** Sheet names with a space, an accent and an apostrophe: each needs quoting. */
export const sheetNames = { dashboard: "Tableau de bord", kpis: "L'essentiel", metrics: "Données" };

const months = [45658, 45689, 45717];
const metricRows: [string, string, number, number, number][] = [
  ["Meta", "Été & <Noël>", 45658, 1200.5, 300],
  ["Meta", hostileText, 45689, 800, 250],
  ["TikTok", "_x0041_ #1", 45658, 99.95, 40],
  ["TikTok", "#N/A", 45717, 0, 12],
];
const headers = ["Plateforme", "Activité", "Mois", "Dépense", "Clics"];

const text = (value: string): CellPlan => ({ value, style: "text" });
const heading = (value: string): CellPlan => ({ value, style: "heading" });
const computed = (
  native: string,
  value: CellValue,
  format: CellPlan["format"] = "decimal"
): CellPlan => ({ value, formula: { native }, style: "kpi", format });

function sum(column: 3 | 4, month: number): number {
  return metricRows
    .filter((row) => row[2] === month)
    .reduce((total, row) => total + row[column], 0);
}

const none = { tables: [], charts: [], validations: [], conditionalFormats: [] } as const;
const letters = ["B", "C", "D"];

const metrics: SheetPlan = {
  ...none,
  key: "metrics",
  name: sheetNames.metrics,
  widths: [14, 40, 12, 12, 10],
  frozen: { rows: 1, columns: 0 },
  landscape: true,
  blocks: [
    { key: "headers", row: 0, column: 0, cells: [headers.map(heading)] },
    {
      key: "records",
      row: 1,
      column: 0,
      cells: metricRows.map(([platform, activity, month, spend, clicks]) => [
        text(platform),
        text(activity),
        { value: month, style: "value", format: "month" },
        { value: spend, style: "value", format: "money" },
        { value: clicks, style: "value", format: "integer" },
      ]),
    },
  ],
  tables: [{ name: "Metrics", area: { row: 0, column: 0, rows: 5, columns: 5 } }],
};

const kpis: SheetPlan = {
  ...none,
  key: "kpis",
  name: sheetNames.kpis,
  widths: [24, 12, 12, 12],
  frozen: { rows: 1, columns: 1 },
  landscape: false,
  blocks: [
    {
      key: "grid",
      row: 0,
      column: 0,
      cells: [
        [heading("Indicateur"), ...months.map((value) => monthCell(value))],
        [
          text("Dépense"),
          ...months.map((month, index) =>
            computed(
              `=SUMIFS(Metrics[Dépense],Metrics[Mois],${letters[index] ?? ""}$1)`,
              sum(3, month),
              "money"
            )
          ),
        ],
        [
          text("Clics"),
          ...months.map((month, index) =>
            computed(
              `=SUMIFS(Metrics[Clics],Metrics[Mois],${letters[index] ?? ""}$1)`,
              sum(4, month),
              "integer"
            )
          ),
        ],
        [
          text("Coût par clic"),
          ...months.map((month, index) =>
            computed(
              `=${letters[index] ?? ""}2/${letters[index] ?? ""}3`,
              sum(3, month) / sum(4, month),
              "money"
            )
          ),
        ],
        [
          text("Clics par euro"),
          ...months.map((month, index) =>
            computed(
              `=${letters[index] ?? ""}3/${letters[index] ?? ""}2`,
              sum(3, month) === 0 ? { error: "#DIV/0!" } : sum(4, month) / sum(3, month)
            )
          ),
        ],
      ],
    },
  ],
};

function monthCell(value: number): CellPlan {
  return { value, style: "heading", format: "month" };
}

const here = { row: 1, column: 0, rows: 1, columns: 1 };
const grid = (row: number): SheetPlan["charts"][number]["categories"] => ({
  sheet: "kpis",
  area: { row, column: 1, rows: 1, columns: 3 },
});

const dashboard: SheetPlan = {
  ...none,
  key: "dashboard",
  name: sheetNames.dashboard,
  widths: [24, 14, 14, 14, 14, 14],
  frozen: { rows: 0, columns: 0 },
  landscape: true,
  blocks: [
    {
      key: "cells",
      row: 0,
      column: 0,
      cells: [
        [{ value: "Le coût par clic baisse", style: "title" }, null, null, null],
        [
          { value: 0.5, style: "input", format: "percent", input: "target:cpc" },
          { value: { error: "#N/A" }, style: "value" },
          computed("=NORM.S.INV(0.975)", 1.959963984540054),
          computed(`=IF(B3<0,"baisse","hausse")`, "baisse", "text"),
        ],
        [
          { value: "Statut", style: "label" },
          computed(`=-1`, -1, "integer"),
          computed(`='${sheetNames.kpis.replace("'", "''")}'!B2-1200.5-99.95`, 0, "integer"),
          computed(`=IF(TRUE,1,0)`, 1, "integer"),
        ],
      ],
    },
  ],
  charts: (["line", "column", "bar"] as const).map((kind, index) => ({
    key: kind,
    kind,
    title: `Dépense & clics (${kind})`,
    description: `Graphique ${kind}`,
    place: { row: 5 + index * 13, column: 0, rows: 12, columns: 5 },
    categories: grid(0),
    series: [
      { name: "Dépense", ...grid(1), role: "actual" as const },
      { name: "Clics", ...grid(2), role: "previous" as const },
      { name: "Coût", ...grid(3), role: "target" as const },
    ].slice(0, kind === "bar" ? 1 : 3),
  })),
  validations: [
    {
      area: here,
      rule: { kind: "number", min: 0, max: 1 },
      message: "Entre 0 % et 100 %",
    },
    {
      area: { ...here, column: 4 },
      rule: { kind: "list", source: ["Tous", 'Le "grand"'] },
      message: "Choisir une plateforme",
    },
    {
      area: { ...here, column: 5 },
      rule: {
        kind: "list",
        source: { sheet: "metrics", area: { row: 1, column: 0, rows: 4, columns: 1 } },
      },
      message: "Choisir une plateforme",
    },
  ],
  conditionalFormats: [
    { area: { row: 2, column: 1, rows: 1, columns: 3 }, rule: { kind: "status-icons" } },
    { area: here, rule: { kind: "custom", formula: "=A2>0.4", style: "bad" } },
  ],
};

/** A small workbook with one of everything the file writer knows. */
export const samplePlan: WorkbookPlan = {
  version: 1,
  language: "fr",
  currency: "EUR",
  spelling: "native",
  sheets: [dashboard, kpis, metrics],
};
