import type { ErrorCode } from "../../../src/functions/errors";
import type { Argument } from "../../../src/functions/record";

/** The answer of a function: a spill may hold labels beside its numbers. */
export type Answer = number | readonly (readonly (number | string)[])[] | ErrorCode;

/** One call, its arguments, what it must answer, and where the figure comes from. */
export type Row = readonly [call: string, args: readonly Argument[], gives: Answer, from: string];

export const hand = "by hand";
export const rules = "the rules of arguments";
