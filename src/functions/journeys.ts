import { requireSameShape } from "./columns";
import { wrong } from "./errors";
import { type Cells, type Column, isBlank } from "./read";

/** The contacts of one row of paths, in order, and how many such journeys ended how. */
export interface Journey {
  /** Indexes of channels. */
  readonly touches: readonly number[];
  readonly conversions: number;
  /** Journeys along the same path that ended without a conversion. */
  readonly nulls: number;
}

export interface Journeys {
  /** Every channel on any path, by name; the spelling met first stands for all. */
  readonly channels: readonly string[];
  readonly journeys: readonly Journey[];
}

/** `A > B > C`, the arrow as Google writes it. */
const arrow = /[>\u2192]/u;

/** How Excel compares texts: `facebook` is `Facebook`. */
export function channelKey(name: string): string {
  return name.trim().toLowerCase();
}

function withoutPath(row: number) {
  return wrong(
    `Row ${row} of paths is empty but has conversions: write its path, or set them to 0.`,
    `La ligne ${row} de paths est vide mais compte des conversions\u00a0: écrivez son chemin, ou mettez-les à 0.`
  );
}

/** Orders names the same on every machine, whatever its language. */
function byName([first]: readonly [string, string], [second]: readonly [string, string]): number {
  return first < second ? -1 : 1;
}

/** Reads paths with their conversions and lost journeys; a row without a path or without a journey counts for nothing. */
export function readJourneys(paths: Cells, conversions: Column, nulls: Column | null): Journeys {
  requireSameShape(paths, conversions, ["paths", "conversions"]);
  if (nulls) requireSameShape(paths, nulls, ["paths", "nulls"]);
  const spelled = new Map<string, string>();
  const rows = paths.cells.flatMap((cell, index) => {
    const names = isBlank(cell) ? [] : String(cell).split(arrow);
    const keys = names.map(channelKey).filter((key) => key !== "");
    const weights = {
      conversions: conversions.values[index] ?? 0,
      nulls: nulls?.values[index] ?? 0,
    };
    if (keys.length === 0 && weights.conversions > 0) throw withoutPath(index + 1);
    for (const name of names) {
      const key = channelKey(name);
      if (key !== "" && !spelled.has(key)) spelled.set(key, name.trim());
    }
    return keys.length === 0 ? [] : [{ keys, ...weights }];
  });
  const sorted = [...spelled].sort(byName);
  const indexes = new Map(sorted.map(([key], index) => [key, index]));
  return {
    channels: sorted.map(([, name]) => name),
    journeys: rows.map(({ keys, ...weights }) => ({
      touches: keys.map((key) => indexes.get(key) ?? 0),
      ...weights,
    })),
  };
}
