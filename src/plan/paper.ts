import type { SheetPlan, WorkbookPlan } from "./workbook";

export type Paper = "A4" | "A5" | "Letter";

/** Where these are paid and English is read, offices print on Letter. */
const letterCurrencies: readonly string[] = ["USD", "CAD"];

/** What tells where a workbook is read. */
export type Readers = Pick<WorkbookPlan, "language" | "currency">;

/** The paper of a sheet, for both writers. */
export function paperOf(
  { paper }: Pick<SheetPlan, "paper">,
  { language, currency }: Readers
): Paper {
  const isLetter = language === "en" && letterCurrencies.includes(currency);
  return paper ?? (isLetter ? "Letter" : "A4");
}

/** Points: the sides of a page that stands upright. */
const sides: Readonly<Record<Paper, readonly [number, number]>> = {
  A4: [595, 842],
  A5: [420, 595],
  Letter: [612, 792],
};
const pointsPerInch = 72;

/** The margins of every page, in inches: at the sides those that Excel calls narrow; header and footer lie within those at the top and the bottom. */
export const margins = {
  left: 0.25,
  right: 0.25,
  top: 0.4,
  bottom: 0.5,
  header: 0.2,
  footer: 0.25,
} as const;

/** What a page has room for, in points. */
export function roomOf(
  sheet: Pick<SheetPlan, "paper" | "landscape">,
  workbook: Readers
): { readonly across: number; readonly down: number } {
  const [short, long] = sides[paperOf(sheet, workbook)];
  const [width, height] = sheet.landscape ? [long, short] : [short, long];
  return {
    across: width - (margins.left + margins.right) * pointsPerInch,
    down: height - (margins.top + margins.bottom) * pointsPerInch,
  };
}
