import { say } from "../locale/language";
import { timeWords } from "../locale/sheets";
import type { Facts } from "./facts";
import { grouped } from "./grouped";
import type { TimeLine } from "./time-layout";
import type { Timeline } from "./timeline";
import {
  all,
  call,
  equal,
  firstOf,
  is,
  isNumber,
  joined,
  negative,
  nothing,
  number,
  when,
  words,
  zero,
  type Told,
} from "./told";

function wordsIn(facts: Facts): (key: keyof typeof timeWords) => Told {
  const { language, currency } = facts.setup;
  return (key) => words(say(timeWords[key], language, { currency }));
}

/** Why nobody can say whether the money came back: what is not imported and not typed; nothing where all of it is. */
export function whyNot(time: Timeline): Told {
  const word = wordsIn(time.facts);
  const invested = isNumber(time.total("allInvestment"));
  const returned = isNumber(time.figure("revenue", null));
  const free = when(equal(time.total("allInvestment"), zero), word("zeroInvestment"), nothing);
  const margin = when(isNumber(time.total("allGained")), free, word("noMargin"));
  return when(
    invested,
    when(returned, margin, word("noRevenue")),
    when(returned, word("noInvestment"), word("neither"))
  );
}

/** When the money was back, how much is missing, or why nobody knows. */
export function breakEvenSentence(
  time: Timeline,
  { why, month, spelled }: Readonly<Record<"why" | "month" | "spelled", Told>>
): Told {
  const word = wordsIn(time.facts);
  const net = time.total("net");
  const missing = call("ROUNDUP", [negative(net), zero], (amount = 0) => Math.ceil(amount));
  const toGo = joined(word("notYet"), grouped(missing, time.facts.setup.language), word("toGo"));
  const paidBack = when(isNumber(month), joined(word("reached"), spelled), word("reachedSome"));
  return when(equal(why, nothing), when(is(net, "<", zero), toGo, paidBack), why);
}

/** How long to wait in words: the state, and the month from which on more can be said, spelled out. */
export function maturitySentence(
  facts: Facts,
  parts: Readonly<Record<"maturity" | "rosi" | "readable" | "final", Told>>
): Told {
  const { maturity, rosi, readable, final } = parts;
  const word = wordsIn(facts);
  return when(
    isNumber(maturity),
    firstOf(
      [
        [equal(maturity, zero), joined(word("tooEarly"), readable)],
        [equal(maturity, number(1)), joined(word("provisional"), final)],
      ],
      word("mature")
    ),
    when(isNumber(rosi), word("noDate"), word("nothingToJudge"))
  );
}

const howToRead: Readonly<Partial<Record<TimeLine, keyof typeof timeWords>>> = {
  gained: "gainedNote",
  allInvestment: "sinceNote",
  allGained: "sinceNote",
  net: "netNote",
  rosi: "rosiNote",
  shortInvestment: "shortSumNote",
  shortGained: "shortSumNote",
  shortRosi: "shortRosiNote",
  marginal: "marginalNote",
};

const ofTheWhole: typeof howToRead = { allGained: "gainedNote", net: "netNote" };

/** How to read the line, or why its total is not known. */
export function noteOf(time: Timeline, line: TimeLine, why: Told): Told {
  const word = wordsIn(time.facts);
  const how = (time.layout.months === 0 ? ofTheWhole : howToRead)[line];
  const known = how === undefined ? nothing : word(how);
  return when(isNumber(time.total(line)), known, line === "marginal" ? noRise() : lack());

  function noRise(): Told {
    const changes = [time.total("spendMore"), time.total("revenueMore")].map(isNumber);
    return firstOf(
      [
        [is(time.total("number"), "<", number(2)), word("oneMonth")],
        [all(...changes), word("noRise")],
      ],
      word("noPair")
    );
  }

  function lack(): Told {
    const unsold = when(
      isNumber(time.figure("revenue", null)),
      word("noMargin"),
      word("noRevenue")
    );
    switch (line) {
      case "shortInvestment":
        return when(isNumber(time.total("investment")), word("noRecent"), word("noInvestment"));
      case "shortGained":
        return when(isNumber(time.total("gained")), word("noRecent"), unsold);
      case "shortRosi":
        return when(equal(why, nothing), word("noRecent"), why);
      case "investment":
      case "allInvestment":
        return word("noInvestment");
      case "gained":
      case "allGained":
        return unsold;
      default:
        return why;
    }
  }
}
