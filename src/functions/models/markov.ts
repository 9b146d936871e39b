import type { Journeys } from "../journeys";
import { inverse } from "./inverse";

/** Weights of the steps that journeys take: from the start, between channels, and into a conversion. */
interface Steps {
  readonly start: readonly number[];
  readonly between: readonly (readonly number[])[];
  readonly converting: readonly number[];
  /** All steps that leave a channel, those into a lost journey included. */
  readonly leaving: readonly number[];
}

function countSteps({ channels, journeys }: Journeys): Steps {
  const zeros = (): number[] => channels.map(() => 0);
  const [start, converting, leaving] = [zeros(), zeros(), zeros()];
  const between = channels.map(zeros);
  const add = (weights: number[] | undefined, index: number, weight: number): void => {
    if (weights) weights[index] = (weights[index] ?? 0) + weight;
  };
  for (const { touches, conversions, nulls } of journeys) {
    const weight = conversions + nulls;
    // Staying on a channel changes no chance of converting, so repeats are one contact.
    const path = touches.filter((touch, index) => touch !== touches[index - 1]);
    path.forEach((touch, index) => {
      const next = path[index + 1];
      if (index === 0) add(start, touch, weight);
      add(leaving, touch, weight);
      if (next === undefined) add(converting, touch, conversions);
      else add(between[touch], next, weight);
    });
  }
  return { start, between, converting, leaving };
}

/**
 * Credit of every channel by its removal effect in a first-order Markov chain of the journeys:
 * the share of conversions that would be lost if the channel led nowhere.
 *
 * Removing channel i loses P(reach i) · P(convert | at i). Both come from one inverse of I − Q,
 * where P(reach i) = (s·N)ᵢ / Nᵢᵢ, so no system is solved once a channel.
 * Source: Anderl, Becker, von Wangenheim and Schumann (2016).
 */
export function markovCredit(known: Journeys): number[] {
  const { start, between, converting, leaving } = countSteps(known);
  const conversions = known.journeys.reduce((sum, each) => sum + each.conversions, 0);
  if (conversions === 0) return known.channels.map(() => 0);
  const visits = inverse(
    between.map((row, from) =>
      row.map((weight, to) => {
        const all = leaving[from] ?? 0;
        return (from === to ? 1 : 0) - (all === 0 ? 0 : weight / all);
      })
    )
  );
  const effects = visits.map((row, channel) => {
    const reached = visits.reduce(
      (sum, from, i) => sum + (start[i] ?? 0) * (from[channel] ?? 0),
      0
    );
    const converts = row.reduce((sum, visit, at) => {
      const all = leaving[at] ?? 0;
      return all === 0 ? sum : sum + (visit * (converting[at] ?? 0)) / all;
    }, 0);
    return (reached / (row[channel] ?? 1)) * converts;
  });
  const allEffects = effects.reduce((sum, effect) => sum + effect, 0);
  return effects.map((effect) => (conversions * effect) / allEffects);
}
