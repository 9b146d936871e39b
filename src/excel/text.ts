/** Words that a cell turns into a truth value, in the languages of Excel that have their own. */
const truthValues = new Set(
  (
    "true false vrai faux wahr falsch verdadero verdadeiro falso vero waar onwaar " +
    "sant falskt sand falsk tosi epätosi prawda fałsz pravda nepravda igaz hamis " +
    "doğru yanlış истина ложь"
  ).split(" ")
);

/**
 * What to write into a cell so that it holds exactly this text.
 * Excel reads a string that is written to a cell as if it had been typed: "=1+1" becomes a formula,
 * "1-2" a date. A leading apostrophe, which Excel keeps out of the value, prevents that. It is put
 * only where Excel could read something else, because the formula bar shows it.
 */
export function asText(text: string): string {
  return couldBeReadAsSomethingElse(text) ? `'${text}` : text;
}

function couldBeReadAsSomethingElse(text: string): boolean {
  if (text === "") return false;
  // "=…" "+…" "-…" "@…" formulas, "'…" the escape itself, "#N/A" errors; Excel skips blanks before them.
  if (/^[\s=+\-@'#]/u.test(text)) return true;
  // "12", "5 %", "1/2", "3 mars": numbers and dates; no number or date is longer than this.
  if (text.length <= 40 && /\p{N}/u.test(text)) return true;
  return truthValues.has(text.trim().toLocaleLowerCase());
}
