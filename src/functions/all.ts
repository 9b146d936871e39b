import type { Signature } from "./define";
import { attributionHelp } from "./help/attribution";
import { carryOverHelp } from "./help/carry-over";
import { costPerResultHelp } from "./help/cost-per-result";
import { customerModelsHelp } from "./help/customer-models";
import { customersHelp } from "./help/customers";
import { evidenceHelp } from "./help/evidence";
import type { Help } from "./help/help";
import { investmentHelp } from "./help/investment";
import { ratesHelp } from "./help/rates";
import { returnHelp } from "./help/return";
import { timeAndTargetsHelp } from "./help/time-and-targets";
import { valueHelp } from "./help/value";
import type { Sentence } from "./sentence";
import { families, type Family } from "./signatures";

/** A function with its help: what lists, metadata and documentation are derived from. */
export interface FunctionRecord extends Signature {
  readonly family: Family;
  readonly help: Help;
}

const help: Readonly<Record<Family, Readonly<Record<string, Help>>>> = {
  return: returnHelp,
  investment: investmentHelp,
  costPerResult: costPerResultHelp,
  rates: ratesHelp,
  value: valueHelp,
  customers: { ...customersHelp, ...customerModelsHelp },
  timeAndTargets: timeAndTargetsHelp,
  evidence: evidenceHelp,
  attribution: attributionHelp,
  carryOver: carryOverHelp,
};

/** The name of each family, as headings show it. */
export const familyNames: Readonly<Record<Family, Sentence>> = {
  return: { en: "Return", fr: "Retour" },
  investment: { en: "Investment", fr: "Investissement" },
  costPerResult: { en: "Cost per result", fr: "Coût par résultat" },
  rates: { en: "Rates and shares", fr: "Taux et parts" },
  value: { en: "Value", fr: "Valeur" },
  customers: { en: "Customers", fr: "Clients" },
  timeAndTargets: { en: "Time and targets", fr: "Temps et cibles" },
  evidence: { en: "Evidence", fr: "Preuve et tests" },
  attribution: { en: "Attribution", fr: "Attribution" },
  carryOver: { en: "Carry-over and saturation", fr: "Rémanence et saturation" },
};

function recordsOf(family: Family): FunctionRecord[] {
  const signatures: Readonly<Record<string, Signature>> = families[family];
  // Help is written in the order a reader should meet the functions; modules list them by letter.
  return Object.entries(help[family]).flatMap(([name, prose]) => {
    const signature = signatures[name];
    return signature ? [{ ...signature, family, help: prose }] : [];
  });
}

/** Every function with its help, family by family. */
export const functions: readonly FunctionRecord[] = (Object.keys(help) as Family[]).flatMap(
  recordsOf
);
