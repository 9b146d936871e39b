import type { Sentence } from "./sentence";

/** The cell errors a function of ours may answer with. */
export type ErrorCode = "#VALUE!" | "#DIV/0!" | "#N/A";

/**
 * A cell error and the sentence that says what to change.
 * Excel shows the sentence for #VALUE! and #N/A only: #DIV/0! has nowhere to show one.
 */
export class FunctionError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly sentence: Sentence
  ) {
    super(sentence.en);
    this.name = "FunctionError";
  }
}

/** The input is wrong, or outside what the function can answer for. */
export function wrong(en: string, fr: string): FunctionError {
  return new FunctionError("#VALUE!", { en, fr });
}

/** The input is right, but these data do not hold the answer. */
export function noAnswer(en: string, fr: string): FunctionError {
  return new FunctionError("#N/A", { en, fr });
}

/** `dividend / divisor`, or #DIV/0! where Excel would say so. */
export function ratio(dividend: number, divisor: number): number {
  if (divisor === 0) {
    throw new FunctionError("#DIV/0!", {
      en: "The number to divide by is 0 or empty.",
      fr: "Le nombre par lequel diviser est nul ou vide.",
    });
  }
  return dividend / divisor;
}
