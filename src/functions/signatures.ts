import type { Signature } from "./define";
import * as returns from "./return";

/** Every function of the add-in, in the order the lists show them. */
export const signatures: readonly Signature[] = [returns].flatMap((family) =>
  Object.values(family)
);

const byName = new Map(signatures.map((signature) => [signature.name, signature]));

/** Finds one of our functions by its name in any case; undefined for Excel's own. */
export function signatureOf(name: string): Signature | undefined {
  return byName.get(name.toUpperCase());
}
