import { familyNames, functions, type FunctionRecord } from "../../functions/all";
import type { Language } from "../../locale/language";

/** The functions whose name, sentence, family or parameters hold every word typed, accents and case aside. */
export function findFunctions(query: string, language: Language): FunctionRecord[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  return functions.filter((record) => {
    const text = folded(
      [
        record.name,
        record.help.description[language],
        familyNames[record.family][language],
        ...record.parameters.map(({ name }) => name),
      ].join(" ")
    );
    return words.every((word) => text.includes(word));
  });
}

function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}
