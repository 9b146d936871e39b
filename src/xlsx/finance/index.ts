import { container } from "./container";
import type { FinanceCopy, FinanceOptions } from "./copy";

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
  const reason = container(bytes);
  return reason === null ? { kind: "unchanged" } : { kind: "refused", reason };
};
