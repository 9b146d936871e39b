import { cellAt, rangeOf } from "./address";
import { constant, inputText, type Slot } from "./cells";
import { CheckRow, headCell, shareOf, stateWord, wordOf, type State } from "./checks-row";
import { checkColumns, checkWord } from "./checks-layout";
import { criterion, metricColumn, named } from "./criteria";
import { serialOf, type Month } from "./dates";
import type { Facts } from "./facts";
import { withoutDust } from "./figures";
import { columns, filterRows, onSheet, rowIn, type Layout } from "./layout";
import { ledgerTable, type LedgerKey } from "./ledger-table";
import { ledgerState, ledgerVerdict, type Compared, type Hindrance } from "./ledger-verdict";
import { monthsLater } from "./month-words";
import { call, cell, equal, firstOf, is, minus, number, when, words, type Told } from "./told";
import { columnIn } from "./typedTable";
import type { FormatToken } from "./workbook";

const zero = number(0);

/** What the ledger holds when a workbook is made. */
const pasted = headCell("pasted", 0);

/** The share of what was spent that the ledger may differ by. */
export const initialTolerance = 0.01;

/** A column of the ledger. */
export function inLedger(facts: Facts, layout: Layout, key: LedgerKey): string {
  return columnIn(ledgerTable(facts, layout), key);
}

/** What a platform says was spent, in the currency of the workbook; `month` null: altogether. */
function spentOn(facts: Facts, platform: string, month: Month | null): number {
  return facts.rows
    .filter((row) => row.platform.toLowerCase() === platform.toLowerCase())
    .filter(({ currency }) => currency === facts.setup.currency)
    .filter(
      ({ from, to }) =>
        month === null || (from !== null && to !== null && from >= month.from && to <= month.to)
    )
    .reduce((sum, { values }) => sum + (values["spend"] ?? 0), 0);
}

/** The rows of a platform that say what was spent, as a sum of SUMIFS. */
function spentFormula(facts: Facts, layout: Layout, sought: string, more: string): string {
  const currency = onSheet(layout, "kpis", filterRows.currency, columns.note, "both");
  const criteria = `${named(facts, layout, "platform")},${sought},${named(facts, layout, "currency")},${currency}`;
  return `SUMIFS(${metricColumn(layout, { id: "spend" })},${criteria}${more})`;
}

function postedFormula(facts: Facts, layout: Layout, criteria: readonly string[]): Told {
  const amount = inLedger(facts, layout, "amount");
  return cell(`SUMIFS(${[amount, ...criteria].join(",")})`, 0);
}

/** The months compared as criteria. */
function period(facts: Facts, layout: Layout): string[] {
  const date = inLedger(facts, layout, "date");
  const [from, to] = [headCell("months", null), headCell("months", null, "found")];
  return [date, `">="&${from.text}`, date, `"<="&${to.text}`];
}

/** The difference of a row and how it is judged. */
function compare(facts: Facts, row: CheckRow, hindered: readonly Hindrance[]): CheckRow {
  const [spend, ledger] = [row.at("given"), row.at("found")];
  const difference = call("ROUND", [minus(ledger, spend), number(6)], withoutDust);
  const once = (told: Told) => when(equal(pasted, zero), words(""), told);
  row.give("difference", once(difference), "value", "money");
  row.give("share", once(shareOf(row.at("difference"), spend)), "value", "growth");
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
  const count = facts.months.length;
  return { first: (monthsHeading ?? 0) + 1 + place * count, count };
}

function platformRow(facts: Facts, layout: Layout, platform: string): Slot[] {
  const at = rowIn(layout.checks.platforms, platform);
  const names = [...layout.checks.platforms.keys()];
  const row = new CheckRow(at)
    .put("label", constant(platform, "record-label", "text"))
    .put("detail", inputText(`checks:supplier:${platform}`, platform));
  row.give("criterion", criterion(row.at("label")), "working");
  const spent = spentOn(facts, platform, null);
  row.give(
    "given",
    cell(spentFormula(facts, layout, row.at("criterion").text, ""), spent),
    "value",
    "money"
  );
  const own = [inLedger(facts, layout, "supplier"), row.at("detail").text];
  row.give(
    "found",
    postedFormula(facts, layout, [...own, ...period(facts, layout)]),
    "value",
    "money"
  );
  const { first, count } = monthRowsOf(facts, layout, platform);
  const inMonths = facts.months.reduce((sum, month) => sum + spentOn(facts, platform, month), 0);
  const months = { row: first, column: checkColumns.given, rows: count, columns: 1 };
  const sum = count === 0 ? zero : cell(`SUM(${rangeOf(months)})`, inMonths);
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

function monthRow(facts: Facts, layout: Layout, platform: string, index: number): Slot[] {
  const month = facts.months[index];
  if (month === undefined) return [];
  const own = rowIn(layout.checks.platforms, platform);
  const fixed = (column: keyof typeof checkColumns) => cellAt(own, checkColumns[column], "both");
  const row = new CheckRow(monthRowsOf(facts, layout, platform).first + index)
    .put("label", constant(platform, "record-label", "text"))
    .put("detail", constant(serialOf(month.from), "record-text", "month"));
  const first = row.at("detail");
  const next = monthsLater(first, number(1)).text;
  const within = `,${named(facts, layout, "from")},">="&${first.text},${named(facts, layout, "to")},"<"&${next}`;
  const spent = cell(
    spentFormula(facts, layout, fixed("criterion"), within),
    spentOn(facts, platform, month)
  );
  const date = inLedger(facts, layout, "date");
  const posted = postedFormula(facts, layout, [
    inLedger(facts, layout, "supplier"),
    fixed("detail"),
    date,
    `">="&${first.text}`,
    date,
    `"<"&${next}`,
  ]);
  row.give("given", spent, "value", "money").give("found", posted, "value", "money");
  const whole = spentOn(facts, platform, null);
  const inMonths = facts.months.reduce((sum, each) => sum + spentOn(facts, platform, each), 0);
  const unsplit = cell(fixed("more"), withoutDust(whole - inMonths));
  // Where some of it lies in no single month, the months cannot be compared.
  const hindered = is(
    call("ABS", [unsplit], (value = 0) => Math.abs(value)),
    ">",
    zero
  );
  return compare(facts, row, [[hindered, "open", "notSplit"]]).cells();
}

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
    .give("found", found, "total", format);
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

function totals(facts: Facts, layout: Layout): Slot[][] {
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
  const total = line(facts, checks.total, "total", sum("found", 0), "money").give(
    "given",
    sum("given", spent),
    "total",
    "money"
  );
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
    line(facts, checks.all, "all", whole, "money").cells(),
    toldOf(
      facts,
      unread,
      [[equal(unread.at("found"), zero), "ok", "allRead"]],
      ["look", "unreadRows"]
    ),
  ];
}

/** Spend by platform beside the ledger over the whole time, then what the ledger holds besides. */
export function ledgerChecks(facts: Facts, layout: Layout): Slot[][] {
  const platforms = [...layout.checks.platforms.keys()];
  return [
    ...platforms.map((platform) => platformRow(facts, layout, platform)),
    ...totals(facts, layout),
  ];
}

/** The same month by month. */
export function monthChecks(facts: Facts, layout: Layout): Slot[][] {
  return [...layout.checks.platforms.keys()].flatMap((platform) =>
    facts.months.map((_, index) => monthRow(facts, layout, platform, index))
  );
}
