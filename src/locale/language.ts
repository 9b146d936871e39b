import { IntlMessageFormat } from "intl-messageformat";

/** The languages of the pane and of the workbooks. */
export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];

/** One text in every language. ICU MessageFormat: `{count, plural, one {# row} other {# rows}}`. */
export type Words = Readonly<Record<Language, string>>;

export type WordValues = Readonly<Record<string, string | number>>;

/** Messages already read: the same few are said for every cell of a workbook. */
const messages = new WeakMap<Words, Partial<Record<Language, IntlMessageFormat>>>();

function messageOf(words: Words, language: Language): IntlMessageFormat {
  const known = messages.get(words) ?? {};
  messages.set(words, known);
  known[language] ??= new IntlMessageFormat(words[language], language === "fr" ? "fr-FR" : "en-GB");
  return known[language];
}

/** Says `words` in `language`, with `values` put in the places the message names. */
export function say(words: Words, language: Language, values?: WordValues): string {
  return String(messageOf(words, language).format(values));
}
