/** What finance reads in place of our functions, against the functions themselves: a thousand random calls each. */
import { utils, type WorkSheet, write } from "@e965/xlsx";
import fc from "fast-check";
import { expandReporting, expandSpill } from "../../src/formulas";
import { FunctionError } from "../../src/functions/errors";
import type { Argument, FunctionSignature } from "../../src/functions/record";
import { signatures } from "../../src/functions/signatures";
import { fileFormula } from "../../src/xlsx/fileFormula";
import { describeWithLibreOffice, recalculateAll } from "../support/libreoffice";
import { type ArgumentCells, callOf } from "../support/random-calls";

const callsEach = 1000;
const seed = 20261127;

/** Columns left of the arguments, for the formulas of one row of a result. */
const resultColumns = 3;

type Answer = number | string;

interface Case {
  readonly args: readonly ArgumentCells[];
  /** One row of the result a row; an error of the whole call stands in each of its cells. */
  readonly answers: readonly (readonly Answer[])[];
}

function argumentsOf(args: readonly ArgumentCells[]): Argument[] {
  return args.map((cells) => cells && cells.map((cell) => [cell]));
}

/** What the function answers; null where it refuses the arguments, which Excel's own functions need not. */
function answersOf(signature: FunctionSignature, args: readonly ArgumentCells[]) {
  try {
    const found = signature.compute(...argumentsOf(args));
    return typeof found === "object" ? (found as Answer[][]) : [[found as Answer]];
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    const columns = signature.nativeSpill?.length ?? 1;
    return error.code === "#VALUE!" ? null : [Array<string>(columns).fill(error.code)];
  }
}

function casesOf(signature: FunctionSignature): Case[] {
  const drawn = fc.sample(callOf(signature), { seed, numRuns: callsEach * 8 });
  const cases: Case[] = [];
  for (const args of drawn) {
    const answers = answersOf(signature, args);
    if (answers) cases.push({ args, answers });
    if (cases.length === callsEach) break;
  }
  return cases;
}

/** Lays the cases one under the other; gives the row (from 0) at which each begins. */
function sheetOf(signature: FunctionSignature, cases: readonly Case[]) {
  const sheet: WorkSheet = {};
  const starts: number[] = [];
  let row = 0;
  for (const { args, answers } of cases) {
    starts.push(row);
    const texts = args.map((cells, index) => {
      if (cells === null) return "";
      const column = resultColumns + index;
      cells.forEach((cell, offset) => {
        if (cell === null) return;
        const type = typeof cell === "number" ? "n" : typeof cell === "boolean" ? "b" : "s";
        sheet[utils.encode_cell({ r: row + offset, c: column })] = { t: type, v: cell };
      });
      const start = { r: row, c: column };
      const end = { r: row + cells.length - 1, c: column };
      return cells.length === 1 ? utils.encode_cell(start) : utils.encode_range(start, end);
    });
    const call = `${signature.name}(${texts.join(",")})`;
    answers.forEach((_, index) => {
      const formulas =
        signature.native === null ? expandSpill(call, index + 1) : [expandReporting(call).formula];
      (formulas ?? []).forEach((formula, column) => {
        sheet[utils.encode_cell({ r: row + index, c: column })] = {
          t: "n",
          f: fileFormula(formula),
        };
      });
    });
    row += Math.max(answers.length, ...args.map((cells) => cells?.length ?? 0));
  }
  sheet["!ref"] = utils.encode_range(
    { r: 0, c: 0 },
    { r: row, c: resultColumns + signature.parameters.length }
  );
  return { sheet, starts };
}

function agrees(found: string, wanted: Answer): boolean {
  // "No answer in these data" is a kind of ours: of a native form it is enough that it shows an error.
  if (wanted === "#N/A") return /^(#|Err:)/.test(found);
  if (typeof wanted === "string") return found === wanted;
  const difference = Math.abs(Number(found === "" ? NaN : found) - wanted);
  return difference <= Math.max(1e-12, 1e-9 * Math.abs(wanted));
}

const compared = signatures
  .filter(({ native, nativeSpill }) => native !== null || nativeSpill !== undefined)
  .map((signature) => {
    const cases = casesOf(signature);
    return { signature, cases, ...sheetOf(signature, cases) };
  });

describeWithLibreOffice("every native form gives what its function gives", () => {
  let sheets: Readonly<Record<string, readonly (readonly string[])[]>> = {};

  beforeAll(async () => {
    const book = utils.book_new();
    for (const { signature, sheet } of compared) {
      utils.book_append_sheet(book, sheet, signature.name);
    }
    const bytes = write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
    const [found] = await recalculateAll([new Uint8Array(bytes)]);
    sheets = found?.sheets ?? {};
  }, 600_000);

  it.each(compared.map((each) => [each.signature.name, each] as const))(
    "%s",
    (name, { cases, starts }) => {
      expect(cases).toHaveLength(callsEach);
      const rows = sheets[name] ?? [];
      const wrong = cases.flatMap(({ args, answers }, index) =>
        answers.flatMap((row, offset) =>
          row.flatMap((wanted, column) => {
            const found = rows[(starts[index] ?? 0) + offset]?.[column] ?? "";
            return agrees(found, wanted) ? [] : [{ args: JSON.stringify(args), wanted, found }];
          })
        )
      );
      expect(wrong.slice(0, 5)).toEqual([]);
    }
  );
});
