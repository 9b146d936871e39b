import { readCoalitions } from "./coalitions";
import { define } from "./define";
import { noAnswer, wrong } from "./errors";
import { channelKey, type Journeys, readJourneys } from "./journeys";
import * as credit from "./models/credit";
import { markovCredit } from "./models/markov";
import { shapleyValues } from "./models/shapley";
import type { Cells, Column } from "./read";
import type { Cell } from "./record";

const paths = { name: "paths", kind: "cells" } as const;
const conversions = { name: "conversions", kind: "column", domain: "notNegative" } as const;
const nulls = { name: "nulls", kind: "column", domain: "notNegative", omitted: null } as const;

/** More than these and the chain would keep Excel waiting. */
const mostChannels = 400;

function requireFewChannels({ channels }: Journeys): void {
  if (channels.length <= mostChannels) return;
  throw wrong(
    `paths holds ${channels.length} channels, the Markov model takes ${mostChannels} at most: group the rare ones under one name.`,
    `paths contient ${channels.length} canaux, le modèle de Markov en accepte ${mostChannels} au plus\u00a0: regroupez les plus rares sous un même nom.`
  );
}

function halfLife(parameter: Cell): number {
  if (parameter === null || parameter === "") return 1;
  if (typeof parameter === "number" && parameter > 0) return parameter;
  throw wrong(
    "For model decay, parameter is the half-life in contacts: a number greater than 0, such as 2.",
    "Pour le modèle décroissance, parameter est la demi-vie en contacts\u00a0: un nombre supérieur à 0, par exemple 2."
  );
}

function skippedChannel(parameter: Cell, { channels }: Journeys): number {
  const key = channelKey(parameter === null || parameter === "" ? "direct" : String(parameter));
  return channels.findIndex((channel) => channelKey(channel) === key);
}

const models = [
  "first",
  "last",
  "lastnondirect",
  "linear",
  "position",
  "decay",
  "equal-split",
  "markov",
] as const;

function creditIn(model: (typeof models)[number], known: Journeys, parameter: Cell): number[] {
  switch (model) {
    case "first":
      return credit.creditBy(credit.firstTouch, known);
    case "last":
      return credit.creditBy(credit.lastTouch, known);
    case "lastnondirect":
      return credit.creditBy(credit.lastExcept(skippedChannel(parameter, known)), known);
    case "linear":
      return credit.creditBy(credit.linear, known);
    case "position":
      return credit.creditBy(credit.position, known);
    case "decay":
      return credit.creditBy(credit.decay(halfLife(parameter)), known);
    case "equal-split":
      return credit.creditBy(credit.equalSplit, known);
    case "markov":
      requireFewChannels(known);
      return markovCredit(known);
  }
}

function journeysIn(given: Cells, converted: Column, lost: Column | null): Journeys {
  const known = readJourneys(given, converted, lost);
  if (known.channels.length > 0) return known;
  throw noAnswer(
    "paths is empty: write one journey a row, such as Facebook > Search > Email.",
    "paths est vide\u00a0: écrivez un parcours par ligne, par exemple Facebook > Search > Email."
  );
}

export const ATTRIBUTION = define({
  name: "ATTRIBUTION",
  parameters: [
    paths,
    {
      name: "model",
      kind: "option",
      options: models,
      optionsInFrench: {
        first: "premier",
        last: "dernier",
        lastnondirect: "dernier-non-direct",
        linear: "linéaire",
        position: "position",
        decay: "décroissance",
        "equal-split": "parts-égales",
        markov: "markov",
      },
    },
    conversions,
    nulls,
    { name: "parameter", kind: "cell", omitted: null },
  ],
  native: null,
  result: "table",
  calculate: ({ paths, model, conversions, nulls, parameter }) => {
    const known = journeysIn(paths, conversions, nulls);
    const credits = creditIn(model, known, parameter);
    return known.channels.map((channel, index) => [channel, credits[index] ?? 0]);
  },
});

/** The order of the columns that ATTRIBCOMPARE spills. */
const compared = ["first", "last", "linear", "position", "decay", "equal-split", "markov"] as const;

export const ATTRIBCOMPARE = define({
  name: "ATTRIBCOMPARE",
  parameters: [paths, conversions, nulls],
  native: null,
  result: "table",
  calculate: ({ paths, conversions, nulls }) => {
    const known = journeysIn(paths, conversions, nulls);
    const columns = compared.map((model) => creditIn(model, known, null));
    return known.channels.map((channel, index) => [
      channel,
      ...columns.map((credits) => credits[index] ?? 0),
    ]);
  },
});

export const TIMEDECAY = define({
  name: "TIMEDECAY",
  parameters: [
    { name: "ages", kind: "column", domain: "notNegative" },
    { name: "half_life", kind: "number", domain: "positive" },
    { name: "value", kind: "number", omitted: 1 },
  ],
  native: null,
  // Counted from the youngest touch here too, for the reason below.
  nativeSpill: [
    "value*2^((MIN(ages)-INDEX(ages,row))/half_life)/SUMPRODUCT(2^((MIN(ages)-ages)/half_life))",
  ],
  result: "matrix",
  calculate: ({ ages, half_life, value }) => {
    // Counted from the youngest touch, so that old paths do not all round to a weight of 0.
    const youngest = ages.values.reduce((least, age) => Math.min(least, age), Infinity);
    const weights = ages.values.map((age) => 2 ** ((youngest - age) / half_life));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => [(value * weight) / all]);
  },
});

export const SHAPLEY = define({
  name: "SHAPLEY",
  parameters: [
    { name: "coalitions", kind: "cells" },
    { name: "values", kind: "column" },
  ],
  native: null,
  result: "table",
  calculate: ({ coalitions, values }) => {
    const { names, valueOf } = readCoalitions(coalitions, values);
    const found = shapleyValues(names.length, valueOf);
    return names.map((name, index) => [name, found[index] ?? 0]);
  },
});
