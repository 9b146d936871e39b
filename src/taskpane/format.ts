import type { MetricUnit } from "../catalogue/types";
import type { Language } from "../locale/language";

const locales: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };

/** A metric's value as a reader of `language` writes it; money without currency shows no sign. */
export function formatValue(
  value: number,
  unit: MetricUnit,
  currency: string | null,
  language: Language
): string {
  const options: Intl.NumberFormatOptions =
    unit === "money" && currency !== null
      ? { style: "currency", currency }
      : unit === "percent"
        ? { style: "percent", maximumFractionDigits: 2 }
        : { maximumFractionDigits: unit === "count" || unit === "people" ? 0 : 2 };
  return new Intl.NumberFormat(locales[language], options).format(value);
}

/** `2026-01-31` → 31 January 2026, 31 janvier 2026. */
export function formatDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: "medium",
    timeZone: "UTC",
  }).format(new Date(`${iso}T00:00:00Z`));
}

/** "fr" → French, français; the code itself where it has no name. */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames(locales[language], { type: "language" }).of(code) ?? code;
}

/** "EUR" → EUR – Euro. */
export function currencyName(code: string, language: Language): string {
  const name = new Intl.DisplayNames(locales[language], { type: "currency" }).of(code) ?? code;
  return name === code ? code : `${code} – ${name}`;
}

/** "a, b and c". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language]).format(items);
}
