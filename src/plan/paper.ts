import type { SheetPlan, WorkbookPlan } from "./workbook";

export type Paper = "A4" | "A5" | "Letter";

/** Where these are paid, offices print on Letter. */
const letterCurrencies: readonly string[] = ["USD", "CAD"];

/** The paper of a sheet, for both writers. */
export function paperOf(
  { paper }: Pick<SheetPlan, "paper">,
  { currency }: Pick<WorkbookPlan, "currency">
): Paper {
  return paper ?? (letterCurrencies.includes(currency) ? "Letter" : "A4");
}
