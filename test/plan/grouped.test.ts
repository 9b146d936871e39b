import { languages } from "../../src/locale/language";
import { groupedText } from "../../src/plan/grouped";

test.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [1000, "1,000", "1\u00a0000"],
  [20_000, "20,000", "20\u00a0000"],
  [1_000_007, "1,000,007", "1\u00a0000\u00a0007"],
  [999_999_999, "999,999,999", "999\u00a0999\u00a0999"],
  [12_345.6, "12345.6", "12345.6"],
  [-20_000, "-20000", "-20000"],
  [1e9, "1000000000", "1000000000"],
])("%d has its thousands apart in every language", (value, ...said) => {
  expect(languages.map((language) => groupedText(value, language))).toEqual(said);
});
