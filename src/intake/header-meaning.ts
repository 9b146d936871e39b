import { fillers, headerWords, ratioWords, type Meaning } from "../platforms/header-words";
import { fold } from "./header";

/** What the words of a header are likely to mean. */
export interface WordMatch {
  readonly meaning: Meaning;
  /** The header says nothing else. */
  readonly whole: boolean;
  /** Words that say something else. */
  readonly besides: number;
  readonly languages: readonly string[];
}

/** The words of a header, also of "AdSpend", "ad_spend" and "Channel0_impression": folded, in order. */
export function wordsOf(header: string): readonly string[] {
  const spaced = header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return fold(spaced)
    .replace(/(\p{L}')/gu, "$1 ")
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replace(/'$/u, ""))
    .filter((word) => word !== "");
}

/** One form for one and many, where only a letter tells them apart. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
  readonly languages: readonly string[];
}

const keyOf = (words: readonly string[]): string => words.map(singular).join(" ");

/** Every phrase by its words; a phrase that several languages share stands once. */
const phrases: ReadonlyMap<string, Phrase> = (() => {
  const found = new Map<string, Phrase>();
  for (const { meaning, words } of headerWords) {
    for (const [language, list] of Object.entries(words)) {
      for (const text of list.split(", ")) {
        const phrase = wordsOf(text);
        const known = found.get(keyOf(phrase));
        found.set(keyOf(phrase), {
          words: phrase,
          meaning: known?.meaning ?? meaning,
          languages: [...(known?.languages ?? []), language],
        });
      }
    }
  }
  return found;
})();
const longest = Math.max(...[...phrases.values()].map(({ words }) => words.length));
const ratios = new Set([...ratioWords].flatMap((word) => wordsOf(word)));
const filling = new Set([...fillers].flatMap((word) => wordsOf(word)));

const known = new Map<string, WordMatch | null>();

/** The meaning of a header by its longest phrase that is known; null when no word of it is. */
export function meaningOf(header: string): WordMatch | null {
  let match = known.get(header);
  if (match === undefined) {
    match = lookUp(wordsOf(header));
    // Headers come from outside: the memory must not grow without end.
    if (known.size > 5000) known.clear();
    known.set(header, match);
  }
  return match;
}

function lookUp(words: readonly string[]): WordMatch | null {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const phrase = phrases.get(keyOf(words.slice(start, start + length)));
      // "Post" in "Post reach" says of what; alone it is what is counted.
      const besideOthers = length === 1 && words.length > 1;
      if (phrase === undefined || (besideOthers && filling.has(words[start] ?? ""))) continue;
      const rest = [...words.slice(0, start), ...words.slice(start + length)];
      return matchOf(phrase, rest);
    }
  }
  return null;
}

/** What a phrase means beside the other words of its header: nothing, when they make a ratio of it. */
function matchOf({ meaning, languages }: Phrase, rest: readonly string[]): WordMatch | null {
  const others = rest.filter((word) => !filling.has(word) && !/^\d+$/u.test(word));
  if (rest.some((word) => ratios.has(word))) return null;
  if (others.some((word) => namesNothingCounted(word))) return null;
  return { meaning, whole: rest.length === 0, besides: others.length, languages };
}

/** "campaign_id", "competitor sales": a word that takes its neighbours out of the count. */
function namesNothingCounted(word: string): boolean {
  const meaning = phrases.get(singular(word))?.meaning;
  return meaning !== undefined && "role" in meaning && meaning.role === "ignored";
}
