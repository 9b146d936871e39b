import fc from "fast-check";
import {
  decideDecimal,
  decimalVotes,
  isMissing,
  markOfColumn,
  plainNumber,
  readNumber,
  type DecimalMark,
} from "../../src/intake/numbers";
import { decimalPlaces, sumExactly } from "../../src/intake/sum";
import { columnOf } from "./column-of";

test.each<[string, DecimalMark, number | null, string | null]>([
  ["1234", ".", 1234, null],
  ["9,380", ".", 9380, null],
  ["31,573.00", ".", 31573, null],
  ["1,23,456.5", ".", 123456.5, null],
  ["1.234,56", ",", 1234.56, null],
  ["1 234,56", ",", 1234.56, null],
  ["1\u00a0234,56\u00a0€", ",", 1234.56, "EUR"],
  ["1\u202f234,56 EUR", ",", 1234.56, "EUR"],
  ["US$135.81", ".", 135.81, "USD"],
  ["€1,622.60", ".", 1622.6, "EUR"],
  ["£0.00", ".", 0, "GBP"],
  ["R$ 100.000", ",", 100000, "BRL"],
  ["-5", ".", -5, null],
  ["\u22125,5", ",", -5.5, null],
  ["-€2.50", ".", -2.5, "EUR"],
  ["$12", ".", 12, null],
  ["1'234.5", ".", 1234.5, null],
  [".5", ".", 0.5, null],
  ["133.93%", ".", 133.93, null],
  ["3,2 %", ",", 3.2, null],
  ["6.49E+17", ".", 6.49e17, null],
  ["12,34", ".", null, null],
  ["1.2.3", ".", null, null],
  ["< 10%", ".", null, null],
  ["3.апр", ".", null, null],
  ["Using campaign budget", ".", null, null],
  ["=1+1", ".", null, null],
  ["2026-01-01", ".", null, null],
])("%s with decimal %s is %s", (text, mark, value, currency) => {
  expect(readNumber(text, mark)).toEqual(value === null ? null : { value, currency });
});

test.each(["", " --", "--", "-", "NAN", "undefined", "n/a", "N/A", "NA", "Select", "#N/A", "null"])(
  "%j is no value",
  (text) => {
    expect(isMissing(text)).toBe(true);
  }
);

test.each<[string, string[], string[], DecimalMark, DecimalMark, number]>([
  ["both marks", ["1.234,5", "1,234"], [], ".", ",", 0],
  ["two decimals", ["3,25"], [], ".", ",", 0],
  ["leading zero", ["0,123"], [], ".", ",", 0],
  ["four digits before", ["1234,567"], [], ".", ",", 0],
  ["the majority", ["1.5", "2.5", "3,5"], [], ",", ".", 0],
  ["counts are whole", ["1.234"], ["1.234"], ".", ",", 0],
  ["large numbers have no thousands marks", ["1.234", "2345"], [], ",", ".", 0],
  ["nothing tells", ["1,234"], [], ",", ",", 1],
  [
    "no large number makes a comma unusual for it the decimal mark",
    ["1,234", "2345"],
    [],
    ".",
    ".",
    1,
  ],
  ["nothing to read", ["12"], ["12"], ".", ".", 0],
])("decimal mark: %s", (_, cells, counts, usual, mark, doubtful) => {
  const votes = decideDecimal(
    [decimalVotes(columnOf(cells))],
    [decimalVotes(columnOf(counts))],
    usual
  );
  expect(votes).toEqual({ mark, doubtful });
});

test.each<[string, string[], DecimalMark, DecimalMark]>([
  ["its cells agree", ["42,90", "10,10"], ".", ","],
  ["its cells disagree", ["42,90", "10.10"], ".", "."],
  ["its cells do not tell", ["1,234", "5"], ".", "."],
])("decimal mark of one column: %s", (_, cells, table, mark) => {
  expect(markOfColumn(decimalVotes(columnOf(cells)), table)).toBe(mark);
});

test("a number written in either style is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -999999999, max: 999999999 }), fc.boolean(), (cents, french) => {
      const value = cents / 100;
      const text = value.toLocaleString(french ? "fr-FR" : "en-GB", { minimumFractionDigits: 2 });
      expect(readNumber(text, french ? "," : ".")?.value).toBe(value === 0 ? 0 : value);
    })
  );
});

test("money adds up as on paper", () => {
  expect(sumExactly([0.1, 0.2])).toBe(0.3);
  expect(sumExactly([18257.62, 22271.01, 1368.48, 4353.85])).toBe(46250.96);
  expect(sumExactly([1e21, 1, -1e21])).toBe(1);
  expect(sumExactly([])).toBe(0);
  expect(sumExactly([1e-80, 1])).toBe(1);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
      const total = cents.reduce((sum, cent) => sum + cent, 0);
      expect(sumExactly(cents.map((cent) => cent / 100))).toBe(total === 0 ? 0 : total / 100);
    })
  );
});

test("decimal places", () => {
  expect(decimalPlaces([1, 1.5, 2.25, 1e-7])).toBe(7);
});

test("the quick way of reading plain numbers gives what the pattern gives", () => {
  const pattern = {
    ".": /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{2,3})*,\d{3})(?:\.\d+)?$/u,
    ",": /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{2,3})*\.\d{3})(?:,\d+)?$/u,
  };
  const text = fc.string({ unit: fc.constantFrom(...Array.from("-0123456789.,")), maxLength: 12 });
  fc.assert(
    fc.property(text, fc.constantFrom(".", ","), (written, mark) => {
      const other = mark === "." ? "," : ".";
      const digits = written.replaceAll(other, "").replace(mark, ".");
      const expected = pattern[mark].test(written) ? Number(digits) : NaN;
      expect(plainNumber(written, mark)).toBe(expected);
    }),
    {
      numRuns: 3000,
      examples: [
        ["1,234", "."],
        ["12,34,567.5", "."],
        ["-0", ","],
        ["01.234", ","],
      ],
    }
  );
});

test("a single mark shows what any number text shows", () => {
  const text = fc
    .tuple(fc.constantFrom("", "-"), fc.nat(99999), fc.constantFrom(".", ","), fc.nat(99999))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (written) => {
      // A currency beside it goes the long way.
      expect(decimalVotes(columnOf([written]))).toEqual(decimalVotes(columnOf([`${written} €`])));
    })
  );
});
