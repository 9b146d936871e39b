import { writeXlsx as writePackage } from "hucre/xlsx";
import type { Written } from "../plan/growth";
import type { WorkbookPlan } from "../plan/workbook";
import { finishPackage } from "./package";
import { anchorRanges } from "./record";
import { fileSheet, printArea, printTitles } from "./sheet";
import { baseFont } from "./style";

export interface WriteXlsxOptions {
  /** Shown by Excel under File, Info. */
  readonly title?: string;
  /** Time written into the file's properties; without it the same plan gives the same bytes. */
  readonly date?: Date;
  /** What is written, so that the wizard can bring the file up to date; left out where nobody will. */
  readonly written?: Written;
}

/**
 * The plan as an .xlsx file: native formulas with their cached values, recalculated by Excel on
 * opening, and nothing that needs the add-in.
 */
export async function writeXlsx(
  plan: WorkbookPlan,
  options: WriteXlsxOptions = {}
): Promise<Uint8Array> {
  const { title, date, written } = options;
  const bytes = await writePackage({
    sheets: plan.sheets.map((sheet) => fileSheet(sheet, plan)),
    namedRanges: [
      ...plan.sheets.flatMap((sheet) => [...printArea(sheet, plan), ...printTitles(sheet, plan)]),
      ...(written === undefined ? [] : anchorRanges(written)),
    ],
    defaultFont: baseFont,
    properties: {
      creator: "ROSI for Excel",
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { created: date, modified: date }),
    },
  });
  return finishPackage(bytes, {
    language: plan.language,
    ...(date === undefined ? {} : { date }),
    ...(written === undefined ? {} : { written }),
  });
}
