import { isDateFormat, serialToIso } from "./dates";
import { Cancelled } from "./sender";

/** Cells of the open workbook that a person may import. */
export type WorkbookSource = Readonly<
  { kind: "selection" } | { kind: "sheet" | "table"; name: string }
>;

/** Values as they stand on a sheet: dates as ISO text, numbers as numbers, an error as an empty cell. */
export interface SheetCells {
  readonly sheet: string;
  /** Rows of the sheet above the first one. */
  readonly above: number;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** How a long read is followed and cancelled. */
interface Watch {
  readonly signal?: AbortSignal;
  /** Share of the work done, 0–1. */
  readonly onProgress?: (done: number) => void;
}

/** Excel on the web answers with at most 5 MB: values, formats and kinds of so many cells stay far below. */
const cellsPerRequest = 20_000;

/** Sheets with something on them, and tables, in the order of the workbook. */
export function listSources(): Promise<readonly WorkbookSource[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name");
    await context.sync();
    const shown = worksheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map((sheet) => ({ name: sheet.name, used: sheet.getUsedRangeOrNullObject(true) }));
    for (const { used } of shown) used.load("address");
    await context.sync();
    return [
      ...shown
        .filter(({ used }) => !used.isNullObject)
        .map(({ name }) => ({ kind: "sheet" as const, name })),
      ...tables.items.map(({ name }) => ({ kind: "table" as const, name })),
    ];
  });
}

/**
 * The used cells of a source, read piece by piece; whole columns are cut to what is used.
 * Nothing in the workbook is changed. Throws Excel's error, also when the source is gone.
 */
export function readSource(
  source: WorkbookSource,
  { signal, onProgress }: Watch = {}
): Promise<SheetCells> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const used = rangeOf(context, source).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    used.worksheet.load("name");
    await context.sync();
    if (used.isNullObject) return { sheet: "", above: 0, rows: [] };
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const sheet = used.worksheet;
    const rowsPerRequest = Math.max(1, Math.floor(cellsPerRequest / columnCount));
    const rows: (string | number)[][] = [];
    while (rows.length < rowCount) {
      if (signal?.aborted === true) throw new Cancelled();
      const count = Math.min(rowsPerRequest, rowCount - rows.length);
      const from = rowIndex + rows.length;
      const piece = sheet.getRangeByIndexes(from, columnIndex, count, columnCount);
      piece.load("values,numberFormat,valueTypes");
      // One request a piece is the point: each stays below Excel's limit, and the person can cancel.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      rows.push(...rowsOf(piece));
      onProgress?.(rows.length / rowCount);
    }
    return { sheet: sheet.name, above: rowIndex, rows };
  });
}

function rangeOf({ workbook }: Excel.RequestContext, source: WorkbookSource): Excel.Range {
  switch (source.kind) {
    case "selection":
      return workbook.getSelectedRange();
    case "sheet":
      return workbook.worksheets.getItem(source.name).getRange();
    case "table":
      return workbook.tables.getItem(source.name).getRange();
  }
}

function rowsOf({ values, numberFormat, valueTypes }: Excel.Range): (string | number)[][] {
  const cells = values as readonly (readonly (string | number | boolean)[])[];
  const formats = numberFormat as readonly (readonly string[])[];
  const kinds: readonly (readonly string[])[] = valueTypes;
  return cells.map((row, r) =>
    row.map((value, c) => (kinds[r]?.[c] === "Error" ? "" : cellOf(value, formats[r]?.[c] ?? "")))
  );
}

function cellOf(value: string | number | boolean, format: string): string | number {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" && isDateFormat(format) ? serialToIso(value) : value;
}
