import { cliWords } from "../locale/cli";
import { languages, say, type Language } from "../locale/language";
import { build, buildOptions } from "./build";
import { checkFiles } from "./files";
import { finance, financeOptions } from "./finance";
import { help } from "./help";
import { inspect } from "./inspect";
import {
  helpOption,
  langOption,
  languageAsked,
  oneOf,
  readOptions,
  single,
  type Answers,
  type Option,
} from "./options";
import { reasonOf, Refusal } from "./refusal";

/** Where a command's result and its refusals go. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

interface Command {
  readonly options: readonly Option[];
  /** Does the work and gives back what to print. */
  readonly run: (answers: Answers, language: Language) => Promise<string>;
}

const commands: Readonly<Record<string, Command>> = {
  inspect: {
    options: [],
    run: async ({ files }, language) => {
      if (files.length === 0) throw new Refusal(cliWords.filesMissing);
      await checkFiles(files);
      return JSON.stringify(await inspect(files, language), null, 2);
    },
  },
  build: { options: buildOptions, run: build },
  finance: { options: financeOptions, run: finance },
};

/** Runs one command line. Exit code 0: done; 2: refused, with one sentence on the error channel. */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 2> {
  const language = languageAsked(args);
  try {
    terminal.out(await answer(args, language));
    return 0;
  } catch (error) {
    terminal.error(
      error instanceof Refusal
        ? error.in(language)
        : say(cliWords.unexpected, language, { reason: reasonOf(error) })
    );
    return 2;
  }
}

async function answer(args: readonly string[], language: Language): Promise<string> {
  if (args.includes("--help")) return help(language);
  const at = args.findIndex((arg, index) => !arg.startsWith("-") && args[index - 1] !== "--lang");
  const name = args[at];
  const rest = args.filter((_, index) => index !== at);
  const known = Object.keys(commands).join(", ");
  if (name === undefined) throw new Refusal(cliWords.noCommand, { commands: known });
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Refusal(cliWords.unknownCommand, { command: name, commands: known });
  const answers = readOptions(name, rest, [...command.options, langOption, helpOption]);
  const asked = single(answers, langOption.name);
  if (asked !== undefined) oneOf(langOption.name, asked, languages);
  return command.run(answers, language);
}
