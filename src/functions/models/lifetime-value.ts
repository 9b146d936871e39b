import { type BgNbd, type Buying, expectedPurchases, probabilityAlive } from "./bg-nbd";
import { expectedAmount, type GammaGamma, type Spending } from "./gamma-gamma";

/** How far ahead to look: so many steps of a length, each worth less by the rate. */
export interface Horizon {
  readonly steps: number;
  /** In the unit of time of the buying model. */
  readonly stepLength: number;
  readonly ratePerStep: number;
}

/** What is to be expected of one customer. */
export interface Expectation {
  readonly alive: number;
  readonly orders: number;
  /** Present value of these orders, those of a step discounted from its end. */
  readonly value: number;
}

/** What a customer will do over a horizon, by how it bought and what it spent. */
export function expectationOf(
  buying: BgNbd,
  spending: GammaGamma,
  customer: Buying & Spending,
  { steps, stepLength, ratePerStep }: Horizon
): Expectation {
  let orders = 0;
  let discounted = 0;
  let factor = 1;
  for (let step = 1; step <= steps; step += 1) {
    const later = expectedPurchases(buying, customer, step * stepLength);
    factor /= 1 + ratePerStep;
    discounted += (later - orders) * factor;
    orders = later;
  }
  return {
    alive: probabilityAlive(buying, customer),
    orders,
    value: discounted * expectedAmount(spending, customer),
  };
}
