/** A spreadsheet compares texts without regard to case. */
export function isSameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Texts, each once, as it is spelled first. */
export function distinctTexts(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.findIndex((each) => isSameText(each, text)) === index);
}
