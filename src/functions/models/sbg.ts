import { gauss } from "../special/hypergeometric";
import { minimise } from "./nelder-mead";

/** How the yearly chance of leaving varies over customers: beta with these parameters. */
export interface ShiftedBetaGeometric {
  readonly alpha: number;
  readonly beta: number;
}

/** Customers still there at the start and after 1, 2, … periods: counts, or shares of the first. */
export type Survivors = readonly number[];

/** r(t): the share of those still there after t − 1 periods who stay for period t. */
export function retention({ alpha, beta }: ShiftedBetaGeometric, t: number): number {
  return (beta + t - 1) / (alpha + beta + t - 1);
}

/** S(1), S(2), … S(periods): the share of all still there, as a product that no large t can overflow. */
export function survival(model: ShiftedBetaGeometric, periods: number): number[] {
  let share = 1;
  return Array.from({ length: periods }, (_, index) => {
    share *= retention(model, index + 1);
    return share;
  });
}

/** Log-likelihood of the departures seen, with those who stayed to the end. */
export function logLikelihood(
  { alpha, beta }: ShiftedBetaGeometric,
  cohorts: readonly Survivors[]
): number {
  let total = 0;
  for (const survivors of cohorts) {
    let staying = 0;
    for (let t = 1; t < survivors.length; t += 1) {
      const [before = 0, after = 0] = [survivors[t - 1], survivors[t]];
      const all = Math.log(alpha + beta + t - 1);
      total += (before - after) * (staying + Math.log(alpha) - all);
      staying += Math.log(beta + t - 1) - all;
    }
    total += (survivors[survivors.length - 1] ?? 0) * staying;
  }
  return total;
}

/** Where the logarithms of alpha and beta end: beyond it no forecast changes any more. */
const farthest = 13;
/** An alpha + beta so great that the model is as good as its limit. */
const endless = 1e15;

/** Everybody as likely to leave as anybody: what the model tends to as alpha and beta grow together. */
function geometric(cohorts: readonly Survivors[]): ShiftedBetaGeometric {
  let lost = 0;
  let exposed = 0;
  for (const survivors of cohorts) {
    lost += (survivors[0] ?? 0) - (survivors[survivors.length - 1] ?? 0);
    exposed += survivors.slice(0, -1).reduce((sum, each) => sum + each, 0);
  }
  const churn = lost / exposed;
  return { alpha: churn * endless, beta: (1 - churn) * endless };
}

/**
 * The model that best explains the survivors of one or several cohorts, in which somebody has left.
 * Source: Fader and Hardie (2007), How to project customer retention.
 */
export function fit(cohorts: readonly Survivors[]): ShiftedBetaGeometric {
  const customers = cohorts.reduce((sum, survivors) => sum + (survivors[0] ?? 0), 0);
  const misfit = (model: ShiftedBetaGeometric) => -logLikelihood(model, cohorts) / customers;
  const modelAt = ([a = 0, b = 0]: readonly number[]) => ({
    alpha: Math.exp(a),
    beta: Math.exp(b),
  });
  const found = modelAt(
    minimise(
      (point) =>
        point.some((each) => Math.abs(each) > farthest) ? Infinity : misfit(modelAt(point)),
      [0, 0]
    )
  );
  // Where churn is constant, or rises, no spread over customers explains more than none.
  const limit = geometric(cohorts);
  return misfit(limit) <= misfit(found) + 1e-10 ? limit : found;
}

/** Periods a new customer is expected to pay for, the first for certain, each discounted; infinite where no sum exists. */
export function discountedLifetime({ alpha, beta }: ShiftedBetaGeometric, rate: number): number {
  if (rate > 0) return gauss(1, beta, alpha + beta, 1 / (1 + rate));
  return alpha > 1 ? (alpha + beta - 1) / (alpha - 1) : Infinity;
}

/** The same of a customer who has stayed for `survived` periods, from the coming renewal on. */
export function discountedResidualLifetime(
  { alpha, beta }: ShiftedBetaGeometric,
  rate: number,
  survived: number
): number {
  const older = { alpha, beta: beta + survived };
  return retention(older, 1) * discountedLifetime({ alpha, beta: older.beta + 1 }, rate);
}
