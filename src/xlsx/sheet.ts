import type { Cell, NamedRange, TableDefinition, WriteSheet } from "hucre";
import { columnLetters, rangeOf, sheetPrefix } from "../plan/address";
import { paperOf } from "../plan/paper";
import type { SheetPlan, TablePlan, WorkbookPlan } from "../plan/workbook";
import { fileCell } from "./cell";
import { fileChart } from "./chart";
import { fileConditionalFormat } from "./conditionalFormat";
import { rowHeights } from "./rowHeight";
import { fileValidation } from "./validation";

/** Excel keeps this much of a column for its own margins, in characters. */
const columnMargin = 0.71;

/** Characters that still read on the width of an A4 page on its side: at two thirds of their size. */
const widest = 200;

const paperSizes = { A4: "a4", A5: "a5", Letter: "letter" } as const;

/** One sheet with everything on it, for the writing library. */
export function fileSheet(sheet: SheetPlan, plan: WorkbookPlan): WriteSheet {
  const { frozen } = sheet;
  return {
    name: sheet.name,
    cells: fileCells(sheet, plan),
    rowDefs: new Map([...rowHeights(sheet)].map(([row, height]) => [row, { height }])),
    columns: sheet.widths.map((width) => ({ width: width + columnMargin })),
    ...(frozen.rows > 0 || frozen.columns > 0 ? { freezePane: { ...frozen } } : {}),
    tables: sheet.tables.map((table) => fileTable(table, sheet)),
    charts: sheet.charts.map((chart) => fileChart(chart, plan)),
    dataValidations: sheet.validations.map((validation) => fileValidation(validation, plan)),
    conditionalRules: sheet.conditionalFormats.map(fileConditionalFormat),
    view: { showGridLines: sheet.tables.length > 0 },
    pageSetup: {
      paperSize: paperSizes[paperOf(sheet, plan)],
      orientation: sheet.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: pagesAcross(sheet),
      fitToHeight: fitsOnePage(sheet) ? 1 : 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
  };
}

/** Rows that still read on one page that stands upright. */
const mostRowsOfAPage = 82;

/** What has charts is read at one glance, so on one page, unless it is too long for that. */
function fitsOnePage({ charts, blocks, paper }: SheetPlan): boolean {
  if (paper === "A5") return true;
  const ends = [
    ...charts.map(({ place }) => place.row + place.rows),
    ...blocks.map(({ row, cells }) => row + cells.length),
  ];
  return charts.length > 0 && Math.max(...ends) <= mostRowsOfAPage;
}

/** Pages beside each other: one, unless that page could no longer be read. What stands upright is read at one glance. */
function pagesAcross(sheet: SheetPlan): number {
  if (!sheet.landscape || sheet.paper === "A5") return 1;
  const printed = sheet.widths.slice(0, sheet.printed?.columns);
  const width = printed.reduce((total, each) => total + each, 0);
  return Math.max(1, Math.ceil(width / widest));
}

/** What of the sheet is printed, where that is not everything. */
export function printArea({ name, printed }: SheetPlan): NamedRange[] {
  if (printed === undefined) return [];
  const area = rangeOf({ row: 0, column: 0, ...printed }, "both");
  return [{ name: "_xlnm.Print_Area", range: sheetPrefix(name) + area, scope: name }];
}

/** What is repeated on every printed page: the rows said, and the frozen columns where pages stand side by side. */
export function printTitles(sheet: SheetPlan): NamedRange[] {
  const { columns } = sheet.frozen;
  const { row, rows } = sheet.printTitles ?? { row: 0, rows: sheet.frozen.rows };
  const prefix = sheetPrefix(sheet.name);
  const parts = [
    ...(columns > 0 && pagesAcross(sheet) > 1
      ? [`${prefix}$A:$${columnLetters(columns - 1)}`]
      : []),
    ...(rows > 0 ? [`${prefix}$${row + 1}:$${row + rows}`] : []),
  ];
  if (parts.length === 0) return [];
  return [{ name: "_xlnm.Print_Titles", range: parts.join(","), scope: sheet.name }];
}

function fileCells(sheet: SheetPlan, plan: WorkbookPlan): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const block of sheet.blocks) {
    block.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell) cells.set(`${block.row + r},${block.column + c}`, fileCell(cell, plan));
      });
    });
  }
  return cells;
}

function fileTable(table: TablePlan, sheet: SheetPlan): TableDefinition {
  const { area } = table;
  const columns = Array.from({ length: area.columns }, (_, index) => ({
    name: headerText(sheet, area.row, area.column + index, table.name),
  }));
  return {
    name: table.name,
    // Excel refuses a table without a row below its header.
    range: rangeOf({ ...area, rows: Math.max(area.rows, 2) }),
    columns,
    style: "TableStyleLight1",
    showRowStripes: true,
    showAutoFilter: true,
  };
}

/** Excel repairs a file whose table columns are not named exactly as their header cells. */
function headerText(sheet: SheetPlan, row: number, column: number, table: string): string {
  for (const block of sheet.blocks) {
    const value = block.cells[row - block.row]?.[column - block.column]?.value;
    if (typeof value === "string" && value !== "") return value;
  }
  throw new Error(`The table "${table}" has no header text in column ${column + 1}`);
}
