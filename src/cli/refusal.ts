import { say, type Language, type Words, type WordValues } from "../locale/language";

/** A reason not to do what was asked, in one sentence for the person who asked; exit code 2. */
export class Refusal extends Error {
  constructor(
    private readonly words: Words,
    private readonly values: WordValues = {}
  ) {
    super(words.en);
  }

  in(language: Language): string {
    return say(this.words, language, this.values);
  }
}

/** What the operating system calls a failure, such as ENOENT; else the failure's own words, without its stack. */
export function reasonOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  if ("code" in error && typeof error.code === "string") return error.code;
  return "message" in error ? String(error.message) : "?";
}
