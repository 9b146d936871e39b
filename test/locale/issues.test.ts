import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sayIssue, sayPlace, saySkipped, sentences } from "../../src/locale/issues";
import { intakeIssues, skipReasons } from "../../src/locale/issues/intake";

/** Every value that a sentence of intake may ask for. */
const values = {
  ...{ count: 2, limit: 50, lower: 1, upper: 2, rows: 1.5, total: 2.5, difference: 1 },
  ...{ file: "f", first: "f", second: "g", platform: "P", title: "t", header: "h", names: "n" },
  ...{
    mark: ",",
    other: ".",
    order: "dayfirst",
    currencies: "EUR, USD",
    kinds: "k",
    example: "3-Apr",
  },
  ...{ older: "o", older_kind: "file", newer: "", newer_kind: "paste", left: 1, cut: 1 },
  ...{ first_kind: "file", second_kind: "sheet", first_total: 1, second_total: 2, why: "finer" },
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

const srcFolder = path.resolve(__dirname, "../../src");

/** The codes of issues as the source files spell them. */
function codesIn(text: string): string[] {
  const spellings = [
    /\bcode: "([a-z][a-z-]*-[a-z-]+)"/g,
    /\bissue\(\s*"([a-z-]+)",\s*"(?:error|warning|info)"/g,
    /\bissue\(\s*"(?:error|warning|info)",\s*"([a-z-]+)"/g,
    /"(excel-[a-z-]+)"/g,
  ];
  return spellings.flatMap((spelling) =>
    [...text.matchAll(spelling)].flatMap(([, code]) => code ?? [])
  );
}

test("every code that a source file raises has a sentence", () => {
  const files = readdirSync(srcFolder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^(?!host|playground).*\.tsx?$/.test(file)
  );
  const raised = new Set(
    files.flatMap((file) => codesIn(readFileSync(path.join(srcFolder, file), "utf8")))
  );
  expect([...raised]).toEqual(
    expect.arrayContaining(["plan-other-currency", "not-summable", "excel-too-large"])
  );
  expect([...raised].filter((code) => !Object.hasOwn(sentences, code))).toEqual([]);
});

test.each(["en", "fr"] as const)(
  "even a code without a sentence is said in words: %s",
  (language) => {
    expect(sayIssue({ code: "of-another-floor", values: {} }, language)).toMatch(
      /^\p{Lu}.*\bof-another-floor\b.*\.$/u
    );
  }
);

test("places and reasons are said in words", () => {
  expect(sayPlace({ sheet: "Metrics", row: 12, column: "Impr." }, "en")).toBe(
    "sheet “Metrics”, row 12, column “Impr.”"
  );
  expect(sayPlace({}, "fr")).toBe("");
  for (const reason of Object.keys(skipReasons)) {
    expect(saySkipped(reason, "fr")).not.toBe(reason);
  }
});
