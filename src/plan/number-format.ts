import { say, type Language } from "../locale/language";
import { dashboardWords, sourcesWords, timeWords } from "../locale/sheets";
import type { FormatToken } from "./workbook";

/** Windows language identifiers, as Excel writes them into a currency format: where the sign stands follows them. */
const localeIds: Readonly<Record<Language, string>> = { en: "809", fr: "40C" };

const signs: Readonly<Record<string, string>> = {
  EUR: "€",
  USD: "$",
  GBP: "£",
  JPY: "¥",
  CHF: "CHF",
  CAD: "CA$",
  AUD: "A$",
};

/** The currency as a reader in `language` expects to see it beside a number: `€`, else the ISO code. */
export function currencySign(currency: string): string {
  return signs[currency] ?? currency;
}

function money(language: Language, currency: string): string {
  const code = amounts(language, currency)[currency === "JPY" ? "whole" : "exact"];
  return `${code};-${code}`;
}

/** No cents. */
function whole(language: Language, currency: string): string {
  const code = amounts(language, currency).whole;
  return `${code};-${code}`;
}

/** Cents say nothing beside thousands. The last section keeps its own minus sign. */
function amount(language: Language, currency: string): string {
  const { whole: rounded, exact } = amounts(language, currency);
  return `[>=1000]${rounded};[<=-1000]-${rounded};${currency === "JPY" ? rounded : exact}`;
}

/** A sum of money with and without cents, without a sign. */
function amounts(language: Language, currency: string): { whole: string; exact: string } {
  const sign = `[$${currencySign(currency)}-${localeIds[language]}]`;
  // £5, but UAH 5: letters keep their distance from the number.
  const lead = /\p{L}$/u.test(currencySign(currency)) ? `${sign}"\u00a0"` : sign;
  const code = (digits: string) => (language === "fr" ? `${digits} ${sign}` : `${lead}${digits}`);
  return { whole: code("#,##0"), exact: code("#,##0.00") };
}

const percent: Readonly<Record<Language, string>> = { en: "0.0%", fr: '0.0"\u00a0"%' };

/** A rate is often tiny: the smaller it is, the more decimals, so that two digits of it are seen down to 0.01%. */
function rate(language: Language, first = "0.0"): string {
  const end = percent[language].slice("0.0".length);
  return `[>=0.1]${first}${end};[>=0.001]${first}0${end};${first}00${end}`;
}

/** A change carries its sign, also where it is a gain. */
function signed(code: string): string {
  return `+${code};-${code};${code}`;
}

/** Where 1, −1 and 0 stand: signs of a shape of their own, so that they also read without colour. */
const standings = [
  { sign: "✓", word: dashboardWords.reached },
  { sign: "✗", word: dashboardWords.missed },
  { sign: "≈", word: dashboardWords.close },
] as const;

/** A status in words: the number itself would only be noise. */
function status(language: Language): string {
  return standings.map(({ sign, word }) => `"${sign} ${say(word, language)}"`).join(";");
}

/** The Excel number format of a token, in en-US codes; Excel shows separators in the reader's own way. */
export function numberFormat(format: FormatToken, language: Language, currency: string): string {
  switch (format) {
    case "general":
      return "General";
    case "integer":
      return "#,##0";
    case "decimal":
    case "ratio":
      return "#,##0.00";
    case "money":
      return money(language, currency);
    case "whole":
      return whole(language, currency);
    case "amount":
      return amount(language, currency);
    case "percent":
      return percent[language];
    case "rate":
      return rate(language);
    case "fine-rate":
      // One digit more, so that a rate and the ends of its interval differ.
      return rate(language, "0.00");
    case "growth":
      return signed(percent[language]);
    case "points":
      return signed('0.0"\u00a0pts"');
    case "rate-points":
      return signed('0.00"\u00a0pts"');
    case "score":
      return signed("0.00");
    case "status":
      return status(language);
    case "duration":
      return "#,##0.0";
    // The empty sections show nothing for 0, which is no date.
    case "date":
      return language === "fr" ? "dd/mm/yyyy;;" : "d mmm yyyy;;";
    case "month":
      return language === "fr" ? "[$-40C]mmm yyyy;;" : "[$-809]mmm yyyy;;";
    // 0, 1 and 2 in words: formulas go on with the numbers.
    case "state":
      return say(timeWords.states, language);
    // 1 and 0: TRUE and FALSE are shown in the language of the reader's Excel.
    case "yes-no":
      return say(sourcesWords.yesOrNo, language);
    case "text":
      return "@";
  }
}
