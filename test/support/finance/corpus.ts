/** Every workbook of the finance corpus with our functions in it, and its finance copy. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { financeCopy, type FinanceCopy } from "../../../src/xlsx/finance";
import { places } from "../../fixtures/finance/hand-edited/places";
import { spellings } from "../../fixtures/finance/hand-edited/spelling";
import type { HandEdited } from "../../fixtures/finance/hand-edited/book";
import { workbooks } from "../../fixtures/finance/workbooks";
import { type Expected, inject } from "./inject";
import { addressOf, placeOf } from "./rows";

export const books = path.resolve(__dirname, "../../fixtures/finance/books");

export interface CorpusCase {
  readonly name: string;
  /** The workbook as its program made it; null where our functions were in it from the start. */
  readonly base: Uint8Array | null;
  readonly original: Uint8Array;
  readonly expected: readonly Expected[];
  /** Parts of sheets by name. */
  readonly paths: Readonly<Record<string, string>>;
}

const made = workbooks.map(({ file, program }, index): CorpusCase => {
  const base = new Uint8Array(readFileSync(path.join(books, `${file}.xlsx`)));
  const { bytes, expected, sheets } = inject(base, index);
  const paths = Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.path]));
  return { name: `${file} of ${program}`, base, original: bytes, expected, paths };
});

function handEdited({
  differs,
  bytes,
  cells,
  paths = {},
  sheets,
  unknown = [],
}: HandEdited): CorpusCase {
  const usual = Object.fromEntries(
    sheets.map((sheet, index) => [sheet, `xl/worksheets/sheet${index + 1}.xml`])
  );
  const expected = Object.entries(cells).flatMap(([sheet, shown]) =>
    Object.entries(shown).map(([address, shows]) => ({
      place: differs,
      sheet,
      cell: placeOf(address),
      shows,
      asked: true,
      unknown: unknown.includes(address),
    }))
  );
  return {
    name: `by hand: ${differs}`,
    base: null,
    original: bytes,
    expected,
    paths: { ...usual, ...paths },
  };
}

export const corpus: readonly CorpusCase[] = [
  ...made,
  ...[...spellings, ...places].map(handEdited),
];

export function copyOf(bytes: Uint8Array): FinanceCopy {
  return financeCopy(bytes, { language: "en", name: "corpus.xlsx", at: new Date(2026, 10, 28) });
}

/** The copy; throws where there is none. */
export function madeCopy(bytes: Uint8Array): Extract<FinanceCopy, { kind: "copy" }> {
  const copy = copyOf(bytes);
  if (copy.kind !== "copy") throw new Error(`no copy: ${JSON.stringify(copy)}`);
  return copy;
}

/** `xl/worksheets/sheet1.xml B5`. */
export function keyOf({ paths }: CorpusCase, sheet: string, address: string): string {
  return `${paths[sheet] ?? sheet} ${address}`;
}

export function keysOf(
  each: CorpusCase,
  which: (cell: Expected) => boolean = () => true
): Set<string> {
  return new Set(
    each.expected.filter(which).map(({ sheet, cell }) => keyOf(each, sheet, addressOf(cell)))
  );
}
