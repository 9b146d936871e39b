import type { GridArea } from "../grid/grid";
import type { Book } from "./book";

/** Headers are text, present and unique in any table. */
export async function fillHeaders(book: Book, sheetId: string, area: GridArea): Promise<void> {
  const top = { ...area, rows: 1 };
  const [cells = []] = book.grid.read(sheetId, top);
  const taken = new Set<string>();
  const headers = cells.map((cell, index) => {
    const wanted = cell.value === null ? `Column${index + 1}` : String(cell.value);
    let header = wanted;
    for (let n = 2; taken.has(header.toLowerCase()); n += 1) header = `${wanted}${n}`;
    taken.add(header.toLowerCase());
    return { value: header };
  });
  await book.grid.write(sheetId, top, [headers]);
}

/** Excel heads the columns of a table that have just been inserted: Column1, Column2 … */
export async function headInserted(book: Book, sheetId: string, inserted: GridArea): Promise<void> {
  for (const table of book.grid.tables()) {
    const { column, columns } = table.area;
    const isInside = inserted.column > column && inserted.column < column + columns;
    if (table.sheetId === sheetId && isInside) await fillHeaders(book, sheetId, table.area);
  }
}
