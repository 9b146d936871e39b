import fc from "fast-check";
import { cellAt, columnLetters, quoted, rangeOf, sheetPrefix } from "../../src/plan/address";
import { monthOf, monthsBetween, serialOf } from "../../src/plan/dates";
import { plainHeader } from "../../src/plan/layout";
import { wholeText } from "../../src/plan/whole-text";

test.each([
  ["1900-03-01", 61],
  ["2024-02-29", 45351],
  ["2026-01-01", 46023],
])("Excel keeps %s as %d", (date, serial) => {
  expect(serialOf(date)).toBe(serial);
});

test("a month ends on its last day", () => {
  expect([monthOf("2024-02-10"), monthOf("2025-12-31")]).toEqual([
    { from: "2024-02-01", to: "2024-02-29" },
    { from: "2025-12-01", to: "2025-12-31" },
  ]);
});

test("months follow one another without gaps", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40000, max: 47000 }), fc.nat(900), (start, days) => {
      const iso = (serial: number) =>
        new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
      const months = monthsBetween(iso(start), iso(start + days));
      months.slice(1).forEach((month, index) => {
        expect(serialOf(month.from)).toBe(serialOf(months[index]?.to ?? "") + 1);
      });
      expect(months.at(-1)).toEqual(monthOf(iso(start + days)));
    })
  );
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("addresses are spelled as formulas want them", () => {
  expect([
    cellAt(4, 2),
    cellAt(4, 2, "row"),
    cellAt(4, 2, "column"),
    rangeOf({ row: 0, column: 0, rows: 2, columns: 3 }, "both"),
    sheetPrefix("KPIs"),
    sheetPrefix("Tableau de bord"),
    sheetPrefix("L'an 1"),
    quoted('a "b"'),
    plainHeader("Clics (tous) – d’essai"),
  ]).toEqual([
    "C5",
    "C$5",
    "$C5",
    "$A$1:$C$2",
    "KPIs!",
    "'Tableau de bord'!",
    "'L''an 1'!",
    '"a ""b"""',
    "Clics tous d’essai",
  ]);
});

test.each([
  [2.5, "3"],
  [-2.5, "-3"],
  [-0.4, "0"],
  [1.145 * 100, "115"],
])("TEXT(%d) is %s", (value, text) => {
  expect(wholeText(value)).toBe(text);
});
