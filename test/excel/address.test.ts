import { addressOf, referenceOf } from "../../src/excel/address";

test.each([
  [{ row: 0, column: 0, rows: 1, columns: 1 }, "A1", "'It''s Q1'!$A$1"],
  [{ row: 1, column: 25, rows: 3, columns: 2 }, "Z2:AA4", "'It''s Q1'!$Z$2:$AA$4"],
  [{ row: 9, column: 701, rows: 1, columns: 2 }, "ZZ10:AAA10", "'It''s Q1'!$ZZ$10:$AAA$10"],
])("%j is %s", (area, address, reference) => {
  expect(addressOf(area)).toBe(address);
  expect(referenceOf("It's Q1", area)).toBe(reference);
});
