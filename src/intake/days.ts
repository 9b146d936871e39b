import type { Period } from "../catalogue/imported";

interface Stretch {
  readonly first: number;
  readonly last: number;
}

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** A period as numbers of days; an end that nobody stated is open. */
function stretchOf({ from, to }: Period): Stretch {
  return {
    first: from === null ? -Infinity : dayNumber(from),
    last: to === null ? Infinity : dayNumber(to),
  };
}

/** How many days a period has; Infinity where an end is not known. */
export function lengthOf(period: Period): number {
  const { first, last } = stretchOf(period);
  return last - first + 1;
}

/** True when two periods share a day; an open end may be any day. */
export function meet(one: Period, other: Period): boolean {
  const [first, second] = [stretchOf(one), stretchOf(other)];
  return first.first <= second.last && second.first <= first.last;
}

/** Days that are spoken for, as stretches. */
export class Days {
  #stretches: Stretch[] = [];
  #sorted = true;

  add(period: Period): void {
    this.#stretches.push(stretchOf(period));
    this.#sorted = false;
  }

  /** True where at least one day of the period is among these. */
  meets(period: Period): boolean {
    const { first, last } = stretchOf(period);
    const found = this.#endingAtOrAfter(first);
    return found !== undefined && found.first <= last;
  }

  /** True where every day of the period is among these. */
  covers(period: Period): boolean {
    const { first, last } = stretchOf(period);
    const found = this.#endingAtOrAfter(first);
    return found !== undefined && found.first <= first && found.last >= last;
  }

  /** Days from the first to the last, gaps included. */
  get span(): number {
    const all = this.#merged();
    const [start, end] = [all[0]?.first ?? 0, all.at(-1)?.last ?? -1];
    return end - start + 1;
  }

  #endingAtOrAfter(day: number): Stretch | undefined {
    const all = this.#merged();
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.last ?? Infinity) < day) low = middle + 1;
      else high = middle;
    }
    return all[low];
  }

  /** In order, without gaps of no day between two of them. */
  #merged(): readonly Stretch[] {
    if (this.#sorted) return this.#stretches;
    const merged: Stretch[] = [];
    for (const next of [...this.#stretches].sort((a, b) => a.first - b.first)) {
      const before = merged.at(-1);
      if (before !== undefined && next.first <= before.last + 1) {
        const last = Math.max(before.last, next.last);
        merged[merged.length - 1] = { first: before.first, last };
      } else merged.push(next);
    }
    this.#stretches = merged;
    this.#sorted = true;
    return merged;
  }
}
