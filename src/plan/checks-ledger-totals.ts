import { rangeOf } from "./address";
import { constant, type Slot } from "./cells";
import { checkColumns, checkWord } from "./checks-layout";
import { CheckRow, stateWord, wordOf, type State } from "./checks-row";
import type { Facts } from "./facts";
import { withoutDust } from "./figures";
import type { Layout } from "./layout";
import { inLedger, once, pasted, period, postedFormula, spentOn } from "./ledger-sums";
import {
  call,
  cell,
  equal,
  firstOf,
  is,
  minus,
  nothing,
  number,
  unknown,
  when,
  zero,
  type Told,
} from "./told";
import type { FormatToken } from "./workbook";

/** A line below the platforms that compares nothing, but tells what the ledger holds besides. */
function line(
  facts: Facts,
  at: number,
  label: Parameters<typeof checkWord>[1],
  found: Told,
  format: FormatToken
): CheckRow {
  return new CheckRow(at)
    .put("label", constant(checkWord(facts, label), "record-label"))
    .give("found", once(found), "total", format);
}

function toldOf(
  facts: Facts,
  row: CheckRow,
  cases: readonly (readonly [Told, State, Parameters<typeof wordOf>[1]])[],
  otherwise: readonly [State, Parameters<typeof wordOf>[1]]
): Slot[] {
  const empty = [equal(pasted, zero), "open", "nothingPasted"] as const;
  const all = [empty, ...cases];
  const state = firstOf(
    all.map(([when, key]) => [when, stateWord(facts, key)]),
    stateWord(facts, otherwise[0])
  );
  const verdict = firstOf(
    all.map(([when, , key]) => [when, wordOf(facts, key)]),
    wordOf(facts, otherwise[1])
  );
  return row.judge(state, () => verdict).cells();
}

/** A sum that is compared nowhere says only that there is none yet. */
function quiet(facts: Facts, row: CheckRow): CheckRow {
  const empty = equal(pasted, zero);
  return row.judge(when(empty, stateWord(facts, "open"), nothing), () =>
    when(empty, wordOf(facts, "nothingPasted"), nothing)
  );
}

/** What all platforms say was spent beside the ledger, and what the ledger holds besides. */
export function ledgerTotals(facts: Facts, layout: Layout): Slot[][] {
  const { checks } = layout;
  const count = checks.platforms.size;
  const sum = (column: "given" | "found", value: number): Told => {
    const area = {
      row: checks.ledgerHeading + 1,
      column: checkColumns[column],
      rows: count,
      columns: 1,
    };
    return count === 0 ? zero : cell(`SUM(${rangeOf(area)})`, value);
  };
  const spent = [...checks.platforms.keys()].reduce(
    (all, platform) => all + spentOn(facts, platform, null),
    0
  );
  const total = line(facts, checks.total, "total", sum("found", 0), "money");
  if (count === 0) {
    total.give("given", unknown, "total", "money");
    total.judge(stateWord(facts, "open"), () => wordOf(facts, "noSpend"));
  } else {
    total.give("given", sum("given", spent), "total", "money");
    quiet(facts, total);
  }
  const [supplier, date, amount] = (["supplier", "date", "amount"] as const).map((key) =>
    inLedger(facts, layout, key)
  );
  const matched = total.at("found");
  const within = postedFormula(facts, layout, period(facts, layout));
  const unmapped = line(
    facts,
    checks.unmapped,
    "unmapped",
    call("ROUND", [minus(within, matched), number(6)], withoutDust),
    "money"
  );
  const whole = cell(`SUM(${amount})`, 0);
  const outside = line(
    facts,
    checks.outside,
    "outside",
    call("ROUND", [minus(minus(whole, matched), unmapped.at("found")), number(6)], withoutDust),
    "money"
  );
  // A row counts once it has a supplier or an amount.
  const lacking = `((${supplier}<>"")+(${amount}<>"")>0)*(1-(${supplier}<>"")*ISNUMBER(${date})*ISNUMBER(${amount}))`;
  const unread = line(facts, checks.unread, "unread", cell(`SUMPRODUCT(${lacking})`, 0), "integer");
  return [
    total.cells(),
    toldOf(
      facts,
      unmapped,
      [
        [equal(unmapped.at("found"), zero), "open", "noneLeft"],
        [is(unmapped.at("found"), "<", zero), "note", "belowZero"],
      ],
      ["note", "name"]
    ),
    toldOf(
      facts,
      outside,
      [[equal(outside.at("found"), zero), "open", "noneLeft"]],
      ["note", "notCompared"]
    ),
    quiet(facts, line(facts, checks.all, "all", whole, "money")).cells(),
    toldOf(
      facts,
      unread,
      [[equal(unread.at("found"), zero), "ok", "allRead"]],
      ["look", "unreadRows"]
    ),
  ];
}
