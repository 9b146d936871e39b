import type { Issue } from "../catalogue/imported";
import { filled, textOf, type RawRow } from "./cells";
import { issue } from "./issue";
import { headerText, type Layout } from "./layout";
import { isMissing, readNumber } from "./numbers";

/**
 * What a spreadsheet writes for a number it took for a day: "3.4" becomes "3.апр", "3-Apr" or "Apr-03".
 * The letters may be of any alphabet, or of none where the encoding was lost too.
 */
const dayAndMonth = /^(?:\d{1,2}[.-]\p{L}{3,5}\.?|\p{L}{3,5}[.-]\d{1,2})$/u;

/** The rows of the table itself: what follows after a gap is another one. */
function tableRows(rows: readonly RawRow[], header: number): readonly RawRow[] {
  const body = rows.slice(header + 1);
  const end = body.findIndex((row) => filled(row, 1) === 0);
  return end < 0 ? body : body.slice(0, end);
}

/** Numbers that Excel turned into dates: days among the numbers of a column that holds nothing else. */
export function damageBySpreadsheet(
  rows: readonly RawRow[],
  { header, columns }: Pick<Layout, "header" | "columns">
): readonly Issue[] {
  const body = tableRows(rows, header);
  const found = columns.flatMap(({ index, role }) => {
    if (["date", "from", "to", "activity", "text"].includes(role)) return [];
    const days: string[] = [];
    let numbers = 0;
    for (const row of body) {
      const cell = row[index];
      if (cell === undefined || isMissing(cell)) continue;
      if (dayAndMonth.test(textOf(cell))) days.push(textOf(cell));
      else if (readNumber(cell, ".") !== null || readNumber(cell, ",") !== null) numbers += 1;
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
