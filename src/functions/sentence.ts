/** One sentence in every language the add-in speaks. */
export interface Sentence {
  readonly en: string;
  readonly fr: string;
}

export type SentenceLanguage = keyof Sentence;
