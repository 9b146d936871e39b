import type { Journey, Journeys } from "../journeys";

/** The part of one conversion that each contact of a path earns: parts of the same order, which add up to 1. */
type Rule = (touches: readonly number[]) => number[];

function only(place: number, touches: readonly number[]): number[] {
  return touches.map((_, index) => (index === place ? 1 : 0));
}

export const firstTouch: Rule = (touches) => only(0, touches);

export const lastTouch: Rule = (touches) => only(touches.length - 1, touches);

export const linear: Rule = (touches) => touches.map(() => 1 / touches.length);

/** 40 % to the first contact, 40 % to the last, 20 % to those between. */
export const position: Rule = (touches) => {
  const last = touches.length - 1;
  if (last < 2) return linear(touches);
  return touches.map((_, index) => (index === 0 || index === last ? 0.4 : 0.2 / (last - 1)));
};

/** Each contact counts half of what stands `halfLife` contacts after it. */
export function decay(halfLife: number): Rule {
  return (touches) => {
    const weights = touches.map((_, index) => 2 ** ((index + 1 - touches.length) / halfLife));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / all);
  };
}

/** The last contact that is not the `skipped` channel; where all are, the last. */
export function lastExcept(skipped: number): Rule {
  return (touches) => {
    const kept = touches.reduce((last, touch, index) => (touch === skipped ? last : index), -1);
    return only(kept === -1 ? touches.length - 1 : kept, touches);
  };
}

/** Equal parts to the distinct channels of a path: what the Shapley value of conversion counts comes to. */
export const equalSplit: Rule = (touches) => {
  const each = 1 / new Set(touches).size;
  return touches.map((touch, index) => (touches.indexOf(touch) === index ? each : 0));
};

/** Credit of every channel when each journey shares its conversions by one rule. */
export function creditBy(rule: Rule, { channels, journeys }: Journeys): number[] {
  const credit = channels.map(() => 0);
  const earn = ({ touches, conversions }: Journey): void => {
    const parts = rule(touches);
    touches.forEach((touch, index) => {
      credit[touch] = (credit[touch] ?? 0) + conversions * (parts[index] ?? 0);
    });
  };
  journeys.filter(({ conversions }) => conversions > 0).forEach(earn);
  return credit;
}
