import type { ImportedTable } from "../catalogue/imported";
import type { ReadTable } from "../intake";

/** The imports that the open workbook holds, as they stand there. */
export interface Standing {
  readonly tables: readonly ImportedTable[];
  /** Tables of this sitting that have been written into it. */
  readonly written: readonly ReadTable[];
}

/** True where the next writing brings the sheets that stand up to date. */
export function updates({
  standing,
  beside,
}: Readonly<{
  standing: Standing | null;
  beside: boolean;
}>): boolean {
  return standing !== null && !beside;
}
