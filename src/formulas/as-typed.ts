import type { Example } from "../functions/help/help";
import type { Argument, Cell, FunctionSignature, Result } from "../functions/record";
import type { Language } from "../locale/language";

/** How formulas are typed where Excel speaks the language: 0.5, TRUE and commas, or 0,5, VRAI and semicolons. */
const spellings: Readonly<
  Record<Language, { separator: string; decimal: string; yes: string; no: string }>
> = {
  en: { separator: ",", decimal: ".", yes: "TRUE", no: "FALSE" },
  fr: { separator: ";", decimal: ",", yes: "VRAI", no: "FAUX" },
};

/** A call as it is typed into a cell, arguments already spelled: `=ROSI(A2,B2)`. */
export function callText(name: string, args: readonly string[], language: Language): string {
  return `=${name}(${args.join(spellings[language].separator)})`;
}

/** The worked example as it is typed into a cell: `=ROSI(1000,3000,0.4)`. */
export function exampleText(
  { name }: Pick<FunctionSignature, "name">,
  example: Pick<Example, "arguments">,
  language: Language
): string {
  return callText(
    name,
    example.arguments.map((argument) => argumentText(argument, language)),
    language
  );
}

/** One argument as it is typed, a column as an array constant; nothing where it is left out. */
export function argumentText(argument: Argument, language: Language): string {
  if (argument === undefined || argument === null) return "";
  if (typeof argument !== "object") return cellText(argument, language);
  // Every example is a column, whose cells both languages part with semicolons.
  return `{${argument.map(([cell]) => cellText(cell ?? "", language)).join(";")}}`;
}

function cellText(cell: NonNullable<Cell>, language: Language): string {
  const { decimal, yes, no } = spellings[language];
  if (typeof cell === "number") return String(cell).replace(".", decimal);
  if (typeof cell === "boolean") return cell ? yes : no;
  return `"${cell.replaceAll('"', '""')}"`;
}

/** What the example gives, as a reader of `language` writes it; the cells of a column one after the other. */
export function resultText(result: Result, language: Language): string {
  if (typeof result === "object") {
    return result.map((row) => row.map((cell) => resultText(cell, language)).join(" ")).join(" · ");
  }
  if (typeof result !== "number") return cellText(result, language);
  const locale = language === "fr" ? "fr-FR" : "en-GB";
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(result);
}
