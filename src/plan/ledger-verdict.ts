import { percentOf, size, stateWord, wordOf, type State } from "./checks-row";
import type { Facts } from "./facts";
import { all, equal, firstOf, is, isNumber, joined, number, times, when, type Told } from "./told";

/** What a comparison with the ledger looks at. */
export interface Compared {
  /** Rows in the ledger. */
  readonly pasted: Told;
  readonly tolerance: Told;
  /** What the platforms say was spent. */
  readonly spend: Told;
  readonly ledger: Told;
  readonly difference: Told;
  readonly share: Told;
  /** What keeps these two from being compared, the first that holds. */
  readonly hindered: readonly Hindrance[];
}

/** Why nothing can be compared: when, how it ends, in which words. */
export type Hindrance = readonly [when: Told, state: State, words: Parameters<typeof wordOf>[1]];

/** How the comparison of spend and ledger ends; an empty ledger is no fault. */
export function ledgerState(facts: Facts, compared: Compared): Told {
  const { pasted, tolerance, spend, ledger, difference, hindered } = compared;
  const zero = number(0);
  const state = (key: State) => stateWord(facts, key);
  const tolerated = is(size(difference), "<=", times(tolerance, size(spend)));
  return firstOf(
    [
      [equal(pasted, zero), state("open")],
      ...hindered.map(([when, how]) => [when, state(how)] as const),
      [all(equal(spend, zero), equal(ledger, zero)), state("open")],
      [tolerated, state("ok")],
    ],
    state("look")
  );
}

/** The same in words; `state` is the cell that says how it ends. */
export function ledgerVerdict(facts: Facts, state: Told, compared: Compared): Told {
  const { pasted, spend, ledger, difference, share, hindered } = compared;
  const zero = number(0);
  const word = (key: Parameters<typeof wordOf>[1]) => wordOf(facts, key);
  const side = when(is(difference, "<", zero), word("lower"), word("higher"));
  return firstOf(
    [
      [equal(pasted, zero), when(isNumber(spend), word("nothingPasted"), word("noSpend"))],
      ...hindered.map(([when, , words]) => [when, word(words)] as const),
      [equal(state, stateWord(facts, "ok")), word("agrees")],
      [equal(state, stateWord(facts, "open")), word("neither")],
      [equal(spend, zero), word("onlyLedger")],
      [equal(ledger, zero), word("notInLedger")],
    ],
    joined(side, percentOf(share), word("percent"))
  );
}
