import fc from "fast-check";
import { exportFixtures } from "../fixtures/exports";
import { encode, type FixtureEncoding } from "../fixtures/exports/encode";

/** The text of each fixture; rows of a workbook as a person would paste them. */
const texts: readonly string[] = exportFixtures.map(({ lines, rows, end }) =>
  rows === undefined
    ? (lines ?? []).join(end ?? "\n")
    : rows.map((row) => row.map((cell) => cell ?? "").join("\t")).join("\n")
);

/** What damages, attacks and careless hands put into files. */
const intruders = [
  ...["=cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0"],
  ...["9".repeat(400), "1e999", "-1e-999", "1.234.567,89", "12,34,567.80", "1e5", "0x1F", "NaN"],
  ...['"', '""', '"\n"', "\0", "\ufeff", "\u00ad", "\u202f", "Total", "--", "< 10%", "\n\n", ",,,"],
  ...["2026-02-30", "31/12/2025", "3-Apr", "#REF!", "€", "US$1,234.50", "__proto__", "constructor"],
];

type Change = (text: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, where: number): number => Math.floor(where * text.length);
const onLines =
  (change: (lines: string[]) => readonly string[]): Change =>
  (text) =>
    change(text.split("\n")).join("\n");

/** A line with its cells changed, cut at any usual delimiter. */
const onCells = (line: string, change: (cells: string[]) => readonly string[]): string => {
  const delimiter = ["\t", ";", ","].find((one) => line.includes(one)) ?? ",";
  return change(line.split(delimiter)).join(delimiter);
};

const changes: fc.Arbitrary<Change> = fc.oneof(
  place.map(
    (end): Change =>
      (text) =>
        text.slice(0, at(text, end))
  ),
  fc.tuple(place, fc.nat(80)).map(
    ([start, length]): Change =>
      (text) =>
        text.slice(0, at(text, start)) + text.slice(at(text, start) + length)
  ),
  fc.tuple(place, fc.constantFrom(...intruders)).map(
    ([where, intruder]): Change =>
      (text) =>
        text.slice(0, at(text, where)) + intruder + text.slice(at(text, where))
  ),
  fc.tuple(place, place).map(([one, other]) =>
    onLines((lines) => {
      const [first, second] = [one, other].map((where) => Math.floor(where * lines.length));
      const moved = lines.splice(first ?? 0, 1);
      return [...lines.slice(0, second), ...moved, ...lines.slice(second)];
    })
  ),
  fc.tuple(place, place, fc.constantFrom("twice", "empty", "swapped")).map(([row, cell, how]) =>
    onLines((lines) =>
      lines.map((line, index) =>
        index !== Math.floor((row * lines.length) / 4)
          ? line
          : onCells(line, (cells) => {
              const found = Math.floor(cell * cells.length);
              const copy = cells[found] ?? "";
              if (how === "twice") return [...cells, copy];
              if (how === "empty") return cells.map((each, spot) => (spot === found ? "" : each));
              return [copy, ...cells.slice(0, found), ...cells.slice(found + 1)];
            })
      )
    )
  ),
  fc.tuple(fc.constantFrom(",", ";", "\t"), fc.constantFrom(",", ";", "\t", "|")).map(
    ([from, to]): Change =>
      (text) =>
        text.replaceAll(from, to)
  ),
  fc.constant<Change>((text) => text.replaceAll(".", ",")),
  fc.constant<Change>((text) => text.replaceAll('"', "")),
  fc.constant(onLines((lines) => [...lines, ...lines]))
);

const encodings: readonly FixtureEncoding[] = [
  ...(["utf-8", "utf-8-bom", "utf-16le", "utf-16be-bare"] as const),
  ...(["windows-1252", "windows-1251"] as const),
];

/** A fixture changed one to four times and encoded anew: its bytes. */
export const mutatedExport: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(changes, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...encodings)
  )
  .map(([text, all, encoding]) =>
    encode(
      all.reduce((changed, change) => change(changed), text),
      encoding
    )
  );
