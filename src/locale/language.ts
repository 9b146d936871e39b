import { IntlMessageFormat } from "intl-messageformat";

/** The languages of the pane and of the workbooks. */
export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];

/** One text in every language. ICU MessageFormat: `{count, plural, one {# row} other {# rows}}`. */
export type Words = Readonly<Record<Language, string>>;

export type WordValues = Readonly<Record<string, string | number>>;

/** Says `words` in `language`, with `values` put in the places the message names. */
export function say(words: Words, language: Language, values?: WordValues): string {
  const locale = language === "fr" ? "fr-FR" : "en-GB";
  return String(new IntlMessageFormat(words[language], locale).format(values));
}
