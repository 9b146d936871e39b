import { joined, whole, words, type Told } from "./told";

/** Stands in a sentence for a number that a formula puts there. */
export const mark = "\u0001";

/** A sentence with whole numbers in place of its marks, one after another. */
export function saidWith(sentence: string, ...numbers: readonly Told[]): Told {
  const [first = "", ...others] = sentence.split(mark);
  const parts = others.flatMap((text, index) => {
    const number = numbers[index];
    return number === undefined ? [words(text)] : [whole(number), words(text)];
  });
  return joined(words(first), ...parts);
}
