import * as attribution from "./attribution";
import * as carryOver from "./carry-over";
import * as costPerResult from "./cost-per-result";
import * as customerModels from "./customer-models";
import * as customers from "./customers";
import type { Signature } from "./define";
import * as evidence from "./evidence";
import * as investment from "./investment";
import * as rates from "./rates";
import * as returns from "./return";
import * as timeAndTargets from "./time-and-targets";
import * as value from "./value";

/** The functions of the add-in by family, families in the order the lists show them. */
export const families = {
  return: returns,
  investment,
  costPerResult,
  rates,
  value,
  customers: { ...customers, ...customerModels },
  timeAndTargets,
  evidence,
  attribution,
  carryOver,
} as const;

export type Family = keyof typeof families;

const everyFamily: readonly Readonly<Record<string, Signature>>[] = Object.values(families);

/** Every function of the add-in. */
export const signatures = everyFamily.flatMap((family) => Object.values(family));

const byName = new Map(signatures.map((signature) => [signature.name, signature]));

/** Finds one of our functions by its name in any case; undefined for Excel's own. */
export function signatureOf(name: string): Signature | undefined {
  return byName.get(name.toUpperCase());
}
