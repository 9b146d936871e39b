import type { Shown } from "../../excel/sharing";
import { say, type Language } from "../../locale/language";
import { formulaWords } from "../../locale/pane-finance";

/** Errors and truth values that a French Excel spells in its own way. */
const inFrench: Readonly<Record<string, string>> = {
  "#NAME?": "#NOM?",
  "#VALUE!": "#VALEUR!",
  "#NUM!": "#NOMBRE!",
  "#NULL!": "#NUL!",
  TRUE: "VRAI",
  FALSE: "FAUX",
};

/** What a cell shows, as a reader of `language` writes it: four decimals are enough to recognise a number. */
export function shownText({ value, isError, numberFormat }: Shown, language: Language): string {
  if (typeof value === "number") {
    const isPercent = numberFormat.includes("%");
    return new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", {
      ...(isPercent ? { style: "percent" } : {}),
      maximumFractionDigits: isPercent ? 2 : 4,
    }).format(value);
  }
  if (value === "") return say(formulaWords.empty, language);
  const text = typeof value === "boolean" ? String(value).toUpperCase() : value;
  const isSpelled = isError || typeof value === "boolean";
  return language === "fr" && isSpelled ? (inFrench[text] ?? text) : text;
}
