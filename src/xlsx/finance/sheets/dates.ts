import type { Language } from "../../../locale/language";

/** A moment as a reader writes it, in universal time so that every machine says the same. */
export function momentText(at: Date, language: Language): string {
  const locale = language === "fr" ? "fr-FR" : "en-GB";
  const words = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(at);
  return `${words} UTC`;
}
