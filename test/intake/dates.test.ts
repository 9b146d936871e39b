import fc from "fast-check";
import {
  decideOrder,
  isDateWithoutYear,
  readDate,
  readSpan,
  spanInName,
  type DateOrder,
} from "../../src/intake/dates";
import { columnOf } from "./column-of";

test.each<[string | number, DateOrder, string | null]>([
  ["2025-01-01T01:00:00", "day-first", "2025-01-01"],
  ["2025-10-26T00:00:00", "day-first", "2025-10-26"],
  ["02/16/2025 05:14", "month-first", "2025-02-16"],
  ["12/21/2024", "month-first", "2024-12-21"],
  ["16/04/2015", "day-first", "2015-04-16"],
  ["3/20/15", "month-first", "2015-03-20"],
  ["13-06-2025", "day-first", "2025-06-13"],
  ["31.12.2025", "day-first", "2025-12-31"],
  ["20230916", "day-first", "2023-09-16"],
  [20230916, "day-first", "2023-09-16"],
  ["2024041623", "day-first", "2024-04-16"],
  ["2024041624", "day-first", null],
  [44743, "day-first", "2022-07-01"],
  ["43922", "day-first", "2020-04-01"],
  ["Sat, Sep 6, 2025", "day-first", "2025-09-06"],
  ["Thu, 5 Feb 2026", "day-first", "2026-02-05"],
  ["2021-10-29 17:00 +0000", "day-first", "2021-10-29"],
  ["Aug 28, 2025", "day-first", "2025-08-28"],
  ["27 January 2026", "day-first", "2026-01-27"],
  ["19 avril 2025", "day-first", "2025-04-19"],
  ["28 sept. 2026", "day-first", "2026-09-28"],
  ["1er août 2026", "day-first", "2026-08-01"],
  ["8 de marzo de 2026", "day-first", "2026-03-08"],
  ["3. März 2026", "day-first", "2026-03-03"],
  ["2025/10/31", "day-first", "2025-10-31"],
  ["1/23/2019 12:00:00 AM|11", "month-first", "2019-01-23"],
  ["2025-02-30", "day-first", null],
  ["13/13/2025", "day-first", null],
  ["February 28", "day-first", null],
  ["All time", "day-first", null],
  ["12345678", "day-first", null],
  ["5", "day-first", null],
  ["", "day-first", null],
])("%s (%s) is %s", (cell, order, expected) => {
  expect(readDate(cell, order)).toBe(expected);
});

test.each<[string, [string, string] | null]>([
  ["2024-03-01 - 2024-03-11", ["2024-03-01", "2024-03-11"]],
  ["January 17, 2024 - February 15, 2024", ["2024-01-17", "2024-02-15"]],
  ["1 sept. 2026 - 2 sept. 2026", ["2026-09-01", "2026-09-02"]],
  ["du 1 septembre 2026 au 2 septembre 2026", null],
  ["2024-02", ["2024-02-01", "2024-02-29"]],
  ["2024-03-11 - 2024-03-01", null],
  ["All time", null],
])("span %s", (cell, expected) => {
  const span = readSpan(cell, "day-first");
  expect(span === null ? null : [span.from, span.to]).toEqual(expected);
});

test("a period in the file's name", () => {
  expect(spanInName("Time_series(2026.02.05-2026.02.10).csv")).toEqual({
    from: "2026-02-05",
    to: "2026-02-10",
  });
  expect(spanInName("report 2026-02-05.csv")).toBeNull();
});

test("dates without a year are told apart", () => {
  expect(["February 28", "8 de marzo", "Sep 6, 2025", "All time"].map(isDateWithoutYear)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each<[string[], DateOrder | null, DateOrder, number]>([
  [["13/01/2026", "01/02/2026"], null, "day-first", 0],
  [["01/13/2026", "01/02/2026"], "day-first", "month-first", 0],
  [["01/02/2026", "03/03/2026"], null, "day-first", 1],
  [["01/02/2026"], "month-first", "month-first", 0],
  // Days in a row, against the usual order too; the first days of three months are none.
  [["9/1/2026", "9/2/2026", "9/3/2026"], null, "month-first", 0],
  [["01/09/2026", "02/09/2026", "03/09/2026"], "month-first", "day-first", 0],
  [["01/01/2026", "02/01/2026", "03/01/2026"], null, "day-first", 2],
])("order of %j", (cells, usual, order, doubtful) => {
  expect(decideOrder([columnOf(cells)], usual)).toEqual({ order, doubtful });
});

test("every day written in words is read back", () => {
  const days = fc.date({
    min: new Date("1990-01-01"),
    max: new Date("2100-12-31"),
    noInvalidDate: true,
  });
  const locales = fc.constantFrom("en-GB", "en-US", "fr-FR", "de-DE", "es-ES", "pt-PT");
  fc.assert(
    fc.property(days, locales, fc.constantFrom("long", "short"), (day, locale, month) => {
      const text = day.toLocaleDateString(locale, {
        day: "numeric",
        month,
        year: "numeric",
        timeZone: "UTC",
      });
      expect(readDate(text, "day-first")).toBe(day.toISOString().slice(0, 10));
    })
  );
});
