/** Lines to be inserted before what stands at `at` now. */
export interface Insertion {
  readonly at: number;
  readonly count: number;
}

/** How the rows, or the columns, of a new plan find their place among those that stand there. */
export interface Fit {
  /** By the place of their first line, none twice. */
  readonly insertions: readonly Insertion[];
  /** The place of each line of the new plan once the insertions are made. */
  readonly places: readonly number[];
  /** Lines of the new plan that the insertions make. */
  readonly fresh: ReadonlySet<number>;
  /** Lines that stood there and that the new plan no longer has, by their number among those. */
  readonly gone: readonly number[];
  /** For each line that stood there its number in the new plan; null for one that is gone. */
  readonly becomes: readonly (number | null)[];
}

/** Where a line that stands at `place` goes when the insertions are made. */
export function shifted(place: number, insertions: readonly Insertion[]): number {
  const before = insertions.filter(({ at }) => at <= place);
  return before.reduce((sum, { count }) => sum + count, place);
}

/**
 * Fits the lines `wanted` among those that stand at `standing`, told by their ids.
 *
 * A line that is known stays where the person has it; a new one comes right behind the one before it.
 * `lasts` are the last lines of tables: what comes behind those is put before them, so that the table grows.
 *
 * So the order may become another than in a workbook made anew, e.g. of the metrics on the sheet Metrics
 * after other objectives and back: formulas, imports and the next run find every line by its id or heading.
 */
export function fit(
  known: readonly string[],
  standing: readonly (number | null)[],
  wanted: readonly string[],
  lasts: ReadonlySet<number> = new Set()
): Fit {
  const placeOf = new Map<string, number>();
  known.forEach((id, index) => {
    const place = standing[index];
    if (place !== null && place !== undefined) placeOf.set(id, place);
  });
  const first = Math.min(...wanted.flatMap((id) => placeOf.get(id) ?? []), ...placeOf.values());
  const counts = new Map<number, number>();
  const isFinite = Number.isFinite(first);
  let next = isFinite ? first : 0;
  const lines = wanted.map((id) => {
    const place = placeOf.get(id);
    if (place !== undefined) {
      next = lasts.has(place) ? place : place + 1;
      return { place, made: null };
    }
    const made = counts.get(next) ?? 0;
    counts.set(next, made + 1);
    return { place: next, made };
  });
  const insertions = [...counts].map(([at, count]) => ({ at, count })).sort((a, b) => a.at - b.at);
  const places = lines.map(({ place, made }) => {
    if (made === null) return shifted(place, insertions);
    return shifted(place - 1, insertions) + 1 + made;
  });
  const numbers = new Map(wanted.map((id, index) => [id, index]));
  return {
    insertions,
    places,
    fresh: new Set(lines.flatMap(({ made }, index) => (made === null ? [] : [index]))),
    gone: known.flatMap((id, index) => (numbers.has(id) ? [] : [index])),
    becomes: known.map((id) => numbers.get(id) ?? null),
  };
}
