import type { Issue } from "../catalogue/imported";
import { textOf, type RawCell } from "./cells";
import type { CodedColumn } from "./coded-column";
import { columnsUnder, type Grid } from "./grid";
import { issue } from "./issue";
import { headerText, type Layout } from "./layout";
import { isMissing, plainNumber, readNumber } from "./numbers";
import { atOnce } from "./work";

/**
 * What a spreadsheet writes for a number it took for a day: "3.4" becomes "3.апр", "3-Apr" or "Apr-03".
 * The letters may be of any alphabet, or of none where the encoding was lost too.
 */
const dayAndMonth = /^(?:\d{1,2}[.-]\p{L}{3,5}\.?|\p{L}{3,5}[.-]\d{1,2})$/u;

const isNumber = (cell: RawCell): boolean =>
  typeof cell === "number" ||
  !Number.isNaN(plainNumber(cell, ".")) ||
  readNumber(cell, ".") !== null ||
  readNumber(cell, ",") !== null;

/** The row after the last of the table itself: what follows after a gap is another one. */
function tableEnd(cells: Grid, header: number): number {
  let end = header + 1;
  while (end < cells.length && cells.filled(end) > 0) end += 1;
  return end;
}

/**
 * Numbers that Excel turned into dates: days among the numbers of a column that holds nothing else.
 * `under` are the cells under the header, column by column.
 */
export function damageBySpreadsheet(
  cells: Grid,
  { header, columns }: Pick<Layout, "header" | "columns">,
  under: readonly CodedColumn[]
): readonly Issue[] {
  const end = tableEnd(cells, header);
  const table = end === cells.length ? under : atOnce(columnsUnder(cells.slice(0, end), header));
  const found = columns.flatMap(({ index, role }) => {
    if (["date", "from", "to", "activity", "text"].includes(role)) return [];
    const column = table[index];
    let example: string | null = null;
    let [days, numbers] = [0, 0];
    for (const [code, cell] of (column?.cells ?? []).entries()) {
      const count = column?.counts[code] ?? 0;
      if (isMissing(cell)) continue;
      if (isNumber(cell)) numbers += count;
      else if (dayAndMonth.test(textOf(cell))) {
        example ??= textOf(cell);
        days += count;
      } else return [];
    }
    return example === null ? [] : [{ index, example, days, numbers }];
  });
  const count = found.reduce((sum, { days }) => sum + days, 0);
  const [first] = found;
  // A column of nothing but days may be a column of days: one with numbers in it must vouch for them.
  if (first === undefined || count < 2 || found.every(({ numbers }) => numbers === 0)) return [];
  const column = headerText(cells.row(header)[first.index] ?? "");
  const where = column === "" ? {} : { column };
  return [issue("warning", "excel-damaged", { count, example: first.example }, where)];
}
