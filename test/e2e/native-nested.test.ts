/** Random formulas round random calls of ours, in each other: written out, another program gets what the functions answer. */
import { utils, type WorkSheet, write } from "@e965/xlsx";
import fc from "fast-check";
import { expandReporting, ownCallsIn } from "../../src/formulas";
import { fileFormula } from "../../src/xlsx/fileFormula";
import { describeWithLibreOffice, numberIn, recalculateAll } from "../support/libreoffice";
import { error, formulas, lay, Refused, type Shown } from "../support/random-formulas";

const seed = 20261128;
const wanted = 600;
/** Rows that the arguments of one formula may take below each other. */
const height = 8;

interface Case {
  readonly formula: string;
  readonly native: string;
  readonly value: Shown;
  readonly columns: readonly (readonly (number | string | boolean | null)[])[];
  readonly calls: readonly string[];
}

/** A drawn formula for the block of rows that begins at `row`; null for one that is no case. */
function caseAt(row: number, shape: Parameters<typeof lay>[0]): Case | null {
  const columns: (readonly (number | string | boolean | null)[])[] = [];
  try {
    const { text: formula, value } = lay(shape, (cells) => {
      columns.push(cells);
      const start = { r: row, c: columns.length };
      const end = { r: row + cells.length - 1, c: columns.length };
      return cells.length === 1 ? utils.encode_cell(start) : utils.encode_range(start, end);
    });
    const calls = ownCallsIn(formula);
    const { formula: native, kept } = expandReporting(formula);
    // Longer than Excel allows, or a function without a native form for these arguments.
    if (calls.length === 0 || kept.length > 0 || native.length > 8000) return null;
    return { formula, native, value, columns, calls };
  } catch (refused) {
    if (refused instanceof Refused) return null;
    throw refused;
  }
}

function casesDrawn(): Case[] {
  const cases: Case[] = [];
  for (const shape of fc.sample(formulas, { seed, numRuns: wanted * 20 })) {
    const found = caseAt(cases.length * height, shape);
    if (found !== null) cases.push(found);
    if (cases.length === wanted) break;
  }
  return cases;
}

function bookOf(cases: readonly Case[]): Uint8Array {
  const sheet: WorkSheet = {};
  cases.forEach(({ native, columns }, index) => {
    const row = index * height;
    sheet[utils.encode_cell({ r: row, c: 0 })] = { t: "n", f: fileFormula(native) };
    columns.forEach((cells, column) => {
      cells.forEach((cell, offset) => {
        if (cell === null) return;
        const type = typeof cell === "number" ? "n" : typeof cell === "boolean" ? "b" : "s";
        sheet[utils.encode_cell({ r: row + offset, c: column + 1 })] = { t: type, v: cell };
      });
    });
  });
  const widest = Math.max(...cases.map(({ columns }) => columns.length));
  const end = { r: cases.length * height, c: widest };
  sheet["!ref"] = utils.encode_range({ r: 0, c: 0 }, end);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Formulas");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

function agrees(found: string, value: Shown): boolean {
  if (value === error) return /^(#|Err:)/.test(found);
  if (typeof value === "string") return found === value;
  const difference = Math.abs(numberIn(found) - value);
  return difference <= 1e-9 * Math.max(1, Math.abs(value));
}

describeWithLibreOffice("random formulas round calls of ours, written out", () => {
  const cases = casesDrawn();
  let rows: readonly (readonly string[])[] = [];

  beforeAll(async () => {
    const [found] = await recalculateAll([bookOf(cases)]);
    rows = found?.sheets["Formulas"] ?? [];
  }, 600_000);

  it("are many, of most functions, some of them in each other and at an error", () => {
    expect(cases).toHaveLength(wanted);
    expect(new Set(cases.flatMap(({ calls }) => calls)).size).toBeGreaterThan(40);
    expect(cases.filter(({ calls }) => calls.length > 1).length).toBeGreaterThan(150);
    expect(cases.filter(({ value }) => value === error).length).toBeGreaterThan(20);
    expect(cases.filter(({ value }) => typeof value === "string").length).toBeGreaterThan(20);
  });

  it("give what the functions give", () => {
    const wrong = cases.flatMap(({ formula, native, value }, index) => {
      const found = rows[index * height]?.[0] ?? "";
      return agrees(found, value) ? [] : [{ formula, native, value, found }];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
