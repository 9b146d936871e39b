import { createContext, useContext, useMemo, type ReactNode } from "react";
import { say, type Language, type Words, type WordValues } from "../locale/language";

const LanguageContext = createContext<Language>("en");

/** Sets the language of every word below. */
export function Speech({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** Says words in the pane's language. */
export type Saying = (words: Words, values?: WordValues) => string;

/** The pane's language and how to say words in it. */
export function useSpeech(): { language: Language; t: Saying } {
  const language = useContext(LanguageContext);
  return useMemo(
    () => ({ language, t: (words, values) => say(words, language, values) }),
    [language]
  );
}
