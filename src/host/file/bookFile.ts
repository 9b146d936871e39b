import { columnLetters } from "../model/address";
import type { Book } from "../model/book";
import type { CellContent, GridArea } from "../grid/grid";
import { storedFormula } from "./storedFormula";
import { finishedPackage } from "./package";

/**
 * The document as the bytes of an .xlsx file, as far as a reader of formulas needs it: sheets, values,
 * formulas with what they gave, number formats, tables, names, custom XML parts. A function that
 * `isCustom` knows is stored under the name that Excel gives the functions of add-ins.
 */
export async function bookFile(
  book: Book,
  isCustom: (name: string) => boolean
): Promise<Uint8Array> {
  // The writing library is large, and few documents are ever asked for as a file.
  const { writeXlsx } = await import("hucre/xlsx");
  const { grid } = book;
  const sheets = grid.sheets().map(({ id, name }) => ({
    name,
    cells: cellsOf(book, id, isCustom),
    tables: grid
      .tables()
      .filter(({ sheetId }) => sheetId === id)
      .map((table) => ({
        name: table.name,
        range: areaText(table.area),
        columns: headersOf(book, id, table.area),
      })),
  }));
  const namedRanges = grid.names().map(({ name, formula }) => ({
    name,
    range: storedFormula(formula, isCustom),
  }));
  const bytes = await writeXlsx({ sheets, namedRanges });
  const parts = Object.values(book.factsOf("custom xml")).filter((xml) => typeof xml === "string");
  return finishedPackage(bytes, parts);
}

function cellsOf(book: Book, sheetId: string, isCustom: (name: string) => boolean) {
  const cells = new Map<string, object>();
  const used = book.grid.usedArea(sheetId);
  if (used === null) return cells;
  book.grid.read(sheetId, used).forEach((line, r) => {
    line.forEach((content, c) => {
      const [row, column] = [used.row + r, used.column + c];
      if (content.value === null && content.formula === undefined) return;
      const { numberFormat } = book.grid.formatAt(sheetId, row, column);
      cells.set(`${row},${column}`, {
        ...stored(content, isCustom),
        ...(numberFormat === undefined ? {} : { style: { numFmt: numberFormat } }),
      });
    });
  });
  return cells;
}

function stored({ value, formula }: CellContent, isCustom: (name: string) => boolean): object {
  if (formula === undefined) {
    // The library takes a text such as "#N/A" for an error; a run of rich text stays text.
    const isText = typeof value === "string" && value.startsWith("#");
    return isText ? { richText: [{ text: value }] } : { value };
  }
  return { formula: storedFormula(formula, isCustom), formulaResult: value };
}

function headersOf(book: Book, sheetId: string, area: GridArea): { name: string }[] {
  const [cells = []] = book.grid.read(sheetId, { ...area, rows: 1 });
  return cells.map(({ value }) => ({ name: String(value) }));
}

function areaText({ row, column, rows, columns }: GridArea): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}
