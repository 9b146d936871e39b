import { columnLetters } from "../plan/address";
import { isDefaultHeading, runsOf, type Axis, type BareLines, type Growth } from "../plan/growth";
import type { WorkbookPlan } from "../plan/workbook";
import { addMark, readMarks } from "./anchors";
import { dressCells, setWidth } from "./dress";
import { addConditionalFormat, addValidation } from "./rules";
import type { Sender } from "./sender";

function linesRange(sheet: Excel.Worksheet, axis: Axis, from: number, count: number): Excel.Range {
  const last = from + count - 1;
  return sheet.getRange(
    axis === "rows" ? `${from + 1}:${last + 1}` : `${columnLetters(from)}:${columnLetters(last)}`
  );
}

/**
 * Inserts the rows and columns that the new plan needs, from the far end so that places stay right.
 * Answers the names of the marks, by which an interrupted run is undone.
 */
export function insertLines(context: Excel.RequestContext, growth: Growth): string[] {
  const marks: string[] = [];
  for (const { name, rows, columns } of growth.sheets) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const [axis, { insertions }] of [
      ["rows", rows],
      ["columns", columns],
    ] as const) {
      for (const { at, count } of [...insertions].reverse()) {
        if (at > 0) marks.push(addMark(context, marks.length + 1, axis, name, at));
        linesRange(sheet, axis, at, count).insert(axis === "rows" ? "Down" : "Right");
      }
    }
  }
  return marks;
}

/** Deletes whole rows or columns of a sheet, the last first and those side by side at once. */
export function deleteLines(sheet: Excel.Worksheet, axis: Axis, lines: readonly number[]): void {
  for (const { from, count } of runsOf(lines).reverse()) {
    linesRange(sheet, axis, from, count).delete(axis === "rows" ? "Up" : "Left");
  }
}

/** Takes back what an interrupted run inserted, where nothing has been typed in it since. */
export async function undoInsertions(context: Excel.RequestContext): Promise<void> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const marks = readMarks(names.items);
  if (marks.length === 0) return;
  const asked = marks.map((mark) => {
    if (mark.count < 1) return { mark, range: null, used: null };
    const sheet = context.workbook.worksheets.getItem(mark.sheet);
    const range = linesRange(sheet, mark.axis, mark.from, mark.count);
    const used = range.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,values");
    return { mark, range, used };
  });
  await context.sync();
  // The lowest was inserted first: taken back in the same order, the places of the others stay right.
  for (const { mark, range, used } of asked) {
    const isEmpty = used === null || used.isNullObject || isBare(mark.axis, used.values);
    if (isEmpty) range?.delete(mark.axis === "rows" ? "Up" : "Left");
    names.getItem(mark.name).delete();
  }
  await context.sync();
}

/** Whether nothing stands in lines just inserted but the heading that Excel gives a column of a table. */
function isBare(axis: Axis, values: readonly (readonly unknown[])[]): boolean {
  const filled = values.flat().filter((value) => value !== "");
  return filled.length === 0 || (axis === "columns" && filled.every(isDefaultHeading));
}

/** Gives lines just inserted their look and rules; Excel has lent them those of their neighbours. */
export async function dressLines(
  context: Excel.RequestContext,
  growth: Growth,
  bare: readonly BareLines[],
  plan: WorkbookPlan,
  sender: Sender
): Promise<void> {
  for (const lines of bare) {
    const target = growth.sheets.find(({ key }) => key === lines.key);
    const planned = plan.sheets.find(({ key }) => key === lines.key);
    if (target === undefined || planned === undefined) continue;
    const sheet = context.workbook.worksheets.getItem(target.name);
    const rows = Math.max(...target.rows.places) + 1;
    const columns = Math.max(...target.columns.places) + 1;
    for (const row of lines.rows) {
      await sender.room(bytesPerLine);
      plain(sheet.getRangeByIndexes(row, 0, 1, columns));
    }
    for (const column of lines.columns) {
      await sender.room(bytesPerLine);
      plain(sheet.getRangeByIndexes(0, column, rows, 1));
    }
    await dressCells(sheet, { ...planned, blocks: lines.blocks }, plan, sender);
    for (const [column, width] of lines.widths) setWidth(sheet, column, width);
    for (const validation of lines.validations) {
      await addValidation(sheet, validation, plan, sender);
    }
    for (const format of lines.conditionalFormats) {
      await addConditionalFormat(sheet, format, sender);
    }
  }
}

const bytesPerLine = 2_500;

/** Nothing of what a neighbouring line has lent. */
function plain({ format }: Excel.Range): void {
  format.fill.clear();
  format.font.bold = false;
  format.font.italic = false;
  format.wrapText = false;
  format.horizontalAlignment = "General";
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    format.borders.getItem(side).style = "None";
  }
}
