import type { FinanceCopy, FinanceOptions } from "./copy";
import { copyOf } from "./makeCopy";
import { Damaged } from "./package/damaged";
import { openPackage } from "./package/open";

export type {
  CellConversion,
  CellShown,
  FinanceCopy,
  FinanceOptions,
  FinanceWarning,
  OverwrittenFormula,
  RefusalReason,
  RemovedPart,
  RuleConversion,
  ValueReason,
} from "./copy";
export { warningText } from "./sheets/sources";

/**
 * The copy of a workbook for readers who do not have the add-in: the bytes of an .xlsx file in, those of
 * another out, every formula of ours written out and everything else part for part as it was.
 * Never throws for a bad file: that is a refusal with its reason.
 */
export function financeCopy(bytes: Uint8Array, options: FinanceOptions): FinanceCopy {
  try {
    const opened = openPackage(bytes);
    if (typeof opened === "string") return { kind: "refused", reason: opened };
    return copyOf(opened, bytes, options);
  } catch (error) {
    if (error instanceof Damaged) return { kind: "refused", reason: "damaged" };
    throw error;
  }
}
