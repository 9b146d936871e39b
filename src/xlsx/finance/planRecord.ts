import {
  fromXml,
  overwrittenCells,
  readAnchors,
  readWritten,
  withSortedRows,
  writtenPart,
  type Found,
  type Standing,
  type StandingSheet,
  type Written,
} from "../../plan/growth";
import type { SheetKey } from "../../plan/workbook";
import type { Book } from "./book";
import { cellsIn, referenceOf } from "./cells";
import type { OverwrittenFormula, RemovedPart } from "./copy";
import type { Parts } from "./package/parts";
import { StoredValues } from "./storedValues";
import type { BookTable } from "./tables";

/** The formulas of our plan that were typed over in a workbook that holds the record of one; none in any other. */
export function overwrittenIn(
  parts: Parts,
  book: Book,
  tables: readonly BookTable[],
  traces: readonly RemovedPart[]
): OverwrittenFormula[] {
  const written = writtenIn(parts, traces);
  if (written === null) return [];
  const standing = standingIn(written, new StoredValues(parts, book), book, tables);
  return overwrittenCells(written, standing).map(({ sheet, row, column, formula, now }) => ({
    sheet,
    cell: referenceOf({ row, column }),
    original: formula,
    now: now === null ? null : (now.formula ?? now.value),
  }));
}

function writtenIn(parts: Parts, traces: readonly RemovedPart[]): Written | null {
  const records = traces.filter(({ what }) => what === "record");
  for (const { path } of records) {
    const written = readWritten(fromXml(writtenPart, parts.text(path)));
    if (written !== null) return written;
  }
  return null;
}

/** Where the lines of the plan stand in the file, by the names that hold on to them. */
function standingIn(
  written: Written,
  stored: StoredValues,
  book: Book,
  tables: readonly BookTable[]
): Standing {
  const names = book.names.map(({ name, formula }) => ({ name, formula: `=${formula}` }));
  return new Map(
    readAnchors(written.run, names).flatMap(({ key, sheet: named, rows, columns }) => {
      const sheet = book.sheets.find(({ name }) => name.toLowerCase() === named.toLowerCase());
      const planned = written.plan.sheets.find((each) => each.key === key);
      if (sheet === undefined || planned === undefined) return [];
      const { name } = sheet;
      const at = (row: number, column: number) => foundAt(stored, name, row, column);
      const own = tables.filter((table) => table.sheet === name);
      const standing = { name, rows, columns, used: nowhere, at, tables: own.map(tableOf) };
      return [[key, withSortedRows(planned, standing)] as [SheetKey, StandingSheet]];
    })
  );
}

/** Nobody asks here how far a sheet is used. */
const nowhere = { row: 0, column: 0, rows: 0, columns: 0 };

function tableOf({ name, area }: BookTable): StandingSheet["tables"][number] {
  const { top: row, left: column } = area;
  const columns = area.right - column + 1;
  return { name, area: { row, column, rows: cellsIn(area) / columns, columns } };
}

function foundAt(stored: StoredValues, sheet: string, row: number, column: number): Found | null {
  const formula = stored.formulaAt(sheet, row, column);
  const held = stored.at(sheet, row, column);
  if (formula === null && held === null) return null;
  const value = typeof held === "object" || held === undefined ? errorIn(held) : held;
  return { value, formula: formula === null ? null : `=${formula}` };
}

function errorIn(held: ReturnType<StoredValues["at"]>): string {
  return typeof held === "object" && held !== null && "error" in held ? held.error : "";
}
