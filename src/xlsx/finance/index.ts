import type { FinanceCopy, FinanceOptions } from "./copy";
import { copyOf } from "./makeCopy";
import { openPackage } from "./package/open";
import { DamagedXml } from "./package/xml";

export type {
  CellConversion,
  CellShown,
  FinanceCopy,
  FinanceOptions,
  FinanceWarning,
  RefusalReason,
  RemovedPart,
  RuleConversion,
  ValueReason,
} from "./copy";

/**
 * The copy of a workbook for readers who do not have the add-in: the bytes of an .xlsx file in, those of
 * another out, every formula of ours written out and everything else part for part as it was.
 * Never throws for a bad file: that is a refusal with its reason.
 */
export const financeCopy: (bytes: Uint8Array, options: FinanceOptions) => FinanceCopy = (bytes) => {
  try {
    const opened = openPackage(bytes);
    if (typeof opened === "string") return { kind: "refused", reason: opened };
    return copyOf(opened);
  } catch (error) {
    // TypeError: bytes that are no text of the encoding they state.
    if (error instanceof DamagedXml || error instanceof TypeError) {
      return { kind: "refused", reason: "damaged" };
    }
    throw error;
  }
};
