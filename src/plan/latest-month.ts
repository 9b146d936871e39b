import { serialOf } from "./dates";
import type { Facts } from "./facts";
import { notAvailable, rowCounts, type Figure } from "./figures";

interface Latest {
  readonly month: Figure;
  readonly place: Figure;
  readonly previous: Figure;
}

const found = new WeakMap<Facts, Latest>();

/** The latest month that has rows, its place among the months, and the place before it; found once, for many cells ask. */
export function latestMonth(facts: Facts): Latest {
  const known = found.get(facts) ?? findLatest(facts);
  found.set(facts, known);
  return known;
}

function findLatest(facts: Facts): Latest {
  const filled = rowCounts(facts).months.flatMap((count, index) => (count === 0 ? [] : [index]));
  const index = filled.at(-1) ?? -1;
  const month = facts.months[index];
  if (month === undefined)
    return { month: notAvailable, place: notAvailable, previous: notAvailable };
  const previous = index === 0 ? notAvailable : index;
  return { month: serialOf(month.from), place: index + 1, previous };
}
