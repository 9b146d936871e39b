import { cellAt, rangeOf } from "./address";
import { constant, inputText, type Slot } from "./cells";
import { checkColumns, comparedMonths } from "./checks-layout";
import { ledgerTotals } from "./checks-ledger-totals";
import { CheckRow, headCell, shareOf } from "./checks-row";
import { criterion, named } from "./criteria";
import { serialOf, type Month } from "./dates";
import type { Facts } from "./facts";
import { withoutDust } from "./figures";
import { rowIn, type Layout } from "./layout";
import {
  inLedger,
  amountsOn,
  once,
  pasted,
  period,
  postedFormula,
  spent,
  spentOn,
} from "./ledger-sums";
import { ledgerState, ledgerVerdict, type Compared, type Hindrance } from "./ledger-verdict";
import { monthsLater } from "./month-words";
import {
  all,
  call,
  cell,
  equal,
  is,
  isNumber,
  minus,
  not,
  nothing,
  number,
  when,
  zero,
  type Told,
} from "./told";

/** The share of what was spent that the ledger may differ by. */
export const initialTolerance = 0.01;

/** The amounts of a range, what is not known passed over. */
function sumOfKnown(range: string): string {
  return `SUMIF(${range},">0")+SUMIF(${range},"<0")`;
}

/** The difference of a row and how it is judged. */
function compare(facts: Facts, row: CheckRow, hindered: readonly Hindrance[]): CheckRow {
  const [spend, ledger] = [row.at("given"), row.at("found")];
  const where = (told: Told) => once(when(isNumber(spend), told, nothing));
  const difference = call("ROUND", [minus(ledger, spend), number(6)], withoutDust);
  row.give("difference", where(difference), "value", "money");
  row.give("share", where(shareOf(row.at("difference"), spend)), "value", "growth");
  const compared: Compared = {
    pasted,
    tolerance: headCell("tolerance", initialTolerance),
    spend,
    ledger,
    difference: row.at("difference"),
    share: row.at("share"),
    hindered,
  };
  return row.judge(ledgerState(facts, compared), (state) => ledgerVerdict(facts, state, compared));
}

/** The rows of a platform's months. */
function monthRowsOf(
  facts: Facts,
  layout: Layout,
  platform: string
): { first: number; count: number } {
  const { monthsHeading, platforms } = layout.checks;
  const place = [...platforms.keys()].indexOf(platform);
  const count = comparedMonths(facts).length;
  return { first: (monthsHeading ?? 0) + 1 + place * count, count };
}

function platformRow(facts: Facts, layout: Layout, platform: string): Slot[] {
  const at = rowIn(layout.checks.platforms, platform);
  const names = [...layout.checks.platforms.keys()];
  const row = new CheckRow(at)
    .put("label", constant(platform, "record-label", "text"))
    .put("detail", inputText(`checks:supplier:${platform}`, platform));
  row.give("criterion", criterion(row.at("label")), "working");
  const sought = row.at("criterion").text;
  const amounts = amountsOn(facts, platform, null);
  row.give("given", spent(facts, layout, { sought, more: "", amounts }), "value", "money");
  const own = [inLedger(facts, layout, "supplier"), row.at("detail").text];
  row.give(
    "found",
    once(postedFormula(facts, layout, [...own, ...period(facts, layout)])),
    "value",
    "money"
  );
  const { first, count } = monthRowsOf(facts, layout, platform);
  const inMonths = spentInMonths(facts, platform);
  const months = { row: first, column: checkColumns.given, rows: count, columns: 1 };
  const sum = count === 0 ? zero : cell(sumOfKnown(rangeOf(months)), inMonths);
  row.give(
    "more",
    call("ROUND", [minus(row.at("given"), sum), number(6)], withoutDust),
    "value",
    "money"
  );
  const all = {
    row: layout.checks.ledgerHeading + 1,
    column: checkColumns.detail,
    rows: names.length,
    columns: 1,
  };
  const same = cell(`COUNTIF(${rangeOf(all, "both")},${row.at("detail").text})`, 1);
  // Postings of this row, and those of them that each row of the list takes: more where two take the same.
  const supplier = `${own[0] ?? ""},${row.at("detail").text}`;
  const taken = cell(`COUNTIF(${supplier})`, 0);
  const takenByAny = cell(
    `SUMPRODUCT(COUNTIFS(${supplier},${own[0] ?? ""},${rangeOf(all, "both")}))`,
    0
  );
  return compare(facts, row, [
    [is(same, ">", number(1)), "look", "nameTwice"],
    [is(takenByAny, ">", taken), "look", "postedTwice"],
  ]).cells();
}

/** What a platform spent in the months compared. */
function spentInMonths(facts: Facts, platform: string): number {
  return comparedMonths(facts).reduce((sum, month) => sum + spentOn(facts, platform, month), 0);
}

function monthRow(
  facts: Facts,
  layout: Layout,
  platform: string,
  [month, index]: readonly [Month, number]
): Slot[] {
  const own = rowIn(layout.checks.platforms, platform);
  const fixed = (column: keyof typeof checkColumns) => cellAt(own, checkColumns[column], "both");
  const row = new CheckRow(monthRowsOf(facts, layout, platform).first + index)
    .put("label", constant(platform, "record-label", "text"))
    .put("detail", constant(serialOf(month.from), "record-text", "month"));
  const first = row.at("detail");
  const next = monthsLater(first, number(1)).text;
  const within = `,${named(facts, layout, "from")},">="&${first.text},${named(facts, layout, "to")},"<"&${next}`;
  const amounts = amountsOn(facts, platform, month);
  const given = spent(facts, layout, { sought: fixed("criterion"), more: within, amounts });
  const date = inLedger(facts, layout, "date");
  const posted = postedFormula(facts, layout, [
    inLedger(facts, layout, "supplier"),
    fixed("detail"),
    date,
    `">="&${first.text}`,
    date,
    `"<"&${next}`,
  ]);
  row.give("given", given, "value", "money").give("found", once(posted), "value", "money");
  const whole = spentOn(facts, platform, null);
  const inMonths = spentInMonths(facts, platform);
  const unsplit = cell(fixed("more"), withoutDust(whole - inMonths));
  // Where some of it lies in no single month, the months cannot be compared.
  const hindered = is(
    call("ABS", [unsplit], (value = 0) => Math.abs(value)),
    ">",
    zero
  );
  const silent = not(isNumber(row.at("given")));
  return compare(facts, row, [
    [hindered, "open", "notSplit"],
    [all(silent, equal(row.at("found"), zero)), "open", "neither"],
    [silent, "look", "onlyLedger"],
  ]).cells();
}

/** Spend by platform beside the ledger over the whole time, then what the ledger holds besides. */
export function ledgerChecks(facts: Facts, layout: Layout): Slot[][] {
  const platforms = [...layout.checks.platforms.keys()];
  return [
    ...platforms.map((platform) => platformRow(facts, layout, platform)),
    ...ledgerTotals(facts, layout),
  ];
}

/** The same month by month. */
export function monthChecks(facts: Facts, layout: Layout): Slot[][] {
  return [...layout.checks.platforms.keys()].flatMap((platform) =>
    comparedMonths(facts).map((month, index) => monthRow(facts, layout, platform, [month, index]))
  );
}
