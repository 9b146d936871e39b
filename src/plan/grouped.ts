import type { Language } from "../locale/language";
import { quoted } from "./address";
import { cell, type Told } from "./told";

/** Between thousands; in French the space that no line breaks at. */
const separators: Readonly<Record<Language, string>> = { en: ",", fr: "\u00a0" };

const thousand = 1000;
const tooMany = thousand ** 3;

function hasThousands(value: number): boolean {
  return value >= thousand && value < tooMany && Number.isInteger(value);
}

/**
 * A number in a sentence as `language` writes it: whole thousands apart, anything else as it is.
 * Signs for thousands in a format follow the language of Excel, not that of the workbook; zeros and
 * what stands escaped between them are the same everywhere.
 */
export function groupedFormula(number: string, language: Language): string {
  const apart = `\\${separators[language]}`;
  const format = `[>=1000000]0${apart}000${apart}000;0${apart}000`;
  const plain = `OR(${number}<1000,${number}>=1000*1000*1000,${number}<>INT(${number}))`;
  return `IF(${plain},${number}&"",TEXT(${number},${quoted(format)}))`;
}

/** What that formula gives. */
export function groupedText(value: number, language: Language): string {
  if (!hasThousands(value)) return String(value);
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, separators[language]);
}

/** The same of a formula with its value; an error stays one. */
export function grouped({ text, value }: Told, language: Language): Told {
  const given = typeof value === "number" ? groupedText(value, language) : value;
  return cell(groupedFormula(text, language), given);
}
