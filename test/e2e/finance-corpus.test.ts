/** The finance copies of other programs' workbooks, computed anew by a program that knows no function of ours. */
import { say } from "../../src/locale/language";
import { financeWords } from "../../src/locale/sheets";
import type { Shown } from "../fixtures/finance/injections";
import { corpus, madeCopy } from "../support/finance/corpus";
import { addressOf } from "../support/finance/rows";
import {
  describeWithLibreOffice,
  numberIn,
  type Recalculated,
  recalculateAll,
} from "../support/libreoffice";

type Sheets = Recalculated["sheets"];

function agrees(found: string, shows: Shown): boolean {
  if (typeof shows === "object") return found === shows.error;
  if (typeof shows === "boolean") return found === String(shows).toUpperCase();
  if (typeof shows === "string") return found === shows;
  return Math.abs(numberIn(found) - shows) <= 1e-9 * Math.max(1, Math.abs(shows));
}

function cellOf(sheets: Sheets, sheet: string, row: number, column: number): string {
  return sheets[sheet.normalize("NFC")]?.[row]?.[column] ?? "";
}

const checksName = say(financeWords.checks, "en");
/** Columns of the Checks sheet: where a cell is, what it showed before, what it shows now, the verdict. */
const checks = { sheet: 0, cell: 1, before: 4, now: 5, verdict: 7 } as const;

/** The rows of the Checks sheet, one a converted cell. */
function checkRows(sheets: Sheets): readonly (readonly string[])[] {
  return (sheets[checksName] ?? []).filter((cells) => /^[A-Z]+\d+$/.test(cells[checks.cell] ?? ""));
}

/** Cells that are at an error now and were not in the workbook as its program made it. */
function newErrors(sheets: Sheets, base: Sheets): string[] {
  return Object.entries(sheets).flatMap(([sheet, rows]) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((text, column) => {
        const isError = /^(#[A-Z/0]+[!?]?|Err:\d+)$/.test(text);
        if (!isError || cellOf(base, sheet, row, column) === text) return [];
        // What a cell showed before stands there as a text, what it shows now as the cell itself.
        if (sheet === checksName && column === checks.before) return [];
        const at = `${sheet}!${addressOf({ row: row + 1, column: column + 1 })}`;
        const shown = `${cells[checks.sheet] ?? ""}!${cells[checks.cell] ?? ""}`;
        return [sheet === checksName && column === checks.now ? shown : at];
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
    (_name, { base, original, expected }, index) => {
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
        const answered = new Set(
          expected
            .filter(({ asked, shows }) => !asked || typeof shows === "object")
            .map(({ sheet, cell }) => `${sheet}!${addressOf(cell)}`)
        );
        const errors = newErrors(copied(), base === null ? {} : (bases[index]?.sheets ?? {}));
        expect(errors.filter((at) => !answered.has(at))).toEqual([]);
      });

      it("says in Checks that every converted cell shows what it had shown", () => {
        const unasked = new Set(
          expected
            .filter(({ asked }) => !asked)
            .map(({ sheet, cell }) => `${sheet}!${addressOf(cell)}`)
        );
        const rows = checkRows(copied());
        expect(rows).toHaveLength(madeCopy(original).conversions.length);
        // Where our function refuses and Excel's own formula does not, Checks warns instead of agreeing.
        const bad = [say(financeWords.differs, "en"), say(financeWords.refused, "en")];
        const differing = rows
          .filter((cells) => bad.includes(cells[checks.verdict] ?? ""))
          .map((cells) => `${cells[checks.sheet] ?? ""}!${cells[checks.cell] ?? ""}`);
        expect(new Set(differing)).toEqual(unasked);
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
