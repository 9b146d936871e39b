import { readFileSync } from "node:fs";
import path from "node:path";
import { issueOf, leftBehind } from "../../src/excel/failure";
import { Cancelled } from "../../src/excel/sender";
import { excelIssues } from "../../src/locale/issues/excel";
import { languages, say, type Words } from "../../src/locale/language";

const officeError = (code: string): Error => Object.assign(new Error(`said of ${code}`), { code });
const words: Readonly<Record<string, Words>> = excelIssues;

test.each([
  ["InvalidOperation", "excel-cell-edit"],
  ["InvalidOperationInCellEditMode", "excel-cell-edit"],
  ["RequestPayloadSizeLimitExceeded", "excel-too-large"],
  ["AccessDenied", "excel-protected"],
  ["ApiNotFound", "excel-too-old"],
  ["ItemAlreadyExists", "excel-name-taken"],
  ["GeneralException", "excel-general"],
  ["SomethingNew", "excel-unexpected"],
])("%s is told as %s", (code, issue) => {
  expect(issueOf(officeError(code))).toMatchObject({ code: issue, severity: "error" });
});

test("every sentence can be said in every language with the values its issue brings", () => {
  const values = {
    ...leftBehind(officeError("X"), ["Dashboard", "KPIs"]).values,
  };
  for (const [code, sentence] of Object.entries(words)) {
    for (const language of languages) {
      const said = say(sentence, language, values);
      expect({ code, said }).toEqual({ code, said: expect.stringMatching(/[.\w]$/) as unknown });
      expect(said).not.toMatch(/[{}]/);
    }
  }
  expect(say(excelIssues["excel-left-behind"], "en", values)).toContain("Dashboard, KPIs");
});

test("a cancel is no error, also when sheets stay behind", () => {
  expect(issueOf(new Cancelled())).toMatchObject({ code: "excel-cancelled", severity: "info" });
  expect(leftBehind(new Cancelled(), ["KPIs"]).values).toMatchObject({ detail: "", count: 1 });
});

test("every code the floor uses has its sentence", () => {
  const folder = path.resolve(__dirname, "../../src/excel");
  const used = ["failure.ts", "finish.ts"].flatMap((file) =>
    [...readFileSync(path.join(folder, file), "utf8").matchAll(/"(excel-[a-z-]+)"/g)].map(
      (match) => match[1] ?? ""
    )
  );
  expect(new Set(used)).toEqual(new Set(Object.keys(words)));
});
