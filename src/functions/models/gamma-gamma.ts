import { wrong } from "../errors";
import { logGamma } from "../special/log-gamma";
import { minimise } from "./nelder-mead";

/**
 * How the amounts of a customer vary around its mean (p), and the means over customers (q, v).
 * Source: Fader and Hardie (2013), The gamma-gamma model of monetary value.
 */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** The repeat purchases of a customer and their mean amount. */
export interface Spending {
  readonly repeats: number;
  readonly meanAmount: number;
}

/** Amount expected of a customer's next purchase: between its own mean and everybody's. */
export function expectedAmount({ p, q, v }: GammaGamma, { repeats, meanAmount }: Spending): number {
  if (q > 1) return (p * (v + repeats * meanAmount)) / (p * repeats + q - 1);
  throw wrong(
    "The amounts differ so widely from customer to customer that they have no mean: look for a few enormous orders among them.",
    "Les montants diffèrent tant d’un client à l’autre qu’ils n’ont pas de moyenne\u00a0: cherchez-y quelques commandes énormes."
  );
}

/** Log-likelihood of the mean amounts of customers who bought again, all above 0. */
export function logLikelihood({ p, q, v }: GammaGamma, customers: readonly Spending[]): number {
  const constants = new Map<number, number>();
  const constant = (repeats: number): number => {
    const known = constants.get(repeats);
    if (known !== undefined) return known;
    const shape = p * repeats;
    const found = logGamma(shape + q) - logGamma(shape) + shape * Math.log(repeats);
    constants.set(repeats, found);
    return found;
  };
  const each = q * Math.log(v) - logGamma(q);
  return customers.reduce((sum, { repeats, meanAmount }) => {
    const shape = p * repeats;
    const spread = (shape + q) * Math.log(repeats * meanAmount + v);
    return sum + each + constant(repeats) + (shape - 1) * Math.log(meanAmount) - spread;
  }, 0);
}

/** Where the logarithm of a parameter ends: beyond it no forecast changes any more. */
const farthest = 13;

/** The model that best explains the mean amounts of customers who bought again, all above 0. */
export function fit(customers: readonly Spending[]): GammaGamma {
  // v is an amount: sought around the mean, whatever the currency.
  const unit = customers.reduce((sum, { meanAmount }) => sum + meanAmount, 0) / customers.length;
  const modelAt = ([p = 0, q = 0, v = 0]: readonly number[]) => ({
    p: Math.exp(p),
    q: Math.exp(q),
    v: unit * Math.exp(v),
  });
  const misfit = (point: readonly number[]) =>
    point.some((each) => Math.abs(each) > farthest)
      ? Infinity
      : -logLikelihood(modelAt(point), customers) / customers.length;
  return modelAt(minimise(misfit, [1, 1, 0]));
}
