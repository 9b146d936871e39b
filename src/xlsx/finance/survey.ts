import { sheetPrefix, type Taken } from "../../formulas";
import { readBook, type Book, type BookName } from "./book";
import { cellsIn, referenceOf } from "./cells";
import type { RemovedPart } from "./copy";
import { findingsIn, maySpeakOfOurs, type Findings } from "./findings";
import type { Parts } from "./package/parts";
import { referredBy } from "./referred";
import { isTrace, ownFunctionsOf } from "./rules";
import { readTables, type BookTable } from "./tables";
import { findTraces } from "./traces";
import { spillText, type Surroundings } from "./written";

/** A sheet of cells and what of it is ours. */
export interface FoundSheet {
  readonly sheet: string;
  readonly path: string;
  readonly found: Findings;
}

/** What of a workbook is ours, before anything is changed. */
export interface Survey {
  readonly book: Book;
  readonly taken: Taken;
  readonly tables: readonly BookTable[];
  readonly sheets: readonly FoundSheet[];
  /** Parts and names that only the add-in needs. */
  readonly traces: readonly RemovedPart[];
  readonly names: readonly BookName[];
  /** What formulas of a sheet may take for granted. */
  readonly seenFrom: (sheet: string) => Surroundings;
}

export function survey(parts: Parts, workbook: string): Survey {
  const book = readBook(parts, workbook);
  const taken = ownFunctionsOf(book);
  const sheets = book.sheets.flatMap(({ name, path }): FoundSheet[] => {
    if (path === null || !maySpeakOfOurs(parts.text(path))) return [];
    return [{ sheet: name, path, found: findingsIn(parts.text(path), taken) }];
  });
  const spills = spillsOf(sheets);
  return {
    book,
    taken,
    tables: readTables(parts, book, taken),
    sheets,
    traces: findTraces(parts, book),
    names: book.names.filter(isTrace),
    seenFrom: (sheet) => ({
      taken,
      spillRange: (reference) => {
        const referred = referredBy(reference, { sheet, row: 0 }, []);
        if (referred === null || cellsIn(referred.area) !== 1) return null;
        const { top: row, left: column } = referred.area;
        const range = spills.get(keyOf(referred.sheet, referenceOf({ row, column })));
        const elsewhere = referred.sheet.toLowerCase() !== sheet.toLowerCase();
        if (range === undefined) return null;
        return elsewhere ? sheetPrefix(referred.sheet) + range : range;
      },
    }),
  };
}

function keyOf(sheet: string, reference: string): string {
  return `${sheet.toLowerCase()}!${reference}`;
}

/** The cells that each spill of ours covers, by the cell of its formula. */
function spillsOf(sheets: readonly FoundSheet[]): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ sheet, found }) =>
      found.spills.map(
        ({ master, area }) => [keyOf(sheet, referenceOf(master)), spillText(area)] as const
      )
    )
  );
}
