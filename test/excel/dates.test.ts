import { isDateFormat, serialToIso } from "../../src/excel/dates";

test.each([
  ["d mmm yyyy", true],
  ["[$-40C]mmm yyyy", true],
  ["dd/mm/yyyy hh:mm", true],
  ["General", false],
  ["0.0%", false],
  ['0.0" days"', false],
  ["[Red]#,##0.00", false],
  ["[$€-40C]#,##0.00", false],
  ["@", false],
])("the format %p shows a date: %p", (format, shows) => {
  expect(isDateFormat(format)).toBe(shows);
});

test.each([
  [45658, "2025-01-01"],
  [45658.5, "2025-01-01 12:00:00"],
  [-3, "-3"],
  [99999999, "99999999"],
])("%d is %s", (serial, iso) => {
  expect(serialToIso(serial)).toBe(iso);
});
