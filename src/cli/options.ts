import { parseArgs } from "node:util";
import { cliWords } from "../locale/cli";
import { languages, type Language, type Words } from "../locale/language";
import { Refusal } from "./refusal";

/** One option of a command: read by {@link readOptions}, explained by --help. */
export interface Option {
  readonly name: string;
  /** What stands for its value in the help; absent for a switch. */
  readonly value?: string;
  readonly words: Words;
}

export const langOption: Option = {
  name: "lang",
  value: languages.join("|"),
  words: cliWords.optionLang,
};
export const helpOption: Option = { name: "help", words: cliWords.optionHelp };

export interface Answers {
  /** Values by option name, in the order given; a switch that is on has an empty list. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** What stands there without an option. */
  readonly files: readonly string[];
}

/** Reads a command's arguments; refuses what the command does not know. */
export function readOptions(
  command: string,
  args: readonly string[],
  options: readonly Option[]
): Answers {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      options.map((option) => [
        option.name,
        { type: option.value === undefined ? ("boolean" as const) : ("string" as const) },
      ])
    ),
  });
  const values: Record<string, string[]> = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => `--${name}` === token.rawName);
    if (!option) throw new Refusal(cliWords.unknownOption, { option: token.rawName, command });
    const list = (values[option.name] ??= []);
    if (option.value === undefined) {
      if (token.value === undefined) continue;
      throw new Refusal(cliWords.valueUnwanted, { option: token.rawName });
    }
    // "--title --out x": the next option is no title; "--title=--out" would say that it is.
    const taken = token.inlineValue === true || token.value?.startsWith("-") !== true;
    if (token.value === undefined || token.value === "" || !taken) {
      throw new Refusal(cliWords.valueMissing, { option: token.rawName });
    }
    list.push(token.value);
  }
  return { values, files };
}

/** The language asked for anywhere among the arguments, also when the rest of them is wrong; English otherwise. */
export function languageAsked(args: readonly string[]): Language {
  const inline = args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  const value = inline ?? args[args.indexOf("--lang") + 1];
  const asked = inline === undefined && !args.includes("--lang") ? undefined : value;
  return languages.find((language) => language === asked) ?? "en";
}

/** The last value given to an option. */
export function single(answers: Answers, name: string): string | undefined {
  return answers.values[name]?.at(-1);
}

/** The last value given to an option that must be there. */
export function required(answers: Answers, name: string): string {
  const value = single(answers, name);
  if (value === undefined) throw new Refusal(cliWords.optionMissing, { option: `--${name}` });
  return value;
}

/** `value` as one of the possible ones, or a refusal that lists them. */
export function oneOf<Choice extends string>(
  name: string,
  value: string,
  choices: readonly Choice[]
): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) {
    const values = { value, option: `--${name}`, choices: choices.join(", ") };
    throw new Refusal(cliWords.unknownChoice, values);
  }
  return chosen;
}

/** Comma-separated choices, each once, in the order given. */
export function several<Choice extends string>(
  name: string,
  text: string,
  choices: readonly Choice[]
): Choice[] {
  const parts = text.split(",").map((part) => part.trim());
  return [...new Set(parts.map((part) => oneOf(name, part, choices)))];
}
