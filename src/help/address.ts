import type { Language } from "../locale/language";

/** Where the page of a function lies below the add-in's address: `help/en/rosi.html`. */
export function helpPage(name: string, language: Language): string {
  return `help/${language}/${name.toLowerCase()}.html`;
}
