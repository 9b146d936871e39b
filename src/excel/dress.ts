import { cellAt, rangeOf } from "../plan/address";
import { lookOf, palette, type Look } from "../plan/look";
import { numberFormat } from "../plan/number-format";
import { footOf, pagesOf, type Pages } from "../plan/pages";
import { margins, paperOf, type Readers } from "../plan/paper";
import type { Area, SheetPlan, StyleToken, WorkbookPlan } from "../plan/workbook";
import { rectangles } from "./rectangles";
import type { Sender } from "./sender";

/** What the request for one rectangle's look takes at most, in bytes. */
const bytesPerLook = 6_000;
const bytesPerFormat = 700;

const horizontal = { left: "Left", center: "Center", right: "Right", general: "General" } as const;
const vertical = { center: "Center" } as const;

/** Gives the cells of `sheet` their looks and number formats, one request item per rectangle. */
export async function dressCells(
  sheet: Excel.Worksheet,
  sheetPlan: SheetPlan,
  plan: WorkbookPlan,
  sender: Sender
): Promise<void> {
  for (const { kind, area } of rectangles(sheetPlan.blocks, (cell) => cell.style)) {
    await sender.room(bytesPerLook);
    applyLook(sheet.getRange(rangeOf(area)).format, lookOf(kind as StyleToken), area);
  }
  const formats = rectangles(sheetPlan.blocks, ({ format }) =>
    format === undefined || format === "general"
      ? null
      : numberFormat(format, plan.language, plan.currency)
  );
  for (const { kind, area } of formats) {
    await sender.room(bytesPerFormat);
    // Excel takes one value for a whole range; the declarations know matrices only.
    sheet.getRange(rangeOf(area)).numberFormat = kind as unknown as string[][];
  }
}

function applyLook(format: Excel.RangeFormat, look: Look, area: Area): void {
  const { font } = format;
  font.name = look.font;
  font.size = look.size;
  font.color = look.fontColor;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== "general") format.horizontalAlignment = horizontal[look.horizontal];
  format.verticalAlignment = vertical[look.vertical];
  if (look.wrap) format.wrapText = true;
  if (look.indent > 0) format.indentLevel = look.indent;
  drawBorders(format.borders, look.borders, area);
}

function drawBorders(
  borders: Excel.RangeBorderCollection,
  lines: Look["borders"],
  area: Area
): void {
  const draw = (
    side:
      "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical",
    color: string | undefined
  ): void => {
    if (color === undefined) return;
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = color;
  };
  draw("EdgeTop", lines.top);
  draw("EdgeBottom", lines.bottom);
  draw("EdgeLeft", lines.left);
  draw("EdgeRight", lines.right);
  // The look is of each cell; a range of several also has lines between its cells.
  if (area.rows > 1) draw("InsideHorizontal", lines.bottom ?? lines.top);
  if (area.columns > 1) draw("InsideVertical", lines.right ?? lines.left);
}

/** Pixels of a digit and of a cell's margins in Calibri 11, and points per pixel. */
const digit = 7;
const cellMargins = 5;
const pointsPerPixel = 0.75;

/** Makes a column as wide as so many characters. */
export function setWidth(sheet: Excel.Worksheet, column: number, characters: number): void {
  const points = (characters * digit + cellMargins) * pointsPerPixel;
  const area: Area = { row: 0, column, rows: 1, columns: 1 };
  sheet.getRange(rangeOf(area)).format.columnWidth = points;
}

/** Column widths, frozen panes, gridlines and tab colour. */
export async function dressSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  sender: Sender
): Promise<void> {
  await sender.room(bytesPerFormat * (plan.widths.length + 4));
  plan.widths.forEach((characters, column) => {
    setWidth(sheet, column, characters);
  });
  const { rows, columns } = plan.frozen;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(rangeOf({ row: 0, column: 0, rows, columns })));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
  sheet.showGridlines = false;
  sheet.tabColor = palette.accent;
}

/**
 * Makes the rows of new cells as high as their texts. Excel does so by itself only when a cell is
 * written or told to wrap, which is before its column has its width and its formula an answer.
 */
export function fitRows(sheet: Excel.Worksheet, { blocks }: SheetPlan): void {
  for (const { row, cells } of blocks) {
    if (cells.some((each) => each.some((cell) => cell !== null && lookOf(cell.style).wrap))) {
      sheet.getRange(`${row + 1}:${row + cells.length}`).format.autofitRows();
    }
  }
}

/** Excel's words for how large pages are printed. */
export function zoomOf({ across, down, fitted, scale }: Pages): Excel.PageLayoutZoomOptions {
  if (!fitted) return { scale: Math.round(scale * 100) };
  return { horizontalFitToPages: across, ...(down === null ? {} : { verticalFitToPages: down }) };
}

/** Paper: as many pages as the plan says, their titles repeated, numbered. */
export function layOutPages(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  workbook: Readers,
  pages = pagesOf(plan, workbook)
): void {
  const { pageLayout } = sheet;
  const { breaks, areas, titleRows, titleColumns } = pages;
  pageLayout.orientation = plan.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = paperOf(plan, workbook);
  pageLayout.setPrintMargins("Inches", margins);
  pageLayout.zoom = zoomOf(pages);
  breaks.rows.forEach((row) => sheet.horizontalPageBreaks.add(cellAt(row, 0)));
  breaks.columns.forEach((column) => sheet.verticalPageBreaks.add(cellAt(0, column)));
  if (areas.length > 0) {
    pageLayout.setPrintArea(sheet.getRanges(areas.map((area) => rangeOf(area)).join(",")));
  }
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(titleColumns);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  const foot = footOf(plan, workbook);
  footer.leftFooter = foot.left;
  footer.rightFooter = foot.right;
}
