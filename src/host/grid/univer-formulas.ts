import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from "@borgar/fx";

/**
 * Univer cannot read these in the name of a table or a column, Excel can. In what Univer stores they
 * are replaced by a letter that looks the same; Excel objects never see the replacement.
 */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ["_", "ˍ"],
  [".", "․"],
  ["(", "❨"],
  [")", "❩"],
  ["[", "⟦"],
  ["]", "⟧"],
  ["{", "❴"],
  ["}", "❵"],
  ["#", "＃"],
  ["@", "＠"],
  ["'", "ʼ"],
  ['"', "″"],
  [":", "꞉"],
  [",", "‚"],
];
const TO_UNIVER = new Map(LOOKALIKES);
const FROM_UNIVER = new Map(LOOKALIKES.map(([excel, univer]) => [univer, excel]));

/** The name of a table or column as Univer can read it. */
export function nameForUniver(name: string): string {
  return Array.from(name, (letter) => TO_UNIVER.get(letter) ?? letter).join("");
}

/** The name that a person gave the table or column. */
export function nameFromUniver(name: string): string {
  return Array.from(name, (letter) => FROM_UNIVER.get(letter) ?? letter).join("");
}

/**
 * The formula as Univer can compute it: `T[@c]` becomes `T[[#This Row],[c]]`, and tables are spelt
 * as they were named, because Univer looks them up with their exact letters.
 */
export function formulaForUniver(formula: string, tableNames: readonly string[]): string {
  const spelling = new Map(tableNames.map((name) => [name.toLowerCase(), name]));
  return rewriteStructuredReferences(formula, {
    thisRow: true,
    table: (name) => nameForUniver(spelling.get(name.toLowerCase()) ?? name),
    column: nameForUniver,
  });
}

/** The formula as Excel shows it: `T[[#This Row],[c]]` becomes `T[@c]`. */
export function formulaFromUniver(formula: string): string {
  return rewriteStructuredReferences(formula, {
    thisRow: false,
    table: nameFromUniver,
    column: nameFromUniver,
  });
}

function rewriteStructuredReferences(
  formula: string,
  spell: {
    readonly thisRow: boolean;
    readonly table: (name: string) => string;
    readonly column: (name: string) => string;
  }
): string {
  if (!formula.includes("[")) return formula;
  const tokens = tokenize(formula).map((token) => {
    if (token.type !== "structured") return token;
    const reference = parseStructRef(token.value);
    if (reference === undefined) return token;
    if (reference.table) reference.table = spell.table(reference.table);
    if (reference.columns) reference.columns = reference.columns.map(spell.column);
    return { ...token, value: stringifyStructRef(reference, { thisRow: spell.thisRow }) };
  });
  return stringifyTokens(tokens);
}
