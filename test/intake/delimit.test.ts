import fc from "fast-check";
import Papa from "papaparse";
import { delimit } from "../../src/intake/delimit";
import { atOnce } from "../../src/intake/work";

/** Longer than what is cut in one step, so that steps end anywhere. */
const length = 70_000;

const piece = fc.constantFrom(
  ...["a", "1", ",", ",", "\n", "\n", '"', '""', '"x"', '"x, y"', '"x\ny"', ' "x" ', "é", "b,c\n"]
);

const text = fc
  .array(piece, { minLength: 5, maxLength: 400 })
  .map((pieces) => pieces.join(""))
  .map((some) => `a,b\n${some.repeat(Math.ceil(length / some.length))}`);

test("a text cut step by step has the rows that it has when cut at once, however it is quoted", () => {
  fc.assert(
    fc.property(text, (csv) => {
      const { rows, delimiter } = atOnce(delimit(csv));
      fc.pre(delimiter === ",");
      expect(rows.rows()).toEqual(Papa.parse(csv, { delimiter, newline: "\n" }).data);
    }),
    { seed: 20_261_128, numRuns: 60 }
  );
});

test.each([
  ["a row longer than a step", `a,b\n${"x".repeat(100_000)},1\nc,2`],
  ["a quote that never closes", `a,b\n"${"x,\n".repeat(30_000)}`],
  ["Windows line ends", `a,b\r\n${'1,"2\r\n3"\r\n'.repeat(9_000)}`],
  ["old Macintosh line ends", `a,b\r${"1,2\r".repeat(15_000)}`],
  ["a name over two lines", `a,b\n${'"x ""y"",\nz",1\n'.repeat(9_000)}1,2`],
  ["a line end as its last character", `a,b\n${"1,2\n".repeat(15_000)}`],
])("%s", (_, csv) => {
  expect(atOnce(delimit(csv)).rows.rows()).toEqual(Papa.parse(csv, { delimiter: "," }).data);
});
