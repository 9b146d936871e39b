import { requireSameShape } from "./columns";
import { noAnswer, wrong } from "./errors";
import { channelKey } from "./journeys";
import { type Cells, type Column, isBlank } from "./read";
import type { Cell } from "./record";

/** What every combination of channels is worth. */
export interface Coalitions {
  /** The channels, by name. */
  readonly names: readonly string[];
  /** The value of a combination by its bit mask (bit i = channel i in it); 0 without any. */
  readonly valueOf: (mask: number) => number;
}

/** A table of 2ⁿ − 1 coalitions is filled by hand: more channels are a mistake. */
const mostPlayers = 12;

const separator = /[,;]/u;

/** The channels of a coalition: `A,B`, in any order. */
function membersOf(cell: Cell): string[] {
  const names = isBlank(cell) ? [] : String(cell).split(separator);
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

function missing(coalition: string) {
  return noAnswer(
    `The value of the coalition ${coalition} is missing: every combination of channels needs its row.`,
    `La valeur de la coalition ${coalition} manque\u00a0: chaque combinaison de canaux doit avoir sa ligne.`
  );
}

function twice(coalition: string) {
  return wrong(
    `The coalition ${coalition} has two rows: keep one.`,
    `La coalition ${coalition} a deux lignes\u00a0: n’en gardez qu’une.`
  );
}

function tooMany(players: number) {
  return wrong(
    `coalitions names ${players} channels, ${mostPlayers} at most can be compared: group the smallest ones.`,
    `coalitions nomme ${players} canaux, ${mostPlayers} au plus peuvent être comparés\u00a0: regroupez les plus petits.`
  );
}

/** Reads one coalition and its value a row; a row without a name counts for nothing. */
export function readCoalitions(coalitions: Cells, values: Column): Coalitions {
  requireSameShape(coalitions, values, ["coalitions", "values"]);
  const spelled = new Map<string, string>();
  for (const name of coalitions.cells.flatMap(membersOf)) {
    if (!spelled.has(channelKey(name))) spelled.set(channelKey(name), name);
  }
  const keys = [...spelled.keys()].sort();
  if (keys.length === 0) throw missing("A,B");
  if (keys.length > mostPlayers) throw tooMany(keys.length);
  const names = keys.map((key) => spelled.get(key) ?? key);
  const worth = new Map<number, number>();
  coalitions.cells.forEach((cell, index) => {
    const members = new Set(membersOf(cell).map(channelKey));
    const mask = keys.reduce((bits, key, bit) => bits | (members.has(key) ? 1 << bit : 0), 0);
    if (mask === 0) return;
    if (worth.has(mask)) throw twice(String(cell));
    worth.set(mask, values.values[index] ?? 0);
  });
  const valueOf = (mask: number): number => {
    const value = mask === 0 ? 0 : worth.get(mask);
    if (value === undefined) throw missing(names.filter((_, bit) => mask & (1 << bit)).join(","));
    return value;
  };
  return { names, valueOf };
}
