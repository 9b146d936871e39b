/** Worked examples of the functions' help, laid out in cells. */
import { functions } from "../../../src/functions/all";
import type { Argument, Cell, Result } from "../../../src/functions/record";
import type { Note } from "./inject";
import { addressOf, type Place, type Rows } from "./rows";

/** Workbooks among which the functions are dealt out; each function has its turn in several of them. */
const groups = 8;

/** Puts one example of every eighth function beneath the others, and says what they show. */
export function putExamples(rows: Rows, shift: number, note: Note): void {
  functions
    .filter((_, index) => index % groups === shift % groups)
    .forEach(({ name, help, compute }) => {
      const { examples } = help;
      // Another example of the same function each time the round comes to it again.
      const example = examples[Math.floor(shift / groups) % examples.length] ?? examples[0];
      const result = rowsOf(compute(...example.arguments));
      const top = rows.next + 1;
      const start = { row: top, column: 1 };
      const width = result[0]?.length ?? 1;
      const texts = example.arguments.map((argument, index) =>
        laidOut(rows, argument, { row: top, column: width + 2 + index * 3 })
      );
      const formula = `${name}(${texts.join(",")})`;
      result.forEach((cells, down) => {
        cells.forEach((value, right) => {
          const cell = { row: top + down, column: 1 + right };
          if (value === "") return;
          note(`${name}, row ${down + 1}`, cell, value);
          if (down + right > 0) rows.value(cell, value);
          else if (result.flat().length === 1) rows.formula(cell, formula, value);
          else {
            const end = addressOf({ row: top + result.length - 1, column: width });
            const area = `${addressOf(start)}:${end}`;
            rows.formula(cell, formula, value, {
              formula: `t="array" ref="${area}"`,
              cell: 'cm="1"',
            });
          }
        });
      });
    });
}

function rowsOf(result: Result): readonly (readonly (number | string | boolean)[])[] {
  return typeof result === "object" ? result : [[result]];
}

/** An argument as the formula spells it: options and truth values as they are, everything else in cells. */
function laidOut(rows: Rows, argument: Argument, { row, column }: Place): string {
  if (argument === null || argument === undefined) return "";
  if (typeof argument === "string") return `"${argument}"`;
  if (typeof argument === "boolean") return String(argument).toUpperCase();
  const cells: readonly (readonly Cell[])[] =
    typeof argument === "number" ? [[argument]] : argument;
  cells.forEach((each, down) => {
    each.forEach((value, right) => {
      const place = { row: row + down, column: column + right };
      if (typeof value === "string") rows.text(place, value);
      else if (value !== null) rows.value(place, value);
    });
  });
  const end = { row: row + cells.length - 1, column: column + (cells[0]?.length ?? 1) - 1 };
  const start = addressOf({ row, column });
  return start === addressOf(end) ? start : `${start}:${addressOf(end)}`;
}
