import { requireSameShape } from "./columns";
import { domains } from "./domains";
import { noAnswer, wrong } from "./errors";
import { type Cells, isBlank, isNothing } from "./read";
import type { Cell } from "./record";

/** What a customer bought on one day, all orders of that day together. */
export interface PurchaseDay {
  readonly day: number;
  readonly amount: number;
}

/** A customer as the log first spells it, and the days of purchase from the first to the last. */
export interface Customer {
  readonly id: number | string;
  readonly purchases: readonly [PurchaseDay, ...PurchaseDay[]];
}

/** The parameters an order log is given in, one order a row. */
export const orderLog = {
  ids: { name: "ids", kind: "cells" },
  dates: { name: "dates", kind: "cells" },
  amounts: { name: "amounts", kind: "cells" },
} as const;

interface OrderLog {
  readonly ids: Cells;
  readonly dates: Cells;
  /** Left out where amounts do not matter. */
  readonly amounts?: Cells;
}

function isText(cell: Cell): boolean {
  return typeof cell === "string" && !isBlank(cell);
}

/** The day of a date, its time of day dropped. */
function dayIn(cell: Cell, row: number): number {
  if (typeof cell === "number" && domains.date.holds(cell)) return Math.floor(cell);
  if (isText(cell)) {
    throw wrong(
      `Row ${row} of dates holds text: leave out the headers, and convert dates stored as text (Data, Text to Columns).`,
      `La ligne ${row} de dates contient du texte\u00a0: retirez les en-têtes et convertissez les dates enregistrées comme du texte (Données, Convertir).`
    );
  }
  throw wrong(
    `Row ${row} of dates is not a date: every order with an id needs one.`,
    `La ligne ${row} de dates n’est pas une date\u00a0: chaque commande qui a un identifiant doit en avoir une.`
  );
}

function amountIn(cell: Cell, row: number): number {
  if (isBlank(cell)) return 0;
  if (typeof cell === "number" && cell >= 0) return cell;
  if (isText(cell)) {
    throw wrong(
      `Row ${row} of amounts holds text: convert it to a number (Data, Text to Columns).`,
      `La ligne ${row} de amounts contient du texte\u00a0: convertissez-le en nombre (Données, Convertir).`
    );
  }
  throw wrong(
    `Row ${row} of amounts is not an amount of 0 or more: take refunds off the order they belong to.`,
    `La ligne ${row} de amounts n’est pas un montant positif ou nul\u00a0: déduisez les remboursements de leur commande.`
  );
}

/** Excel's own lookups tell "C1" from neither "c1" nor " C1 ", and so does this. */
function keyOf(id: number | string): string {
  return String(id).toLowerCase();
}

function byDay(days: ReadonlyMap<number, number>): PurchaseDay[] {
  return [...days].map(([day, amount]) => ({ day, amount })).sort((a, b) => a.day - b.day);
}

/**
 * Gathers an order log by customer, in the order in which the log names them.
 * Rows without an id are skipped; several orders of one day count as one purchase.
 */
export function readOrderLog({ ids, dates, amounts }: OrderLog): Customer[] {
  requireSameShape(ids, dates, ["ids", "dates"]);
  if (amounts) requireSameShape(ids, amounts, ["ids", "amounts"]);
  const customers = new Map<string, { id: number | string; days: Map<number, number> }>();
  ids.cells.forEach((cell, index) => {
    const id = typeof cell === "number" ? cell : String(cell ?? "").trim();
    const date = dates.cells[index] ?? null;
    if (id === "" || (isNothing(id) && isNothing(date))) return;
    const day = dayIn(date, index + 1);
    const amount = amountIn(amounts?.cells[index] ?? null, index + 1);
    const customer = customers.get(keyOf(id)) ?? { id, days: new Map<number, number>() };
    customer.days.set(day, (customer.days.get(day) ?? 0) + amount);
    customers.set(keyOf(id), customer);
  });
  if (customers.size === 0) {
    throw noAnswer(
      "There is no order yet: ids is empty.",
      "Il n’y a pas encore de commande\u00a0: ids est vide."
    );
  }
  return [...customers.values()].flatMap(({ id, days }) => {
    const [first, ...later] = byDay(days);
    return first ? [{ id, purchases: [first, ...later] as const }] : [];
  });
}

/** The first day on which anybody ordered. */
export function firstOrder(customers: readonly Customer[]): number {
  return customers.reduce((first, { purchases }) => Math.min(first, purchases[0].day), Infinity);
}

/** The last day on which anybody ordered. */
export function lastOrder(customers: readonly Customer[]): number {
  return customers.reduce((last, { purchases }) => {
    const own = purchases[purchases.length - 1]?.day ?? 0;
    return Math.max(last, own);
  }, 0);
}

/** What the purchases of a customer say about how many will follow, in days. */
export interface PurchaseHistory {
  /** Days of purchase after the first. */
  readonly repeats: number;
  /** From the first purchase to the last. */
  readonly recency: number;
  /** From the first purchase to the day of the summary. */
  readonly age: number;
  /** Mean amount of a day of purchase after the first; 0 without any. */
  readonly meanAmount: number;
}

/** Sums up one customer as of a day that no order may follow. */
export function historyOf({ purchases }: Customer, asOf: number): PurchaseHistory {
  const [first, ...later] = purchases;
  const total = later.reduce((sum, { amount }) => sum + amount, 0);
  return {
    repeats: later.length,
    recency: (later[later.length - 1] ?? first).day - first.day,
    age: asOf - first.day,
    meanAmount: later.length === 0 ? 0 : total / later.length,
  };
}

/** The day to sum up at: `asOf`, or the last order where it was left out. */
export function dayOfSummary(customers: readonly Customer[], asOf: number | null): number {
  const last = lastOrder(customers);
  if (asOf === null) return last;
  if (Math.floor(asOf) >= last) return Math.floor(asOf);
  throw wrong(
    "Some orders come after as_of: choose a later date, or leave these orders out.",
    "Des commandes sont postérieures à as_of\u00a0: choisissez une date plus tardive ou retirez ces commandes."
  );
}
