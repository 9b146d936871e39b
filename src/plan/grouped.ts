import type { Language } from "../locale/language";
import { quoted } from "./address";

/** Between thousands; in French the space that no line breaks at. */
const separators: Readonly<Record<Language, string>> = { en: ",", fr: "\u00a0" };

const thousand = 1000;
const tooMany = thousand ** 3;

function hasThousands(value: number): boolean {
  return value >= thousand && value < tooMany && Number.isInteger(value);
}

/**
 * A number in a sentence as `language` writes it: whole thousands apart, anything else as it is.
 * Format codes for that differ from one Excel to the next and follow its language, not the
 * workbook’s; zeros are the same everywhere.
 */
export function groupedFormula(number: string, language: Language): string {
  const apart = quoted(separators[language]);
  const small = `${number}<1000*1000`;
  const millions = `IF(${small},"",TEXT(INT(${number}/(1000*1000)),"0")&${apart})`;
  const thousands = `TEXT(MOD(INT(${number}/1000),1000),IF(${small},"0","000"))`;
  const rest = `TEXT(MOD(${number},1000),"000")`;
  const plain = `OR(${number}<1000,${number}>=1000*1000*1000,${number}<>INT(${number}))`;
  return `IF(${plain},${number}&"",${millions}&${thousands}&${apart}&${rest})`;
}

/** What that formula gives. */
export function groupedText(value: number, language: Language): string {
  if (!hasThousands(value)) return String(value);
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, separators[language]);
}
