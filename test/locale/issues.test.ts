import { sayIssue, sayPlace, saySkipped } from "../../src/locale/issues";
import { intakeIssues, skipReasons } from "../../src/locale/issues/intake";

/** Every value that a sentence of intake may ask for. */
const values = {
  ...{ count: 2, limit: 50, lower: 1, upper: 2, rows: 1.5, total: 2.5, difference: 1 },
  ...{ file: "f", first: "f", second: "g", platform: "P", title: "t", header: "h", names: "n" },
  ...{ mark: ",", other: ".", order: "dayfirst", currencies: "EUR, USD", kinds: "k" },
  ...{ metric_en: "Reach", metric_fr: "Couverture" },
};

describe.each(Object.keys(intakeIssues))("%s", (code) => {
  test.each(["en", "fr"] as const)("is a sentence in %s", (language) => {
    expect(sayIssue({ code, values }, language)).toMatch(/^[\p{Lu}\d«“].*\.$/su);
  });

  test("one and many are both said", () => {
    for (const count of [0, 1, 5]) {
      expect(sayIssue({ code, values: { ...values, count } }, "fr")).not.toMatch(/[{}#]/u);
    }
  });

  test("French is set as French: no-break spaces before double signs, no straight apostrophe", () => {
    expect(sayIssue({ code, values }, "fr")).not.toMatch(/ [:;!?»]|« |'/u);
  });
});

test("a code without a sentence is said as itself", () => {
  expect(sayIssue({ code: "of-another-floor", values: {} }, "fr")).toBe("of-another-floor");
});

test("places and reasons are said in words", () => {
  expect(sayPlace({ sheet: "Metrics", row: 12, column: "Impr." }, "en")).toBe(
    "sheet “Metrics”, row 12, column “Impr.”"
  );
  expect(sayPlace({}, "fr")).toBe("");
  for (const reason of Object.keys(skipReasons)) {
    expect(saySkipped(reason, "fr")).not.toBe(reason);
  }
});
