import type { Argument, Result } from "../../src/functions/record";
import { signatureOf } from "../../src/functions/signatures";

/** Calls a function by its name, as a cell does; throws what it throws. */
export function call(name: string, ...args: readonly Argument[]): Result {
  const signature = signatureOf(name);
  if (!signature) throw new Error(`${name} is not a function of ours`);
  return signature.compute(...args);
}
