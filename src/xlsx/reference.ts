import { rangeOf, sheetPrefix } from "../plan/address";
import type { Area, SheetKey, WorkbookPlan } from "../plan/workbook";

/** `'Tableau de bord'!$B$3:$D$9`, for charts and drop-downs. */
export function fixedReference(
  plan: WorkbookPlan,
  place: Readonly<{ sheet: SheetKey; area: Area }>
): string {
  const sheet = plan.sheets.find((candidate) => candidate.key === place.sheet);
  if (!sheet)
    throw new Error(`The plan refers to the sheet "${place.sheet}" that it does not have`);
  return sheetPrefix(sheet.name) + rangeOf(place.area, "both");
}
