/** Formulas of ours written out in the open workbook for readers without the add-in, and brought back. */
export {
  convertFormulas,
  findFormulas,
  type ConvertOptions,
  type ConvertResult,
  type SharingState,
} from "./convert";
export type { Left, ListedFormula, Shown } from "./found";
export { restoreFormulas, type RestoreResult, type Unrestored } from "./restore";
