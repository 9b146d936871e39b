import type { Facts } from "./facts";
import { sheetKeys, type SheetKey } from "./workbook";

type Chosen = Pick<Facts, "objectives" | "setup">;

const always = (): boolean => true;

/** When a sheet appears. */
const when: Readonly<Partial<Record<SheetKey, (chosen: Chosen) => boolean>>> = {
  dashboard: always,
  kpis: always,
  metrics: always,
  investment: always,
  targets: always,
  calendar: always,
  definitions: always,
  sources: always,
};

/** The sheets that follow from what was chosen in the wizard, in the order of their tabs. */
export function shownSheets(chosen: Chosen): SheetKey[] {
  return sheetKeys.filter((key) => when[key]?.(chosen) ?? false);
}
