import type { Cell, NamedRange, TableDefinition, WriteSheet } from "hucre";
import { rangeOf, sheetPrefix } from "../plan/address";
import { footOf, pagesOf } from "../plan/pages";
import { margins, paperOf, type Readers } from "../plan/paper";
import { rowHeights } from "../plan/row-heights";
import type { SheetPlan, TablePlan, WorkbookPlan } from "../plan/workbook";
import { fileCell } from "./cell";
import { fileChart } from "./chart";
import { fileConditionalFormat } from "./conditionalFormat";
import { fileValidation } from "./validation";

/** Excel keeps this much of a column for its own margins, in characters. */
const columnMargin = 0.71;

const paperSizes = { A4: "a4", A5: "a5", Letter: "letter" } as const;

/** One sheet with everything on it, for the writing library. */
export function fileSheet(sheet: SheetPlan, plan: WorkbookPlan): WriteSheet {
  const { frozen } = sheet;
  const { across, down, fitted, scale, breaks } = pagesOf(sheet, plan);
  const foot = footOf(sheet, plan);
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
      ...(fitted
        ? { fitToPage: true, fitToWidth: across, fitToHeight: down ?? 0 }
        : { scale: Math.round(scale * 100) }),
      margins,
    },
    rowBreaks: breaks.rows.map(lastBefore),
    colBreaks: breaks.columns.map(lastBefore),
    headerFooter: { oddFooter: `&L${foot.left}&R${foot.right}` },
  };
}

/** The writing library names the row or column after which a page ends. */
function lastBefore(first: number): number {
  return first - 1;
}

/** What of the sheet is printed, where that is not everything. */
export function printArea(sheet: SheetPlan, workbook: Readers): NamedRange[] {
  const { areas } = pagesOf(sheet, workbook);
  if (areas.length === 0) return [];
  const range = areas.map((area) => sheetPrefix(sheet.name) + rangeOf(area, "both")).join(",");
  return [{ name: "_xlnm.Print_Area", range, scope: sheet.name }];
}

/** What is repeated on every printed page. */
export function printTitles(sheet: SheetPlan, workbook: Readers): NamedRange[] {
  const { titleRows, titleColumns } = pagesOf(sheet, workbook);
  const parts = [titleColumns, titleRows].flatMap((part) =>
    part === undefined ? [] : [sheetPrefix(sheet.name) + part]
  );
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
