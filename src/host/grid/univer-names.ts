import { tokenize } from "@borgar/fx";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { formulaFromUniver } from "./univer-formulas";

/** The workbook's names with their formulas, "=" first. */
export function definedNames(book: FWorkbook): readonly { name: string; formula: string }[] {
  return book.getDefinedNames().map((defined) => {
    const text = defined.getFormulaOrRefString();
    return {
      name: defined.getName(),
      formula: formulaFromUniver(text.startsWith("=") ? text : `=${text}`),
    };
  });
}

/** How Univer wants a name's meaning: a plain reference without "=", everything else with it. */
function formulaOfName(formula: string): string {
  const [, ...tokens] = tokenize(formula.startsWith("=") ? formula : `=${formula}`);
  const [only] = tokens;
  const isReference = tokens.length === 1 && only !== undefined && only.type.startsWith("range");
  return isReference ? only.value : `=${tokens.map(({ value }) => value).join("")}`;
}

/**
 * Names the formula, past Univer's builder: that refuses a name such as "days" because a function is
 * called so, which Excel does not mind.
 */
export function insertName(book: FWorkbook, name: string, formula: string): void {
  const built = book
    .newDefinedNameBuilder()
    .setRef(formulaOfName(formula))
    .setName("a_name")
    .build();
  book.insertDefinedNameBuilder({ ...built, name });
}
