import type { Issue } from "../catalogue/imported";
import { isBlank, textOf, type RawCell, type RawRow } from "./cells";
import { issue } from "./issue";
import { headerText, type Layout } from "./layout";
import { isMissing, plainNumber, readNumber } from "./numbers";

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

/** How many rows the table itself has: what follows after a gap is another one. */
function tableRows(rows: readonly RawRow[], header: number): number {
  const end = rows.findIndex((row, index) => index > header && isBlank(row));
  return (end < 0 ? rows.length : end) - header - 1;
}

/**
 * Numbers that Excel turned into dates: days among the numbers of a column that holds nothing else.
 * `cells` are those under the header, column by column.
 */
export function damageBySpreadsheet(
  rows: readonly RawRow[],
  { header, columns }: Pick<Layout, "header" | "columns">,
  cells: readonly (readonly RawCell[])[]
): readonly Issue[] {
  const end = tableRows(rows, header);
  const found = columns.flatMap(({ index, role }) => {
    if (["date", "from", "to", "activity", "text"].includes(role)) return [];
    const days: string[] = [];
    let numbers = 0;
    for (let row = 0; row < end; row += 1) {
      const cell = cells[index]?.[row] ?? "";
      if (isMissing(cell)) continue;
      if (isNumber(cell)) numbers += 1;
      else if (dayAndMonth.test(textOf(cell))) days.push(textOf(cell));
      else return [];
    }
    return days.length === 0 ? [] : [{ index, days, numbers }];
  });
  const count = found.reduce((sum, { days }) => sum + days.length, 0);
  const [first] = found;
  // A column of nothing but days may be a column of days: one with numbers in it must vouch for them.
  if (first === undefined || count < 2 || found.every(({ numbers }) => numbers === 0)) return [];
  const column = headerText((rows[header] ?? [])[first.index] ?? "");
  const where = column === "" ? {} : { column };
  return [issue("warning", "excel-damaged", { count, example: first.days[0] ?? "" }, where)];
}
