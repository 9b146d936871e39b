import { departments } from "../catalogue/departments";
import { objectives } from "../catalogue/objectives";
import { cliWords } from "../locale/cli";
import { say, type Language, type Words } from "../locale/language";
import { sampleIds } from "../samples";
import { buildOptions } from "./build";
import { helpOption, langOption, type Option } from "./options";

const indent = "  ";

/** The text of --help. */
export function help(language: Language): string {
  const words = (sentence: Words): string => say(sentence, language);
  const colon = language === "fr" ? "\u00a0:" : ":";
  const section = (title: Words, lines: readonly string[]): string =>
    [words(title) + colon, ...lines].join("\n");
  const named = (things: readonly Readonly<{ id: string; name: Words }>[]): string[] =>
    columns(things.map(({ id, name }) => [id, words(name)]));
  return [
    words(cliWords.intro),
    section(cliWords.usage, [
      ...command("inspect FILE…", words(cliWords.inspectHelp)),
      ...command("build --objectives … --metrics FILE… --out kpi.xlsx", words(cliWords.buildHelp)),
      ...command(
        `build --sample ${sampleIds.join("|")} --out kpi.xlsx`,
        words(cliWords.sampleHelp)
      ),
      ...command("finance IN.xlsx --out OUT.xlsx", words(cliWords.financeHelp)),
    ]),
    section(
      cliWords.options,
      columns(
        [...buildOptions, langOption, helpOption].map((option) => [
          spelled(option),
          words(option.words),
        ])
      )
    ),
    section(cliWords.objectives, named(objectives)),
    section(cliWords.departments, named(departments)),
  ].join("\n\n");
}

function command(line: string, meaning: string): string[] {
  return [`${indent}npm run --silent rosi -- ${line}`, indent + indent + meaning];
}

function spelled({ name, value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `${indent}${first.padEnd(width)}${indent}${second}`);
}
