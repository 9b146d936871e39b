import { exampleText, formulaInWords, nativeForms, nativeRow, resultText } from "../../../formulas";
import { functions, type FunctionRecord } from "../../../functions/all";
import { say, type Language } from "../../../locale/language";
import { financeWords } from "../../../locale/sheets";
import { constant, type Slot } from "../../../plan/cells";
import { text, type AddedSheet } from "./addedSheet";

const columns = [
  "function",
  "meaning",
  "inWords",
  "native",
  "arguments",
  "example",
  "source",
] as const;

/** The sheet that says what each function meant that the workbook was built with. */
export function definitionsSheet(
  name: string,
  used: ReadonlySet<string>,
  language: Language
): AddedSheet {
  return {
    name,
    widths: [20, 44, 44, 44, 44, 36, 36],
    headings: 3,
    printed: columns.length,
    rows: [
      [constant(say(financeWords.definitionsTitle, language), "title")],
      [constant(say(financeWords.definitionsAbout, language), "subtitle")],
      [],
      columns.map((key) => constant(say(financeWords[key], language), "heading-text")),
      ...functions.filter((each) => used.has(each.name)).map((each) => definition(each, language)),
    ],
    rules: [],
  };
}

function definition(each: FunctionRecord, language: Language): Slot[] {
  const { name, help, parameters } = each;
  const takes = parameters.map((parameter) => {
    const sentence = (help.parameters as Readonly<Record<string, Record<Language, string>>>)[
      parameter.name
    ];
    return `${parameter.name}: ${sentence?.[language] ?? ""}`;
  });
  const [example] = help.examples;
  return [
    text(name),
    text(help.description[language]),
    text(formulaInWords(each, language)),
    text(nativeText(each, language)),
    text(takes.join("\n")),
    text(`${exampleText(each, example, language)} → ${resultText(example.expected, language)}`),
    text(help.source[language]),
  ];
}

function nativeText(each: FunctionRecord, language: Language): string {
  const forms = nativeForms(each);
  if (forms.length > 0) return forms.map((form) => `=${form}`).join("\n");
  const row = nativeRow(each, 1);
  if (row.length === 0) return say(financeWords.noFormula, language);
  const formulas = row.map((form) => `=${form}`).join("\n");
  return say(financeWords.firstRow, language, { formulas });
}
