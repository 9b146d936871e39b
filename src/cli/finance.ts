import path from "node:path";
import { cliWords } from "../locale/cli";
import { refusalWords } from "../locale/finance";
import { say, type Language } from "../locale/language";
import { financeCopy, warningText, type FinanceCopy } from "../xlsx/finance";
import { readFiles, replaceFile } from "./files";
import { required, type Answers, type Option } from "./options";
import { Refusal } from "./refusal";

/** What `finance` may be told, besides what every command may. */
export const financeOptions: readonly Option[] = [
  { name: "out", value: "FILE.xlsx", words: cliWords.optionOut },
];

/** Makes the copy of one workbook for readers without the add-in; gives back what to tell the person. */
export async function finance(answers: Answers, language: Language): Promise<string> {
  const [input, ...others] = answers.files;
  if (input === undefined || others.length > 0) throw new Refusal(cliWords.oneWorkbook);
  const out = required(answers, "out");
  if (path.extname(out).toLowerCase() !== ".xlsx") {
    throw new Refusal(cliWords.outBad, { file: out });
  }
  if (path.resolve(out) === path.resolve(input)) {
    throw new Refusal(cliWords.outIsInput, { file: out });
  }
  const [file] = await readFiles([input]);
  const copy = financeCopy(file?.bytes ?? new Uint8Array(), {
    language,
    name: path.basename(input),
    at: new Date(),
  });
  if (copy.kind === "refused") {
    const problem = say(refusalWords[copy.reason], language);
    throw new Refusal(cliWords.fileRefused, { file: input, problem });
  }
  if (copy.kind === "unchanged") {
    await replaceFile(out, file?.bytes ?? new Uint8Array());
    return say(cliWords.financeUnchanged, language, { file: out });
  }
  await replaceFile(out, copy.bytes);
  return financeSummary(out, copy, language);
}

function financeSummary(
  file: string,
  { conversions, rules, removed, warnings, checks }: Extract<FinanceCopy, { kind: "copy" }>,
  language: Language
): string {
  const written = conversions.filter(({ native }) => native !== null).length;
  const kept = conversions.length - written;
  const lines = [
    conversions.length === 0
      ? say(cliWords.financeNothingWritten, language, { file })
      : say(cliWords.financeWritten, language, { file, written, kept, checks }),
    ...(rules.length > 0 ? [say(cliWords.financeRules, language, { count: rules.length })] : []),
    ...(removed.length > 0
      ? [
          say(cliWords.financeRemoved, language, {
            parts: removed.map((each) => each.path).join(", "),
          }),
        ]
      : []),
  ];
  if (warnings.length === 0) return lines.join("\n");
  const said = warnings.map((warning) => `  ${warningText(warning, language)}`);
  return [...lines, say(cliWords.checkTitle, language), ...said].join("\n");
}
