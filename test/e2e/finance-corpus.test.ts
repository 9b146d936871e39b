/** The finance copies of other programs' workbooks, computed anew by a program that knows no function of ours. */
import type { Shown } from "../fixtures/finance/injections";
import { corpus, madeCopy } from "../support/finance/corpus";
import { addressOf } from "../support/finance/rows";
import { describeWithLibreOffice, type Recalculated, recalculateAll } from "../support/libreoffice";

type Sheets = Recalculated["sheets"];

/** LibreOffice prints a cell that takes over the format of a percentage as one. */
function numberIn(text: string): number {
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text || NaN);
}

function agrees(found: string, shows: Shown): boolean {
  if (typeof shows === "object") return found === shows.error;
  if (typeof shows === "boolean") return found === String(shows).toUpperCase();
  if (typeof shows === "string") return found === shows;
  return Math.abs(numberIn(found) - shows) <= 1e-9 * Math.max(1, Math.abs(shows));
}

function cellOf(sheets: Sheets, sheet: string, row: number, column: number): string {
  return sheets[sheet.normalize("NFC")]?.[row]?.[column] ?? "";
}

/** Cells that are at an error now and were not in the workbook as its program made it. */
function newErrors(sheets: Sheets, base: Sheets): string[] {
  return Object.entries(sheets).flatMap(([sheet, rows]) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((text, column) => {
        const isError = /^(#[A-Z/0]+[!?]?|Err:\d+)$/.test(text);
        if (!isError || cellOf(base, sheet, row, column) === text) return [];
        return [`${sheet}!${addressOf({ row: row + 1, column: column + 1 })} ${text}`];
      })
    )
  );
}

describeWithLibreOffice("finance copies of workbooks by other programs", () => {
  let copies: readonly Recalculated[] = [];
  let bases: readonly Recalculated[] = [];

  beforeAll(async () => {
    copies = await recalculateAll(corpus.map(({ original }) => madeCopy(original).bytes));
    bases = await recalculateAll(corpus.map(({ base, original }) => base ?? original));
  }, 600_000);

  describe.each(corpus.map((each, index) => [each.name, each, index] as const))(
    "%s",
    (_name, { base, expected }, index) => {
      const copied = () => copies[index]?.sheets ?? {};

      it("shows in every cell of ours what our functions had answered", () => {
        const wrong = expected
          .filter(({ asked }) => asked)
          .map((each) => ({
            ...each,
            found: cellOf(copied(), each.sheet, each.cell.row - 1, each.cell.column - 1),
          }))
          .filter(({ found, shows }) => !agrees(found, shows))
          .map(({ place, sheet, cell, shows, found }) => ({
            place,
            sheet,
            cell: addressOf(cell),
            shows,
            found,
          }));
        expect(wrong).toEqual([]);
      });

      it("has no error that it had not, but those our functions had answered", () => {
        const answered = expected
          .filter(({ asked, shows }) => !asked || typeof shows === "object")
          .map(({ sheet, cell }) => `${sheet}!${addressOf(cell)} `);
        const errors = newErrors(copied(), base === null ? {} : (bases[index]?.sheets ?? {}));
        expect(errors.filter((each) => !answered.some((start) => each.startsWith(start)))).toEqual(
          []
        );
      });

      it("shows everywhere else what it had shown", () => {
        const sheets = base === null ? {} : (bases[index]?.sheets ?? {});
        const moved = Object.entries(sheets).flatMap(([sheet, rows]) =>
          rows.flatMap((cells, row) =>
            cells.flatMap((text, column) => {
              const found = cellOf(copied(), sheet, row, column);
              return found === text ? [] : [{ sheet, row, column, text, found }];
            })
          )
        );
        expect(moved).toEqual([]);
      });
    }
  );
});
